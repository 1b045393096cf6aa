package nl.participatieketen.keten;

import nl.participatieketen.keten.command.KetenCommand;

/** Where {@code ./keten} begins. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Progress.useDutch();
    System.exit(KetenCommand.commandLine(System.getenv()).execute(arguments));
  }
}
