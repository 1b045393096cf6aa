package nl.participatieketen.intake.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Stapopdracht.DoeStap;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Identificatie;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Given what was asked and happened, when this is asked, then that follows. */
public record Gegeven(List<Gebeurtenis> eerder, Asker vrager) {

  public static final LocalDate DAG = LocalDate.of(2026, 6, 1);
  public static final Werkwijzen WERKWIJZEN =
      Werkwijzen.laad(Optional.of(Path.of("src/test/resources/werkwijzen")));
  public static final Organisatie GEMEENTE =
      new Organisatie(
          "gemeente-proef",
          "Proef",
          new Identificatie.Oin("00000001000000001000"),
          List.of("proef", "proef-wegen"),
          Map.of("traject", List.of("gemeente-proef", "bedrijf")),
          List.of());
  public static final Persoon JAN =
      new Persoon(null, "Jan", BrpDatum.van(LocalDate.of(1987, 6, 5)), null, null);

  public static Gegeven gegeven(Gebeurtenis... eerder) {
    return new Gegeven(List.of(eerder), consulent("km-1"));
  }

  /** A case that was just begun along the counter. */
  public static Gegeven aangemeld() {
    return gegeven().na(aanmelding("balie", Map.of()));
  }

  public static DoeAanmelding aanmelding(String kanaal, Map<String, Object> feiten) {
    return new DoeAanmelding(
        new UUID(1, 1), GEMEENTE, null, kanaal, null, JAN, null, null, null, feiten, null, null);
  }

  /** Of someone about whose birth this much is known. */
  public static DoeAanmelding aanmelding(BrpDatum geboren) {
    return new DoeAanmelding(
        new UUID(1, 1),
        GEMEENTE,
        null,
        "balie",
        null,
        new Persoon(null, "Jan", geboren, null, null),
        null,
        null,
        null,
        Map.of(),
        null,
        null);
  }

  public static DoeStap doe(String stap, Map<String, Object> feiten) {
    return new DoeStap(stap, DAG, feiten, List.of(), null);
  }

  public static Gegeven naMelding() {
    return aangemeld().na(doe("melding", Map.of("crisis", false)));
  }

  /** A case whose last step, the decision of a person, waits. */
  public static Gegeven bijOordeel(String loonwaarde) {
    return naMelding()
        .na(doe("wonen", Map.of("wonen-geregeld", true)))
        .na(doe("meting", Map.of("loonwaarde", Integer.valueOf(loonwaarde))));
  }

  public Gegeven op(LocalDate dag) {
    return new Gegeven(eerder, vrager(vrager.actor(), dag));
  }

  public Gegeven als(String rol, String medewerker) {
    return new Gegeven(
        eerder, vrager(new Actor("gemeente-proef", medewerker, rol), vrager.today()));
  }

  /** What it is after this was asked, which must be accepted. */
  public Gegeven na(Opdracht opdracht) {
    List<Gebeurtenis> samen = new ArrayList<>(eerder);
    samen.addAll(wanneer(opdracht).gebeurtenissen());
    return new Gegeven(samen, vrager);
  }

  public Gegeven en(Gebeurtenis... gebeurtenissen) {
    List<Gebeurtenis> samen = new ArrayList<>(eerder);
    samen.addAll(List.of(gebeurtenissen));
    return new Gegeven(samen, vrager);
  }

  public Dan wanneer(Opdracht opdracht) {
    return new Dan(new Aanmeldingbesluit(WERKWIJZEN).decide(stand(), opdracht, vrager));
  }

  public Stand stand() {
    var soort = new Aanmeldingbesluit(WERKWIJZEN);
    Stand stand = soort.initial();
    for (Gebeurtenis gebeurtenis : eerder) {
      stand = soort.evolve(stand, gebeurtenis);
    }
    return stand;
  }

  public Zaak zaak() {
    return (Zaak) stand();
  }

  private static Asker consulent(String medewerker) {
    return vrager(new Actor("gemeente-proef", medewerker, "klantmanager"), DAG);
  }

  /** Who asks at the beginning of a day. */
  public static Asker vrager(Actor wie, LocalDate dag) {
    return Asker.of(wie, dag.atStartOfDay(Duur.TIJDZONE).toInstant(), Duur.TIJDZONE);
  }

  public record Dan(Decision<Gebeurtenis> besluit) {

    public List<Gebeurtenis> gebeurtenissen() {
      return switch (besluit) {
        case Decision.Accepted<Gebeurtenis>(var gebeurtenissen) -> gebeurtenissen;
        case Decision.Refused<Gebeurtenis>(var grond) ->
            throw new AssertionError("refused: " + grond);
      };
    }

    public void dan(Gebeurtenis... verwacht) {
      assertThat(besluit).isEqualTo(new Decision.Accepted<>(List.of(verwacht)));
    }

    public void danGeweigerd(String code) {
      assertThat(besluit)
          .isInstanceOfSatisfying(
              Decision.Refused.class, nee -> assertThat(nee.reason().code()).isEqualTo(code));
    }

    public void danGeweigerdMet(String deel) {
      assertThat(besluit)
          .isInstanceOfSatisfying(
              Decision.Refused.class, nee -> assertThat(nee.reason().explanation()).contains(deel));
    }
  }
}
