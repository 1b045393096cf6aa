package nl.participatieketen.intake.bevoegdheid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.DeelnemerIngedeeld;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.OpWachtlijstGezet;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.RouteGekozen;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ContactgegevensVerouderd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakGepauzeerd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakToegewezen;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapVoorgelegd;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StappenGeopend;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AangemeldVoorTraject;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingGedaan;
import nl.participatieketen.intake.besluit.Aanmeldingbesluit;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import nl.participatieketen.werkwijze.verloop.OpenStap;

/** An aanmelding of a werkwijze in every place where something can be asked of it. */
record Gevallen(Werkwijze werkwijze) {

  static final Aanmeldingbesluit BESLUIT = new Aanmeldingbesluit(Gegeven.WERKWIJZEN);
  private static final LocalDate BEGIN = Gegeven.DAG;

  /**
   * @param vandaag the day on which it is looked at
   */
  record Geval(String waar, Zaak zaak, LocalDate vandaag) {}

  List<Geval> alle() {
    List<Geval> alle = new ArrayList<>();
    alle.add(geval("elke stap open", open()));
    alle.add(geval("elke stap voorgelegd", voorgelegd()));
    alle.add(geval("stil", stil()));
    alle.add(verouderd("verouderd", open()));
    werkwijze.rollen().keySet().forEach(rol -> alle.add(verouderd(rol, toegewezen(rol))));
    alle.add(geval("ingedeeld", ingedeeld()));
    werkwijze
        .routes()
        .values()
        .forEach(
            route ->
                tweeden(route)
                    .forEach(tweede -> alle.add(geval(route.code(), gekozen(route, tweede)))));
    alle.add(geval("op de wachtlijst", open(new OpWachtlijstGezet("traject", "wie", BEGIN, null))));
    alle.add(
        geval(
            "bij een traject",
            open(new AangemeldVoorTraject("traject", "wie", 1, BEGIN, List.of(), false, null))));
    return alle;
  }

  private static Geval geval(String waar, Zaak zaak) {
    return new Geval(waar, zaak, BEGIN);
  }

  private Geval verouderd(String waar, Zaak zaak) {
    LocalDate versTot = zaak.contactVersTot(werkwijze);
    return new Geval(
        "verouderd, " + waar,
        (Zaak) BESLUIT.evolve(zaak, new ContactgegevensVerouderd(versTot)),
        versTot.plusDays(1));
  }

  private Zaak open(Gebeurtenis... daarna) {
    var open =
        werkwijze.intake().stappen().keySet().stream()
            .map(stap -> new OpenStap(stap, BEGIN, null, null, 0))
            .toList();
    return zaak(Stream.concat(Stream.of(new StappenGeopend(open)), Stream.of(daarna)));
  }

  private Zaak voorgelegd() {
    return open(
        werkwijze.intake().stappen().values().stream()
            .filter(stap -> stap.tweede() != null)
            .map(
                stap ->
                    new StapVoorgelegd(
                        stap.code(),
                        BEGIN,
                        "mw-doener",
                        String.valueOf(stap.tweede()),
                        List.of(),
                        Map.of(),
                        null))
            .toArray(Gebeurtenis[]::new));
  }

  private Zaak stil() {
    return open(new ZaakGepauzeerd(BEGIN, null, "ziek"));
  }

  private Zaak toegewezen(String rol) {
    return open(new ZaakToegewezen(rol, "mw-eigen", BEGIN));
  }

  private Zaak ingedeeld(Gebeurtenis... daarna) {
    var routes = List.copyOf(werkwijze.routes().keySet());
    return zaak(
        Stream.concat(
            Stream.of(new DeelnemerIngedeeld(null, routes, BEGIN, null)), Stream.of(daarna)));
  }

  private Zaak gekozen(Route route, String tweede) {
    return ingedeeld(
        new RouteGekozen(
            route.code(), BEGIN, false, "mw-kiezer", tweede.isEmpty() ? null : tweede, null));
  }

  /** Each of the two who may have to confirm; nobody where one decides. */
  private static List<String> tweeden(Route route) {
    return route.besluitDoorTwee().isEmpty() ? List.of("") : route.besluitDoorTwee();
  }

  private Zaak zaak(Stream<Gebeurtenis> daarna) {
    Stand stand = BESLUIT.evolve(BESLUIT.initial(), begin());
    for (Gebeurtenis gebeurtenis : daarna.toList()) {
      stand = BESLUIT.evolve(stand, gebeurtenis);
    }
    return (Zaak) stand;
  }

  private AanmeldingGedaan begin() {
    return new AanmeldingGedaan(
        new UUID(1, 1),
        new Werkwijzeversie(werkwijze.id(), werkwijze.versie()),
        werkwijze.toegang().kanalen().codes().getFirst(),
        false,
        BEGIN,
        null,
        null,
        List.of(),
        List.of(),
        Gegeven.JAN,
        null,
        null,
        Map.of(),
        null,
        null);
  }
}
