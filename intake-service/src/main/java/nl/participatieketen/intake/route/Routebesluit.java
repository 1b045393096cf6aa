package nl.participatieketen.intake.route;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.OpWachtlijstGezet;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.PlekOpgegeven;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.PlekVrijgegeven;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.PlekaanvraagVervallen;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.RouteAfgewezen;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.RouteBevestigd;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.RouteGekozen;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Plek.Ingedeeld;
import nl.participatieketen.intake.aanmelding.Plek.Keuze;
import nl.participatieketen.intake.aanmelding.Routeopdracht;
import nl.participatieketen.intake.aanmelding.Routeopdracht.BevestigRoute;
import nl.participatieketen.intake.aanmelding.Routeopdracht.GeefPlekOp;
import nl.participatieketen.intake.aanmelding.Routeopdracht.GeefPlekVrij;
import nl.participatieketen.intake.aanmelding.Routeopdracht.KenPlekToe;
import nl.participatieketen.intake.aanmelding.Routeopdracht.KiesRoute;
import nl.participatieketen.intake.aanmelding.Routeopdracht.LaatPlekaanvraagVervallen;
import nl.participatieketen.intake.aanmelding.Routeopdracht.MeldAanVoorTraject;
import nl.participatieketen.intake.aanmelding.Routeopdracht.Plekaanvraag;
import nl.participatieketen.intake.aanmelding.Routeopdracht.SluitAf;
import nl.participatieketen.intake.aanmelding.Weigering;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AangemeldVoorTraject;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingAfgesloten;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.intake.overdracht.Overdracht;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Routesoort;
import nl.participatieketen.werkwijze.Werkwijze;
import org.jspecify.annotations.Nullable;

/** Decides where a deelnemer goes. */
public record Routebesluit(Zaak zaak, Werkwijze werkwijze, Asker vrager) {

  public Decision<Gebeurtenis> beslis(Routeopdracht opdracht) {
    return switch (opdracht) {
      case KiesRoute o -> kies(o);
      case BevestigRoute o -> bevestig(o);
      case MeldAanVoorTraject o -> meldAan(o);
      case KenPlekToe o -> kenPlekToe(o);
      case LaatPlekaanvraagVervallen o -> laatVervallen(o.route(), o.sinds());
      case GeefPlekOp o -> geefOp(o);
      case GeefPlekVrij o ->
          o.route().equals(zaak.rond().bezettePlek())
              ? accept(new PlekVrijgegeven(o.route()))
              : geenPlek();
      case SluitAf o -> sluitAf(o);
    };
  }

  private Decision<Gebeurtenis> kies(KiesRoute o) {
    if (!(zaak.plek() instanceof Ingedeeld ingedeeld)) {
      return nietIngedeeld();
    }
    Route route = werkwijze.routes().get(o.route());
    if (route == null) {
      return Weigering.onbekend("route", ingedeeld.routes());
    }
    if (!route.beschikbaar()) {
      return nietBeschikbaar(route);
    }
    boolean afwijkend = !ingedeeld.routes().contains(o.route());
    if (afwijkend && o.argument() == null) {
      return refuse(
          "argument-ontbreekt",
          "Deze route staat niet open; wie haar toch kiest, zegt waarom. Open: %s."
              .formatted(String.join(", ", ingedeeld.routes())));
    }
    List<String> twee = route.besluitDoorTwee();
    if (!twee.isEmpty() && !Bevoegdheid.vervult(werkwijze, twee, vrager.actor())) {
      return Weigering.rol(werkwijze, twee);
    }
    String tweede = twee.isEmpty() ? null : ander(twee);
    var gekozen =
        new RouteGekozen(
            o.route(),
            vrager.today(),
            afwijkend,
            vrager.actor().medewerker(),
            tweede,
            o.argument());
    return tweede == null ? metEinde(gekozen, route) : accept(gekozen);
  }

  /** Of the two roles that decide together: the one that this asker does not have. */
  private String ander(List<String> twee) {
    return twee.stream()
        .filter(rol -> !Bevoegdheid.vervult(werkwijze, List.of(rol), vrager.actor()))
        .findFirst()
        .orElse(twee.getLast());
  }

  private Decision<Gebeurtenis> bevestig(BevestigRoute o) {
    if (!(zaak.plek() instanceof Ingedeeld(var groep, var routes, var uitleg, var keuze))
        || keuze == null
        || keuze.tweede() == null) {
      return refuse("niets-te-bevestigen", "Er wacht geen keuze op een bevestiging.");
    }
    if (!Bevoegdheid.vervult(werkwijze, List.of(keuze.tweede()), vrager.actor())) {
      return Weigering.rol(werkwijze, List.of(keuze.tweede()));
    }
    if (keuze.door().equals(vrager.actor().medewerker())) {
      return refuse("zelfde-persoon", "Een ander bevestigt dit dan wie koos.");
    }
    return o.akkoord()
        ? metEinde(
            new RouteBevestigd(keuze.route(), vrager.today(), o.argument()), route(keuze.route()))
        : accept(new RouteAfgewezen(keuze.route(), vrager.today(), o.argument()));
  }

  /** A route that leads to no traject ends the intake. */
  private Decision<Gebeurtenis> metEinde(Gebeurtenis besluit, Route route) {
    return route.soort() == Routesoort.TRAJECT
        ? accept(besluit)
        : accept(besluit, new AanmeldingAfgesloten(route.code(), vrager.today(), null));
  }

  private Decision<Gebeurtenis> meldAan(MeldAanVoorTraject o) {
    return switch (zaak.plek()) {
      case Ingedeeld ingedeeld -> meldAan(ingedeeld, o);
      case Plek.InIntake p -> nietIngedeeld();
      case Plek.OpWachtlijst p ->
          refuse("op-wachtlijst", "De deelnemer staat al op de wachtlijst.");
      case Plek.BijTraject p -> Weigering.bijTraject();
      case Plek.Afgesloten p -> Weigering.afgesloten();
    };
  }

  private Decision<Gebeurtenis> meldAan(Ingedeeld ingedeeld, MeldAanVoorTraject o) {
    Route route = werkwijze.routes().get(o.route());
    if (route == null) {
      return Weigering.onbekend("route", ingedeeld.routes());
    }
    if (route.soort() != Routesoort.TRAJECT) {
      return refuse("geen-traject", "Deze route leidt niet naar een traject; kies haar.");
    }
    if (!route.beschikbaar()) {
      return nietBeschikbaar(route);
    }
    Keuze keuze = ingedeeld.keuze();
    boolean gekozen = keuze != null && keuze.route().equals(o.route());
    if (keuze != null && keuze.tweede() != null) {
      return refuse("wacht-op-bevestiging", "De keuze wacht op de bevestiging van een tweede.");
    }
    if (!gekozen && !route.besluitDoorTwee().isEmpty()) {
      return refuse("besluit-door-twee", "Over deze route beslissen er twee; kies haar eerst.");
    }
    if (!gekozen && !ingedeeld.routes().contains(o.route())) {
      return refuse(
          "route-niet-open",
          "Deze route staat niet open; kies haar eerst, met een argument. Open: %s."
              .formatted(String.join(", ", ingedeeld.routes())));
    }
    if (zaak.rond().bezettePlek() != null) {
      return refuse("plek-nog-niet-vrij", "Een eerdere plek komt eerst vrij. Vraag het opnieuw.");
    }
    List<String> uitvoerders = o.organisatie().uitvoerders(o.route());
    String ontvanger = o.ontvanger() == null ? uitvoerders.getFirst() : o.ontvanger();
    if (!uitvoerders.contains(ontvanger)) {
      return Weigering.onbekend("ontvanger", uitvoerders);
    }
    Plekaanvraag plek = o.plek();
    if (plek == null) {
      return isBeperkt(route)
          ? refuse("plek-onbekend", "Of er een plek is, is niet bekend. Vraag het opnieuw.")
          : accept(aangemeld(route, ontvanger, false, o.toelichting()));
    }
    if (zaak.rond().isVervallen(plek.sinds())) {
      return refuse("plek-vervallen", "Deze plek is inmiddels vervallen. Vraag het opnieuw.");
    }
    return plek.plek()
        ? accept(aangemeld(route, ontvanger, true, o.toelichting()))
        : accept(new OpWachtlijstGezet(o.route(), ontvanger, vrager.today(), o.toelichting()));
  }

  private Decision<Gebeurtenis> kenPlekToe(KenPlekToe o) {
    return zaak.plek() instanceof Plek.OpWachtlijst wacht && wacht.route().equals(o.route())
        ? accept(aangemeld(route(o.route()), wacht.ontvanger(), true, wacht.toelichting()))
        : laatVervallen(o.route(), o.sinds());
  }

  private Decision<Gebeurtenis> laatVervallen(String route, Instant sinds) {
    return zaak.gebruikt(route) || zaak.rond().isVervallen(sinds)
        ? accept()
        : accept(new PlekaanvraagVervallen(route, sinds));
  }

  private Decision<Gebeurtenis> geefOp(GeefPlekOp o) {
    if (!o.route().equals(zaak.rond().bezettePlek()) || zaak.gebruikt(o.route())) {
      return geenPlek();
    }
    return zaak.rond().plekOpgegeven() == null
        ? accept(new PlekOpgegeven(o.route(), vrager.at()))
        : accept();
  }

  private static boolean isBeperkt(Route route) {
    return route.plafond() != null && route.plafond().plaatsen() != null;
  }

  private static Decision<Gebeurtenis> geenPlek() {
    return refuse("geen-plek", "Deze aanmelding houdt daar geen plek bezet.");
  }

  private AangemeldVoorTraject aangemeld(
      Route route, String ontvanger, boolean plek, @Nullable String toelichting) {
    return new AangemeldVoorTraject(
        route.code(),
        ontvanger,
        zaak.dossier().ronde() + 1,
        vrager.today(),
        Overdracht.codes(werkwijze, route),
        plek,
        toelichting);
  }

  private Decision<Gebeurtenis> sluitAf(SluitAf o) {
    if (zaak.plek() instanceof Plek.BijTraject) {
      return Weigering.bijTraject();
    }
    var uitkomsten = werkwijze.intake().uitkomsten();
    return uitkomsten.kent(o.reden())
        ? accept(new AanmeldingAfgesloten(o.reden(), vrager.today(), o.toelichting()))
        : Weigering.onbekend("reden", uitkomsten.codes());
  }

  private Route route(String code) {
    return Objects.requireNonNull(werkwijze.routes().get(code));
  }

  private static Decision<Gebeurtenis> nietIngedeeld() {
    return refuse("nog-niet-ingedeeld", "Eerst worden de stappen van de intake gedaan.");
  }

  private static Decision<Gebeurtenis> nietBeschikbaar(Route route) {
    return refuse(
        "route-niet-beschikbaar",
        "Deze route kan nu niet%s.".formatted(route.reden() == null ? "" : ": " + route.reden()));
  }
}
