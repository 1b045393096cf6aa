package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the guidance of a deelnemer stands.
 *
 * @param feiten what is known, as canonical text by code; empty without insight
 * @param feitenOp the day for which each of them counts
 * @param afspraken the rhythm of talks
 * @param laatsteContact the last day on which the deelnemer was spoken
 * @param trap which rung of the ladder is next where the deelnemer is not reached, else 0
 * @param casus the question of a case that waits for the casuïstiek, or {@code null}
 * @param hulplijnen the help beside the traject that runs, and since when
 * @param formulieren the last answers, by form and by who filled it in
 */
public record Begeleidingsstand(
    Map<String, String> feiten,
    Map<String, LocalDate> feitenOp,
    List<Contactafspraak> afspraken,
    @Nullable LocalDate laatsteContact,
    int trap,
    @Nullable Casus casus,
    Map<String, LocalDate> hulplijnen,
    Map<String, Map<String, Map<String, String>>> formulieren,
    @Nullable Integer trede,
    @Nullable Integer doeltrede) {

  /**
   * A case that waits for the casuïstiek.
   *
   * @param twijfel whether someone doubts what to do
   */
  public record Casus(LocalDate ingebrachtOp, boolean twijfel) {}

  static final Begeleidingsstand LEEG =
      new Begeleidingsstand(
          Map.of(), Map.of(), List.of(), null, 0, null, Map.of(), Map.of(), null, null);

  public Begeleidingsstand {
    feiten = Collections.unmodifiableMap(new LinkedHashMap<>(feiten));
    feitenOp = Map.copyOf(feitenOp);
    afspraken = List.copyOf(afspraken);
    hulplijnen = Collections.unmodifiableMap(new LinkedHashMap<>(hulplijnen));
    formulieren = Collections.unmodifiableMap(new LinkedHashMap<>(formulieren));
  }

  Begeleidingsstand metFeiten(LocalDate op, @Nullable Map<String, String> nieuw) {
    if (nieuw == null || nieuw.isEmpty()) {
      return this;
    }
    Map<String, String> alle = new LinkedHashMap<>(feiten);
    alle.putAll(nieuw);
    Map<String, LocalDate> dagen = new HashMap<>(feitenOp);
    nieuw.keySet().forEach(code -> dagen.put(code, op));
    return new Begeleidingsstand(
        alle,
        dagen,
        afspraken,
        laatsteContact,
        trap,
        casus,
        hulplijnen,
        formulieren,
        trede,
        doeltrede);
  }

  Begeleidingsstand met(List<Contactafspraak> nieuw) {
    return new Begeleidingsstand(
        feiten,
        feitenOp,
        nieuw,
        laatsteContact,
        trap,
        casus,
        hulplijnen,
        formulieren,
        trede,
        doeltrede);
  }

  Begeleidingsstand contact(@Nullable LocalDate op, int volgendeTrap) {
    return new Begeleidingsstand(
        feiten,
        feitenOp,
        afspraken,
        op == null ? laatsteContact : op,
        volgendeTrap,
        casus,
        hulplijnen,
        formulieren,
        trede,
        doeltrede);
  }

  Begeleidingsstand metCasus(@Nullable Casus nieuw) {
    return new Begeleidingsstand(
        feiten,
        feitenOp,
        afspraken,
        laatsteContact,
        trap,
        nieuw,
        hulplijnen,
        formulieren,
        trede,
        doeltrede);
  }

  Begeleidingsstand hulplijn(String lijn, @Nullable LocalDate sinds) {
    Map<String, LocalDate> alle = new LinkedHashMap<>(hulplijnen);
    if (sinds == null) {
      alle.remove(lijn);
    } else {
      alle.put(lijn, sinds);
    }
    return new Begeleidingsstand(
        feiten,
        feitenOp,
        afspraken,
        laatsteContact,
        trap,
        casus,
        alle,
        formulieren,
        trede,
        doeltrede);
  }

  Begeleidingsstand formulier(String formulier, String door, @Nullable Map<String, String> wat) {
    Map<String, Map<String, Map<String, String>>> alle = new LinkedHashMap<>(formulieren);
    Map<String, Map<String, String>> perPersoon =
        new LinkedHashMap<>(alle.getOrDefault(formulier, Map.of()));
    perPersoon.put(door, wat == null ? Map.of() : wat);
    alle.put(formulier, Collections.unmodifiableMap(perPersoon));
    return new Begeleidingsstand(
        feiten,
        feitenOp,
        afspraken,
        laatsteContact,
        trap,
        casus,
        hulplijnen,
        alle,
        trede,
        doeltrede);
  }

  Begeleidingsstand op(@Nullable Integer nu, @Nullable Integer doel) {
    return new Begeleidingsstand(
        feiten,
        feitenOp,
        afspraken,
        laatsteContact,
        trap,
        casus,
        hulplijnen,
        formulieren,
        nu,
        doel);
  }
}
