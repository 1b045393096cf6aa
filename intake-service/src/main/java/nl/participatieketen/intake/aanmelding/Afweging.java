package nl.participatieketen.intake.aanmelding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a professional found and concluded.
 *
 * @param antwoorden to the questions of the kader
 * @param bevindingen on the kenmerken of the kader
 * @param externeDeskundige whether an external expert is still looking
 * @param twijfel whether the professional doubts
 * @param overleg with whom it was discussed, or {@code null}
 */
public record Afweging(
    List<Antwoord> antwoorden,
    List<Bevinding> bevindingen,
    boolean externeDeskundige,
    boolean twijfel,
    @Nullable String overleg) {

  public Afweging {
    antwoorden = List.copyOf(antwoorden);
    bevindingen = List.copyOf(bevindingen);
  }

  /**
   * What was answered to one question.
   *
   * @param ja {@code null} as long as it can't be said
   */
  public record Antwoord(String vraag, @Nullable Boolean ja, @Nullable String argument) {}

  /**
   * What was found on one kenmerk.
   *
   * @param aanwezig whether it is there: the obstacle, or the strength
   * @param bron where that was found, such as a talk
   */
  public record Bevinding(String kenmerk, boolean aanwezig, @Nullable String bron) {}

  public Optional<Antwoord> antwoord(String vraag) {
    return antwoorden.stream().filter(antwoord -> antwoord.vraag().equals(vraag)).findFirst();
  }

  public Optional<Bevinding> bevinding(String kenmerk) {
    return bevindingen.stream().filter(b -> b.kenmerk().equals(kenmerk)).findFirst();
  }
}
