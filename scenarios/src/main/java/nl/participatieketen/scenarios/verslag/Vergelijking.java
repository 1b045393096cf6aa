package nl.participatieketen.scenarios.verslag;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The same case, told more than once, side by side.
 *
 * @param titel what is compared
 * @param kolommen in the order in which they were played
 */
public record Vergelijking(String titel, List<Kolom> kolommen) {

  public Vergelijking {
    kolommen = List.copyOf(kolommen);
  }

  /**
   * One telling.
   *
   * @param kop what heads it
   * @param dagen from the first day to the last
   * @param handelingen how often someone did something
   * @param events how many events followed
   * @param gebeurtenissen what happened, in order
   */
  public record Kolom(
      String kop,
      String werkwijze,
      boolean geslaagd,
      long dagen,
      int handelingen,
      int events,
      List<Gebeurtenis> gebeurtenissen) {

    public Kolom {
      gebeurtenissen = List.copyOf(gebeurtenissen);
    }

    public static Kolom van(String kop, Verslag verslag) {
      List<Gebeurtenis> gebeurtenissen = gebeurtenissen(verslag.tijdlijn());
      return new Kolom(
          kop,
          verslag.werkwijze(),
          verslag.geslaagd(),
          gebeurtenissen.isEmpty() ? 0 : gebeurtenissen.getLast().dag(),
          (int) verslag.tijdlijn().stream().filter(Kolom::isHandeling).count(),
          (int) verslag.tijdlijn().stream().filter(r -> r instanceof Regel.Gebeurd).count(),
          gebeurtenissen);
    }

    public List<Gebeurtenis> besluiten() {
      return gebeurtenissen.stream().filter(Gebeurtenis::besluit).toList();
    }

    /** The last decision: where it ends. */
    public String einde() {
      return besluiten().isEmpty() ? "nog niets besloten" : besluiten().getLast().wat();
    }

    private static boolean isHandeling(Regel regel) {
      return regel instanceof Regel.Gedaan gedaan && !gedaan.wie().isEmpty();
    }

    private static List<Gebeurtenis> gebeurtenissen(List<Regel> tijdlijn) {
      List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
      Regel.Dag begin = null;
      long dag = 0;
      for (Regel regel : tijdlijn) {
        switch (regel) {
          case Regel.Dag r -> {
            begin = begin == null ? r : begin;
            dag = ChronoUnit.DAYS.between(begin.dag(), r.dag());
          }
          case Regel.Gedaan r -> gebeurtenissen.add(new Gebeurtenis(dag, r.wie(), r.wat(), false));
          case Regel.Besloten r -> gebeurtenissen.add(new Gebeurtenis(dag, "", r.besluit(), true));
          case Regel.Gebeurd r -> {}
          case Regel.Doorgekomen r -> {}
        }
      }
      return gebeurtenissen;
    }
  }

  /**
   * Something that happened.
   *
   * @param dag how many days after the first
   * @param wie empty for what the chain or the calendar did
   * @param besluit whether it is a decision
   */
  public record Gebeurtenis(long dag, String wie, String wat, boolean besluit) {}
}
