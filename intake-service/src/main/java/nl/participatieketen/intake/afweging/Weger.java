package nl.participatieketen.intake.afweging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Weging;
import nl.participatieketen.intake.aanmelding.Weging.Punt;
import nl.participatieketen.werkwijze.afweging.Afwegingskader;
import nl.participatieketen.werkwijze.afweging.Deskundigenregel;
import nl.participatieketen.werkwijze.afweging.Kenmerk;

/** Reasons by a kader: what plays, in which combination, and what must be argued (S4 2.1, 2.3). */
record Weger(Afwegingskader kader) {

  /** The question whose answer says whether a traject is possible: the last one. */
  public String slotvraag() {
    return kader.vragen().codes().getLast();
  }

  public Weging weeg(Afweging afweging) {
    List<Kenmerk> spelend =
        kader.kenmerken().values().stream().filter(k -> speelt(k, afweging)).toList();
    List<Kenmerk> belemmeringen = spelend.stream().filter(Weger::isBelemmering).toList();
    List<Punt> punten = new ArrayList<>();
    for (String vraag : kader.vragen().codes()) {
      spelend.stream()
          .filter(kenmerk -> kenmerk.vraag().equals(vraag))
          .forEach(kenmerk -> punten.add(new Punt(vraag, punt(kenmerk))));
    }
    punten.add(new Punt(slotvraag(), slot(belemmeringen)));
    return new Weging(codes(spelend), codes(belemmeringen), punten);
  }

  /** What was concluded, by the answers; the kader decides nothing. */
  public Uitkomst uitkomst(Afweging afweging) {
    if (wachtOpDeskundige(afweging)) {
      return Uitkomst.NOG_GEEN_BESLUIT;
    }
    if (afweging.twijfel()) {
      return Uitkomst.TWIJFEL;
    }
    return afweging
        .antwoord(slotvraag())
        .map(Afweging.Antwoord::ja)
        .map(ja -> ja ? Uitkomst.MOGELIJK : Uitkomst.NIET_MOGELIJK)
        .orElse(Uitkomst.NOG_GEEN_BESLUIT);
  }

  /** Whether the kader asks to wait for an external expert. */
  boolean wachtOpDeskundige(Afweging afweging) {
    return afweging.externeDeskundige()
        && kader.externeDeskundige() == Deskundigenregel.GEEN_BESLUIT;
  }

  /** An obstacle that is there, or a strength that isn't. */
  private static boolean speelt(Kenmerk kenmerk, Afweging afweging) {
    return afweging
        .bevinding(kenmerk.code())
        .map(bevinding -> bevinding.aanwezig() == isBelemmering(kenmerk))
        .orElse(false);
  }

  private static boolean isBelemmering(Kenmerk kenmerk) {
    return kenmerk.positief() == null;
  }

  private static String punt(Kenmerk kenmerk) {
    return isBelemmering(kenmerk)
        ? kenmerk.naam() + ": wordt het beter of slechter, en hoe groot is de kans op terugval?"
        : kenmerk.naam() + " ontbreekt: wat is de aanleiding, en past dat bij wat er speelt?";
  }

  private static String slot(List<Kenmerk> belemmeringen) {
    return switch (belemmeringen.size()) {
      case 0 -> "Er speelt geen belemmering: wat maakt een traject wel of niet mogelijk?";
      case 1 ->
          "Er speelt er één (%s): één kenmerk beslist niet; waarom hier wel of niet?"
              .formatted(belemmeringen.getFirst().naam());
      default ->
          "Samen spelen %s: wat vraagt die combinatie van een werkgever?"
              .formatted(
                  belemmeringen.stream().map(Kenmerk::naam).collect(Collectors.joining(", ")));
    };
  }

  private static List<String> codes(List<Kenmerk> kenmerken) {
    return kenmerken.stream().map(Kenmerk::code).toList();
  }
}
