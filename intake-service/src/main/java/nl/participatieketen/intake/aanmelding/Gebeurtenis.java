package nl.participatieketen.intake.aanmelding;

import static java.util.Map.entry;

import java.util.Map;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.AfwegingVastgelegd;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.DeelnemerIngedeeld;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.OpWachtlijstGezet;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.PlekOpgegeven;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.PlekVrijgegeven;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.PlekaanvraagVervallen;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.RouteAfgewezen;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.RouteBevestigd;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.RouteGekozen;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.AfspraakAfgezegd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.AfspraakGepland;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ContactgegevensNagekeken;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ContactgegevensVerouderd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.DeelnemerGekoppeld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.DeelnemerHerkend;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.GeboortedatumVastgesteld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.TerugroepdatumBereikt;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.UitnodigingVerstuurd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.VrijstellingVastgesteld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakGepauzeerd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakHervat;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakToegewezen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.FeitenVastgelegd;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.HerinneringNodig;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.NietVerschenen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapGedaan;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapOvergeslagen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapTeruggegeven;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapVervallen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapVoorgelegd;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StappenGeopend;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.TermijnVerstreken;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AangemeldVoorTraject;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingAfgesloten;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingGedaan;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingHeropend;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.PersoonsconflictAanvaard;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.TrajectBegonnen;

/**
 * What happened to an aanmelding. Each says what followed too, so that folding asks no werkwijze.
 */
public sealed interface Gebeurtenis
    permits Zaakgebeurtenis, Stapgebeurtenis, Contactgebeurtenis, Besluitgebeurtenis {

  /** The names under which they are stored. */
  EventTable<Gebeurtenis> TABEL =
      EventTable.of(
          Gebeurtenis.class,
          Map.ofEntries(
              entry("aanmelding-gedaan", AanmeldingGedaan.class),
              entry("geboortedatum-vastgesteld", GeboortedatumVastgesteld.class),
              entry("persoonsconflict-aanvaard", PersoonsconflictAanvaard.class),
              entry("aangemeld-voor-traject", AangemeldVoorTraject.class),
              entry("traject-begonnen", TrajectBegonnen.class),
              entry("aanmelding-heropend", AanmeldingHeropend.class),
              entry("aanmelding-afgesloten", AanmeldingAfgesloten.class),
              entry("stappen-geopend", StappenGeopend.class),
              entry("stap-gedaan", StapGedaan.class),
              entry("stap-voorgelegd", StapVoorgelegd.class),
              entry("stap-teruggegeven", StapTeruggegeven.class),
              entry("stap-overgeslagen", StapOvergeslagen.class),
              entry("stap-vervallen", StapVervallen.class),
              entry("niet-verschenen", NietVerschenen.class),
              entry("herinnering-nodig", HerinneringNodig.class),
              entry("termijn-verstreken", TermijnVerstreken.class),
              entry("feiten-vastgelegd", FeitenVastgelegd.class),
              entry("uitnodiging-verstuurd", UitnodigingVerstuurd.class),
              entry("afspraak-gepland", AfspraakGepland.class),
              entry("afspraak-afgezegd", AfspraakAfgezegd.class),
              entry("contactgegevens-nagekeken", ContactgegevensNagekeken.class),
              entry("contactgegevens-verouderd", ContactgegevensVerouderd.class),
              entry("zaak-gepauzeerd", ZaakGepauzeerd.class),
              entry("terugroepdatum-bereikt", TerugroepdatumBereikt.class),
              entry("zaak-hervat", ZaakHervat.class),
              entry("deelnemer-gekoppeld", DeelnemerGekoppeld.class),
              entry("deelnemer-herkend", DeelnemerHerkend.class),
              entry("vrijstelling-vastgesteld", VrijstellingVastgesteld.class),
              entry("zaak-toegewezen", ZaakToegewezen.class),
              entry("deelnemer-ingedeeld", DeelnemerIngedeeld.class),
              entry("route-gekozen", RouteGekozen.class),
              entry("route-bevestigd", RouteBevestigd.class),
              entry("route-afgewezen", RouteAfgewezen.class),
              entry("afweging-vastgelegd", AfwegingVastgelegd.class),
              entry("op-wachtlijst-gezet", OpWachtlijstGezet.class),
              entry("plek-opgegeven", PlekOpgegeven.class),
              entry("plek-vrijgegeven", PlekVrijgegeven.class),
              entry("plekaanvraag-vervallen", PlekaanvraagVervallen.class)));
}
