package nl.participatieketen.intake.aanmelding;

import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a BSN right before something begins for it.
 *
 * @param conflicten empty where nothing stands in the way
 * @param navraag who is asked, in Dutch: the roles of a werkwijze, and no fact of a case
 * @param tochDoorgaan why it begins anyway, or {@code null} where nobody says so
 */
public record Persoonstoets(
    List<Persoonsconflict> conflicten, List<String> navraag, @Nullable String tochDoorgaan) {

  /** Nothing was found. */
  public static final Persoonstoets NIETS = new Persoonstoets(List.of(), List.of(), null);

  public Persoonstoets {
    conflicten = List.copyOf(conflicten);
    navraag = List.copyOf(navraag);
  }

  /**
   * What stands in the way of this actor; empty where nothing does, or where someone who may says
   * why it begins anyway. Only to whoever decides on persons it is told what was found.
   */
  public Optional<Reason> belet(Actor actor) {
    if (conflicten.isEmpty()) {
      return Optional.empty();
    }
    if (!Bevoegdheid.mag(actor, Handeling.PERSOONSCONFLICT_AANVAARDEN)) {
      return Optional.of(
          new Reason(
              "persoon-eerst-navragen",
              "Over deze persoon is eerst iets na te vragen. %s Daar kan ook besloten worden toch door te gaan."
                  .formatted(bij())));
    }
    return tochDoorgaan != null
        ? Optional.empty()
        : Optional.of(
            new Reason(
                "persoonsconflict-" + conflicten.getFirst().code(),
                "%s %s Wie toch doorgaat, zegt bij tochDoorgaan waarom."
                    .formatted(
                        conflicten.stream()
                            .map(Persoonsconflict::uitleg)
                            .collect(Collectors.joining(" ")),
                        bij())));
  }

  /** With one more. */
  public Persoonstoets met(Persoonsconflict conflict, @Nullable String reden) {
    List<Persoonsconflict> samen = new ArrayList<>(conflicten);
    samen.add(conflict);
    return new Persoonstoets(samen, navraag, reden);
  }

  private String bij() {
    return navraag.isEmpty()
        ? "Vraag het na bij wie bij uw organisatie over aanmeldingen gaat."
        : "Vraag het na bij: %s.".formatted(String.join("; ", navraag));
  }

  /** {@link #belet} as a decision. */
  public static <G> Decision<G> geweigerd(Reason reden) {
    return refuse(reden.code(), reden.explanation());
  }
}
