package nl.participatieketen.werkwijze;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.werkwijze.afweging.Afwegingskader;
import nl.participatieketen.werkwijze.begeleiding.Begeleiding;
import nl.participatieketen.werkwijze.einde.Maatregel;
import nl.participatieketen.werkwijze.einde.Stoppen;
import nl.participatieketen.werkwijze.einde.Terugmelding;
import nl.participatieketen.werkwijze.inrichting.Doelstelling;
import nl.participatieketen.werkwijze.inrichting.Inrichting;
import nl.participatieketen.werkwijze.inrichting.Regieregel;
import nl.participatieketen.werkwijze.inrichting.Rol;
import nl.participatieketen.werkwijze.matching.Matching;
import nl.participatieketen.werkwijze.menukaart.Financiering;
import nl.participatieketen.werkwijze.menukaart.Instrument;
import nl.participatieketen.werkwijze.nazorg.Nazorg;
import nl.participatieketen.werkwijze.toegang.Doelgroep;
import nl.participatieketen.werkwijze.toegang.Toegang;
import nl.participatieketen.werkwijze.traject.Fase;
import nl.participatieketen.werkwijze.traject.Trajectregels;
import org.jspecify.annotations.Nullable;

/**
 * One version of a way of working. It never changes: a case keeps the version under which it began.
 *
 * @param id its code, such as {@code basis}
 * @param versie 1 or higher
 * @param naam what a person reads, in Dutch
 * @param bronnen the places in the sources it was taken from; empty where it follows none
 * @param toelichting which reading of the sources was chosen, and why; null where that needs no
 *     saying
 * @param organisatie how the organisatie is set up
 * @param rollen who work with a deelnemer, by code
 * @param regie who directs a case; the first rule that holds applies
 * @param doelgroep for whom it is meant
 * @param toegang how people come in
 * @param feiten what is recorded about a case, by code
 * @param intake what happens between aanmelding and the choice of a route
 * @param groepen the parts of the doelgroep, by code, in the order of the file
 * @param routes where the intake can lead to, by code, in the order of the file
 * @param fasen the parts of the traject, by code, in the order of the file
 * @param traject the rules of the traject
 * @param menukaart what can be used for a deelnemer, by code
 * @param begeleiding how a deelnemer is guided
 * @param financiering how it is paid for
 * @param matching what a deelnemer can be matched with
 * @param terugmelding what a traject that sends a deelnemer back has to say
 * @param nazorg the support after a plaatsing
 * @param stoppen when guidance may be stopped
 * @param lockin what is done so that a traject does not keep people from work
 * @param informatiedeling the categories of facts that each role may see, by role
 * @param doelen what a traject is about, the most important first
 * @param afwegingskader the questions that must be argued; null where it is switched off
 */
public record Werkwijze(
    String id,
    int versie,
    String naam,
    List<String> bronnen,
    @Nullable String toelichting,
    Inrichting organisatie,
    Map<String, Rol> rollen,
    List<Regieregel> regie,
    Doelgroep doelgroep,
    Toegang toegang,
    Map<String, Feit> feiten,
    Intake intake,
    Map<String, Groep> groepen,
    Map<String, Route> routes,
    Map<String, Fase> fasen,
    Trajectregels traject,
    Map<String, Instrument> menukaart,
    Begeleiding begeleiding,
    Financiering financiering,
    Matching matching,
    Terugmelding terugmelding,
    Nazorg nazorg,
    Stoppen stoppen,
    List<Maatregel> lockin,
    Map<String, List<Categorie>> informatiedeling,
    List<Doelstelling> doelen,
    @Nullable Afwegingskader afwegingskader) {

  public Werkwijze {
    bronnen = List.copyOf(bronnen);
    rollen = inVolgorde(rollen);
    regie = List.copyOf(regie);
    feiten = inVolgorde(feiten);
    groepen = inVolgorde(groepen);
    routes = inVolgorde(routes);
    fasen = inVolgorde(fasen);
    menukaart = inVolgorde(menukaart);
    lockin = List.copyOf(lockin);
    informatiedeling = inVolgorde(informatiedeling);
    doelen = List.copyOf(doelen);
  }

  /** The system role behind one of its roles; the role itself where it isn't listed. */
  public String systeemrol(String rol) {
    Rol gekend = rollen.get(rol);
    return gekend == null ? rol : gekend.systeemrol().code();
  }

  private static <T> Map<String, T> inVolgorde(Map<String, T> perCode) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(perCode));
  }
}
