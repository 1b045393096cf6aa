package nl.participatieketen.intake.afweging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Afweging.Antwoord;
import nl.participatieketen.werkwijze.afweging.Afwegingskader;

/**
 * Whether an afweging is argued well enough to stand: not whether it is right.
 *
 * @param eerder the questions whose argument was used before, in this case or by this professional
 */
record Toetsing(Afwegingskader kader, Set<String> eerder) {

  public List<Bezwaar> bezwaren(Afweging afweging) {
    Uitkomst uitkomst = new Weger(kader).uitkomst(afweging);
    return Stream.of(
            onbekend(afweging),
            new Weger(kader).wachtOpDeskundige(afweging)
                ? Stream.<Bezwaar>empty()
                : Stream.concat(bevindingen(afweging), argumenten(afweging, uitkomst)),
            grond(afweging, uitkomst))
        .flatMap(deel -> deel)
        .toList();
  }

  private Stream<Bezwaar> onbekend(Afweging afweging) {
    return Stream.concat(
        afweging.antwoorden().stream()
            .filter(antwoord -> !kader.vragen().kent(antwoord.vraag()))
            .map(a -> new Bezwaar("vragen", "kies uit: " + lijst(kader.vragen().codes()))),
        afweging.bevindingen().stream()
            .filter(bevinding -> !kader.kenmerken().containsKey(bevinding.kenmerk()))
            .map(b -> new Bezwaar("kenmerken", "kies uit: " + lijst(kader.kenmerken().keySet()))));
  }

  private Stream<Bezwaar> bevindingen(Afweging afweging) {
    return kader.kenmerken().keySet().stream()
        .flatMap(
            code ->
                afweging
                    .bevinding(code)
                    .map(
                        bevinding ->
                            bevinding.bron() == null || bevinding.bron().isBlank()
                                ? Stream.of(new Bezwaar(code, "zeg waar dit uit blijkt"))
                                : Stream.<Bezwaar>empty())
                    .orElseGet(() -> Stream.of(new Bezwaar(code, "zeg of dit speelt"))));
  }

  private Stream<Bezwaar> argumenten(Afweging afweging, Uitkomst uitkomst) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    List<String> gezien = new ArrayList<>();
    for (String vraag : kader.vragen().codes()) {
      Antwoord antwoord = afweging.antwoord(vraag).orElse(new Antwoord(vraag, null, null));
      boolean slot = vraag.equals(new Weger(kader).slotvraag());
      if (antwoord.ja() == null && !(slot && uitkomst == Uitkomst.TWIJFEL)) {
        bezwaren.add(new Bezwaar(vraag, "antwoord ja of nee"));
      }
      String argument = Argument.genormaliseerd(antwoord.argument());
      Argument.bezwaar(argument, kader.minsteWoorden())
          .map(reden -> new Bezwaar(vraag, reden))
          .ifPresent(bezwaren::add);
      if (!argument.isEmpty() && gezien.contains(argument)) {
        bezwaren.add(new Bezwaar(vraag, "dit argument staat ook bij een andere vraag"));
      } else if (eerder.contains(vraag)) {
        bezwaren.add(
            new Bezwaar(vraag, "dit argument is eerder zo gebruikt; schrijf wat hier geldt"));
      }
      gezien.add(argument);
    }
    return bezwaren.stream();
  }

  /** Too little motivation alone is no ground (S4 2.1). */
  private Stream<Bezwaar> grond(Afweging afweging, Uitkomst uitkomst) {
    Weger weger = new Weger(kader);
    return uitkomst == Uitkomst.NIET_MOGELIJK && weger.weeg(afweging).belemmeringen().isEmpty()
        ? Stream.of(
            new Bezwaar(
                weger.slotvraag(), "zonder belemmering is er geen grond; zeg wat er nog speelt"))
        : Stream.empty();
  }

  private static String lijst(Iterable<String> codes) {
    return String.join(", ", codes);
  }
}
