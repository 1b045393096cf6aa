package nl.participatieketen.werkwijze.controle;

import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** Every step can be reached, and from every step there is a way on to an end. */
final class Stappenregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return o.reeksen().flatMap(reeks -> reeks(o, reeks));
  }

  private static Stream<Bevinding> reeks(Onderzoek o, Reeks reeks) {
    Set<String> bereikbaar = reeks.bereikbaar();
    Stream<Bevinding> nooit =
        reeks
            .plekken()
            .filter(plek -> reeks.stappen().keySet().containsAll(reeks.ingangen()))
            .filter(plek -> !bereikbaar.contains(plek.ding().code()))
            .map(
                plek ->
                    o.fout(
                        plek.plaats(),
                        "de stap '" + plek.ding().code() + "' wordt nooit bereikt",
                        "geen enkel vervolg in " + reeks.naam() + " leidt erheen",
                        "laat een vervolg naar deze stap gaan, of haal de stap weg"));
    Stream<Bevinding> dood =
        reeks
            .plekken()
            .filter(plek -> bereikbaar.contains(plek.ding().code()))
            .filter(plek -> looptDood(o, reeks, plek.ding()))
            .map(plek -> doodlopend(o, reeks, plek));
    return Stream.concat(nooit, dood);
  }

  private static boolean looptDood(Onderzoek o, Reeks reeks, Stap stap) {
    if (stap.vervolg().isEmpty()) {
      return stap.lijn() == null && !magLosEindigen(o, reeks);
    }
    // Where all lines have ended, the groups decide.
    boolean lijnIsEinde = reeks.inFase() || !o.werkwijze().groepen().isEmpty();
    return stap.lijn() == null
        && reeks.vanaf(Set.of(stap.code()), "").stream()
            .map(reeks.stappen()::get)
            .noneMatch(
                s -> s != null && (reeks.kanEindigen(s) || (lijnIsEinde && s.vervolg().isEmpty())));
  }

  // A phase that ends by time or by what someone can do doesn't need its steps for it.
  private static boolean magLosEindigen(Onderzoek o, Reeks reeks) {
    return reeks.inFase()
        && o.werkwijze().fasen().values().stream()
            .filter(fase -> fase.stappen().equals(reeks.stappen()))
            .anyMatch(fase -> fase.duur() != null || fase.klaarAls() != null);
  }

  private static Bevinding doodlopend(Onderzoek o, Reeks reeks, Plek<Stap> plek) {
    boolean leeg = plek.ding().vervolg().isEmpty();
    return o.fout(
        plek.plaats(),
        leeg
            ? "na de stap '" + plek.ding().code() + "' volgt niets"
            : "vanaf de stap '" + plek.ding().code() + "' is er geen einde te bereiken",
        "een deelnemer die hier is, blijft hier",
        reeks.inFase()
            ? "voeg een vervolg toe dat de fase afmaakt: 'klaar: ja', of een fase of uitstroom"
            : "voeg een vervolg toe naar een groep, route of uitkomst, of zet de stap op een 'lijn'");
  }
}
