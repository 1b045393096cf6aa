package nl.participatieketen.traject.fase;

import static java.util.Objects.requireNonNull;
import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.Gesignaleerd;
import nl.participatieketen.traject.traject.FaseOpdracht.RondFaseAf;
import nl.participatieketen.traject.traject.FaseOpdracht.StartFase;
import nl.participatieketen.traject.traject.Fasegebeurtenis.FaseAfgerond;
import nl.participatieketen.traject.traject.Fasegebeurtenis.FaseGestart;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.traject.Fase;
import org.jspecify.annotations.Nullable;

/** Decides when a phase begins and ends. */
final class Fasebesluit {

  private static final String KLAAR = "klaar";
  private static final String BESLUIT = "besluit";

  private Fasebesluit() {}

  static Decision<Gebeurtenis> start(LopendTraject lopend, StartFase o) {
    List<String> open = open(lopend);
    if (!open.contains(o.fase())) {
      return Weigering.onbekendeKeuze("fase", open);
    }
    if (lopend.fasen().lopend(o.fase()).isPresent()) {
      return refuse("fase-loopt", "Deze fase loopt al.");
    }
    Fase fase = requireNonNull(lopend.werkwijze().fasen().get(o.fase()));
    return belet(lopend, fase).orElseGet(() -> accept(gestart(lopend, fase, lopend.vandaag())));
  }

  /** Those of the route, and those that run beside one of them. */
  private static List<String> open(LopendTraject lopend) {
    Stream<Fase> ernaast =
        lopend.werkwijze().fasen().values().stream()
            .filter(
                fase -> fase.naast() != null && lopend.fasen().lopend(fase.naast()).isPresent());
    return Stream.concat(Fasestart.opRoute(lopend.werkwijze(), lopend.dossier().route()), ernaast)
        .map(Fase::code)
        .distinct()
        .toList();
  }

  /** A phase begins beside the one it belongs to, or after one that it follows. */
  private static Optional<Decision<Gebeurtenis>> belet(LopendTraject lopend, Fase fase) {
    if (fase.naast() != null) {
      return lopend.fasen().lopend(fase.naast()).isPresent()
          ? Optional.empty()
          : Optional.of(
              refuse(
                  "fase-niet-aan-de-beurt",
                  "Deze fase loopt naast %s, en die loopt niet.".formatted(fase.naast())));
    }
    List<String> ernaast =
        lopend.fasen().lopend().stream()
            .map(Fasestand::code)
            .filter(code -> !isNaast(lopend, code, fase.code()))
            .toList();
    if (!ernaast.isEmpty()) {
      return Optional.of(
          refuse("andere-fase-loopt", "Rond eerst af: %s.".formatted(String.join(", ", ernaast))));
    }
    Set<String> geweest = lopend.fasen().fasen().keySet();
    boolean magNu =
        fase.na().isEmpty()
            || fase.na().stream().anyMatch(geweest::contains)
            || geweest.stream()
                .map(code -> requireNonNull(lopend.werkwijze().fasen().get(code)))
                .anyMatch(
                    eerder ->
                        Vervolgfase.mogelijk(lopend.werkwijze(), lopend.dossier().route(), eerder)
                            .contains(fase.code()));
    return magNu
        ? Optional.empty()
        : Optional.of(
            refuse(
                "fase-niet-aan-de-beurt",
                "Deze fase volgt op: %s.".formatted(String.join(", ", fase.na()))));
  }

  private static boolean isNaast(LopendTraject lopend, String loopt, String nieuw) {
    Fase fase = lopend.werkwijze().fasen().get(loopt);
    return fase != null && nieuw.equals(fase.naast()) || fase != null && fase.naast() != null;
  }

  static Decision<Gebeurtenis> rondAf(LopendTraject lopend, RondFaseAf o) {
    Fasestand stand = lopend.fasen().lopend(o.fase()).orElse(null);
    if (stand == null) {
      return looptNiet();
    }
    Fase fase = requireNonNull(lopend.werkwijze().fasen().get(o.fase()));
    String waarom = o.argument() == null ? waaromNogNiet(lopend, fase, stand) : null;
    if (waarom != null) {
      return Weigering.argumentNodig("nog-niet-klaar", waarom);
    }
    List<String> mogelijk =
        Vervolgfase.mogelijk(lopend.werkwijze(), lopend.dossier().route(), fase);
    if (o.volgende() != null && !mogelijk.contains(o.volgende())) {
      return Weigering.onbekendeKeuze("volgende fase", mogelijk);
    }
    FaseAfgerond afgerond =
        new FaseAfgerond(
            o.fase(),
            lopend.vandaag(),
            o.argument() == null ? KLAAR : BESLUIT,
            lopend.stilstandOp(),
            o.argument());
    return vervolg(lopend, fase, o.volgende(), List.of(afgerond), lopend.vandaag());
  }

  private static @Nullable String waaromNogNiet(LopendTraject lopend, Fase fase, Fasestand stand) {
    if (stand.minimaalTot() != null && lopend.vandaag().isBefore(stand.minimaalTot())) {
      return "De fase duurt ten minste tot en met %s.".formatted(stand.minimaalTot());
    }
    if (fase.klaarAls() != null && fase.klaarAls().toets(lopend.feiten()) != Oordeel.WAAR) {
      return "De fase is klaar als %s.".formatted(fase.klaarAls().inWoorden());
    }
    List<String> teDoen =
        stand.open().keySet().stream()
            .filter(
                stap ->
                    Optional.ofNullable(fase.stappen().get(stap)).stream()
                        .anyMatch(Stap::verplicht))
            .toList();
    return teDoen.isEmpty() ? null : "Nog te doen: %s.".formatted(String.join(", ", teDoen));
  }

  /** The events so far, and what follows the phase; a refusal where that can't be told. */
  static Decision<Gebeurtenis> vervolg(
      LopendTraject lopend,
      Fase fase,
      @Nullable String gekozen,
      List<Gebeurtenis> eerst,
      LocalDate op) {
    List<Gebeurtenis> alle = new ArrayList<>(eerst);
    Vervolgfase volgende =
        gekozen == null
            ? Vervolgfase.na(lopend.werkwijze(), lopend.dossier().route(), fase, lopend.feiten())
            : new Vervolgfase.Begint(gekozen);
    switch (volgende) {
      case Vervolgfase.Begint(var code) when lopend.fasen().lopend(code).isPresent() -> {}
      case Vervolgfase.Begint(var code) ->
          alle.add(gestart(lopend, requireNonNull(lopend.werkwijze().fasen().get(code)), op));
      case Vervolgfase.Geen g -> {}
      case Vervolgfase.Terug t -> alle.add(terugmelden(fase.code(), op));
      case Vervolgfase.Kies(var keuzes) -> {
        return refuse(
            "kies-volgende-fase", "Kies wat volgt: %s.".formatted(String.join(", ", keuzes)));
      }
      case Vervolgfase.Ontbreekt(var feiten) -> {
        return Weigering.feitenOntbreken(feiten);
      }
    }
    return new Decision.Accepted<>(alle);
  }

  static FaseGestart gestart(LopendTraject lopend, Fase fase, LocalDate op) {
    return Fasestart.op(
        lopend.werkwijze(),
        op,
        fase,
        lopend.dossier().gestartOp(),
        lopend.dossier().uiterlijkTot(),
        lopend.feiten());
  }

  static Gesignaleerd terugmelden(String onderwerp, LocalDate op) {
    return new Gesignaleerd(Wachtsoort.TERUGMELDEN.code(), onderwerp, 1, op, List.of());
  }

  static Decision<Gebeurtenis> looptNiet() {
    return refuse("fase-loopt-niet", "Deze fase loopt niet.");
  }
}
