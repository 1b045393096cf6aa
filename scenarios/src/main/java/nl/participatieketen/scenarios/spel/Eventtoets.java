package nl.participatieketen.scenarios.spel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.participatieketen.scenarios.events.Apartgezet;
import nl.participatieketen.scenarios.events.Eventlog;
import nl.participatieketen.scenarios.events.Plaats;
import nl.participatieketen.scenarios.events.Waarneming;
import nl.participatieketen.scenarios.model.Eventverwachting;
import tools.jackson.databind.JsonNode;

/** Holds what the chain told against what was expected of this case. */
final class Eventtoets {

  private final Eventlog log;
  private final Variabelen variabelen;
  private final Set<Waarneming> verwacht = new HashSet<>();
  private final Set<Plaats> ingezonden = new HashSet<>();
  private final Map<String, Long> laatste = new HashMap<>();

  Eventtoets(Eventlog log, Variabelen variabelen) {
    this.log = log;
    this.variabelen = variabelen;
  }

  /** The event that must come, in its turn; empty when it doesn't in time. */
  Optional<Waarneming> wachtOp(Eventverwachting verwachting, Duration geduld) {
    Map<String, JsonNode> velden = gevuld(verwachting);
    Optional<Waarneming> gekomen =
        log.wachtOp(
            waarneming ->
                isKandidaat(waarneming, verwachting) && verschillen(velden, waarneming).isEmpty(),
            geduld);
    gekomen.ifPresent(verwacht::add);
    return gekomen;
  }

  /** It came from outside the services, so nobody told it of this case. */
  void isIngezonden(Plaats plaats) {
    ingezonden.add(plaats);
  }

  /** What this service said of a record that it had to set aside; empty when it doesn't in time. */
  Optional<Apartgezet> wachtOpApart(Plaats plaats, String dienst, Duration geduld) {
    return log.wachtOp(
            waarneming ->
                waarneming.apart() != null
                    && waarneming.apart().van().equals(plaats)
                    && waarneming.apart().dienst().equals(dienst),
            geduld)
        .map(
            waarneming -> {
              verwacht.add(waarneming);
              return waarneming.apart();
            });
  }

  /** Whether it stands before one that was expected earlier: order per person is a promise. */
  boolean isVoorbij(Waarneming waarneming) {
    String rij = waarneming.topic() + "-" + waarneming.partitie() + " " + waarneming.sleutel();
    Long vorige = laatste.put(rij, waarneming.offset());
    return vorige != null && vorige > waarneming.offset();
  }

  /** Why those that came instead are not the one. */
  List<String> watErWelKwam(Eventverwachting verwachting) {
    Map<String, JsonNode> velden = gevuld(verwachting);
    List<String> regels = new ArrayList<>();
    for (Waarneming waarneming : onverwacht()) {
      String regel = waarneming.naam() + " op " + waarneming.plaats();
      List<String> verschillen =
          isKandidaat(waarneming, verwachting) ? verschillen(velden, waarneming) : List.of();
      regels.add(verschillen.isEmpty() ? regel : regel + " met " + String.join("; ", verschillen));
    }
    return regels;
  }

  /** What was told of this case and that nobody expected, or the contract doesn't allow. */
  List<Waarneming> onverwacht() {
    return log.alles().stream().filter(this::isOnverwacht).toList();
  }

  /** The same, after whoever still had something to say got the time for it. */
  List<Waarneming> wachtOpOnverwacht(Duration stilte) {
    log.wachtOp(this::isOnverwacht, stilte);
    return onverwacht();
  }

  private boolean isOnverwacht(Waarneming waarneming) {
    return !verwacht.contains(waarneming)
        && !ingezonden.contains(waarneming.plaats())
        && waarneming.gaatOver(variabelen.ids());
  }

  private boolean isKandidaat(Waarneming waarneming, Eventverwachting verwachting) {
    return waarneming.fout() == null
        && waarneming.event().path("type").asString("").equals(verwachting.type().naam())
        && waarneming.topic().equals(verwachting.type().topic())
        && waarneming.gaatOver(variabelen.ids())
        && !ingezonden.contains(waarneming.plaats())
        && !verwacht.contains(waarneming);
  }

  private static List<String> verschillen(Map<String, JsonNode> velden, Waarneming waarneming) {
    return Vergelijking.verschillen(velden, waarneming.event().path("data"), waarneming.event());
  }

  private Map<String, JsonNode> gevuld(Eventverwachting verwachting) {
    Map<String, JsonNode> gevuld = new HashMap<>();
    verwachting.velden().forEach((veld, waarde) -> gevuld.put(veld, variabelen.vul(waarde)));
    return gevuld;
  }
}
