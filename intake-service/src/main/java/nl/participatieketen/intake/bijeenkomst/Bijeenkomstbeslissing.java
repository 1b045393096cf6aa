package nl.participatieketen.intake.bijeenkomst;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Besluit;
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
public record Bijeenkomstbeslissing(Werkwijzen werkwijzen) {

  public Besluit<Bijeenkomstgebeurtenis> beslis(
      Bijeenkomst stand, Bijeenkomstopdracht opdracht, Instant nu) {
    if (opdracht instanceof Plan o) {
      return stand instanceof Onbekend
          ? plan(o, nu)
          : geweigerd("bestaat-al", "Deze bijeenkomst bestaat al.");
    }
    return switch (stand) {
      case Onbekend s -> geweigerd("niet-gevonden", "Deze bijeenkomst bestaat niet.");
      case Sessie sessie -> beslis(sessie, opdracht, nu);
    };
  }

  private Besluit<Bijeenkomstgebeurtenis> beslis(
      Sessie sessie, Bijeenkomstopdracht opdracht, Instant nu) {
    if (opdracht instanceof NoteerGevolgen o) {
      return noteer(sessie, o);
    }
    if (!sessie.status().equals("gepland")) {
      return geweigerd("bijeenkomst-voorbij", "Deze bijeenkomst is gehouden of afgelast.");
    }
    return switch (opdracht) {
      case Plan o -> geweigerd("bestaat-al", "Deze bijeenkomst bestaat al.");
      case Nodig o -> nodig(sessie, o, nu);
      case LegAanwezigheidVast o -> legVast(sessie, o, nu);
      case Gelast o -> aanvaard(new BijeenkomstAfgelast(o.reden(), nu));
      case NoteerGevolgen o -> noteer(sessie, o);
    };
  }

  private static Besluit<Bijeenkomstgebeurtenis> noteer(Sessie sessie, NoteerGevolgen o) {
    return o.sinds().equals(sessie.sinds())
        ? aanvaard(new GevolgenVerwerkt(o.uitslagen()))
        : geweigerd("meer-te-verwerken", "Er is ondertussen meer te verwerken.");
  }

  private Besluit<Bijeenkomstgebeurtenis> plan(Plan o, Instant nu) {
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
        ? geweigerd("in-het-verleden", "Een bijeenkomst wordt vooraf gepland.")
        : aanvaard(
            new BijeenkomstGepland(
                werkwijze.id(),
                stap.code(),
                o.tijdstip(),
                stap.vorm().grootte(),
                stap.vorm().genodigden() == null ? stap.vorm().grootte() : stap.vorm().genodigden(),
                o.plaats() == null ? stap.plaats() : o.plaats(),
                o.begeleiders()));
  }

  private static Besluit<Bijeenkomstgebeurtenis> nodig(Sessie sessie, Nodig o, Instant nu) {
    List<UUID> nieuw =
        o.aanmeldingen().stream().distinct().filter(a -> !sessie.genodigd().contains(a)).toList();
    Integer hoogstens = sessie.plan().genodigden();
    if (hoogstens != null && sessie.genodigd().size() + nieuw.size() > hoogstens) {
      return geweigerd(
          "bijeenkomst-vol",
          "Er kunnen er nog %d genodigd worden.".formatted(hoogstens - sessie.genodigd().size()));
    }
    return nieuw.isEmpty() ? aanvaard() : aanvaard(new DeelnemersGenodigd(nieuw, o.medium(), nu));
  }

  private static Besluit<Bijeenkomstgebeurtenis> legVast(
      Sessie sessie, LegAanwezigheidVast o, Instant nu) {
    if (sessie.plan().tijdstip().isAfter(nu)) {
      return geweigerd("nog-niet-gehouden", "Deze bijeenkomst moet nog komen.");
    }
    return sessie.genodigd().containsAll(o.aanwezig())
        ? aanvaard(new AanwezigheidVastgelegd(o.aanwezig(), nu))
        : geweigerd("niet-genodigd", "Alleen wie genodigd was kan aanwezig zijn.");
  }

  private static Besluit<Bijeenkomstgebeurtenis> onbekend(String wat, List<String> mogelijk) {
    return geweigerd(
        "onbekende-keuze",
        "Onbekende keuze voor %s; mogelijk: %s.".formatted(wat, String.join(", ", mogelijk)));
  }
}
