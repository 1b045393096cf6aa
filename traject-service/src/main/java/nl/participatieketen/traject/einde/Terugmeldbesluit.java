package nl.participatieketen.traject.einde;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;
import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Antwoord;
import nl.participatieketen.traject.traject.EindeOpdracht.MeldTerug;
import nl.participatieketen.traject.traject.EindeOpdracht.MeldTerug.Onderbouwd;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis.TerugmeldingGedaan;
import nl.participatieketen.traject.traject.Weigering;

/**
 * Decides on a terugmelding: every question of the werkwijze is answered, once and with an
 * argument, so that nobody is sent back without grounds (S4 3.4).
 */
final class Terugmeldbesluit {

  private Terugmeldbesluit() {}

  static Decision<Gebeurtenis> beslis(
      nl.participatieketen.werkwijze.einde.Terugmelding regels, MeldTerug o, LocalDate vandaag) {
    if (!regels.redenen().kent(o.reden())) {
      return Weigering.onbekendeKeuze("reden", regels.redenen().codes());
    }
    List<String> vragen = regels.vragen().codes();
    List<String> beantwoord = o.antwoorden().stream().map(Onderbouwd::vraag).toList();
    if (!vragen.containsAll(beantwoord)) {
      return Weigering.onbekendeKeuze("vraag", vragen);
    }
    List<String> onbeantwoord = zonder(vragen, beantwoord);
    if (!onbeantwoord.isEmpty()) {
      return refuse("vraag-onbeantwoord", "Beantwoord ook: %s.".formatted(opsomming(onbeantwoord)));
    }
    List<String> dubbel = zonder(beantwoord, vragen);
    if (!dubbel.isEmpty()) {
      return refuse("vraag-dubbel", "Beantwoord maar één keer: %s.".formatted(opsomming(dubbel)));
    }
    return accept(gedaan(vragen, o, vandaag));
  }

  private static TerugmeldingGedaan gedaan(List<String> vragen, MeldTerug o, LocalDate vandaag) {
    return new TerugmeldingGedaan(
        o.reden(),
        o.antwoorden().stream()
            .sorted(comparingInt(antwoord -> vragen.indexOf(antwoord.vraag())))
            .map(antwoord -> new Antwoord(antwoord.vraag(), antwoord.ja()))
            .toList(),
        vandaag,
        o.antwoorden().stream().collect(toMap(Onderbouwd::vraag, Onderbouwd::argument)),
        o.advies());
  }

  /** What is left of {@code alle} when each of {@code weg} takes one away. */
  private static List<String> zonder(List<String> alle, List<String> weg) {
    List<String> over = new ArrayList<>(alle);
    weg.forEach(over::remove);
    return over;
  }

  private static String opsomming(List<String> codes) {
    return String.join(", ", codes.stream().distinct().toList());
  }
}
