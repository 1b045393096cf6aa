package nl.participatieketen.keten;

/** What the command tells its caller when it ends; the script at the root adds 5 and 9. */
public final class ExitCode {

  public static final int OK = 0;

  /** What was asked was done, and the answer is no. */
  public static final int NO = 1;

  /** The command was not understood. */
  public static final int USAGE = 2;

  public static final int PORT_TAKEN = 3;
  public static final int DISK_FULL = 4;

  /** Told by the script at the root: there is no JDK 25. */
  public static final int NO_JDK = 5;

  /** A process ended while it was starting, or did not get ready in time. */
  public static final int PROCESS_DIED = 6;

  public static final int NOT_RUNNING = 7;
  public static final int UNKNOWN_SCENARIO = 8;

  /** Told by the script at the root, and where a jar is missing: it isn't built. */
  public static final int NOT_BUILT = 9;

  private ExitCode() {}
}
