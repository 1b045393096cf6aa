package nl.participatieketen.eventstore.proef;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Aansluiting.Feit;
import nl.participatieketen.eventstore.Aansluiting.Publiek;
import nl.participatieketen.eventstore.Aansluiting.Termijnbesluit;
import nl.participatieketen.eventstore.Aansluiting.Vertaler;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.Projectie;

/** What follows from the proefstroom: a row, a public event per number, an end to every term. */
public final class ProefAansluiting {

  public static final String RIJEN = "proefrijen";
  public static final URI BRON = URI.create("urn:nld:oin:00000001000000001000:systeem:proef");

  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  private ProefAansluiting() {}

  public static Aansluiting<ProefStand, ProefGebeurtenis> gewoon() {
    return met(ProefAansluiting::vertaal, ProefAansluiting::verstreken, 1);
  }

  public static Aansluiting<ProefStand, ProefGebeurtenis> met(
      Vertaler<ProefStand, ProefGebeurtenis> vertaler) {
    return met(vertaler, ProefAansluiting::verstreken, 1);
  }

  public static Aansluiting<ProefStand, ProefGebeurtenis> met(
      Termijnbesluit<ProefStand, ProefGebeurtenis> besluit) {
    return met(ProefAansluiting::vertaal, besluit, 1);
  }

  public static Aansluiting<ProefStand, ProefGebeurtenis> metOpzet(int opzet) {
    return met(ProefAansluiting::vertaal, ProefAansluiting::verstreken, opzet);
  }

  private static Aansluiting<ProefStand, ProefGebeurtenis> met(
      Vertaler<ProefStand, ProefGebeurtenis> vertaler,
      Termijnbesluit<ProefStand, ProefGebeurtenis> besluit,
      int opzet) {
    return new Aansluiting<>(Proef.SOORT, List.of(new Rij(opzet)), vertaler, besluit);
  }

  /** Publishes every number that was counted, under the id of its stream. */
  public static Optional<Publiek> vertaal(Feit<ProefStand, ProefGebeurtenis> feit) {
    return feit.gebeurtenis() instanceof ProefGebeurtenis.Geteld(int getal)
        ? Optional.of(publiek(feit, "getal-" + getal))
        : Optional.empty();
  }

  public static Publiek publiek(Feit<ProefStand, ProefGebeurtenis> feit, String kanaal) {
    return Publiek.van(
        new AanmeldingGedaan(
            feit.stroom().organisatie(),
            feit.stroom().id(),
            new Werkwijze("proef", 1),
            Door.SYSTEEM,
            feit.stroom().id(),
            kanaal,
            DAG));
  }

  public static Besluit<ProefGebeurtenis> verstreken(
      ProefStand stand, nl.participatieketen.eventstore.Termijn termijn, java.time.Instant nu) {
    return Besluit.aanvaard(
        new ProefGebeurtenis.TermijnVerstreken(termijn.soort(), termijn.vervalt()));
  }

  private record Rij(int opzet) implements Projectie<ProefStand> {

    @Override
    public String collectie() {
      return RIJEN;
    }

    @Override
    public Map<String, Object> rij(Bijgewerkt<ProefStand> bijgewerkt) {
      List<Integer> getallen = bijgewerkt.stand().getallen();
      return Map.of(
          "aantal", getallen.size(),
          "som", getallen.stream().mapToInt(Integer::intValue).sum(),
          "opzet", opzet);
    }

    @Override
    public List<String> zoekvelden() {
      return List.of("aantal");
    }
  }
}
