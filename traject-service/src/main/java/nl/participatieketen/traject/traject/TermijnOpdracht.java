package nl.participatieketen.traject.traject;

import java.util.List;

/** What is asked by itself when a day that was waited for has come. */
public sealed interface TermijnOpdracht extends Opdracht {

  /** The last day of the traject has passed. */
  record LangsteDuurVerstrijkt() implements TermijnOpdracht {}

  /** Of one of the days in the {@link Agenda}. */
  sealed interface OpDeAgenda extends TermijnOpdracht {
    Wacht wacht();
  }

  record FaseVerstrijkt(Wacht wacht) implements OpDeAgenda {}

  record StapVerstrijkt(Wacht wacht) implements OpDeAgenda {}

  record NazorgVerstrijkt(Wacht wacht) implements OpDeAgenda {}

  /**
   * Something is due, or late: someone is told.
   *
   * @param volgende what is waited for next
   */
  record Signaleer(Wacht wacht, List<Wacht> volgende) implements OpDeAgenda {
    public Signaleer {
      volgende = List.copyOf(volgende);
    }
  }
}
