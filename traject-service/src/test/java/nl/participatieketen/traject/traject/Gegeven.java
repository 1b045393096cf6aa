package nl.participatieketen.traject.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Reason;
import org.assertj.core.api.AbstractStringAssert;

/** Given what happened, when this is asked, then that follows. */
public record Gegeven(List<Gebeurtenis> eerder, LocalDate vandaag) {

  public static Gegeven gegeven(Gebeurtenis... eerder) {
    return new Gegeven(List.of(eerder), Voorbeeld.DAG);
  }

  public Gegeven op(LocalDate dag) {
    return new Gegeven(eerder, dag);
  }

  public Dan wanneer(Opdracht opdracht) {
    return new Dan(
        Proeftraject.BESLUIT.decide(stand(), opdracht, Proeftraject.asker(Voorbeeld.WIE, vandaag)));
  }

  /** The day that was waited for under this name has come. */
  public Dan verstrijkt(String soort) {
    return new Dan(
        Proeftraject.BESLUIT.passed(
            stand(),
            new Deadline(soort, Instant.EPOCH),
            Proeftraject.asker(Proeftraject.SYSTEEM, vandaag)));
  }

  public Stand stand() {
    var soort = new TrajectSoort();
    Stand stand = soort.initial();
    for (Gebeurtenis gebeurtenis : eerder) {
      stand = soort.evolve(stand, gebeurtenis);
    }
    return stand;
  }

  public record Dan(Decision<Gebeurtenis> besluit) {

    public void dan(Gebeurtenis... verwacht) {
      assertThat(besluit).isEqualTo(new Decision.Accepted<>(List.of(verwacht)));
    }

    public void danNiets() {
      dan();
    }

    /** The code is this one; gives the explanation. */
    public AbstractStringAssert<?> danGeweigerd(String code) {
      assertThat(besluit).isInstanceOf(Decision.Refused.class);
      Reason grond = ((Decision.Refused<Gebeurtenis>) besluit).reason();
      assertThat(grond.code()).isEqualTo(code);
      return assertThat(grond.explanation());
    }
  }
}
