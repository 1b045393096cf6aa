package nl.participatieketen.eventstore.proef;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamBinding.DeadlineDecision;
import nl.participatieketen.eventstore.StreamBinding.Occurrence;
import nl.participatieketen.eventstore.StreamBinding.PublicEvent;
import nl.participatieketen.eventstore.StreamBinding.Translator;

/** What follows from the proefstroom: a row, a public event per number, an end to every term. */
public final class ProefAansluiting {

  public static final String RIJEN = "proefrijen";
  public static final URI BRON = URI.create("urn:nld:oin:00000001000000001000:systeem:proef");

  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  private ProefAansluiting() {}

  public static StreamBinding<ProefStand, ProefGebeurtenis> gewoon() {
    return met(ProefAansluiting::vertaal, ProefAansluiting::verstreken, 1);
  }

  public static StreamBinding<ProefStand, ProefGebeurtenis> met(
      Translator<ProefStand, ProefGebeurtenis> vertaler) {
    return met(vertaler, ProefAansluiting::verstreken, 1);
  }

  public static StreamBinding<ProefStand, ProefGebeurtenis> met(
      DeadlineDecision<ProefStand, ProefGebeurtenis> besluit) {
    return met(ProefAansluiting::vertaal, besluit, 1);
  }

  public static StreamBinding<ProefStand, ProefGebeurtenis> metOpzet(int layout) {
    return met(ProefAansluiting::vertaal, ProefAansluiting::verstreken, layout);
  }

  private static StreamBinding<ProefStand, ProefGebeurtenis> met(
      Translator<ProefStand, ProefGebeurtenis> vertaler,
      DeadlineDecision<ProefStand, ProefGebeurtenis> besluit,
      int layout) {
    return new StreamBinding<>(Proef.SOORT, List.of(new Rij(layout)), vertaler, besluit);
  }

  /** Publishes every number that was counted, under the id of its stream. */
  public static Optional<PublicEvent> vertaal(Occurrence<ProefStand, ProefGebeurtenis> feit) {
    return feit.event() instanceof ProefGebeurtenis.Geteld(int getal)
        ? Optional.of(publiek(feit, "getal-" + getal))
        : Optional.empty();
  }

  public static PublicEvent publiek(Occurrence<ProefStand, ProefGebeurtenis> feit, String kanaal) {
    return PublicEvent.of(
        new AanmeldingGedaan(
            feit.stream().organisatie(),
            feit.stream().id(),
            new Werkwijze("proef", 1),
            Door.SYSTEEM,
            feit.stream().id(),
            kanaal,
            DAG));
  }

  public static Decision<ProefGebeurtenis> verstreken(
      ProefStand stand, nl.participatieketen.eventstore.Deadline termijn, java.time.Instant nu) {
    return Decision.accept(
        new ProefGebeurtenis.TermijnVerstreken(termijn.kind(), termijn.expires()));
  }

  private record Rij(int layout) implements Projection<ProefStand> {

    @Override
    public String collection() {
      return RIJEN;
    }

    @Override
    public Map<String, Object> row(Updated<ProefStand> bijgewerkt) {
      List<Integer> getallen = bijgewerkt.state().getallen();
      return Map.of(
          "aantal", getallen.size(),
          "som", getallen.stream().mapToInt(Integer::intValue).sum(),
          "opzet", layout);
    }

    @Override
    public List<String> searchFields() {
      return List.of("aantal");
    }
  }
}
