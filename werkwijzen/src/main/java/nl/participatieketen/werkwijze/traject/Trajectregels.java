package nl.participatieketen.werkwijze.traject;

import java.util.List;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Keuzelijst;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the traject.
 *
 * @param duur how long it lasts; null where nothing is said
 * @param verlenging whether it may be made longer; null where nothing is said
 * @param bijEinde what has to happen once it has lasted its longest
 * @param aannemen who accepts a deelnemer first; null where it starts at once
 * @param plan the plan that is made; null where none is asked
 * @param uitstroom the outcomes with which it can be afgerond
 * @param uitvalTerug whether a plaatsing that fails brings the deelnemer back without a new intake
 * @param evaluaties when it is looked at how things go, from the start of the traject
 * @param zonderMaximaal how long it lasts, where no longest duration is said, before someone looks
 * @param stilstand how long nothing may move
 * @param aftellen how long before the end counting down begins
 * @param evaluatieuitkomsten what an evaluation can come to
 * @param doelstanden how a goal of the plan can stand
 * @param instrumentredenen why a begeleider ends the use of an instrument
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Trajectregels(
    @Nullable Looptijd duur,
    @Nullable Verlenging verlenging,
    BijEinde bijEinde,
    @Nullable Aannemen aannemen,
    @Nullable Plan plan,
    Keuzelijst uitstroom,
    boolean uitvalTerug,
    List<Evaluatie> evaluaties,
    Duur zonderMaximaal,
    Duur stilstand,
    Duur aftellen,
    Keuzelijst evaluatieuitkomsten,
    Keuzelijst doelstanden,
    Keuzelijst instrumentredenen,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Trajectregels {
    evaluaties = List.copyOf(evaluaties);
  }

  /** How long it may last: its longest duration, or the time after which someone looks. */
  public Duur hoogstens() {
    return duur == null || duur.maximaal() == null ? zonderMaximaal : duur.maximaal();
  }
}
