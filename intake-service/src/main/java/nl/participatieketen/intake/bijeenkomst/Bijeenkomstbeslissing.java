package nl.participatieketen.intake.bijeenkomst;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Onbekend;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Sessie;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis.AanwezigheidVastgelegd;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis.BijeenkomstAfgelast;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis.BijeenkomstGepland;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis.DeelnemersGenodigd;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis.GevolgenVerwerkt;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.Gelast;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.LegAanwezigheidVast;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.Nodig;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.NoteerGevolgen;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.Plan;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Vormsoort;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Decides on a group session, by the form that the werkwijze gives its step. */
record Bijeenkomstbeslissing(Werkwijzen werkwijzen) {

  Decision<Bijeenkomstgebeurtenis> beslis(
      Bijeenkomst stand, Bijeenkomstopdracht opdracht, Instant nu) {
    if (opdracht instanceof Plan o) {
      return stand instanceof Onbekend
          ? plan(o, nu)
          : refuse("bestaat-al", "Deze bijeenkomst bestaat al.");
    }
    return switch (stand) {
      case Onbekend s -> refuse("niet-gevonden", "Deze bijeenkomst bestaat niet.");
      case Sessie sessie -> beslis(sessie, opdracht, nu);
    };
  }

  private Decision<Bijeenkomstgebeurtenis> beslis(
      Sessie sessie, Bijeenkomstopdracht opdracht, Instant nu) {
    if (opdracht instanceof NoteerGevolgen o) {
      return noteer(sessie, o);
    }
    if (!sessie.status().equals("gepland")) {
      return refuse("bijeenkomst-voorbij", "Deze bijeenkomst is gehouden of afgelast.");
    }
    return switch (opdracht) {
      case Plan o -> refuse("bestaat-al", "Deze bijeenkomst bestaat al.");
      case Nodig o -> nodig(sessie, o, nu);
      case LegAanwezigheidVast o -> legVast(sessie, o, nu);
      case Gelast o -> accept(new BijeenkomstAfgelast(o.reden(), nu));
      case NoteerGevolgen o -> noteer(sessie, o);
    };
  }

  private static Decision<Bijeenkomstgebeurtenis> noteer(Sessie sessie, NoteerGevolgen o) {
    return o.sinds().equals(sessie.sinds())
        ? accept(new GevolgenVerwerkt(o.uitslagen()))
        : refuse("meer-te-verwerken", "Er is ondertussen meer te verwerken.");
  }

  private Decision<Bijeenkomstgebeurtenis> plan(Plan o, Instant nu) {
    List<String> bruikbaar = o.organisatie().werkwijzen();
    String gekozen = o.werkwijze() == null ? bruikbaar.getFirst() : o.werkwijze();
    if (!bruikbaar.contains(gekozen)) {
      return onbekend("werkwijze", bruikbaar);
    }
    Werkwijze werkwijze = werkwijzen.nieuwste(gekozen).orElseThrow();
    Stap stap = werkwijze.intake().stappen().get(o.stap());
    if (stap == null || stap.vorm().soort() != Vormsoort.GROEP) {
      return onbekend(
          "stap",
          werkwijze.intake().stappen().values().stream()
              .filter(s -> s.vorm().soort() == Vormsoort.GROEP)
              .map(Stap::code)
              .toList());
    }
    return o.tijdstip().isBefore(nu)
        ? refuse("in-het-verleden", "Een bijeenkomst wordt vooraf gepland.")
        : accept(
            new BijeenkomstGepland(
                werkwijze.id(),
                stap.code(),
                o.tijdstip(),
                stap.vorm().grootte(),
                stap.vorm().genodigden() == null ? stap.vorm().grootte() : stap.vorm().genodigden(),
                o.plaats() == null ? stap.plaats() : o.plaats(),
                o.begeleiders()));
  }

  private static Decision<Bijeenkomstgebeurtenis> nodig(Sessie sessie, Nodig o, Instant nu) {
    List<UUID> nieuw =
        o.aanmeldingen().stream().distinct().filter(a -> !sessie.genodigd().contains(a)).toList();
    Integer hoogstens = sessie.plan().genodigden();
    if (hoogstens != null && sessie.genodigd().size() + nieuw.size() > hoogstens) {
      return refuse(
          "bijeenkomst-vol",
          "Er kunnen er nog %d genodigd worden.".formatted(hoogstens - sessie.genodigd().size()));
    }
    return nieuw.isEmpty() ? accept() : accept(new DeelnemersGenodigd(nieuw, o.medium(), nu));
  }

  private static Decision<Bijeenkomstgebeurtenis> legVast(
      Sessie sessie, LegAanwezigheidVast o, Instant nu) {
    if (sessie.plan().tijdstip().isAfter(nu)) {
      return refuse("nog-niet-gehouden", "Deze bijeenkomst moet nog komen.");
    }
    return sessie.genodigd().containsAll(o.aanwezig())
        ? accept(new AanwezigheidVastgelegd(o.aanwezig(), nu))
        : refuse("niet-genodigd", "Alleen wie genodigd was kan aanwezig zijn.");
  }

  private static Decision<Bijeenkomstgebeurtenis> onbekend(String wat, List<String> mogelijk) {
    return refuse(
        "onbekende-keuze",
        "Onbekende keuze voor %s; mogelijk: %s.".formatted(wat, String.join(", ", mogelijk)));
  }
}
