package nl.participatieketen.werkwijze.overzicht;

import static nl.participatieketen.werkwijze.overzicht.Woorden.een;
import static nl.participatieketen.werkwijze.overzicht.Woorden.haakjes;
import static nl.participatieketen.werkwijze.overzicht.Woorden.komma;
import static nl.participatieketen.werkwijze.overzicht.Woorden.met;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Groep;
import nl.participatieketen.werkwijze.Keuze;
import nl.participatieketen.werkwijze.Keuzelijst;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.afweging.Afwegingskader;
import nl.participatieketen.werkwijze.einde.Maatregel;
import nl.participatieketen.werkwijze.inrichting.Regieregel;
import nl.participatieketen.werkwijze.inrichting.Rol;
import nl.participatieketen.werkwijze.toegang.Criterium;
import org.jspecify.annotations.Nullable;

/** What a werkwijze is like, in words. */
public final class Overzicht {

  private Overzicht() {}

  /** Always the same kenmerken in the same order, also where a werkwijze says nothing of one. */
  public static List<Kenmerk> van(Werkwijze w) {
    return List.of(
        new Kenmerk("Bronnen", w.bronnen()),
        new Kenmerk("Niveau", een(enkel(w.organisatie().niveau()))),
        new Kenmerk("Professional", een(enkel(w.organisatie().professional()))),
        new Kenmerk(
            "Toegang",
            lijst(
                w.toegang().kanalen().perCode().values(),
                k -> k.naam() + haakjes(Woorden.van(k.soort())))),
        new Kenmerk("Doelgroep", een(w.doelgroep().omschrijving())),
        new Kenmerk("Wie wel", lijst(w.doelgroep().insluiting().values(), Overzicht::criterium)),
        new Kenmerk("Wie niet", lijst(w.doelgroep().uitsluiting().values(), Overzicht::criterium)),
        new Kenmerk("Rollen", lijst(w.rollen().values(), Overzicht::rol)),
        new Kenmerk("Regie", lijst(w.regie(), regel -> regie(w, regel))),
        new Kenmerk("Stappen", lijst(w.intake().stappen().values(), stap -> stap(w, stap))),
        new Kenmerk("Uitkomsten", keuzes(w.intake().uitkomsten())),
        new Kenmerk("Groepen", lijst(w.groepen().values(), groep -> groep(w, groep))),
        new Kenmerk("Routes", lijst(w.routes().values(), Overzicht::route)),
        new Kenmerk("Traject", Trajectwoorden.traject(w.traject())),
        new Kenmerk("Plan", Trajectwoorden.plan(w.traject())),
        new Kenmerk("Fasen", lijst(w.fasen().values(), Trajectwoorden::fase)),
        new Kenmerk("Evaluaties", Trajectwoorden.evaluaties(w)),
        new Kenmerk("Menukaart", lijst(w.menukaart().values(), Trajectwoorden::instrument)),
        new Kenmerk("Caseload", Begeleidingswoorden.caseload(w)),
        new Kenmerk("Contact", Begeleidingswoorden.contact(w)),
        new Kenmerk("Aandacht", Begeleidingswoorden.aandacht(w)),
        new Kenmerk("Financiering", w.financiering().vormen()),
        new Kenmerk("Terugmelding", keuzes(w.terugmelding().redenen())),
        new Kenmerk("Nazorg", Begeleidingswoorden.nazorg(w.nazorg())),
        new Kenmerk("Tegen lock-in", lijst(w.lockin(), Maatregel::maatregel)),
        new Kenmerk("Doelen", lijst(w.doelen(), Woorden::van)),
        new Kenmerk("Evaluatie-uitkomsten", keuzes(w.traject().evaluatieuitkomsten())),
        new Kenmerk("Doelstanden", keuzes(w.traject().doelstanden())),
        new Kenmerk("Instrumentredenen", keuzes(w.traject().instrumentredenen())),
        new Kenmerk("Volle week", een(w.organisatie().volleWeek() + " uur")),
        new Kenmerk("Afwegingskader", afwegingskader(w)));
  }

  private static <T> List<String> lijst(Collection<T> dingen, Function<T, String> woorden) {
    return dingen.stream().map(woorden).toList();
  }

  private static List<String> keuzes(Keuzelijst lijst) {
    return lijst(lijst.keuzes(), Keuze::naam);
  }

  private static List<String> afwegingskader(Werkwijze w) {
    Afwegingskader kader = w.afwegingskader();
    return kader == null
        ? List.of()
        : Stream.concat(
                keuzes(kader.vragen()).stream(),
                Stream.of("een argument heeft ten minste " + kader.minsteWoorden() + " woorden"))
            .toList();
  }

  private static String enkel(@Nullable Enum<?> waarde) {
    return waarde == null ? "" : Woorden.van(waarde);
  }

  private static String criterium(Criterium criterium) {
    return criterium.uitleg() != null
        ? criterium.uitleg()
        : criterium.als() == null ? criterium.code() : criterium.als().inWoorden();
  }

  private static String rol(Rol rol) {
    return rol.naam()
        + haakjes(
            komma(
                Woorden.aantal(rol.aantal(), "mensen"),
                Woorden.aantal(rol.urenPerWeek(), "uur per week")));
  }

  private static String regie(Werkwijze w, Regieregel regel) {
    String wie =
        String.join(" en ", regel.rollen().stream().map(code -> naamVanRol(w, code)).toList());
    return wie
        + haakjes(
            komma(
                regel.in() == null ? "" : Woorden.van(regel.in()),
                regel.als() == null ? "" : regel.als().inWoorden(code -> naamVanFeit(w, code))));
  }

  private static String stap(Werkwijze w, Stap stap) {
    return komma(stap.naam() + haakjes(naamVanRol(w, stap.door())), Woorden.van(stap.termijn()));
  }

  private static String groep(Werkwijze w, Groep groep) {
    return groep.naam()
        + ": "
        + (groep.anders() ? "wie overblijft" : groep.als().inWoorden(code -> naamVanFeit(w, code)))
        + met(
            " -> ",
            String.join(
                " of ",
                groep.routes().stream()
                    .map(w.routes()::get)
                    .filter(Objects::nonNull)
                    .map(Route::naam)
                    .toList()));
  }

  private static String route(Route route) {
    return route.naam()
        + haakjes(komma(Woorden.van(route.soort()), route.beschikbaar() ? "" : "niet beschikbaar"));
  }

  private static String naamVanFeit(Werkwijze w, String code) {
    Feit feit = w.feiten().get(code);
    return feit == null ? code : feit.naam().toLowerCase(Locale.ROOT);
  }

  private static String naamVanRol(Werkwijze w, String code) {
    Rol rol = w.rollen().get(code);
    return rol == null ? code : rol.naam();
  }
}
