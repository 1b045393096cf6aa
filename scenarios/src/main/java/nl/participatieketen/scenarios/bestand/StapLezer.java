package nl.participatieketen.scenarios.bestand;

import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.participatieketen.scenarios.model.Eventverwachting;
import nl.participatieketen.scenarios.model.Stap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one step. */
final class StapLezer {

  private static final Pattern VERZOEK =
      Pattern.compile("(GET|POST|PUT|PATCH|DELETE) +((?:/|\\$\\{)\\S+)");

  private static final int MEEST = 10_000;

  private StapLezer() {}

  static Stap lees(Knoop stap, Namen namen) {
    if (stap.heeft("doe")) {
      return verzoek(stap, namen, "doe");
    }
    if (stap.heeft("stuur")) {
      return BerichtLezer.lees(stap, namen);
    }
    if (stap.heeft("stappen")) {
      return reeks(stap, namen);
    }
    if (stap.heeft("wacht_tot")) {
      return verzoek(stap, namen, "wacht_tot");
    }
    return stap.heeft("klok") || stap.heeft("tot") ? klok(stap, namen) : keten(stap, namen);
  }

  private static Stap verzoek(Knoop stap, Namen namen, String soort) {
    stap.alleen("wat", "als", soort, "met", "lichaam", "verwacht", "bewaar", "events", "besluit");
    String als = stap.verplicht("als");
    namen.controleerMens(stap, "als", als);
    List.of(soort, "met", "lichaam", "verwacht")
        .forEach(sleutel -> namen.controleer(stap, sleutel));
    Matcher vorm = VERZOEK.matcher(stap.verplicht(soort));
    if (!vorm.matches()) {
      stap.meld(
          soort,
          "'%s' verwacht een werkwoord en een pad, zoals POST /intake/v1/aanmeldingen"
              .formatted(soort));
    }
    Knoop verwacht = stap.knoop("verwacht");
    verwacht.alleen("status", "velden");
    Map<String, JsonNode> velden = verwacht.waarden("velden");
    Map<String, String> bewaar = stap.teksten("bewaar");
    namen.leer(bewaar.keySet());
    List<Eventverwachting> events = events(stap, namen);
    namen.controleer(stap, "besluit");
    return new Stap.Verzoek(
        stap.regel(),
        stap.verplicht("wat"),
        als,
        vorm.matches() ? vorm.group(1) : "GET",
        vorm.matches() ? vorm.group(2) : "/",
        stap.heeft("met") ? stap.inhoud().path("met") : null,
        stap.letterlijk("lichaam"),
        status(verwacht),
        velden,
        bewaar,
        soort.equals("wacht_tot"),
        events,
        stap.facultatief("besluit"));
  }

  private static int status(Knoop verwacht) {
    JsonNode status = verwacht.inhoud().path("status");
    if (status.isMissingNode()) {
      return 200;
    }
    if (!status.isInt() || status.intValue() < 100 || status.intValue() > 599) {
      verwacht.meld("status", "'status' verwacht een getal van 100 tot en met 599");
      return 200;
    }
    return status.intValue();
  }

  private static Stap klok(Knoop stap, Namen namen) {
    stap.alleen("wat", "klok", "tot", "events");
    String duur = stap.facultatief("klok");
    String tot = stap.facultatief("tot");
    if (duur != null && tot != null) {
      stap.meld("tot", "de klok gaat óf een tijd vooruit (klok) óf tot een dag (tot)");
    }
    namen.controleer(stap, "tot");
    controleerDuur(stap, duur);
    return new Stap.Klok(stap.regel(), stap.verplicht("wat"), duur, tot, events(stap, namen));
  }

  private static void controleerDuur(Knoop stap, @Nullable String duur) {
    try {
      if (duur != null && Period.parse(duur).isNegative()) {
        stap.meld("klok", "de klok gaat alleen vooruit");
      }
    } catch (DateTimeException e) {
      stap.meld("klok", "'klok' verwacht een tijdsduur zoals P30D, P2W of P6M");
    }
  }

  private static Stap reeks(Knoop stap, Namen namen) {
    stap.alleen("wat", "herhaal", "deelnemer", "voor_elk", "naam", "van", "tot_en_met", "stappen");
    String lijst = stap.facultatief("voor_elk");
    String deelnemer = stap.facultatief("deelnemer");
    String naam = lijst == null ? deelnemer : stap.verplicht("naam");
    if (lijst == null && !stap.heeft("herhaal")) {
      stap.meld("stappen", "zeg hoe vaak (herhaal) of voor welke lijst (voor_elk)");
    }
    if (lijst != null) {
      namen.controleerLijst(stap, "voor_elk", lijst);
    }
    namen.leer(Set.of("nr"));
    if (lijst == null && deelnemer != null) {
      namen.leerDeelnemer(deelnemer);
    } else if (naam != null) {
      namen.leer(Set.of(naam));
    }
    int van = stap.aantal("van", 1, MEEST);
    int keer =
        lijst == null
            ? stap.aantal("herhaal", 1, MEEST)
            : stap.aantal("tot_en_met", MEEST, MEEST) - van + 1;
    return new Stap.Reeks(
        stap.regel(),
        stap.verplicht("wat"),
        keer,
        lijst,
        naam,
        van,
        stap.lijst("stappen").stream().map(deel -> lees(deel, namen)).toList());
  }

  private static Stap keten(Knoop stap, Namen namen) {
    stap.alleen(
        "wat",
        "als",
        "doe",
        "wacht_tot",
        "klok",
        "tot",
        "stuur",
        "met",
        "lichaam",
        "verwacht",
        "bewaar",
        "events",
        "besluit");
    List<Eventverwachting> events = events(stap, namen);
    namen.controleer(stap, "besluit");
    if (events.isEmpty()) {
      stap.meld("", "deze stap doet niets; geef doe, wacht_tot, stuur, klok, tot of events");
    }
    return new Stap.Keten(stap.regel(), stap.verplicht("wat"), events, stap.facultatief("besluit"));
  }

  static List<Eventverwachting> events(Knoop stap, Namen namen) {
    return stap.lijst("events").stream().map(event -> EventLezer.lees(event, namen)).toList();
  }
}
