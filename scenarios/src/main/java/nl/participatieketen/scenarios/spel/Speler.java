package nl.participatieketen.scenarios.spel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.participatieketen.scenarios.events.Apartgezet;
import nl.participatieketen.scenarios.events.Plaats;
import nl.participatieketen.scenarios.events.Waarneming;
import nl.participatieketen.scenarios.http.Onbereikbaar;
import nl.participatieketen.scenarios.model.Eventverwachting;
import nl.participatieketen.scenarios.model.Scenario;
import nl.participatieketen.scenarios.model.Stap;
import nl.participatieketen.scenarios.verslag.Regel;
import nl.participatieketen.scenarios.verslag.Verslag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Plays one scenario once. It stops at the first step that doesn't go as expected. */
public final class Speler {

  private final Scenario scenario;
  private final Speelveld veld;
  private final Variabelen variabelen;
  private final Eventtoets toets;
  private final Verloop verloop;
  private final Oorzaak oorzaak;
  private final Kalender kalender;
  private final Vraagsteller vraagsteller;
  private final @Nullable String werkwijze;

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
    this.oorzaak = new Oorzaak(veld.echteTijd());
    this.kalender = new Kalender(veld.klok(), variabelen);
    this.vraagsteller = new Vraagsteller(scenario.mensen(), veld, variabelen, verloop, oorzaak);
  }

  public Verslag speel() {
    Instant begin = veld.echteTijd().instant();
    kalender.blijfOpDezeDag();
    scenario.deelnemers().forEach(this::maakBekend);
    boolean volgehouden = scenario.stappen().stream().allMatch(this::speel);
    if (volgehouden) {
      toets.wachtOpOnverwacht(veld.stilte()).forEach(verloop::onverwacht);
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

  private void maakBekend(String naam, String voornaam) {
    var persoon = NieuwePersoon.van(voornaam, veld.toeval(), variabelen.vandaag());
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
            case Stap.Bericht s -> stuur(s);
            case Stap.Verzoek s -> s.herhaal() ? vraagsteller.wachtTot(s) : vraagsteller.doe(s);
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

  private boolean stuur(Stap.Bericht stap) {
    oorzaak.nu();
    String inhoud = Objects.requireNonNullElse(variabelen.vul(stap.met(), stap.lichaam()), "");
    Plaats plaats = veld.inzender().stuur(stap.topic(), variabelen.vul(stap.sleutel()), inhoud);
    toets.isIngezonden(plaats);
    verloop.gestuurd(stap, plaats);
    return stap.apart().entrySet().stream()
        .allMatch(apart -> wachtOpApart(stap, plaats, apart.getKey(), apart.getValue()));
  }

  private boolean wachtOpApart(Stap.Bericht stap, Plaats plaats, String dienst, String soort) {
    Optional<Apartgezet> apart = toets.wachtOpApart(plaats, dienst, veld.geduld());
    if (apart.isPresent() && apart.get().soort().equals(soort)) {
      return true;
    }
    verloop.nietApart(
        stap,
        dienst,
        soort,
        apart.map(a -> List.of("%s: %s".formatted(a.soort(), a.reden()))).orElse(List.of("niets")));
    return false;
  }

  private boolean verzetKlok(Stap.Klok stap) {
    oorzaak.nu();
    kalender.verzet(stap);
    verloop.dag(variabelen.vandaag());
    verloop.vanzelf(stap.wat());
    return true;
  }

  private boolean besloten(Stap stap) {
    if (stap.besluit() != null) {
      verloop.besloten(variabelen.verwoord(stap.besluit(), veld.woorden()));
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
      maakBekend(reeks.naam(), "Deelnemer " + nr);
    }
  }

  private boolean wachtOp(Stap stap, Eventverwachting verwachting) {
    Optional<Waarneming> gekomen = toets.wachtOp(verwachting, veld.geduld());
    if (gekomen.isEmpty()) {
      verloop.eventOntbreekt(stap, verwachting, toets.watErWelKwam(verwachting), veld.geduld());
      return false;
    }
    Waarneming event = gekomen.get();
    verloop.gebeurd(event, oorzaak.millisTot(event.tijd()));
    oorzaak.was(event.tijd());
    variabelen.bewaar(verwachting.bewaar(), event.event().path("data"), event.event());
    if (toets.isVoorbij(event)) {
      verloop.buitenVolgorde(stap, verwachting, event);
      return false;
    }
    return true;
  }
}
