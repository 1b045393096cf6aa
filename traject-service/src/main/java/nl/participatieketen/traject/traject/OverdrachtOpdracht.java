package nl.participatieketen.traject.traject;

/** What can be asked about what the intake knows. */
public sealed interface OverdrachtOpdracht extends Opdracht {

  /** It was asked for, and this came of it. */
  record NeemOver(Ophaling ophaling) implements OverdrachtOpdracht {}

  /** Someone asks to try at once what could not be done. */
  record HaalOpnieuw() implements OverdrachtOpdracht {}
}
