package nl.participatieketen.werkgever.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Given what happened, when this is asked, then that follows. */
public record Gegeven<S, C, G>(Decider<S, C, G> soort, List<G> eerder) {

  public static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  public static final Organisatie GEMEENTE =
      Organisaties.laad(Optional.empty(), WERKWIJZEN).zoek("gemeente-voorbeeld").orElseThrow();

  private static final Actor IEMAND = new Actor(GEMEENTE.id(), "mw-1", "accountmanager");

  public S stand() {
    S stand = soort.initial();
    for (G gebeurtenis : eerder) {
      stand = soort.evolve(stand, gebeurtenis);
    }
    return stand;
  }

  /** On a day on which nothing depends. */
  public Dan<G> wanneer(C opdracht) {
    return wanneer(opdracht, LocalDate.of(2026, 5, 18));
  }

  public Dan<G> wanneer(C opdracht, LocalDate vandaag) {
    return wanneer(opdracht, vandaag.atTime(12, 0).atZone(Duur.TIJDZONE).toInstant());
  }

  public Dan<G> wanneer(C opdracht, Instant om) {
    return new Dan<>(soort.decide(stand(), opdracht, Asker.of(IEMAND, om, Duur.TIJDZONE)));
  }

  public record Dan<G>(Decision<G> besluit) {

    @SafeVarargs
    public final void dan(G... verwacht) {
      assertThat(besluit).isEqualTo(new Decision.Accepted<>(List.of(verwacht)));
    }

    public void danNiets() {
      assertThat(besluit).isEqualTo(new Decision.Accepted<>(List.of()));
    }

    public void danGeweigerd(String code) {
      assertThat(besluit)
          .isInstanceOfSatisfying(
              Decision.Refused.class, nee -> assertThat(nee.reason().code()).isEqualTo(code));
    }
  }
}
