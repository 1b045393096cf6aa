package nl.participatieketen.traject.verlenging;

import static java.util.Objects.requireNonNull;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.fase.Evaluatieplan;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.GeplandeEvaluatie;
import nl.participatieketen.traject.traject.Inzetting;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.werkwijze.menukaart.Instrument;
import nl.participatieketen.werkwijze.traject.Evaluatie;
import nl.participatieketen.werkwijze.traject.Fase;
import nl.participatieketen.werkwijze.traject.Verlenging;
import org.jspecify.annotations.Nullable;

/**
 * Something that has an end which may be moved.
 *
 * @param tot the present last day
 * @param verlengd how many times it was made longer
 * @param regel {@code null} where the werkwijze says nothing: then a person decides, with an
 *     argument
 * @param evaluaties what the werkwijze says of evaluations in it
 * @param begin from when those are counted
 * @param volgendNr the number of the next one
 */
record Verlengbaar(
    String soort,
    String code,
    LocalDate tot,
    int verlengd,
    @Nullable Verlenging regel,
    List<Evaluatie> evaluaties,
    LocalDate begin,
    int volgendNr) {

  Verlengbaar {
    evaluaties = List.copyOf(evaluaties);
  }

  static Optional<Verlengbaar> zoek(LopendTraject lopend, String soort, String code) {
    return switch (soort) {
      case Verlengingsbesluit.TRAJECT -> Optional.of(traject(lopend));
      case Verlengingsbesluit.FASE -> lopend.fasen().lopend(code).flatMap(f -> fase(lopend, f));
      case Verlengingsbesluit.INSTRUMENT ->
          lopend.plan().lopend(code).flatMap(i -> instrument(lopend, i));
      case String anders -> Optional.empty();
    };
  }

  private static Verlengbaar traject(LopendTraject lopend) {
    var duur = lopend.dossier().duur();
    var regels = lopend.werkwijze().traject();
    return new Verlengbaar(
        Verlengingsbesluit.TRAJECT,
        Wacht.TRAJECT,
        duur.uiterlijkTot(),
        duur.verlengd(),
        regels.verlenging(),
        regels.evaluaties(),
        duur.gestartOp().plusDays(duur.stilgestaan()),
        lopend.fasen().evaluaties(Wacht.TRAJECT).size() + 1);
  }

  private static Optional<Verlengbaar> fase(LopendTraject lopend, Fasestand stand) {
    Fase fase = requireNonNull(lopend.werkwijze().fasen().get(stand.code()));
    return Optional.ofNullable(stand.uiterlijkTot())
        .map(
            tot ->
                new Verlengbaar(
                    Verlengingsbesluit.FASE,
                    stand.code(),
                    tot,
                    stand.verlengd(),
                    fase.verlenging(),
                    fase.evaluaties(),
                    stand.gestartOp().plusDays(stand.stilgestaan()),
                    lopend.fasen().evaluaties(stand.code()).size() + 1));
  }

  private static Optional<Verlengbaar> instrument(LopendTraject lopend, Inzetting inzetting) {
    Instrument instrument = lopend.werkwijze().menukaart().get(inzetting.instrument());
    return Optional.ofNullable(inzetting.uiterlijkTot())
        .map(
            tot ->
                new Verlengbaar(
                    Verlengingsbesluit.INSTRUMENT,
                    inzetting.instrument(),
                    tot,
                    inzetting.verlengd(),
                    instrument == null ? Verlenging.NOOIT : instrument.verlenging(),
                    List.of(),
                    inzetting.van(),
                    1));
  }

  /** Those that come with the time between the present end and {@code nieuw}. */
  List<GeplandeEvaluatie> evaluatiesTot(LocalDate nieuw) {
    return Evaluatieplan.van(evaluaties, begin, tot, nieuw, volgendNr);
  }

  /** Why it can't last up to and including {@code nieuw}. */
  Optional<Decision<Gebeurtenis>> belet(
      LocalDate nieuw, @Nullable LocalDate hoogstens, LocalDate trajectTot) {
    if (!nieuw.isAfter(tot)) {
      return Optional.of(
          refuse("niet-langer", "De laatste dag is nu %s; kies een latere.".formatted(tot)));
    }
    if (hoogstens != null && nieuw.isAfter(hoogstens)) {
      return Optional.of(
          refuse("te-lang", "Er mag verlengd worden tot en met %s.".formatted(hoogstens)));
    }
    if (!soort.equals(Verlengingsbesluit.TRAJECT) && nieuw.isAfter(trajectTot)) {
      return Optional.of(
          refuse(
              "langer-dan-traject", "Het traject zelf duurt tot en met %s.".formatted(trajectTot)));
    }
    return Optional.empty();
  }
}
