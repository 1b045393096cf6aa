package nl.participatieketen.werkwijze.controle;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** No step waits for itself, by way of others or not. */
final class Wachtregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return o.reeksen()
        .flatMap(
            reeks ->
                reeks
                    .plekken()
                    .filter(
                        plek ->
                            wachtOp(reeks, plek.ding(), new HashSet<>())
                                .contains(plek.ding().code()))
                    .map(
                        plek ->
                            o.fout(
                                plek.plaats() + "/wachtOp",
                                "de stap '" + plek.ding().code() + "' wacht op zichzelf",
                                "stappen die op elkaar wachten, worden geen van alle gezet",
                                "haal één van de stappen uit 'wachtOp'")));
  }

  private static Set<String> wachtOp(Reeks reeks, Stap stap, Set<String> gezien) {
    for (String code : stap.wachtOp()) {
      Stap volgende = reeks.stappen().get(code);
      if (gezien.add(code) && volgende != null) {
        wachtOp(reeks, volgende, gezien);
      }
    }
    return gezien;
  }
}
