package nl.participatieketen.benchmarks.process;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Runs another main class until the input ends, which it does when the parent has gone. */
public final class ChildMain {

  private ChildMain() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    Thread.ofPlatform().daemon().name("ouder").start(ChildMain::endWithInput);
    Class.forName(arguments[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static void endWithInput() {
    try {
      long _ = System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // No input is as good as its end.
    }
    Runtime.getRuntime().halt(2);
  }
}
