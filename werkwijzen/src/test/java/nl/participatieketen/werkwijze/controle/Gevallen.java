package nl.participatieketen.werkwijze.controle;

import static nl.participatieketen.werkwijze.bestand.Ernst.FOUT;
import static nl.participatieketen.werkwijze.bestand.Ernst.WAARSCHUWING;

import java.util.stream.Stream;
import nl.participatieketen.werkwijze.controle.RegelsTest.Geval;

/** Every way in which a werkwijze can be wrong, made by one change of a file that is right. */
final class Gevallen {

  private Gevallen() {}

  static Stream<Geval> alle() {
    return Stream.of(
            verwijzingen(),
            waarden(),
            vervolg(),
            stappen(),
            groepen(),
            routes(),
            duren(),
            congruentie())
        .flatMap(gevallen -> gevallen);
  }

  private static Stream<Geval> verwijzingen() {
    return Stream.of(
        fout(
            "de rol 'jobcoch' is er niet",
            "door: jobcoach\n      legt",
            "door: jobcoch\n      legt",
            "door: jobcoch"),
        fout("de rol 'arts' is er niet", "tweede: wijkwerker", "tweede: arts", "tweede: arts"),
        fout(
            "de rol 'arts' is er niet",
            "rollen: [wijkwerker]",
            "rollen: [wijkwerker, arts]",
            "- {als: {schulden"),
        fout(
            "de rol 'arts' is er niet",
            "  klantmanager: [persoon",
            "  arts: [persoon",
            "  arts: [persoon"),
        fout("de rol 'arts' is er niet", "[deelnemer, jobcoach]", "[deelnemer, arts]", "plan:"),
        fout(
            "het feit 'geld' is er niet",
            "wens: mag",
            "wens: mag, geld: mag",
            "legtVast: {loonwaarde"),
        fout(
            "het feit 'loonwarde' is er niet",
            "vereist: [loonwaarde]",
            "vereist: [loonwarde]",
            "vereist: [loonwarde]"),
        fout(
            "de stap 'meten' is er niet",
            "stap: besluit}",
            "stap: besluit}\n      wachtOp: [meten]",
            "wachtOp: [meten]"),
        fout(
            "de stap 'intake' is er niet",
            "bijTerugmelding: brede-intake",
            "bijTerugmelding: intake",
            "bijTerugmelding"),
        fout(
            "de groep 'rest' is er niet",
            "{anders: ja, indeling: ja}",
            "{als: {loonwaarde: {tot: 2}}, groep: rest}\n        - {anders: ja, indeling: ja}",
            "groep: rest"),
        fout("de route 'reis' is er niet", "routes: [meedoen]", "routes: [meedoen, reis]", "laag:"),
        fout(
            "de fase 'begin' is er niet",
            "begin: start",
            "begin: begin",
            "traject: {naam: Traject, soort"),
        fout(
            "het instrument 'boek' is er niet",
            "[leerplek, cursus]",
            "[leerplek, cursus, boek]",
            "traject: {naam: Traject, soort"),
        fout(
            "de uitkomst 'weg' is er niet",
            "{uitkomst: niet-verschenen}",
            "{uitkomst: weg}",
            "nietVerschenen:"),
        fout(
            "het moment 'pasen' is er niet",
            "na: aanmelding, her",
            "na: pasen, her",
            "termijn: {uiterlijk: P2W"),
        waarschuwing(
            "de rol 'arts' doet nergens iets",
            "  wijkwerker: {naam",
            "  arts: {naam: Arts, systeemrol: wijkteam}\n  wijkwerker: {naam",
            "  arts:"),
        waarschuwing(
            "het feit 'kleur' wordt nergens vastgelegd",
            "  wens: {naam",
            "  kleur: {naam: Kleur, soort: tekst}\n  wens: {naam",
            "  kleur:"),
        fout("'hoog' heet hetzelfde als 'midden'", "naam: Hoog", "naam: Midden", "  hoog:"));
  }

  private static Stream<Geval> waarden() {
    return Stream.of(
        fout(
            "'schulden' zegt meer dan één ding",
            "- {als: {schulden: {is: ja}}",
            "- {als: {schulden: {bekend: ja, is: ja}}",
            "- {als: {schulden"),
        fout(
            "'leeftijd' zegt meer dan één ding",
            "leeftijd: {vanaf: 18}",
            "leeftijd: {vanaf: 18, bekend: ja}",
            "volwassen:"),
        fout(
            "'wens' zegt meer dan één ding",
            "wens: {is: groen}",
            "wens: {is: groen, eenVan: [groen, zorg]}",
            "cursus:"),
        fout(
            "het feit 'schuld' is er niet",
            "{als: {schulden: {is: ja}}, rol",
            "{als: {schuld: {is: ja}}, rol",
            "- {als: {schuld:"),
        fout(
            "'schulden' kan niet misschien zijn",
            "{als: {schulden: {is: ja}}, rol",
            "{als: {schulden: {is: misschien}}, rol",
            "- {als: {schulden: {is: misschien"),
        fout(
            "'wens' kan niet water zijn",
            "{wens: {is: groen}}",
            "{wens: {eenVan: [groen, water]}}",
            "cursus: {naam"),
        fout(
            "'wens' is geen getal",
            "{wens: {is: groen}}",
            "{wens: {vanaf: 3}}, bron: S9 1",
            "cursus: {naam"),
        fout("'zrm' heeft geen gebied 'auto'", "zrm.geld", "zrm.auto", "- {als: {zrm.auto"),
        fout("bij 'zrm' ontbreekt het gebied", "zrm.geld", "zrm", "- {als: {zrm:"),
        fout("'zrm.geld' kan niet 7 zijn", "{hoogstens: 2}", "{hoogstens: 7}", "- {als: {zrm.geld"),
        fout(
            "het feit 'wens' zegt niet welke waarden",
            ", keuzes: {groen: Groen, zorg: Zorg, horeca: Horeca}",
            "",
            "  wens:"),
        fout(
            "niemand mag het vertrouwelijke feit 'schulden' zien",
            "[persoon, maatschappelijk]",
            "[persoon]",
            "  schulden: {naam"),
        waarschuwing(
            "er zijn vertrouwelijke feiten",
            "informatiedeling:\n  klantmanager: [persoon, werk]\n  wijkwerker: [persoon, maatschappelijk]\n",
            "",
            "  schulden: {naam"),
        fout(
            "deze voorwaarde kan nooit kloppen: loonwaarde vanaf 50 en onder 40",
            "{vanaf: 50}",
            "{vanaf: 50, tot: 40}",
            "leerplek: {naam"),
        fout(
            "het feit 'advies' is hier nog door geen enkele stap",
            "{anders: ja, stap: besluit}",
            "{als: {advies: {is: nee}}, uitkomst: eerst-hulp}\n        - {anders: ja, stap: besluit}",
            "- {als: {advies: {is: nee"),
        fout(
            "het feit 'wens' is hier nog door geen enkele stap",
            ", wens: mag",
            "",
            "cursus: {naam"),
        fout(
            "het feit 'advies' is hier nog door geen enkele stap",
            "vereist: [loonwaarde]",
            "vereist: [loonwaarde, advies]",
            "vereist: [loonwaarde, advies]"),
        waarschuwing(
            "bij 'aantal: 7' staat geen bron",
            "jobcoach: {naam: Jobcoach, systeemrol: jobcoach}",
            "jobcoach: {naam: Jobcoach, systeemrol: jobcoach, aantal: 7}",
            "  jobcoach: {naam"));
  }

  private static Stream<Geval> vervolg() {
    return Stream.of(
        fout(
            "het laatste vervolg is niet 'anders: ja'",
            "        - {anders: ja, stap: meting}\n    meting",
            "    meting",
            "- {als: {zrm.geld"),
        fout(
            "hier staat iets na 'anders: ja'",
            "{anders: ja, stap: besluit}",
            "{anders: ja, stap: besluit}\n        - {anders: ja, uitkomst: eerst-hulp}",
            "- {anders: ja, uitkomst"),
        fout(
            "hier staat meer dan één ding dat volgt",
            "{anders: ja, stap: besluit}",
            "{anders: ja, stap: besluit, uitkomst: eerst-hulp}",
            "- {anders: ja, stap: besluit, uit"),
        fout(
            "hier staat niet wanneer dit volgt",
            "- {als: {loonwaarde: {tot: 5}}, terugNaar",
            "- {terugNaar",
            "- {terugNaar"),
        fout(
            "'uitstroom' kan hier niet volgen",
            "{als: {loonwaarde: {tot: 5}}, terugNaar: kennismaking}",
            "{als: {loonwaarde: {tot: 5}}, uitstroom: betaald-werk}",
            "- {als: {loonwaarde: {tot: 5}}"),
        fout(
            "'route' kan hier niet volgen",
            "klaar: ja",
            "route: traject",
            "- {anders: ja, route: traject"),
        fout(
            "dit vervolg komt nooit aan de beurt",
            "{anders: ja, stap: besluit}",
            "{als: {loonwaarde: {tot: 3}}, uitkomst: eerst-hulp}\n        - {anders: ja, stap: besluit}",
            "- {als: {loonwaarde: {tot: 3}}"),
        fout(
            "dit vervolg overlapt een eerder vervolg bij loonwaarde 4",
            "{anders: ja, stap: besluit}",
            "{als: {loonwaarde: {vanaf: 4, tot: 9}}, uitkomst: eerst-hulp}\n        - {anders: ja, stap: besluit}",
            "- {als: {loonwaarde: {vanaf: 4"));
  }

  private static Stream<Geval> stappen() {
    return Stream.of(
        fout(
            "de stap 'los' wordt nooit bereikt",
            "    besluit:\n",
            "    los:\n      naam: Los\n      soort: gesprek\n      door: jobcoach\n      vervolg: [{anders: ja, stap: besluit}]\n    besluit:\n",
            "    los:"),
        fout(
            "na de stap 'schuldhulp' volgt niets", "      lijn: schulden\n", "", "    schuldhulp:"),
        fout(
            "vanaf de stap 'besluit' is er geen einde",
            "{anders: ja, indeling: ja}\n  uit",
            "{als: {loonwaarde: {vanaf: 1}}, terugNaar: besluit}\n        - {anders: ja, stap: besluit}\n  uit",
            "    besluit:"),
        fout(
            "de stap 'besluit' wacht op zichzelf",
            "      vereist: [loon",
            "      wachtOp: [besluit]\n      vereist: [loon",
            "wachtOp: [besluit]"),
        fout(
            "de herinnering komt na 3 weken",
            "herinnering: P1W",
            "herinnering: P3W",
            "termijn: {uiterlijk"),
        fout(
            "het moment 'besluit' is er nog niet",
            "na: aanmelding, her",
            "na: besluit, her",
            "termijn: {uiterlijk"));
  }

  private static Stream<Geval> groepen() {
    return Stream.of(
        fout(
            "bij loonwaarde 30 hoort iemand in geen enkele groep",
            "{vanaf: 30, tot: 80}",
            "{vanaf: 30.1, tot: 80}",
            "groepen:"),
        fout(
            "de groepen 'laag' en 'midden' overlappen bij loonwaarde 30",
            "{loonwaarde: {tot: 30}}",
            "{loonwaarde: {hoogstens: 30}}",
            "  midden:"),
        fout(
            "de groepen 'midden' en 'hoog' overlappen bij loonwaarde 79,9",
            "als: {loonwaarde: {vanaf: 80}}",
            "als: {loonwaarde: {vanaf: 79.9}}",
            "  hoog:"),
        fout(
            "bij loonwaarde 30 en wens groen hoort iemand in geen",
            "als: {loonwaarde: {vanaf: 30, tot: 80}}",
            "als: {loonwaarde: {vanaf: 30, tot: 80}, wens: {is: zorg}}",
            "groepen:"),
        fout("de groep 'laag' heeft geen route", "routes: [meedoen]", "routes: [ ]", "  laag:"),
        fout(
            "de groep 'hoog' zegt niet wie erin hoort",
            ", als: {loonwaarde: {vanaf: 80}}",
            "",
            "  hoog:"),
        fout(
            "na de groep 'laag' staat nog een groep",
            "als: {loonwaarde: {tot: 30}}",
            "anders: ja",
            "  laag:"));
  }

  private static Stream<Geval> routes() {
    return Stream.of(
        fout(
            "niemand komt op de route 'extra'",
            "  eigen-kracht: {naam",
            "  extra: {naam: Extra, soort: geen}\n  eigen-kracht: {naam",
            "  extra:"),
        fout(
            "geen enkele route mag het instrument 'cursus'",
            "[leerplek, cursus]",
            "[leerplek]",
            "  cursus:"),
        fout(
            "hier staat niet waarom dit niet beschikbaar is",
            "soort: training,",
            "soort: training, beschikbaar: nee,",
            "  cursus:"),
        fout(
            "geen enkele route heeft de fase 'werken'",
            "begin: start,",
            "begin: start, fasen: [start],",
            "  werken:"),
        fout("de fase 'werken' wordt nooit bereikt", "na: [start]", "na: [werken]", "  werken:"));
  }

  private static Stream<Geval> duren() {
    return Stream.of(
        fout(
            "hier staat 3 maanden, en bij 'gebruikelijk' 4 maanden",
            "gebruikelijk: P2M",
            "gebruikelijk: P4M",
            "duur: {minimaal"),
        fout(
            "hier staat 2 maanden, en bij 'minimaal' 10 weken",
            "minimaal: P4W",
            "minimaal: P10W",
            "duur: {minimaal"),
        fout(
            "deze fase duurt 13 maanden, en het hele traject",
            "{maximaal: P9M}",
            "{maximaal: P13M}",
            "duur: {maximaal: P13M}"),
        fout(
            "deze verlenging houdt nooit op",
            "  plan: {naam",
            "  verlenging: {duur: P3M}\n  plan: {naam",
            "  verlenging: {duur: P3M}"),
        fout(
            "dit is na 4 maanden, en dan is het al voorbij",
            "{na: P1M, soort: evaluatie}",
            "{na: P4M, soort: evaluatie}",
            "- {na: P4M"),
        fout(
            "hier staat niet wanneer dit is",
            "{na: P1M, soort: evaluatie}",
            "{soort: evaluatie}",
            "- {soort: evaluatie"),
        fout(
            "hier staat 'na' en ook 'elke'",
            "{na: P1M, soort: evaluatie}",
            "{na: P1M, elke: P1M, soort: evaluatie}",
            "- {na: P1M, elke"),
        fout(
            "dit is na 7 maanden, en dan is het al voorbij",
            "{na: P1M, soort: telefoon}",
            "{na: P7M, soort: telefoon}",
            "- {na: P7M"),
        fout(
            "hier staat 1 maand, en bij 'duur' 6 maanden",
            "  duur: P6M\n",
            "  duur: P6M\n  maximaal: P1M\n",
            "  maximaal: P1M"));
  }

  private static Stream<Geval> congruentie() {
    return Stream.of(
        waarschuwing(
            "er wordt geselecteerd, maar",
            "  selectie:\n    ronde-1: {naam: Ronde 1, uitsluiting: {zware-schuld: {als: {schulden: {is: ja}}}}}\n",
            "",
            "  kanalen:"),
        waarschuwing(
            "er zijn selectierondes, maar",
            "    dossier: {naam: Uit de dossiers, soort: selectie}\n",
            "",
            "  selectie:"),
        waarschuwing(
            "het werk is per wijk georganiseerd",
            "systeemrol: wijkteam",
            "systeemrol: klantmanager",
            "organisatie:"),
        waarschuwing(
            "er is een vast ritme van contact",
            "  caseload: {jobcoach: {norm: 40}}\n",
            "",
            "  contact:"),
        waarschuwing(
            "niet altijd heeft iemand de regie",
            "  - {anders: ja, rollen: [klantmanager]}\n",
            "",
            "regie:"),
        waarschuwing(
            "voor de groep 'midden' staat er niets",
            "[leerplek, cursus]}\n  meedoen: {naam: Meedoen, soort: buiten-keten, menukaart: [",
            "[ ]}\n  meedoen: {naam: Meedoen, soort: buiten-keten, menukaart: [leerplek, cursus, ",
            "  midden:"),
        waarschuwing(
            "de deelnemer tekent het plan niet", "[deelnemer, jobcoach]", "[jobcoach]", "  plan:"),
        waarschuwing(
            "iedereen doorloopt 'Brede intake'",
            "{als: {zoekt-alleen-werk: {is: ja}}, stap: meting}\n        - {anders",
            "{anders",
            "    brede-intake:"),
        waarschuwing(
            "het traject heeft geen langste duur",
            "  duur: {maximaal: P1Y}\n",
            "  duur: {minimaal: P1Y}\n",
            "traject:\n  duur"),
        waarschuwing(
            "wie door een vacature binnenkomt",
            "    balie: {naam: Balie, soort: balie}",
            "    balie: {naam: Balie, soort: vacature}",
            "    balie:"));
  }

  private static Geval fout(String wat, String oud, String nieuw, String opRegel) {
    return new Geval(FOUT, wat, oud, nieuw, opRegel);
  }

  private static Geval waarschuwing(String wat, String oud, String nieuw, String opRegel) {
    return new Geval(WAARSCHUWING, wat, oud, nieuw, opRegel);
  }
}
