package nl.participatieketen.traject.plan;

import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.menukaart.Instrument;
import org.jspecify.annotations.Nullable;

/** What of the menukaart fits a deelnemer, and why the rest does not. */
final class Menukaart {

  private Menukaart() {}

  public static List<Menukeuze> van(LopendTraject lopend) {
    return lopend.werkwijze().menukaart().values().stream().map(i -> keuze(lopend, i)).toList();
  }

  /** Why this can't be used for the deelnemer; empty where it can. */
  static Optional<Decision<Gebeurtenis>> belet(LopendTraject lopend, String code) {
    Instrument instrument = lopend.werkwijze().menukaart().get(code);
    if (instrument == null) {
      return Optional.of(
          Weigering.onbekendeKeuze("instrument", lopend.werkwijze().menukaart().keySet()));
    }
    Menukeuze keuze = keuze(lopend, instrument);
    return switch (keuze.past()) {
      case Menukeuze.JA -> Optional.empty();
      case Menukeuze.ONBEKEND -> Optional.of(Weigering.feitenOntbreken(keuze.ontbrekend()));
      case String nee ->
          Optional.of(
              refuse(
                  "past-niet",
                  "%s kan niet: %s.".formatted(keuze.naam(), String.join("; ", keuze.redenen()))));
    };
  }

  private static Menukeuze keuze(LopendTraject lopend, Instrument instrument) {
    List<String> redenen = new ArrayList<>(beleid(lopend, instrument));
    Voorwaarde als = instrument.als();
    Oordeel oordeel = als == null ? Oordeel.WAAR : als.toets(lopend.feiten());
    Set<String> ontbrekend = new LinkedHashSet<>();
    if (als != null && oordeel == Oordeel.ONWAAR) {
      redenen.add("nodig is " + als.inWoorden());
    } else if (als != null && oordeel == Oordeel.ONBEKEND) {
      ontbrekend.addAll(als.feiten());
      ontbrekend.removeIf(feit -> Feit.isBekend(feit, lopend.feiten()));
      redenen.add("eerst moet bekend zijn: " + String.join(", ", ontbrekend));
    }
    boolean nee = redenen.size() > (ontbrekend.isEmpty() ? 0 : 1);
    return new Menukeuze(
        instrument.code(),
        instrument.naam(),
        instrument.soort().code(),
        nee ? Menukeuze.NEE : ontbrekend.isEmpty() ? Menukeuze.JA : Menukeuze.ONBEKEND,
        redenen,
        ontbrekend,
        tekst(instrument.duur() == null ? null : instrument.duur().maximaal()),
        instrument.verlenging() == null ? null : instrument.verlenging().keer(),
        instrument.plafond() == null ? null : instrument.plafond().plaatsen(),
        instrument.plafond() == null ? null : instrument.plafond().fte(),
        instrument.kosten() == null ? null : instrument.kosten().euro().toPlainString(),
        instrument.kosten() == null ? null : instrument.kosten().per(),
        instrument.financiering(),
        lopend.plan().lopend(instrument.code()).isPresent());
  }

  private static List<String> beleid(LopendTraject lopend, Instrument instrument) {
    List<String> redenen = new ArrayList<>();
    if (!instrument.beschikbaar()) {
      redenen.add(
          instrument.reden() == null ? "het beleid laat het nu niet toe" : instrument.reden());
    }
    Route route = lopend.werkwijze().routes().get(lopend.dossier().route());
    if (route != null
        && route.menukaart() != null
        && !route.menukaart().isEmpty()
        && !route.menukaart().contains(instrument.code())) {
      redenen.add("het hoort niet bij de route " + route.naam());
    }
    return redenen;
  }

  private static @Nullable String tekst(@Nullable Duur duur) {
    return duur == null ? null : duur.toString();
  }
}
