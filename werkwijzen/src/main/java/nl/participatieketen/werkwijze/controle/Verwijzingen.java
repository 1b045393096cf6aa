package nl.participatieketen.werkwijze.controle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.afweging.Afwegingskader;

/** Finds where a file names something that stands elsewhere in it. */
final class Verwijzingen {

  static final String ROL = "de rol";
  static final String FEIT = "het feit";
  static final String STAP = "de stap";
  static final String FASE = "de fase";
  static final String ROUTE = "de route";
  static final String GROEP = "de groep";
  static final String INSTRUMENT = "het instrument";

  private static final Set<String> KEUZELIJSTEN =
      Set.of(
          "uitkomsten",
          "redenen",
          "vragen",
          "soorten",
          "uitval",
          "wegingen",
          "evaluatieuitkomsten",
          "doelstanden",
          "instrumentredenen",
          "keuzes",
          "gebieden",
          "legtVast",
          "informatiedeling");

  private final Werkwijze werkwijze;

  private Verwijzingen(Werkwijze werkwijze) {
    this.werkwijze = werkwijze;
  }

  /** All of them, but for the facts that conditions name. */
  static List<Verwijzing> van(Onderzoek onderzoek) {
    Verwijzingen verwijzingen = new Verwijzingen(onderzoek.werkwijze());
    return onderzoek
        .knopen()
        .filter(knoop -> !onderEenCode(knoop.plaats()))
        .flatMap(verwijzingen::in)
        .toList();
  }

  // There a key is a code of the file's own, also where it looks like the name of a field.
  private static boolean onderEenCode(String plaats) {
    String omgeving = plaats.substring(0, Math.max(0, plaats.lastIndexOf('/')));
    return omgeving.equals("/traject/uitstroom")
        || KEUZELIJSTEN.contains(omgeving.substring(omgeving.lastIndexOf('/') + 1));
  }

  private Stream<Verwijzing> in(Knoop knoop) {
    return switch (knoop.sleutel()) {
      case "door", "tweede", "met", "ondertekening", "doorTwee", "besluitDoorTwee", "aan" ->
          codes(knoop, ROL, rollen());
      case "rollen" -> knoop.waarde().isArray() ? codes(knoop, ROL, rollen()) : Stream.empty();
      case "caseload", "informatiedeling" -> sleutels(knoop, ROL, rollen());
      case "legtVast" -> sleutels(knoop, FEIT, werkwijze.feiten().keySet());
      case "vereist", "overdracht" -> codes(knoop, FEIT, Feiten.alle(werkwijze));
      case "stap", "stappen", "terugNaar", "wachtOp", "bijTerugmelding", "bijTwijfel" ->
          codes(knoop, STAP, stappen(knoop.plaats()));
      case "begin" ->
          knoop.plaats().startsWith("/routes/")
              ? codes(knoop, FASE, werkwijze.fasen().keySet())
              : codes(knoop, STAP, stappen(knoop.plaats()));
      case "na" -> na(knoop);
      case "naast", "fase", "fasen" -> codes(knoop, FASE, werkwijze.fasen().keySet());
      case "groep" -> codes(knoop, GROEP, werkwijze.groepen().keySet());
      case "route", "routes" -> codes(knoop, ROUTE, werkwijze.routes().keySet());
      case "menukaart" -> codes(knoop, INSTRUMENT, werkwijze.menukaart().keySet());
      case "uitkomst" -> codes(knoop, "de uitkomst", werkwijze.intake().uitkomsten().codes());
      case "uitstroom" -> codes(knoop, "de uitstroom", werkwijze.traject().uitstroom().codes());
      case "terugmelding" -> codes(knoop, "de reden", werkwijze.terugmelding().redenen().codes());
      case "vraag" -> codes(knoop, "de vraag", vragen(knoop.plaats()));
      default -> Stream.empty();
    };
  }

  private Stream<Verwijzing> na(Knoop knoop) {
    if (knoop.waarde().isArray()) {
      return codes(knoop, FASE, werkwijze.fasen().keySet());
    }
    if (!knoop.plaats().endsWith("/termijn/na")) {
      return Stream.empty();
    }
    List<String> momenten = new ArrayList<>(Moment.ALLE);
    momenten.addAll(stappen(knoop.plaats()));
    momenten.addAll(werkwijze.intake().stappen().keySet());
    return codes(knoop, "het moment", momenten);
  }

  private Collection<String> rollen() {
    List<String> rollen = new ArrayList<>(werkwijze.rollen().keySet());
    rollen.add(Stap.DEELNEMER);
    return rollen;
  }

  private Collection<String> stappen(String plaats) {
    if (!plaats.startsWith("/fasen/")) {
      return werkwijze.intake().stappen().keySet();
    }
    var fase = werkwijze.fasen().get(plaats.split("/")[2]);
    return fase == null ? List.of() : fase.stappen().keySet();
  }

  private Collection<String> vragen(String plaats) {
    Afwegingskader kader = werkwijze.afwegingskader();
    return kader == null || !plaats.startsWith("/afwegingskader/")
        ? List.of()
        : kader.vragen().codes();
  }

  private static Stream<Verwijzing> codes(Knoop knoop, String wat, Collection<String> bekend) {
    Stream<Knoop> genoemd = knoop.waarde().isArray() ? knoop.kinderen() : Stream.of(knoop);
    return genoemd
        .filter(k -> k.waarde().isString())
        .map(k -> new Verwijzing(k.plaats(), wat, k.waarde().asString(), bekend));
  }

  private static Stream<Verwijzing> sleutels(Knoop knoop, String wat, Collection<String> bekend) {
    return knoop
        .kinderen()
        .filter(k -> !k.sleutel().equals("bron") && !k.sleutel().equals("uitleg"))
        .filter(k -> !k.sleutel().equals("toelichting"))
        .map(k -> new Verwijzing(k.plaats(), wat, k.sleutel(), bekend));
  }
}
