package nl.participatieketen.traject.grens;

import static nl.participatieketen.traject.traject.Proeftraject.JOBCOACH;
import static nl.participatieketen.traject.traject.Proeftraject.MAG;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.testsupport.Grens;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.traject.traject.EindeOpdracht;
import nl.participatieketen.traject.traject.FaseOpdracht;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.PlaatsingOpdracht;
import nl.participatieketen.traject.traject.PlanOpdracht;
import nl.participatieketen.traject.traject.Planinstrument;
import nl.participatieketen.traject.traject.Plantekst;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Profiel;
import nl.participatieketen.traject.traject.RegieOpdracht;
import nl.participatieketen.traject.traject.VerlengingOpdracht;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Routesoort;
import nl.participatieketen.werkwijze.traject.Plan;
import org.jspecify.annotations.Nullable;

/** Puts in place, on the day from which a limit counts, that which has the limit. */
final class Opstelling {

  static final String ARGUMENT = "hij was lang ziek en wil graag door";

  private static final UUID DEELNEMER = new UUID(1, 1);
  private static final UUID PLAATSING = new UUID(3, 3);

  private Opstelling() {}

  static Proeftraject van(Grens grens, LocalDate begin) {
    Proeftraject traject =
        switch (grens.woord(0)) {
          case "fase", "evaluatie", "stap", "inzet" -> inFase(grens, begin);
          case "instrument" -> metInstrument(grens, begin);
          case String anders ->
              grens.vooraf().startsWith("gesprek")
                  ? Proeftraject.van(grens.werkwijze(), begin.minusDays(5)).tot(begin)
                  : Proeftraject.van(grens.werkwijze(), begin);
        };
    List<String> vooraf = List.of(grens.vooraf().split(" "));
    switch (vooraf.getFirst()) {
      case "stap" -> doe(traject, vooraf);
      case "gesprek" -> gesprek(traject, vooraf.getLast());
      case "verlengd" -> traject.doe(JOBCOACH, z -> Proeftraject.beslis(z, verleng(grens, null)));
      case "geplaatst" -> plaats(traject);
      case "overdracht" -> draagOver(traject);
      case "onbereikbaar" -> onbereikbaar(traject);
      case "met" -> rondAfMetWerk(traject);
      case String geen -> {}
    }
    return traject;
  }

  static VerlengingOpdracht.Verleng verleng(Grens grens, @Nullable LocalDate tot) {
    String code = grens.woord(0).equals("traject") ? "traject" : grens.woord(1);
    return new VerlengingOpdracht.Verleng(
        grens.woord(0), code, tot, grens.over("zonder argument") ? null : ARGUMENT);
  }

  private static Stream<Route> routes(String werkwijze) {
    return Proeftraject.WERKWIJZEN.nieuwste(werkwijze).orElseThrow().routes().values().stream()
        .filter(route -> route.soort() == Routesoort.TRAJECT);
  }

  /** On the first route on which this phase can be reached at once. */
  private static Proeftraject inFase(Grens grens, LocalDate begin) {
    String fase = grens.woord(1);
    return routes(grens.werkwijze())
        .map(route -> Proeftraject.van(grens.werkwijze(), route.code(), begin))
        .map(traject -> naar(traject, fase))
        .filter(traject -> traject.dossier().fasen().lopend(fase).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static Proeftraject naar(Proeftraject traject, String fase) {
    FaseOpdracht start = new FaseOpdracht.StartFase(fase);
    for (int keer = 0; keer < 6; keer++) {
      List<Fasestand> lopend = traject.dossier().fasen().lopend();
      if (lopend.stream().anyMatch(f -> f.code().equals(fase))) {
        return traject;
      }
      FaseOpdracht volgende =
          lopend.isEmpty()
              ? start
              : new FaseOpdracht.RondFaseAf(lopend.getFirst().code(), null, ARGUMENT);
      if (!traject.antwoord(JOBCOACH, z -> Proeftraject.beslis(z, volgende)).equals(MAG)) {
        return traject;
      }
      traject.doe(JOBCOACH, z -> Proeftraject.beslis(z, volgende));
    }
    return traject;
  }

  private static Proeftraject metInstrument(Grens grens, LocalDate begin) {
    String instrument = grens.woord(1);
    Route route =
        routes(grens.werkwijze())
            .filter(
                r ->
                    r.menukaart() == null
                        || r.menukaart().isEmpty()
                        || r.menukaart().contains(instrument))
            .findFirst()
            .orElseThrow();
    Proeftraject traject = Proeftraject.van(grens.werkwijze(), route.code(), begin);
    if (grens.vooraf().equals("traject vier jaar langer")) {
      traject.doe(
          JOBCOACH,
          z ->
              Proeftraject.beslis(
                  z,
                  new VerlengingOpdracht.Verleng(
                      "traject", "traject", begin.plusYears(4), ARGUMENT)));
    }
    Plan plan = traject.werkwijze().traject().plan();
    if (plan != null) {
      stelPlanOp(traject, plan, instrument);
    }
    return traject.doe(
        JOBCOACH, z -> Proeftraject.beslis(z, new PlanOpdracht.ZetInstrumentIn(instrument, begin)));
  }

  private static void stelPlanOp(Proeftraject traject, Plan plan, String instrument) {
    Map<String, String> onderdelen =
        plan.onderdelen().stream().collect(Collectors.toMap(deel -> deel, deel -> "beschreven"));
    traject.doe(
        JOBCOACH,
        z ->
            Proeftraject.beslis(
                z,
                new PlanOpdracht.StelPlanOp(
                    List.of(),
                    List.of(new Planinstrument(instrument, null)),
                    new Plantekst(onderdelen, Map.of(), List.of(), List.of()))));
    for (String wie : plan.ondertekening()) {
      traject.doeAls(wie, z -> Proeftraject.beslis(z, new PlanOpdracht.Onderteken(1, wie)));
    }
  }

  private static void doe(Proeftraject traject, List<String> vooraf) {
    String stap = vooraf.get(1);
    Map<String, String> feiten =
        vooraf.stream()
            .skip(2)
            .map(feit -> Arrays.asList(feit.split("=")))
            .collect(Collectors.toMap(List::getFirst, List::getLast));
    String door =
        traject.dossier().fasen().lopend().stream()
            .map(fase -> traject.werkwijze().fasen().get(fase.code()))
            .flatMap(fase -> fase == null ? Stream.empty() : fase.stappen().values().stream())
            .filter(regel -> regel.code().equals(stap))
            .findFirst()
            .orElseThrow()
            .door();
    traject.doeAls(
        door,
        z -> Proeftraject.beslis(z, new FaseOpdracht.DoeStap(stap, z.vandaag(), feiten, null)));
  }

  private static void gesprek(Proeftraject traject, String soort) {
    traject.doe(
        JOBCOACH,
        z ->
            Proeftraject.beslis(
                z,
                new BegeleidingOpdracht.VoerGesprek(
                    soort, z.vandaag(), List.of(), null, null, null)));
  }

  private static void draagOver(Proeftraject traject) {
    String rol = traject.dossier().regie().rollen().getFirst();
    traject.doe(
        JOBCOACH,
        z -> Proeftraject.beslis(z, new RegieOpdracht.DraagRegieOver(rol, "mw-ander", null)));
  }

  private static void onbereikbaar(Proeftraject traject) {
    traject.doe(
        JOBCOACH,
        z ->
            Proeftraject.beslis(
                z, new BegeleidingOpdracht.MeldContactMislukt(z.vandaag(), "telefoon", null)));
  }

  private static void plaats(Proeftraject traject) {
    traject.wanneer(
        new EindeOpdracht.VerklaarBemiddelbaar(
            new Profiel(List.of("groen"), 24, null, false), null),
        JOBCOACH);
    traject.wanneer(
        new PlaatsingOpdracht.NoteerPlaatsing(DEELNEMER, PLAATSING, traject.vandaag()),
        Proeftraject.SYSTEEM);
  }

  private static void rondAfMetWerk(Proeftraject traject) {
    String uitstroom = traject.werkwijze().traject().uitstroom().codes().getFirst();
    traject.wanneer(new EindeOpdracht.RondAf(uitstroom, true, null), JOBCOACH);
  }
}
