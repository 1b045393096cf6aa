package nl.participatieketen.intake.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Given what happened, when this is asked, then that follows. */
record Gegeven(List<Gebeurtenis> eerder, LocalDate vandaag) {

  static final LocalDate DAG = LocalDate.of(2026, 1, 31);
  static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  static final Organisatie GEMEENTE =
      Organisaties.laad(Optional.empty(), WERKWIJZEN).zoek("gemeente-voorbeeld").orElseThrow();

  static Gegeven gegeven(Gebeurtenis... eerder) {
    return new Gegeven(List.of(eerder), DAG);
  }

  Gegeven op(LocalDate dag) {
    return new Gegeven(eerder, dag);
  }

  Dan wanneer(Opdracht opdracht) {
    return new Dan(new Beslissing(WERKWIJZEN).beslis(stand(), opdracht, vandaag));
  }

  Stand stand() {
    var soort = new AanmeldingSoort();
    Stand stand = soort.begin();
    for (Gebeurtenis gebeurtenis : eerder) {
      stand = soort.verwerk(stand, gebeurtenis);
    }
    return stand;
  }

  record Dan(Besluit<Gebeurtenis> besluit) {

    void dan(Gebeurtenis... verwacht) {
      assertThat(besluit).isEqualTo(new Besluit.Aanvaard<>(List.of(verwacht)));
    }

    void danGeweigerd(String code) {
      assertThat(besluit)
          .isInstanceOfSatisfying(
              Besluit.Geweigerd.class, nee -> assertThat(nee.grond().code()).isEqualTo(code));
    }
  }
}
