package nl.participatieketen.traject.hoofdlijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.traject.termijn.Termijnbesluit;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.assertj.core.api.AbstractStringAssert;

/** Given what happened, when this is asked, then that follows. */
public record Gegeven(List<Gebeurtenis> eerder, LocalDate vandaag) {

  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  private static final Termijnbesluit TERMIJNBESLUIT = new Termijnbesluit(WERKWIJZEN);
  private static final Beslissing BESLISSING =
      new Beslissing(
          WERKWIJZEN,
          Organisaties.laad(
              Optional.of(Path.of("src/test/resources/organisaties.yaml")), WERKWIJZEN));

  public static Gegeven gegeven(Gebeurtenis... eerder) {
    return new Gegeven(List.of(eerder), Voorbeeld.DAG);
  }

  Gegeven op(LocalDate dag) {
    return new Gegeven(eerder, dag);
  }

  Dan wanneer(Opdracht opdracht) {
    return new Dan(BESLISSING.beslis(stand(), opdracht, Voorbeeld.WIE, vandaag));
  }

  /** The day that was waited for under this name has come. */
  Dan verstrijkt(String soort) {
    return new Dan(TERMIJNBESLUIT.verstreken(stand(), soort, vandaag));
  }

  public Stand stand() {
    var soort = new TrajectSoort();
    Stand stand = soort.initial();
    for (Gebeurtenis gebeurtenis : eerder) {
      stand = soort.evolve(stand, gebeurtenis);
    }
    return stand;
  }

  record Dan(Decision<Gebeurtenis> besluit) {

    void dan(Gebeurtenis... verwacht) {
      assertThat(besluit).isEqualTo(new Decision.Accepted<>(List.of(verwacht)));
    }

    void danNiets() {
      dan();
    }

    /** The code is this one; gives the explanation. */
    AbstractStringAssert<?> danGeweigerd(String code) {
      assertThat(besluit).isInstanceOf(Decision.Refused.class);
      Reason grond = ((Decision.Refused<Gebeurtenis>) besluit).reason();
      assertThat(grond.code()).isEqualTo(code);
      return assertThat(grond.explanation());
    }
  }
}
