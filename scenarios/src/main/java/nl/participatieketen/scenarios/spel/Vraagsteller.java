package nl.participatieketen.scenarios.spel;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatieketen.scenarios.http.Antwoord;
import nl.participatieketen.scenarios.model.Mens;
import nl.participatieketen.scenarios.model.Stap;
import tools.jackson.databind.JsonNode;

/** Asks what a step asks, and holds the answer against what was expected. */
final class Vraagsteller {

  private static final Duration TUSSEN_TWEE_VRAGEN = Duration.ofMillis(20);

  private final Map<String, Mens> mensen;
  private final Speelveld veld;
  private final Variabelen variabelen;
  private final Verloop verloop;
  private final Oorzaak oorzaak;

  Vraagsteller(
      Map<String, Mens> mensen,
      Speelveld veld,
      Variabelen variabelen,
      Verloop verloop,
      Oorzaak oorzaak) {
    this.mensen = mensen;
    this.veld = veld;
    this.variabelen = variabelen;
    this.verloop = verloop;
    this.oorzaak = oorzaak;
  }

  /** Asks once; false when the answer differs. */
  boolean doe(Stap.Verzoek stap) {
    oorzaak.nu();
    Antwoord antwoord = vraag(stap);
    verloop.gedaan(stap, variabelen.vul(stap.pad()), antwoord.status(), oorzaak.millisGeleden());
    return klopt(stap, antwoord);
  }

  /** Asks until the answer is as expected; false when that takes too long. */
  boolean wachtTot(Stap.Verzoek stap) {
    Instant tot = veld.echteTijd().instant().plus(veld.geduld());
    Antwoord antwoord = vraag(stap);
    while (!verschillen(stap, antwoord).isEmpty() && veld.echteTijd().instant().isBefore(tot)) {
      pauzeer();
      antwoord = vraag(stap);
    }
    verloop.doorgekomen(stap, variabelen.vul(stap.pad()), oorzaak.millisGeleden());
    return klopt(stap, antwoord);
  }

  private Antwoord vraag(Stap.Verzoek stap) {
    Mens als = Objects.requireNonNull(mensen.get(stap.als()));
    String lichaam = variabelen.vul(stap.met(), stap.lichaam());
    return veld.deur().vraag(als, stap.methode(), variabelen.vul(stap.pad()), lichaam);
  }

  private boolean klopt(Stap.Verzoek stap, Antwoord antwoord) {
    List<String> verschillen = verschillen(stap, antwoord);
    if (!verschillen.isEmpty()) {
      verloop.antwoordFout(stap, variabelen.vul(stap.pad()), verschillen);
      return false;
    }
    variabelen.bewaar(stap.bewaar(), antwoord.inhoud(), antwoord.inhoud());
    return true;
  }

  private List<String> verschillen(Stap.Verzoek stap, Antwoord antwoord) {
    if (antwoord.status() != stap.status()) {
      return List.of("status %d: %s".formatted(antwoord.status(), antwoord.inhoud()));
    }
    var velden = new LinkedHashMap<String, JsonNode>();
    stap.velden().forEach((veldnaam, waarde) -> velden.put(veldnaam, variabelen.vul(waarde)));
    return Vergelijking.verschillen(velden, antwoord.inhoud(), antwoord.inhoud());
  }

  private static void pauzeer() {
    try {
      Thread.sleep(TUSSEN_TWEE_VRAGEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken", e);
    }
  }
}
