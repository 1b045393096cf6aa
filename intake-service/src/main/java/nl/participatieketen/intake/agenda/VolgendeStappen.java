package nl.participatieketen.intake.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.participatieketen.intake.aanmelding.Lopen;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Plek.Ingedeeld;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Voorgelegd;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Routesoort;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Vastlegging;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.Taak;

/** Who may or must do what, before when. */
public final class VolgendeStappen {

  private VolgendeStappen() {}

  public static List<Mogelijkheid> van(Stand stand, Werkwijzevraag werkwijzen, LocalDate vandaag) {
    return stand instanceof Zaak zaak ? van(zaak, werkwijzen.van(zaak), vandaag) : List.of();
  }

  /** Finds the werkwijze of a case. */
  @FunctionalInterface
  public interface Werkwijzevraag {
    Werkwijze van(Zaak zaak);
  }

  private static List<Mogelijkheid> van(Zaak zaak, Werkwijze werkwijze, LocalDate vandaag) {
    if (zaak.plek() instanceof Plek.Afgesloten) {
      return List.of();
    }
    if (zaak.rond().pauze() != null) {
      return List.of(
          Mogelijkheid.van(
              "hervattingen", "Hervat de aanmelding", Bevoegdheid.rollen(Handeling.PAUZEREN)));
    }
    List<Mogelijkheid> taken = new ArrayList<>();
    Lopen.door(werkwijze).taken(zaak.voortgang(vandaag), vandaag).stream()
        .map(taak -> stap(zaak, werkwijze, taak))
        .forEach(taken::add);
    zaak.werk().open().keySet().stream()
        .map(code -> werkwijze.intake().stappen().get(code))
        .filter(stap -> stap != null && stap.afweging() && werkwijze.afwegingskader() != null)
        .filter(stap -> !zaak.werk().afgewogen().contains(stap.code()))
        .map(stap -> afweging(werkwijze, stap))
        .forEach(taken::add);
    if (zaak.plek() instanceof Ingedeeld ingedeeld) {
      taken.addAll(routes(ingedeeld, werkwijze));
    }
    if (zaak.isInHanden() && vandaag.isAfter(zaak.contactVersTot(werkwijze))) {
      taken.add(
          Mogelijkheid.van(
              "contactgegevens",
              "Controleer de contactgegevens",
              Bevoegdheid.rollen(Handeling.CONTACT_HOUDEN),
              List.copyOf(zaak.rond().toewijzingen().keySet()),
              true,
              List.of()));
    }
    if (zaak.dossier().persoon() != null
        && !zaak.dossier().persoon().geboortedatum().isVolledig()) {
      taken.add(
          Mogelijkheid.van(
              "geboortedatum-vaststellingen",
              "Vul de geboortedatum aan",
              Bevoegdheid.rollen(Handeling.GEBOORTEDATUM_VASTSTELLEN)));
    }
    if (!(zaak.plek() instanceof Plek.BijTraject)) {
      taken.add(
          Mogelijkheid.van(
              "afsluitingen",
              "Sluit de aanmelding af",
              Bevoegdheid.rollen(Handeling.AFSLUITEN),
              List.of(),
              false,
              werkwijze.intake().uitkomsten().codes()));
    }
    return taken;
  }

  private static Mogelijkheid stap(Zaak zaak, Werkwijze werkwijze, Taak taak) {
    Stap stap = taak.stap();
    Voorgelegd voorgelegd = zaak.werk().voorgelegd().get(stap.code());
    Set<String> door = voorgelegd == null ? Bevoegdheid.doeners(stap) : Set.of(voorgelegd.tweede());
    return new Mogelijkheid(
        voorgelegd == null ? "stappen" : "bevestigingen",
        stap.code(),
        stap.naam(),
        Bevoegdheid.rollen(
            voorgelegd == null ? Handeling.STAP_DOEN : Handeling.BEVESTIGEN, werkwijze, door),
        List.copyOf(door),
        taak.moet(),
        taak.uiterlijk(),
        taak.teLaat(),
        Mogelijkheid.Afspraakbeeld.van(zaak.werk().afspraken().get(stap.code())),
        List.copyOf(taak.ontbreekt()),
        taak.wachtOp(),
        stap.legtVast().entrySet().stream()
            .map(e -> new Mogelijkheid.Vast(e.getKey(), e.getValue() == Vastlegging.VERPLICHT))
            .toList(),
        List.of());
  }

  private static Mogelijkheid afweging(Werkwijze werkwijze, Stap stap) {
    Set<String> door = Bevoegdheid.doeners(stap);
    return new Mogelijkheid(
        "afwegingen",
        stap.code(),
        "Weeg af: " + stap.naam(),
        Bevoegdheid.rollen(Handeling.AFWEGEN, werkwijze, door),
        List.copyOf(door),
        true,
        null,
        false,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Mogelijkheid> routes(Ingedeeld ingedeeld, Werkwijze werkwijze) {
    Plek.Keuze keuze = ingedeeld.keuze();
    if (keuze != null && keuze.tweede() != null) {
      List<String> tweede = List.of(keuze.tweede());
      return List.of(
          Mogelijkheid.van(
              "bevestigingen",
              "Bevestig de gekozen route",
              Bevoegdheid.rollen(Handeling.BEVESTIGEN, werkwijze, tweede),
              tweede,
              true,
              List.of(keuze.route())));
    }
    List<String> naarTraject =
        (keuze == null ? ingedeeld.routes() : List.of(keuze.route()))
            .stream()
                .filter(code -> isTraject(werkwijze, code))
                .filter(code -> keuze != null || zonderTweede(werkwijze, code))
                .toList();
    List<Mogelijkheid> taken = new ArrayList<>();
    if (!naarTraject.isEmpty()) {
      taken.add(
          Mogelijkheid.van(
              "trajectaanmeldingen",
              "Meld aan voor een traject",
              Bevoegdheid.rollen(Handeling.VOOR_TRAJECT_AANMELDEN),
              List.of(),
              true,
              naarTraject));
    }
    taken.add(
        Mogelijkheid.van(
            "indelingen",
            "Kies een route",
            kiezers(werkwijze),
            List.of(),
            naarTraject.isEmpty(),
            ingedeeld.routes()));
    return taken;
  }

  /** Who may choose at least one route: over some of them only two roles decide. */
  private static List<String> kiezers(Werkwijze werkwijze) {
    List<Route> mogelijk = werkwijze.routes().values().stream().filter(Route::beschikbaar).toList();
    return mogelijk.stream().anyMatch(route -> route.besluitDoorTwee().isEmpty())
        ? Bevoegdheid.rollen(Handeling.ROUTE_KIEZEN)
        : Bevoegdheid.rollen(
            Handeling.ROUTE_KIEZEN,
            werkwijze,
            mogelijk.stream().flatMap(route -> route.besluitDoorTwee().stream()).toList());
  }

  private static boolean isTraject(Werkwijze werkwijze, String route) {
    var bekend = werkwijze.routes().get(route);
    return bekend != null && bekend.soort() == Routesoort.TRAJECT;
  }

  private static boolean zonderTweede(Werkwijze werkwijze, String route) {
    var bekend = werkwijze.routes().get(route);
    return bekend != null && bekend.besluitDoorTwee().isEmpty();
  }
}
