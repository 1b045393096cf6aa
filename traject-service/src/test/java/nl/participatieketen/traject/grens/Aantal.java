package nl.participatieketen.traject.grens;

import static java.util.Objects.requireNonNull;
import static nl.participatieketen.traject.traject.Proeftraject.JOBCOACH;
import static nl.participatieketen.traject.traject.Proeftraject.MAG;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.testsupport.Grens;
import nl.participatieketen.traject.maand.Urenstand;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis;
import nl.participatieketen.traject.plafond.PlafondOpdracht;
import nl.participatieketen.traject.plafond.PlafondSoort;
import nl.participatieketen.traject.plafond.Plafondstand;
import nl.participatieketen.traject.plafond.Ruimte;
import nl.participatieketen.traject.plan.Instrumentbesluit;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.traject.traject.Belasting;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.PlanOpdracht;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.RegieOpdracht;
import nl.participatieketen.traject.traject.Regiegebeurtenis.MedewerkerToegewezen;
import org.jspecify.annotations.Nullable;

/** What is answered when there are so many. */
final class Aantal {

  private static final String PAST = "past";
  private static final int NEGEN_UUR = 540;
  private static final int PER_DEELNEMER = 60;
  private static final int GEWOON = 10;

  private Aantal() {}

  static String antwoord(Grens grens, int aantal, LocalDate begin) {
    Proeftraject traject = Proeftraject.van(grens.werkwijze(), begin);
    String code = grens.woord(1);
    return switch (grens.woord(0)) {
      case "toewijzen" -> toegewezen(traject, code, belasting(grens, aantal - 1));
      case "inzetten" -> inzetten(traject, code, grens.vooraf(), aantal);
      case "uren" -> uren(traject, aantal);
      case "plek" -> plek(traject, code, aantal - 1);
      case String anders -> throw new IllegalArgumentException(anders);
    };
  }

  private static Belasting belasting(Grens grens, int nu) {
    Integer capaciteit = grens.vooraf().equals("van negen uur per week") ? NEGEN_UUR : null;
    return new Belasting(nu, nu * GEWOON, nu * PER_DEELNEMER, capaciteit);
  }

  /** One more, for someone who carries this already. */
  private static String toegewezen(Proeftraject traject, String rol, Belasting belasting) {
    var opdracht = new RegieOpdracht.WijsToe(rol, "mw-1", GEWOON, null, null, belasting);
    String antwoord = traject.antwoord(JOBCOACH, lopend -> Proeftraject.beslis(lopend, opdracht));
    if (!antwoord.equals(MAG)) {
      return antwoord;
    }
    traject.doe(JOBCOACH, lopend -> Proeftraject.beslis(lopend, opdracht));
    Gebeurtenis laatste = traject.gebeurd().getLast().gebeurtenis();
    @Nullable String over = ((MedewerkerToegewezen) laatste).overbelast();
    return over == null ? PAST : "boven " + over;
  }

  private static String uren(Proeftraject traject, int uren) {
    return requireNonNull(Urenstand.van(traject.werkwijze().begeleiding().uren(), uren * 60))
        .stand();
  }

  private static String inzetten(Proeftraject traject, String instrument, String feit, int waarde) {
    traject.doe(
        JOBCOACH,
        lopend ->
            Proeftraject.beslis(
                lopend,
                new BegeleidingOpdracht.LegFeitenVast(
                    lopend.vandaag(), Map.of(feit, String.valueOf(waarde)))));
    return traject.antwoord(
        JOBCOACH,
        lopend ->
            Proeftraject.beslis(
                lopend, new PlanOpdracht.ZetInstrumentIn(instrument, lopend.vandaag())));
  }

  /** One more, where so many places are taken. */
  private static String plek(Proeftraject traject, String instrument, int bezet) {
    Ruimte ruimte = requireNonNull(Instrumentbesluit.ruimte(traject.werkwijze(), instrument, null));
    PlafondSoort soort = new PlafondSoort();
    Plafondstand stand = soort.initial();
    for (int i = 0; i < bezet; i++) {
      stand = soort.evolve(stand, ingenomen(neem(stand, instrument, ruimte, i)));
    }
    return switch (neem(stand, instrument, ruimte, bezet)) {
      case Decision.Accepted<PlafondGebeurtenis> a -> PAST;
      case Decision.Refused<PlafondGebeurtenis>(var grond) -> grond.code();
    };
  }

  private static Decision<PlafondGebeurtenis> neem(
      Plafondstand stand, String instrument, Ruimte ruimte, int wie) {
    return new PlafondSoort()
        .decide(
            stand,
            new PlafondOpdracht.NeemPlek("werkwijze", instrument, ruimte, new UUID(0, wie)),
            Proeftraject.asker(JOBCOACH, LocalDate.EPOCH));
  }

  private static PlafondGebeurtenis ingenomen(Decision<PlafondGebeurtenis> besluit) {
    return switch (besluit) {
      case Decision.Accepted<PlafondGebeurtenis>(var gebeurtenissen) -> gebeurtenissen.getFirst();
      case Decision.Refused<PlafondGebeurtenis>(var grond) -> throw new AssertionError(grond);
    };
  }
}
