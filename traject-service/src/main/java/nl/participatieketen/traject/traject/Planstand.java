package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The plan and what is used for the deelnemer.
 *
 * @param uiterlijk the last day on which the first plan is in time, or {@code null}
 * @param concept the version that still has to be signed, or {@code null}
 * @param geldend the version that holds, or {@code null}
 * @param aantal how many versions there were
 * @param doelen how each goal stands, by code
 * @param instrumenten by code, each in its last use
 * @param keren how many times each was used, by code
 */
public record Planstand(
    @Nullable LocalDate uiterlijk,
    @Nullable Planversie concept,
    @Nullable Planversie geldend,
    int aantal,
    Map<String, String> doelen,
    Map<String, Inzetting> instrumenten,
    Map<String, Integer> keren) {

  static final Planstand LEEG = new Planstand(null, null, null, 0, Map.of(), Map.of(), Map.of());

  public Planstand {
    doelen = Collections.unmodifiableMap(new LinkedHashMap<>(doelen));
    instrumenten = Collections.unmodifiableMap(new LinkedHashMap<>(instrumenten));
    keren = Map.copyOf(keren);
  }

  public List<Inzetting> lopend() {
    return instrumenten.values().stream().filter(Inzetting::loopt).toList();
  }

  public Optional<Inzetting> lopend(String instrument) {
    return Optional.ofNullable(instrumenten.get(instrument)).filter(Inzetting::loopt);
  }

  Planstand gevraagd(LocalDate voor) {
    return new Planstand(voor, concept, geldend, aantal, doelen, instrumenten, keren);
  }

  Planstand opgesteld(Planversie nieuw) {
    return new Planstand(uiterlijk, nieuw, geldend, nieuw.versie(), doelen, instrumenten, keren);
  }

  Planstand ondertekend(String wie, LocalDate op) {
    return concept == null
        ? this
        : new Planstand(
            uiterlijk, concept.ondertekend(wie, op), geldend, aantal, doelen, instrumenten, keren);
  }

  Planstand vastgesteld(LocalDate op) {
    return concept == null
        ? this
        : new Planstand(
            uiterlijk, null, concept.vastgesteld(op), aantal, doelen, instrumenten, keren);
  }

  Planstand metDoel(String doel, String stand) {
    Map<String, String> alle = new LinkedHashMap<>(doelen);
    alle.put(doel, stand);
    return new Planstand(uiterlijk, concept, geldend, aantal, alle, instrumenten, keren);
  }

  Planstand ingezet(Inzetting inzetting) {
    Map<String, Integer> vaker = new HashMap<>(keren);
    vaker.merge(inzetting.instrument(), 1, Integer::sum);
    Planstand stand = met(inzetting);
    return new Planstand(uiterlijk, concept, geldend, aantal, doelen, stand.instrumenten(), vaker);
  }

  /** The how-manieth use of this instrument is its last one. */
  public int keer(String instrument) {
    return keren.getOrDefault(instrument, 0);
  }

  Planstand met(Inzetting inzetting) {
    Map<String, Inzetting> alle = new LinkedHashMap<>(instrumenten);
    alle.put(inzetting.instrument(), inzetting);
    return new Planstand(uiterlijk, concept, geldend, aantal, doelen, alle, keren);
  }

  Planstand wijzig(String instrument, UnaryOperator<Inzetting> wijziging) {
    Inzetting inzetting = instrumenten.get(instrument);
    return inzetting == null ? this : met(wijziging.apply(inzetting));
  }

  /** Everything that is still used ends. */
  Planstand beeindigd(LocalDate op) {
    Planstand stand = this;
    for (Inzetting inzetting : lopend()) {
      stand = stand.met(inzetting.afgelopen(op));
    }
    return stand;
  }

  Planstand opgeschoven(LocalDate van, int dagen) {
    Planstand stand = this;
    for (Inzetting inzetting : instrumenten.values()) {
      stand = stand.met(inzetting.opgeschoven(van, dagen));
    }
    return new Planstand(
        stand.concept() == null && stand.geldend() == null
            ? Opschuiving.van(uiterlijk, van, dagen)
            : uiterlijk,
        concept,
        geldend,
        aantal,
        doelen,
        stand.instrumenten(),
        keren);
  }
}
