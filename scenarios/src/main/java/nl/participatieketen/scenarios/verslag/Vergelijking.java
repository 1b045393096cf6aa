package nl.participatieketen.scenarios.verslag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The same case, told more than once, side by side, each from the same first day.
 *
 * @param titel what is compared
 * @param eersteDag the day, in Dutch time, on which every telling begins
 * @param kolommen in the order in which they are shown
 */
public record Vergelijking(String titel, LocalDate eersteDag, List<Kolom> kolommen) {

  public Vergelijking {
    kolommen = List.copyOf(kolommen);
  }

  /** On how many days after the first something happens in any of the tellings. */
  public SortedSet<Long> dagen() {
    return kolommen.stream()
        .flatMap(kolom -> kolom.gebeurtenissen().stream())
        .map(Gebeurtenis::dag)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * One telling.
   *
   * @param kop what heads it
   * @param werkwijze its name
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

    /**
     * @param werkwijze the name of the werkwijze under which it was played
     */
    public static Kolom van(String kop, String werkwijze, Verslag verslag) {
      List<Gebeurtenis> gebeurtenissen = gebeurtenissen(verslag.tijdlijn());
      return new Kolom(
          kop,
          werkwijze,
          verslag.geslaagd(),
          gebeurtenissen.isEmpty() ? 0 : gebeurtenissen.getLast().dag(),
          (int) verslag.tijdlijn().stream().filter(Kolom::isHandeling).count(),
          (int) verslag.tijdlijn().stream().filter(r -> r instanceof Regel.Gebeurd).count(),
          gebeurtenissen);
    }

    /** What happened so many days after the first. */
    List<Gebeurtenis> op(long dag) {
      return gebeurtenissen.stream().filter(gebeurtenis -> gebeurtenis.dag() == dag).toList();
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
