package nl.participatieketen.embedded;

/** What the servers that run as a process of their own have in common. */
final class ServerProcess {

  interface Step {
    void run() throws Exception;
  }

  private ServerProcess() {}

  /** Runs the server; when it can't, says why on the error output and ends the process with 1. */
  static void run(Step server) {
    try {
      server.run();
    } catch (ServerException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (Throwable e) {
      System.err.println("Onverwacht: " + e);
      System.exit(1);
    }
  }

  static void say(String message) {
    System.out.println(message);
  }

  static void onExit(Step step) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    step.run();
                  } catch (Exception e) {
                    System.err.println("Niet netjes gestopt: " + e);
                  }
                },
                "afsluiten"));
  }

  /** Ends this process when that one has ended, so that a killed test leaves no server behind. */
  static void endWith(String process) {
    Thread.startVirtualThread(
        () -> {
          ProcessHandle.of(Long.parseLong(process)).ifPresent(parent -> parent.onExit().join());
          Runtime.getRuntime().halt(2);
        });
  }
}
