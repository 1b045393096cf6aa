package nl.participatieketen.werkgever.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Given what happened, when this is asked, then that follows. */
public record Gegeven<S, G>(StreamKind<S, G> soort, List<G> eerder) {

  public static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  public static final Organisatie GEMEENTE =
      Organisaties.laad(Optional.empty(), WERKWIJZEN).zoek("gemeente-voorbeeld").orElseThrow();

  public S stand() {
    S stand = soort.initial();
    for (G gebeurtenis : eerder) {
      stand = soort.evolve(stand, gebeurtenis);
    }
    return stand;
  }

  public Dan<G> wanneer(Function<S, Decision<G>> beslis) {
    return new Dan<>(beslis.apply(stand()));
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
