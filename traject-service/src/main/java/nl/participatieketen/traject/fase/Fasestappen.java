package nl.participatieketen.traject.fase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.GezetteStap;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.traject.Fase;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import nl.participatieketen.werkwijze.verloop.Taak;
import nl.participatieketen.werkwijze.verloop.Verloop;
import nl.participatieketen.werkwijze.verloop.Voortgang;

/** The steps of a phase, as the interpreter of the werkwijze sees them. */
final class Fasestappen {

  private Fasestappen() {}

  /** Empty where the phase has no steps of its own. */
  static Optional<Verloop> van(Fase fase) {
    if (fase.stappen().isEmpty()) {
      return Optional.empty();
    }
    String begin = fase.begin();
    return Optional.of(
        Verloop.van(
            begin == null ? fase.stappen().keySet().iterator().next() : begin, fase.stappen()));
  }

  static Voortgang voortgang(Dossier dossier, Fasestand fase) {
    Map<String, LocalDate> momenten = new LinkedHashMap<>(fase.gedaan());
    momenten.put(Moment.TRAJECT, dossier.gestartOp());
    momenten.put(Moment.FASE, fase.gestartOp());
    Map<String, OpenStap> open = new LinkedHashMap<>();
    fase.open().forEach((code, stap) -> open.put(code, open(stap)));
    return new Voortgang(dossier.feiten(), momenten, open);
  }

  /** What can be done in a phase. */
  public static List<Taak> taken(Fase fase, Fasestand stand, Dossier dossier, LocalDate vandaag) {
    return van(fase)
        .map(verloop -> verloop.taken(voortgang(dossier, stand), vandaag))
        .orElse(List.of());
  }

  static GezetteStap gezet(OpenStap stap) {
    return new GezetteStap(
        stap.stap(), stap.sinds(), stap.uiterlijk(), stap.herinneringOp(), stap.nietVerschenen());
  }

  private static OpenStap open(GezetteStap stap) {
    return new OpenStap(
        stap.stap(), stap.sinds(), stap.uiterlijk(), stap.herinneringOp(), stap.nietVerschenen());
  }
}
