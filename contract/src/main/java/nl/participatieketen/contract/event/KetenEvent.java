package nl.participatieketen.contract.event;

/**
 * A public fact of the chain, told once it has been recorded.
 *
 * <p>The records of this hierarchy are plain carriers: they copy their lists and check nothing.
 * What is valid is said by the JSON Schema of the event's type. Ids are random and say nothing
 * about a person, dates are days in Europe/Amsterdam, codes match {@code ^[a-z][a-z0-9-]{0,63}$},
 * and a component is never null unless it is marked so.
 */
public sealed interface KetenEvent permits DeelnemerEvent, WerkplekAangeboden {

  /** The organisatie (tenant) whose fact this is: a slug such as {@code gemeente-voorbeeld}. */
  String organisatie();

  /** Who did it. */
  Door door();
}
