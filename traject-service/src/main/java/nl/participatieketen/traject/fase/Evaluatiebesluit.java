package nl.participatieketen.traject.fase;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Beweging;
import nl.participatieketen.traject.traject.Evaluatiestand;
import nl.participatieketen.traject.traject.FaseOpdracht.HoudEvaluatie;
import nl.participatieketen.traject.traject.Fasegebeurtenis.EvaluatieGehouden;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.GeplandeEvaluatie;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Keuzelijst;

/** Decides on an evaluation that was held. */
final class Evaluatiebesluit {

  private static final String BESPROKEN = "besproken";

  private Evaluatiebesluit() {}

  static Decision<Gebeurtenis> houd(LopendTraject lopend, HoudEvaluatie o) {
    return lopend
        .gebeurd()
        .<Gebeurtenis>belet(o.gehoudenOp())
        .or(() -> kies(lopend, o).map(gekozen -> houd(lopend, o, gekozen)))
        .orElseGet(
            () -> refuse("geen-evaluatie", "Er staat geen evaluatie open die hierbij past."));
  }

  private static Decision<Gebeurtenis> houd(
      LopendTraject lopend, HoudEvaluatie o, Gekozen gekozen) {
    GeplandeEvaluatie evaluatie = gekozen.evaluatie();
    if (evaluatie.door() != null && !lopend.isIn(evaluatie.door())) {
      return Weigering.andereRol(evaluatie.door());
    }
    String uitkomst = o.uitkomst();
    Keuzelijst uitkomsten = lopend.werkwijze().traject().evaluatieuitkomsten();
    if (uitkomst != null ? !uitkomsten.kent(uitkomst) : evaluatie.besluit()) {
      return Weigering.onbekendeKeuze("uitkomst", uitkomsten.codes());
    }
    return accept(
        new EvaluatieGehouden(
            gekozen.fase(),
            evaluatie.nr(),
            o.gehoudenOp(),
            o.met().isEmpty() ? evaluatie.met() : o.met(),
            uitkomst == null ? BESPROKEN : uitkomst,
            lopend.stilstandOp(o.gehoudenOp()),
            Beweging.uitBeeldOp(lopend.werkwijze(), o.gehoudenOp()),
            o.verslag()));
  }

  private record Gekozen(String fase, GeplandeEvaluatie evaluatie) {}

  /** Of those that are open and are meant, the first on the calendar. */
  private static Optional<Gekozen> kies(LopendTraject lopend, HoudEvaluatie o) {
    Stream<String> fasen =
        Stream.concat(
            lopend.fasen().lopend().stream().map(Fasestand::code), Stream.of(Wacht.TRAJECT));
    return fasen
        .filter(fase -> o.fase() == null || o.fase().equals(fase))
        .flatMap(
            fase ->
                lopend.fasen().evaluaties(fase).stream()
                    .filter(Evaluatiestand::open)
                    .map(e -> new Gekozen(fase, e.gepland())))
        .filter(gekozen -> o.nr() == null || o.nr() == gekozen.evaluatie().nr())
        .min(Comparator.comparing(gekozen -> gekozen.evaluatie().op()));
  }
}
