package nl.participatieketen.edge.input;

/** One of a closed list, each with the code under which it is asked for and shown. */
public interface Coded {

  /** Stable, kebab-case. */
  String code();
}
