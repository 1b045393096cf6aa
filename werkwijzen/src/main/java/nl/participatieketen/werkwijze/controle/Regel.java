package nl.participatieketen.werkwijze.controle;

import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** Something a werkwijze has to meet. */
@FunctionalInterface
interface Regel {

  /** What does not meet it. */
  Stream<Bevinding> bevindingen(Onderzoek onderzoek);
}
