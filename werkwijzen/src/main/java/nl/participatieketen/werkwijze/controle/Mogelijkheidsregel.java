package nl.participatieketen.werkwijze.controle;

import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** Every condition can hold. */
final class Mogelijkheidsregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return o.voorwaarden()
        .filter(plek -> Waarderegel.fouten(o, plek).findAny().isEmpty())
        .filter(plek -> heeftWaarden(o, plek.ding()))
        .filter(
            plek ->
                Combinaties.van(o.werkwijze(), List.of(plek.ding()))
                    .noneMatch(feiten -> plek.ding().toets(feiten) == Oordeel.WAAR))
        .map(
            plek ->
                o.fout(
                    plek.plaats(),
                    "deze voorwaarde kan nooit kloppen: " + plek.ding().inWoorden(),
                    "wat nooit waar kan zijn, lijkt te gelden en doet niets",
                    "kijk of een grens omgedraaid is, of twee toetsen elkaar uitsluiten"));
  }

  private static boolean heeftWaarden(Onderzoek o, Voorwaarde voorwaarde) {
    Proefwaarden proef = new Proefwaarden(o.werkwijze(), List.of(voorwaarde));
    return proef.feiten().stream().noneMatch(feit -> proef.van(feit).isEmpty());
  }
}
