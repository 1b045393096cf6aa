package nl.participatieketen.intake.besluit;

import static java.util.Objects.requireNonNull;
import static nl.participatieketen.intake.besluit.Gegeven.WERKWIJZEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Routeopdracht.KiesRoute;
import nl.participatieketen.intake.aanmelding.Stapopdracht;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst;
import nl.participatieketen.intake.bijeenkomst.BijeenkomstSoort;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht;
import nl.participatieketen.testsupport.Grens;
import nl.participatieketen.werkwijze.Duur;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit of number that an intake keeps: one less, the limit itself, and one more. */
class WaardenTest {

  private static final LocalDate DAG = LocalDate.of(2026, 6, 2);
  private static final Instant NU = Instant.parse("2026-06-02T08:00:00Z");
  private static final String PAST = "past";

  static Stream<Grens> gespeeld() {
    return Grens.lees("waarden.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gespeeld")
  void eronder_op_de_grens_en_erboven(Grens grens) {
    int waarde = Integer.parseInt(grens.telt());

    assertThat(Stream.of(waarde - 1, waarde, waarde + 1).map(nu -> antwoord(grens, nu)).toList())
        .isEqualTo(grens.gezien());
  }

  private static String antwoord(Grens grens, int waarde) {
    return switch (grens.woord(0)) {
      case "aanmelden" -> aangemeld(grens, waarde);
      case "route" -> gekozen(grens, waarde);
      case "genodigden" -> genodigd(grens, waarde);
      case "caseload" -> caseload(grens, waarde);
      case String anders -> throw new IllegalArgumentException(anders);
    };
  }

  private static String aangemeld(Grens grens, int waarde) {
    List<String> gezegd =
        Proefzaak.aangemeld(
            grens.werkwijze(), DAG, Proefzaak.GEBOREN, Map.of(grens.woord(1), waarde));
    return gezegd.isEmpty() ? "niets" : String.join(" ", gezegd);
  }

  /** Whoever it fits, a route that the policy shuts is shut. */
  private static String gekozen(Grens grens, int waarde) {
    Zaak zaak =
        Proefzaak.van(grens.werkwijze(), DAG)
            .vraag(new Stapopdracht.LegFeitenVast(DAG, Map.of(grens.woord(2), waarde)))
            .zaak()
            .met(new Plek.Ingedeeld(null, List.of(), null, null));
    var besluit =
        new Aanmeldingbesluit(WERKWIJZEN)
            .decide(
                zaak,
                new KiesRoute(grens.woord(1), "past het best"),
                Gegeven.vrager(Actor.system("gemeente-proef", "proef"), DAG));
    return code(besluit);
  }

  private static String genodigd(Grens grens, int aantal) {
    var soort = new BijeenkomstSoort(WERKWIJZEN);
    var vrager = Asker.of(Actor.system("gemeente-proef", "proef"), NU, Duur.TIJDZONE);
    Bijeenkomst gepland = soort.initial();
    var plan =
        new Bijeenkomstopdracht.Plan(
            Proefzaak.organisatie(grens.werkwijze()),
            grens.werkwijze(),
            grens.woord(1),
            NU,
            null,
            List.of());
    if (soort.decide(gepland, plan, vrager)
        instanceof Decision.Accepted<Bijeenkomstgebeurtenis>(var gebeurtenissen)) {
      gepland = soort.evolve(gepland, gebeurtenissen.getFirst());
    }
    List<UUID> wie = LongStream.range(0, aantal).mapToObj(i -> new UUID(1, i)).toList();
    return code(soort.decide(gepland, new Bijeenkomstopdracht.Nodig(wie, "brief"), vrager));
  }

  private static String code(Decision<?> besluit) {
    return besluit instanceof Decision.Refused<?>(var grond) ? grond.code() : PAST;
  }

  private static String caseload(Grens grens, int aantal) {
    var caseload =
        requireNonNull(
            WERKWIJZEN
                .nieuwste(grens.werkwijze())
                .orElseThrow()
                .begeleiding()
                .caseload()
                .get(grens.woord(1)));
    return caseload.isTeVeel(aantal) ? "te veel" : PAST;
  }
}
