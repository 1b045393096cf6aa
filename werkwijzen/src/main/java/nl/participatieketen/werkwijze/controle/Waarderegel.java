package nl.participatieketen.werkwijze.controle;

import static nl.participatieketen.werkwijze.Feitsoort.KEUZE;
import static nl.participatieketen.werkwijze.Feitsoort.SCORES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Toets;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** A condition tests facts that there are, for values that they can have. */
final class Waarderegel implements Regel {

  private static final String WAAROM = "wat nooit waar kan zijn, lijkt te gelden en doet niets";

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return Stream.concat(
        o.werkwijze().feiten().values().stream().flatMap(feit -> compleet(o, feit)),
        o.voorwaarden().flatMap(plek -> fouten(o, plek)));
  }

  static Stream<Bevinding> fouten(Onderzoek o, Plek<Voorwaarde> plek) {
    return Feiten.toetsen(plek.ding()).flatMap(test -> toets(o, plek.plaats(), test).stream());
  }

  private static Stream<Bevinding> compleet(Onderzoek o, Feit feit) {
    String plaats = "/feiten/" + feit.code();
    boolean zonderKeuzes = feit.soort() == KEUZE && feit.keuzes() == null;
    boolean zonderSchaal =
        feit.soort() == SCORES && (feit.schaal() == null || feit.gebieden() == null);
    return zonderKeuzes || zonderSchaal
        ? Stream.of(
            o.fout(
                plaats,
                "het feit '" + feit.code() + "' zegt niet welke waarden het kan hebben",
                "wie het vastlegt, moet kunnen kiezen",
                zonderKeuzes ? "voeg 'keuzes:' toe" : "voeg 'schaal:' en 'gebieden:' toe"))
        : Stream.empty();
  }

  private static Optional<Bevinding> toets(Onderzoek o, String plaats, Voorwaarde.Test test) {
    String hier = o.heeft(plaats + "/" + test.feit()) ? plaats + "/" + test.feit() : plaats;
    String code = Feiten.zonderGebied(test.feit());
    Verwijzing verwijzing =
        new Verwijzing(hier, Verwijzingen.FEIT, code, Feiten.alle(o.werkwijze()));
    if (!verwijzing.bestaat()) {
      return Optional.of(
          o.fout(
              hier,
              "het feit '" + code + "' is er niet",
              "wat niemand vastlegt, is nooit te toetsen",
              verwijzing.advies()));
    }
    Feit feit = o.werkwijze().feiten().get(code);
    if (feit == null) {
      return waarden(test.toets(), Ingebouwd.waarden(o.werkwijze(), code))
          .map(
              fout ->
                  o.fout(
                      hier,
                      "'" + code + "' kan niet '" + fout + "' zijn",
                      WAAROM,
                      advies(Ingebouwd.waarden(o.werkwijze(), code))));
    }
    return Feitwaarden.fout(feit, test)
        .map(fout -> o.fout(hier, fout.wat(), WAAROM, fout.watDan()));
  }

  private static Optional<String> waarden(Toets toets, List<String> mogelijk) {
    if (mogelijk.isEmpty()) {
      return Optional.empty();
    }
    return switch (toets) {
      case Toets.Is(var waarde) -> Stream.of(waarde).filter(w -> !mogelijk.contains(w)).findFirst();
      case Toets.EenVan(var een) -> een.stream().filter(w -> !mogelijk.contains(w)).findFirst();
      case Toets.Bereik(BigDecimal v, BigDecimal t, BigDecimal h) -> Optional.of("een getal");
      case Toets.Bekend b -> Optional.empty();
    };
  }

  private static String advies(List<String> mogelijk) {
    return "kies uit: " + String.join(", ", mogelijk);
  }
}
