package nl.participatieketen.werkwijze.controle;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Doel;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Feitsoort;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Vastlegging;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import org.jspecify.annotations.Nullable;

/** An intake on all domains of life that also someone has to go through who only seeks a job. */
final class BredeIntake {

  private static final int BREED = 5;

  private BredeIntake() {}

  static Stream<Bevinding> bevindingen(Onderzoek o) {
    Reeks intake = o.reeksen().findFirst().orElseThrow();
    return intake
        .plekken()
        .filter(plek -> plek.ding().verplicht() && isBreed(o, plek.ding()))
        .filter(plek -> nietTeOmzeilen(o, intake, plek.ding()))
        .map(
            plek ->
                o.waarschuwing(
                    plek.plaats(),
                    "iedereen doorloopt '"
                        + plek.ding().naam()
                        + "' over alle leefgebieden, ook wie alleen werk zoekt",
                    "wie alleen werk zoekt, heeft aan een brede intake niets (S1 6)",
                    "laat een vervolg ervoor wie alleen werk zoekt langs een kortere weg gaan"));
  }

  private static boolean isBreed(Onderzoek o, Stap stap) {
    return stap.legtVast().entrySet().stream()
        .filter(e -> e.getValue() == Vastlegging.VERPLICHT)
        .map(e -> o.werkwijze().feiten().get(e.getKey()))
        .anyMatch(BredeIntake::isBreed);
  }

  private static boolean isBreed(@Nullable Feit feit) {
    return feit != null
        && feit.soort() == Feitsoort.SCORES
        && feit.gebieden() != null
        && feit.gebieden().keuzes().size() >= BREED;
  }

  private static boolean nietTeOmzeilen(Onderzoek o, Reeks intake, Stap stap) {
    String begin = o.werkwijze().intake().begin();
    return kanNaarWerk(intake, begin, "") && !kanNaarWerk(intake, begin, stap.code());
  }

  private static boolean kanNaarWerk(Reeks intake, String begin, String zonder) {
    return intake.vanaf(Set.of(begin), zonder).stream()
        .map(intake.stappen()::get)
        .filter(Objects::nonNull)
        .flatMap(stap -> stap.vervolg().stream())
        .anyMatch(vervolg -> leidtNaarWerk(vervolg.doel()));
  }

  private static boolean leidtNaarWerk(Doel doel) {
    return switch (doel) {
      case Doel.Groep g -> true;
      case Doel.Indeling i -> true;
      case Doel.Route r -> true;
      case Doel.Stappen s -> false;
      case Doel.Uitkomst u -> false;
      case Doel.Fase f -> false;
      case Doel.Uitstroom u -> false;
      case Doel.Terugmelding t -> false;
      case Doel.Klaar k -> false;
    };
  }
}
