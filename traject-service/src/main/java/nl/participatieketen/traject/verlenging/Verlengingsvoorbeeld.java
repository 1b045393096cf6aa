package nl.participatieketen.traject.verlenging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Fasegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.GeplandeEvaluatie;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.VerlengingOpdracht;
import nl.participatieketen.werkwijze.traject.Verlenging;
import org.jspecify.annotations.Nullable;

/**
 * What an extension would change.
 *
 * @param mag whether it is allowed
 * @param reden why not, in Dutch, or {@code null}
 * @param van the present last day, or {@code null} where there is none
 * @param tot the new last day, or {@code null} where it is not allowed
 * @param dagen how many days longer
 * @param keer the how-manieth time it would be
 * @param hoogstens how many times it may be, or {@code null} where there is no limit
 * @param argumentNodig whether an argument must be given
 * @param tweede the role that must confirm, or {@code null}
 * @param evaluaties those that come with it
 * @param trajectTot the last day of the traject
 */
record Verlengingsvoorbeeld(
    String soort,
    String code,
    boolean mag,
    @Nullable String reden,
    @Nullable LocalDate van,
    @Nullable LocalDate tot,
    int dagen,
    int keer,
    @Nullable Integer hoogstens,
    boolean argumentNodig,
    @Nullable String tweede,
    List<Evaluatievoorbeeld> evaluaties,
    LocalDate trajectTot) {

  public Verlengingsvoorbeeld {
    evaluaties = List.copyOf(evaluaties);
  }

  /** An evaluatie that the longer time would bring. */
  record Evaluatievoorbeeld(
      int nr,
      String soort,
      LocalDate op,
      @Nullable String door,
      List<String> met,
      boolean besluit) {

    private static Evaluatievoorbeeld van(GeplandeEvaluatie evaluatie) {
      return new Evaluatievoorbeeld(
          evaluatie.nr(),
          evaluatie.soort(),
          evaluatie.op(),
          evaluatie.door(),
          evaluatie.met(),
          evaluatie.besluit());
    }
  }

  /** The decision is taken as if, and shown instead of kept. */
  public static Verlengingsvoorbeeld van(
      LopendTraject lopend, String soort, String code, @Nullable LocalDate tot) {
    Verlengbaar wat = Verlengbaar.zoek(lopend, soort, code).orElse(null);
    Decision<Gebeurtenis> besluit =
        Verlengingsbesluit.verleng(
            lopend, new VerlengingOpdracht.Verleng(soort, code, tot, "voorbeeld"));
    return switch (besluit) {
      case Decision.Refused<Gebeurtenis>(var grond) ->
          toon(lopend, soort, code, wat, null, grond.explanation());
      case Decision.Accepted<Gebeurtenis>(var gebeurtenissen) ->
          toon(lopend, soort, code, wat, nieuwEinde(gebeurtenissen), null);
    };
  }

  private static @Nullable LocalDate nieuwEinde(List<Gebeurtenis> gebeurtenissen) {
    return gebeurtenissen.stream()
        .flatMap(
            g ->
                switch (g) {
                  case Fasegebeurtenis.Verlengd v -> Stream.of(v.tot());
                  case Fasegebeurtenis.VerlengingVoorgesteld v -> Stream.of(v.tot());
                  case Gebeurtenis anders -> Stream.<LocalDate>empty();
                })
        .findFirst()
        .orElse(null);
  }

  private static Verlengingsvoorbeeld toon(
      LopendTraject lopend,
      String soort,
      String code,
      @Nullable Verlengbaar wat,
      @Nullable LocalDate tot,
      @Nullable String reden) {
    Verlenging regel = wat == null ? null : wat.regel();
    LocalDate van = wat == null ? null : wat.tot();
    return new Verlengingsvoorbeeld(
        soort,
        code,
        tot != null,
        reden,
        van,
        tot,
        van == null || tot == null ? 0 : (int) ChronoUnit.DAYS.between(van, tot),
        wat == null ? 0 : wat.verlengd() + 1,
        regel == null ? null : regel.keer(),
        regel == null || regel.argument(),
        regel == null ? null : regel.tweede(),
        wat == null || tot == null
            ? List.of()
            : wat.evaluatiesTot(tot).stream().map(Evaluatievoorbeeld::van).toList(),
        lopend.dossier().uiterlijkTot());
  }
}
