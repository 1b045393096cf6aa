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
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.traject.traject.Zaak;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.traject.Fase;
import org.jspecify.annotations.Nullable;

/** Decides when a phase begins and ends. */
public final class Fasebesluit {

  private static final String KLAAR = "klaar";
  private static final String BESLUIT = "besluit";

  private Fasebesluit() {}

  static Decision<Gebeurtenis> start(Zaak zaak, StartFase o) {
    List<String> open = open(zaak);
    if (!open.contains(o.fase())) {
      return Weigering.onbekendeKeuze("fase", open);
    }
    if (zaak.fasen().lopend(o.fase()).isPresent()) {
      return refuse("fase-loopt", "Deze fase loopt al.");
    }
    Fase fase = requireNonNull(zaak.werkwijze().fasen().get(o.fase()));
    return belet(zaak, fase).orElseGet(() -> accept(gestart(zaak, fase, zaak.vandaag())));
  }

  /** Those of the route, and those that run beside one of them. */
  private static List<String> open(Zaak zaak) {
    Stream<Fase> ernaast =
        zaak.werkwijze().fasen().values().stream()
            .filter(fase -> fase.naast() != null && zaak.fasen().lopend(fase.naast()).isPresent());
    return Stream.concat(Fasestart.opRoute(zaak.werkwijze(), zaak.dossier().route()), ernaast)
        .map(Fase::code)
        .distinct()
        .toList();
  }

  /** A phase begins beside the one it belongs to, or after one that it follows. */
  private static Optional<Decision<Gebeurtenis>> belet(Zaak zaak, Fase fase) {
    if (fase.naast() != null) {
      return zaak.fasen().lopend(fase.naast()).isPresent()
          ? Optional.empty()
          : Optional.of(
              refuse(
                  "fase-niet-aan-de-beurt",
                  "Deze fase loopt naast %s, en die loopt niet.".formatted(fase.naast())));
    }
    List<String> ernaast =
        zaak.fasen().lopend().stream()
            .map(Fasestand::code)
            .filter(code -> !isNaast(zaak, code, fase.code()))
            .toList();
    if (!ernaast.isEmpty()) {
      return Optional.of(
          refuse("andere-fase-loopt", "Rond eerst af: %s.".formatted(String.join(", ", ernaast))));
    }
    Set<String> geweest = zaak.fasen().fasen().keySet();
    boolean magNu =
        fase.na().isEmpty()
            || fase.na().stream().anyMatch(geweest::contains)
            || geweest.stream()
                .map(code -> requireNonNull(zaak.werkwijze().fasen().get(code)))
                .anyMatch(
                    eerder ->
                        Vervolgfase.mogelijk(zaak.werkwijze(), zaak.dossier().route(), eerder)
                            .contains(fase.code()));
    return magNu
        ? Optional.empty()
        : Optional.of(
            refuse(
                "fase-niet-aan-de-beurt",
                "Deze fase volgt op: %s.".formatted(String.join(", ", fase.na()))));
  }

  private static boolean isNaast(Zaak zaak, String loopt, String nieuw) {
    Fase fase = zaak.werkwijze().fasen().get(loopt);
    return fase != null && nieuw.equals(fase.naast()) || fase != null && fase.naast() != null;
  }

  static Decision<Gebeurtenis> rondAf(Zaak zaak, RondFaseAf o) {
    Fasestand stand = zaak.fasen().lopend(o.fase()).orElse(null);
    if (stand == null) {
      return looptNiet();
    }
    Fase fase = requireNonNull(zaak.werkwijze().fasen().get(o.fase()));
    String waarom = o.argument() == null ? waaromNogNiet(zaak, fase, stand) : null;
    if (waarom != null) {
      return Weigering.argumentNodig("nog-niet-klaar", waarom);
    }
    List<String> mogelijk = Vervolgfase.mogelijk(zaak.werkwijze(), zaak.dossier().route(), fase);
    if (o.volgende() != null && !mogelijk.contains(o.volgende())) {
      return Weigering.onbekendeKeuze("volgende fase", mogelijk);
    }
    FaseAfgerond afgerond =
        new FaseAfgerond(
            o.fase(),
            zaak.vandaag(),
            o.argument() == null ? KLAAR : BESLUIT,
            zaak.stilstandOp(),
            o.argument());
    return vervolg(zaak, fase, o.volgende(), List.of(afgerond), zaak.vandaag());
  }

  private static @Nullable String waaromNogNiet(Zaak zaak, Fase fase, Fasestand stand) {
    if (stand.minimaalTot() != null && zaak.vandaag().isBefore(stand.minimaalTot())) {
      return "De fase duurt ten minste tot en met %s.".formatted(stand.minimaalTot());
    }
    if (fase.klaarAls() != null && fase.klaarAls().toets(zaak.feiten()) != Oordeel.WAAR) {
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
      Zaak zaak, Fase fase, @Nullable String gekozen, List<Gebeurtenis> eerst, LocalDate op) {
    List<Gebeurtenis> alle = new ArrayList<>(eerst);
    Vervolgfase volgende =
        gekozen == null
            ? Vervolgfase.na(zaak.werkwijze(), zaak.dossier().route(), fase, zaak.feiten())
            : new Vervolgfase.Begint(gekozen);
    switch (volgende) {
      case Vervolgfase.Begint(var code) when zaak.fasen().lopend(code).isPresent() -> {}
      case Vervolgfase.Begint(var code) ->
          alle.add(gestart(zaak, requireNonNull(zaak.werkwijze().fasen().get(code)), op));
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

  static FaseGestart gestart(Zaak zaak, Fase fase, LocalDate op) {
    return Fasestart.op(
        zaak.werkwijze(),
        op,
        fase,
        zaak.dossier().gestartOp(),
        zaak.dossier().uiterlijkTot(),
        zaak.feiten());
  }

  static Gesignaleerd terugmelden(String onderwerp, LocalDate op) {
    return new Gesignaleerd(Wachtsoort.TERUGMELDEN.code(), onderwerp, 1, op, List.of());
  }

  static Decision<Gebeurtenis> looptNiet() {
    return refuse("fase-loopt-niet", "Deze fase loopt niet.");
  }
}
