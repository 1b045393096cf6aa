package nl.participatieketen.werkgever.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Given what happened, when this is asked, then that follows. */
public record Gegeven<S, G>(Stroomsoort<S, G> soort, List<G> eerder) {

  public static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  public static final Organisatie GEMEENTE =
      Organisaties.laad(Optional.empty(), WERKWIJZEN).zoek("gemeente-voorbeeld").orElseThrow();

  public S stand() {
    S stand = soort.begin();
    for (G gebeurtenis : eerder) {
      stand = soort.verwerk(stand, gebeurtenis);
    }
    return stand;
  }

  public Dan<G> wanneer(Function<S, Besluit<G>> beslis) {
    return new Dan<>(beslis.apply(stand()));
  }

  public record Dan<G>(Besluit<G> besluit) {

    @SafeVarargs
    public final void dan(G... verwacht) {
      assertThat(besluit).isEqualTo(new Besluit.Aanvaard<>(List.of(verwacht)));
    }

    public void danNiets() {
      assertThat(besluit).isEqualTo(new Besluit.Aanvaard<>(List.of()));
    }

    public void danGeweigerd(String code) {
      assertThat(besluit)
          .isInstanceOfSatisfying(
              Besluit.Geweigerd.class, nee -> assertThat(nee.grond().code()).isEqualTo(code));
    }
  }
}
