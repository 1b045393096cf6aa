package nl.participatieketen.werkwijze.controle;

import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/**
 * Policy, organisation and practice fit together (S1 2.2). What doesn't may still be meant so, so
 * it is only pointed out.
 */
final class Congruentieregel implements Regel {

  private static final List<Regel> ALLE =
      List.of(
          Congruentie::outreachend,
          Congruentie::selectie,
          Congruentie::wijk,
          Congruentie::caseload,
          Congruentie::regie,
          Congruentie::aanbod,
          Congruentie::lockin,
          Congruentie::plan,
          Congruentie::vacature,
          BredeIntake::bevindingen);

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return ALLE.stream().flatMap(regel -> regel.bevindingen(o));
  }
}
