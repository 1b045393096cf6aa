package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import nl.participatieketen.werkwijze.menukaart.Plafond;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Where an intake can lead to.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param soort what it leads to
 * @param als what must hold besides the group
 * @param begin the phase with which a traject begins, or {@code null} for the first
 * @param fasen the phases that are open, or {@code null} for all
 * @param menukaart the instruments that are open, or {@code null} for all
 * @param plafond how many can be on it at once; above that one waits
 * @param beschikbaar whether policy allows it now
 * @param reden why it is not available
 * @param overdracht the facts that the receiver may see, or {@code null} for all that are not
 *     vertrouwelijk
 * @param besluitDoorTwee the two roles that decide on it together, or none
 * @param uitleg what it means, in plain Dutch
 * @param bron the place in the sources it was taken from
 */
public record Route(
    String code,
    String naam,
    Routesoort soort,
    Voorwaarde als,
    @Nullable String begin,
    @JsonSetter(nulls = Nulls.SET) @Nullable List<String> fasen,
    @JsonSetter(nulls = Nulls.SET) @Nullable List<String> menukaart,
    @Nullable Plafond plafond,
    @JsonDeserialize(using = JaNee.JaTenzij.class) boolean beschikbaar,
    @Nullable String reden,
    @JsonSetter(nulls = Nulls.SET) @Nullable List<String> overdracht,
    List<String> besluitDoorTwee,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Route {
    als = Leeg.anders(als, Voorwaarde.ALTIJD);
    fasen = fasen == null ? null : List.copyOf(fasen);
    menukaart = menukaart == null ? null : List.copyOf(menukaart);
    overdracht = overdracht == null ? null : List.copyOf(overdracht);
    besluitDoorTwee = Leeg.tenzij(besluitDoorTwee);
  }
}
