package nl.participatieketen.intake.begin;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Doelgroepsignalen;
import nl.participatieketen.intake.aanmelding.Feiten;
import nl.participatieketen.intake.aanmelding.Feitenlezer;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Ingebouwd;
import nl.participatieketen.intake.aanmelding.Lopen;
import nl.participatieketen.intake.aanmelding.Persoonsconflict;
import nl.participatieketen.intake.aanmelding.Persoonstoets;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Vastgelegd;
import nl.participatieketen.intake.aanmelding.Weigering;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingGedaan;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.PersoonsconflictAanvaard;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import nl.participatieketen.werkwijze.toegang.Criterium;
import nl.participatieketen.werkwijze.toegang.Kanaal;
import nl.participatieketen.werkwijze.toegang.Kanaalsoort;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import nl.participatieketen.werkwijze.verloop.Voortgang;

/** Decides whether and how an aanmelding begins. */
public record Beginbesluit(Werkwijzen werkwijzen) {

  public Decision<Gebeurtenis> beslis(Stand stand, DoeAanmelding o, Asker vrager) {
    if (!(stand instanceof Stand.Onbekend)) {
      return refuse("bestaat-al", "Deze aanmelding bestaat al.");
    }
    List<String> bruikbaar = o.organisatie().werkwijzen();
    String gekozen = o.werkwijze() == null ? bruikbaar.getFirst() : o.werkwijze();
    if (!bruikbaar.contains(gekozen)) {
      return Weigering.onbekend("werkwijze", bruikbaar);
    }
    Werkwijze werkwijze = werkwijzen.nieuwste(gekozen).orElseThrow();
    return werkwijze
        .toegang()
        .kanalen()
        .zoek(o.kanaal())
        .map(kanaal -> langs(kanaal, werkwijze, o, vrager))
        .orElseGet(() -> Weigering.onbekend("kanaal", werkwijze.toegang().kanalen().codes()));
  }

  private static Decision<Gebeurtenis> langs(
      Kanaal kanaal, Werkwijze werkwijze, DoeAanmelding o, Asker vrager) {
    if (kanaal.soort() == Kanaalsoort.DOORVERWIJZING && o.verwijzer() == null) {
      return refuse("verwijzer-ontbreekt", "Bij dit kanaal hoort wie verwijst.");
    }
    if (kanaal.toestemmingNodig() && o.toestemmingOp() == null) {
      return refuse(
          "toestemming-ontbreekt", "Bij dit kanaal hoort de dag waarop de deelnemer instemde.");
    }
    if (o.toestemmingOp() != null && o.toestemmingOp().isAfter(vrager.today())) {
      return Weigering.inDeToekomst();
    }
    var rondes = werkwijze.toegang().selectie().keySet();
    if (o.selectieronde() != null && !rondes.contains(o.selectieronde())) {
      return Weigering.onbekend("selectieronde", rondes);
    }
    var gelezen = Feitenlezer.lees(werkwijze.feiten(), o.feiten(), vrager.today());
    return gelezen.fouten().isEmpty()
        ? binnenDoelgroep(kanaal, werkwijze, o, samen(o, gelezen), vrager)
        : Weigering.feiten(gelezen.fouten());
  }

  private static Map<String, Vastgelegd> samen(DoeAanmelding o, Feitenlezer gelezen) {
    Map<String, Vastgelegd> samen = new LinkedHashMap<>(o.vastgelegd());
    samen.putAll(gelezen.vastgelegd());
    return samen;
  }

  private static Decision<Gebeurtenis> binnenDoelgroep(
      Kanaal kanaal,
      Werkwijze werkwijze,
      DoeAanmelding o,
      Map<String, Vastgelegd> feiten,
      Asker vrager) {
    Map<String, String> bekend =
        Ingebouwd.bij(
            Feiten.waarden(feiten),
            kanaal.code(),
            o.selectieronde(),
            0,
            o.persoon(),
            vrager.today());
    List<Criterium> uitgesloten = Doelgroepsignalen.uitgesloten(werkwijze, bekend);
    if (!uitgesloten.isEmpty() && o.uitzondering() == null) {
      return refuse(
          "buiten-de-doelgroep",
          "%s Wie toch aanmeldt, zegt bij uitzondering waarom.".formatted(redenen(uitgesloten)));
    }
    List<String> signalen =
        Doelgroepsignalen.van(werkwijze, bekend).stream().map(Criterium::code).toList();
    Voortgang voortgang =
        new Voortgang(bekend, Map.of(Moment.AANMELDING, vrager.today()), Map.of());
    List<OpenStap> geopend = Lopen.door(werkwijze).begin(voortgang, vrager.today());
    var gedaan =
        new AanmeldingGedaan(
            o.deelnemerId(),
            new Werkwijzeversie(werkwijze.id(), werkwijze.versie()),
            kanaal.code(),
            kanaal.soort() == Kanaalsoort.AANVRAAG,
            vrager.today(),
            o.selectieronde(),
            o.toestemmingOp(),
            geopend,
            signalen,
            o.persoon(),
            o.verwijzer(),
            o.uitkering(),
            feiten,
            o.toelichting(),
            o.uitzondering());
    return metPersoon(o.persoonstoets(), gedaan, vrager);
  }

  private static Decision<Gebeurtenis> metPersoon(
      Persoonstoets toets, AanmeldingGedaan gedaan, Asker vrager) {
    return toets
        .belet(vrager.actor())
        .<Decision<Gebeurtenis>>map(Persoonstoets::geweigerd)
        .orElseGet(
            () ->
                toets.conflicten().isEmpty()
                    ? accept(gedaan)
                    : accept(
                        gedaan,
                        new PersoonsconflictAanvaard(
                            Persoonsconflict.codes(toets.conflicten()), toets.tochDoorgaan())));
  }

  private static String redenen(List<Criterium> criteria) {
    return String.join(
        " ",
        criteria.stream()
            .map(c -> c.uitleg() == null ? "Uitgesloten: " + c.code() + "." : c.uitleg())
            .toList());
  }
}
