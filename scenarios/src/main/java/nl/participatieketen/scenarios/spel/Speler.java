package nl.participatieketen.scenarios.spel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.participatieketen.scenarios.events.Waarneming;
import nl.participatieketen.scenarios.http.Antwoord;
import nl.participatieketen.scenarios.http.Onbereikbaar;
import nl.participatieketen.scenarios.model.Eventverwachting;
import nl.participatieketen.scenarios.model.Mens;
import nl.participatieketen.scenarios.model.Scenario;
import nl.participatieketen.scenarios.model.Stap;
import nl.participatieketen.scenarios.verslag.Regel;
import nl.participatieketen.scenarios.verslag.Verslag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Plays one scenario once. It stops at the first step that doesn't go as expected. */
public final class Speler {

  private static final Duration TUSSEN_TWEE_VRAGEN = Duration.ofMillis(20);

  private final Scenario scenario;
  private final Speelveld veld;
  private final Variabelen variabelen;
  private final Eventtoets toets;
  private final Verloop verloop;
  private final @Nullable String werkwijze;

  /** By the machine's clock, when that happened from which what is next follows. */
  private Instant oorzaak;

  /**
   * @param werkwijze instead of the one that the scenario is written for; null keeps that
   * @param meekijker is told every line of the timeline as soon as it is known
   */
  public Speler(
      Scenario scenario, Speelveld veld, @Nullable String werkwijze, Consumer<Regel> meekijker) {
    this.scenario = scenario;
    this.veld = veld;
    this.werkwijze = werkwijze == null ? scenario.werkwijze() : werkwijze;
    this.variabelen = new Variabelen(veld.klok(), this.werkwijze);
    this.toets = new Eventtoets(veld.events(), variabelen);
    this.verloop = new Verloop(scenario, veld.logVan(), meekijker);
    this.oorzaak = veld.echteTijd().instant();
  }

  public Verslag speel() {
    Instant begin = veld.echteTijd().instant();
    scenario
        .deelnemers()
        .forEach((naam, voornaam) -> maakBekend(naam, NieuwePersoon.van(voornaam, veld.toeval())));
    boolean volgehouden = scenario.stappen().stream().allMatch(this::speel);
    if (volgehouden) {
      wachtOpStilte();
      toets.onverwacht().forEach(verloop::onverwacht);
    }
    return new Verslag(
        scenario.naam(),
        scenario.titel(),
        Objects.requireNonNullElse(werkwijze, ""),
        verloop.regels(),
        verloop.fouten(),
        List.copyOf(variabelen.ids()),
        Duration.between(begin, veld.echteTijd().instant()).toMillis());
  }

  private void maakBekend(String naam, NieuwePersoon persoon) {
    variabelen.zet(naam + ".naam", persoon.naam());
    variabelen.zet(naam + ".bsn", persoon.bsn());
    variabelen.zet(naam + ".geboortedatum", persoon.geboortedatum().toString());
  }

  private boolean speel(Stap stap) {
    try {
      verloop.dag(variabelen.vandaag());
      boolean gelukt =
          switch (stap) {
            case Stap.Klok s -> verzetKlok(s);
            case Stap.Reeks s -> speel(s);
            case Stap.Verzoek s -> s.herhaal() ? wachtTot(s) : doe(s);
            case Stap.Keten s -> {
              verloop.vanzelf(s.wat());
              yield true;
            }
          };
      return gelukt
          && stap.events().stream().allMatch(event -> wachtOp(stap, event))
          && besloten(stap);
    } catch (Onbereikbaar e) {
      verloop.fout(stap, "een antwoord", List.of(String.valueOf(e.getMessage())), List.of());
      return false;
    }
  }

  private boolean besloten(Stap stap) {
    if (stap.besluit() != null) {
      verloop.besloten(variabelen.vul(stap.besluit()));
    }
    return true;
  }

  /** Tells the first turn; of the others only what goes wrong. */
  private boolean speel(Stap.Reeks reeks) {
    JsonNode lijst =
        reeks.lijst() == null
            ? JsonNodeFactory.instance.missingNode()
            : variabelen.waarde(reeks.lijst());
    int keer =
        reeks.lijst() == null
            ? reeks.keer()
            : Math.min(reeks.keer(), lijst.size() - reeks.van() + 1);
    for (int nr = 1; nr <= keer; nr++) {
      variabelen.zet("nr", JsonNodeFactory.instance.numberNode(nr));
      noem(reeks, nr, lijst);
      if (!reeks.stappen().stream().allMatch(this::speel)) {
        return false;
      }
      if (nr == 1) {
        verloop.verzwijg(reeks.wat(), keer - 1);
      }
    }
    if (keer > 0) {
      verloop.vertelWeer();
    }
    return true;
  }

  private void noem(Stap.Reeks reeks, int nr, JsonNode lijst) {
    if (reeks.naam() != null && reeks.lijst() != null) {
      variabelen.zet(reeks.naam(), lijst.path(reeks.van() + nr - 2));
    } else if (reeks.naam() != null) {
      maakBekend(reeks.naam(), NieuwePersoon.van("Deelnemer " + nr, veld.toeval()));
    }
  }

  private boolean verzetKlok(Stap.Klok stap) {
    ZonedDateTime nu = veld.klok().nu().atZone(Variabelen.TIJDZONE);
    ZonedDateTime straks =
        stap.tot() == null
            ? nu.plus(Period.parse(Objects.requireNonNull(stap.duur())))
            : LocalDate.parse(variabelen.vul(stap.tot()))
                .atTime(LocalTime.of(9, 0))
                .atZone(Variabelen.TIJDZONE);
    if (straks.isAfter(nu)) {
      oorzaak = veld.echteTijd().instant();
      veld.klok().verzet(Duration.between(nu, straks).truncatedTo(ChronoUnit.SECONDS));
    }
    verloop.dag(variabelen.vandaag());
    verloop.vanzelf(stap.wat());
    return true;
  }

  private boolean doe(Stap.Verzoek stap) {
    Instant gevraagd = veld.echteTijd().instant();
    Antwoord antwoord = vraag(stap);
    List<String> verschillen = verschillen(stap, antwoord);
    verloop.gedaan(stap, variabelen.vul(stap.pad()), antwoord.status(), millisSinds(gevraagd));
    oorzaak = gevraagd;
    return klopt(stap, antwoord, verschillen);
  }

  private boolean wachtTot(Stap.Verzoek stap) {
    Instant begin = veld.echteTijd().instant();
    Antwoord antwoord = vraag(stap);
    List<String> verschillen = verschillen(stap, antwoord);
    while (!verschillen.isEmpty() && millisSinds(begin) < veld.geduld().toMillis()) {
      slaap(TUSSEN_TWEE_VRAGEN);
      antwoord = vraag(stap);
      verschillen = verschillen(stap, antwoord);
    }
    verloop.doorgekomen(stap, variabelen.vul(stap.pad()), millisSinds(oorzaak));
    return klopt(stap, antwoord, verschillen);
  }

  private Antwoord vraag(Stap.Verzoek stap) {
    Mens als = Objects.requireNonNull(scenario.mensen().get(stap.als()));
    JsonNode met = stap.met() == null ? null : variabelen.vul(stap.met());
    return veld.deur().vraag(als, stap.methode(), variabelen.vul(stap.pad()), met);
  }

  private List<String> verschillen(Stap.Verzoek stap, Antwoord antwoord) {
    if (antwoord.status() != stap.status()) {
      return List.of("status %d: %s".formatted(antwoord.status(), antwoord.inhoud()));
    }
    var velden = new LinkedHashMap<String, JsonNode>();
    stap.velden().forEach((veldnaam, waarde) -> velden.put(veldnaam, variabelen.vul(waarde)));
    return Vergelijking.verschillen(velden, antwoord.inhoud(), antwoord.inhoud());
  }

  private boolean klopt(Stap.Verzoek stap, Antwoord antwoord, List<String> verschillen) {
    if (!verschillen.isEmpty()) {
      verloop.antwoordFout(stap, variabelen.vul(stap.pad()), verschillen);
      return false;
    }
    stap.bewaar()
        .forEach(
            (naam, plaats) ->
                variabelen.zet(
                    naam, Vergelijking.zoek(plaats, antwoord.inhoud(), antwoord.inhoud())));
    return true;
  }

  private boolean wachtOp(Stap stap, Eventverwachting verwachting) {
    Optional<Waarneming> gekomen = toets.wachtOp(verwachting, veld.geduld());
    if (gekomen.isEmpty()) {
      verloop.eventOntbreekt(stap, verwachting, toets.watErWelKwam(verwachting), veld.geduld());
      return false;
    }
    Waarneming event = gekomen.get();
    verloop.gebeurd(event, Duration.between(oorzaak, event.tijd()).toMillis());
    oorzaak = event.tijd();
    verwachting
        .bewaar()
        .forEach(
            (naam, plaats) ->
                variabelen.zet(
                    naam, Vergelijking.zoek(plaats, event.event().path("data"), event.event())));
    if (toets.isVoorbij(event)) {
      verloop.buitenVolgorde(stap, verwachting, event);
      return false;
    }
    return true;
  }

  /** Whoever still has something to say gets the time for it. */
  private void wachtOpStilte() {
    Instant begin = veld.echteTijd().instant();
    while (millisSinds(begin) < veld.stilte().toMillis() && toets.onverwacht().isEmpty()) {
      slaap(TUSSEN_TWEE_VRAGEN);
    }
  }

  private long millisSinds(Instant begin) {
    return Duration.between(begin, veld.echteTijd().instant()).toMillis();
  }

  private static void slaap(Duration duur) {
    try {
      Thread.sleep(duur);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken", e);
    }
  }
}
