package nl.participatieketen.werkwijze.controle;

import static nl.participatieketen.werkwijze.toegang.Kanaalsoort.OUTREACHEND;
import static nl.participatieketen.werkwijze.toegang.Kanaalsoort.SELECTIE;
import static nl.participatieketen.werkwijze.toegang.Kanaalsoort.VACATURE;

import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Groep;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Routesoort;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Stapsoort;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.inrichting.Niveau;
import nl.participatieketen.werkwijze.inrichting.Systeemrol;
import nl.participatieketen.werkwijze.menukaart.Instrument;
import nl.participatieketen.werkwijze.toegang.Kanaal;
import nl.participatieketen.werkwijze.toegang.Kanaalsoort;

/** Ways in which policy, organisation and practice may not fit together. */
final class Congruentie {

  private Congruentie() {}

  static Stream<Bevinding> outreachend(Onderzoek o) {
    boolean iemand =
        o.werkwijze().intake().stappen().values().stream().anyMatch(s -> gaatEropAf(o, s));
    return kanalen(o, OUTREACHEND)
        .filter(kanaal -> !iemand)
        .map(
            kanaal ->
                o.waarschuwing(
                    "/toegang/kanalen/" + kanaal.code(),
                    "het kanaal '" + kanaal.code() + "' is outreachend, maar niemand gaat eropaf",
                    "een voornemen zonder professional die het doet, gebeurt niet",
                    "voeg een stap van de soort contact toe, of een die op huisbezoek uitnodigt"));
  }

  // A step that is contact, that invites, or that someone of a wijkteam does on own initiative.
  private static boolean gaatEropAf(Onderzoek o, Stap stap) {
    var rol = o.werkwijze().rollen().get(stap.door());
    return stap.soort() == Stapsoort.CONTACT
        || stap.uitnodigen() != null
        || (rol != null && rol.systeemrol() == Systeemrol.WIJKTEAM);
  }

  static Stream<Bevinding> selectie(Onderzoek o) {
    boolean kanaal = kanalen(o, SELECTIE).findAny().isPresent();
    boolean rondes = !o.werkwijze().toegang().selectie().isEmpty();
    if (kanaal == rondes) {
      return Stream.empty();
    }
    return Stream.of(
        o.waarschuwing(
            kanaal ? "/toegang/kanalen" : "/toegang/selectie",
            kanaal
                ? "er wordt geselecteerd, maar er staat niet volgens welke ronde"
                : "er zijn selectierondes, maar geen kanaal van de soort selectie",
            "wie geselecteerd wordt, moet kunnen zien waarop",
            kanaal
                ? "voeg 'selectie:' met een ronde toe"
                : "voeg een kanaal toe, of haal de rondes weg"));
  }

  static Stream<Bevinding> wijk(Onderzoek o) {
    boolean wijkteam =
        o.werkwijze().rollen().values().stream()
            .anyMatch(rol -> rol.systeemrol() == Systeemrol.WIJKTEAM);
    return o.werkwijze().organisatie().niveau() != Niveau.WIJK || wijkteam
        ? Stream.empty()
        : Stream.of(
            o.waarschuwing(
                "/organisatie/niveau",
                "het werk is per wijk georganiseerd, maar niemand hoort bij een wijkteam",
                "zonder iemand uit de wijk is de wijk alleen een adres",
                "geef een rol 'systeemrol: wijkteam', of kies een ander niveau"));
  }

  static Stream<Bevinding> caseload(Onderzoek o) {
    var begeleiding = o.werkwijze().begeleiding();
    boolean ritme = begeleiding.contact().stream().anyMatch(c -> c.elke() != null);
    return !ritme || !begeleiding.caseload().isEmpty()
        ? Stream.empty()
        : Stream.of(
            o.waarschuwing(
                "/begeleiding/contact",
                "er is een vast ritme van contact beloofd, maar geen caseload afgesproken",
                "met te veel deelnemers is een ritme niet vol te houden",
                "voeg 'caseload:' toe met een norm per rol"));
  }

  static Stream<Bevinding> regie(Onderzoek o) {
    var regie = o.werkwijze().regie();
    return !regie.isEmpty()
            && regie.stream().anyMatch(r -> r.anders() || (r.als() == null && r.in() == null))
        ? Stream.empty()
        : Stream.of(
            o.waarschuwing(
                "/regie",
                regie.isEmpty() ? "niemand heeft de regie" : "niet altijd heeft iemand de regie",
                "zonder regie is niemand aan te spreken op het geheel",
                "voeg als laatste toe: {anders: ja, rollen: [...]}"));
  }

  static Stream<Bevinding> aanbod(Onderzoek o) {
    Werkwijze w = o.werkwijze();
    return w.groepen().values().stream()
        .filter(groep -> !w.menukaart().isEmpty())
        .filter(groep -> trajecten(w, groep).findAny().isPresent())
        .filter(groep -> trajecten(w, groep).allMatch(route -> nietsVoor(w, groep, route)))
        .map(
            groep ->
                o.waarschuwing(
                    "/groepen/" + groep.code(),
                    "voor de groep '" + groep.code() + "' staat er niets op de menukaart",
                    "een groep met een traject maar zonder aanbod staat stil",
                    "voeg een instrument toe dat voor deze groep openstaat"));
  }

  private static Stream<Route> trajecten(Werkwijze w, Groep groep) {
    return groep.routes().stream()
        .flatMap(code -> Stream.ofNullable(w.routes().get(code)))
        .filter(route -> route.soort() == Routesoort.TRAJECT);
  }

  private static boolean nietsVoor(Werkwijze w, Groep groep, Route route) {
    List<String> open = route.menukaart();
    return w.menukaart().values().stream()
        .filter(i -> i.beschikbaar() && (open == null || open.contains(i.code())))
        .noneMatch(i -> past(w, groep, i));
  }

  private static boolean past(Werkwijze w, Groep groep, Instrument instrument) {
    Voorwaarde als = instrument.als();
    return als == null
        || Combinaties.van(w, List.of(groep.als(), als))
            .anyMatch(
                feiten ->
                    groep.als().toets(feiten) == Oordeel.WAAR && als.toets(feiten) == Oordeel.WAAR);
  }

  static Stream<Bevinding> lockin(Onderzoek o) {
    var traject = o.werkwijze().traject();
    boolean open = traject.duur() == null || traject.duur().maximaal() == null;
    return !open || !o.werkwijze().lockin().isEmpty()
        ? Stream.empty()
        : Stream.of(
            o.waarschuwing(
                "/traject",
                "het traject heeft geen langste duur en geen maatregel tegen lock-in",
                "een traject zonder einde houdt mensen van werk af (S3 1)",
                "geef een 'maximaal', of noem onder 'lockin' wat ertegen gedaan wordt"));
  }

  static Stream<Bevinding> plan(Onderzoek o) {
    var plan = o.werkwijze().traject().plan();
    return plan == null
            || plan.ondertekening().isEmpty()
            || plan.ondertekening().contains(Stap.DEELNEMER)
        ? Stream.empty()
        : Stream.of(
            o.waarschuwing(
                "/traject/plan/ondertekening",
                "de deelnemer tekent het plan niet",
                "een plan dat niet van de deelnemer is, wordt niet gevolgd",
                "voeg 'deelnemer' toe"));
  }

  static Stream<Bevinding> vacature(Onderzoek o) {
    var voorwaarden = o.werkwijze().matching().voorwaarden();
    boolean vooraf = voorwaarden != null && voorwaarden.vacatureVooraf();
    return kanalen(o, VACATURE)
        .filter(kanaal -> !vooraf)
        .map(
            kanaal ->
                o.waarschuwing(
                    "/toegang/kanalen/" + kanaal.code(),
                    "wie door een vacature binnenkomt, heeft niet vooraf een vacature nodig",
                    "het kanaal en de matching zeggen niet hetzelfde",
                    "schrijf onder matching: 'voorwaarden: {vacatureVooraf: ja}'"));
  }

  private static Stream<Kanaal> kanalen(Onderzoek o, Kanaalsoort soort) {
    return o.werkwijze().toegang().kanalen().perCode().values().stream()
        .filter(kanaal -> kanaal.soort() == soort);
  }
}
