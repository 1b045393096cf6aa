package nl.participatieketen.intake.contact;

import static nl.participatieketen.intake.besluit.Gegeven.DAG;
import static nl.participatieketen.intake.besluit.Gegeven.aangemeld;
import static nl.participatieketen.intake.besluit.Gegeven.doe;
import static nl.participatieketen.intake.besluit.Gegeven.gegeven;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.intake.aanmelding.Afspraak;
import nl.participatieketen.intake.aanmelding.Contact;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ContactgegevensNagekeken;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.GeboortedatumVastgesteld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.TerugroepdatumBereikt;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.UitnodigingVerstuurd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakHervat;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Hervat;
import nl.participatieketen.intake.aanmelding.Contactopdracht.KijkContactNa;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Koppel;
import nl.participatieketen.intake.aanmelding.Contactopdracht.NodigUit;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Pauzeer;
import nl.participatieketen.intake.aanmelding.Contactopdracht.PlanAfspraak;
import nl.participatieketen.intake.aanmelding.Contactopdracht.RoepTerug;
import nl.participatieketen.intake.aanmelding.Contactopdracht.StelGeboortedatumVast;
import nl.participatieketen.intake.aanmelding.Contactopdracht.StelVrij;
import nl.participatieketen.intake.aanmelding.Contactopdracht.WijsToe;
import nl.participatieketen.intake.aanmelding.Contactopdracht.ZegAf;
import nl.participatieketen.intake.aanmelding.Koppeling;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.HerinneringNodig;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.TermijnVerstreken;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.aanmelding.Vrijstelling;
import nl.participatieketen.intake.besluit.Aanmeldingbesluit;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.junit.jupiter.api.Test;

class ContactbesluitTest {

  private static final Instant MORGEN = Instant.parse("2026-06-02T08:00:00Z");

  @Test
  void uitnodigen_kan_voor_een_stap_die_open_is() {
    aangemeld()
        .wanneer(new NodigUit("melding", "brief", DAG, null, null))
        .dan(new UitnodigingVerstuurd("melding", "brief", DAG, null, null));
    aangemeld()
        .wanneer(new NodigUit("meting", "brief", DAG, null, null))
        .danGeweigerd("stap-niet-open");
  }

  @Test
  void een_halve_geboortedatum_wordt_alleen_aangevuld() {
    var jaar = new BrpDatum(1975, null, null);
    var maand = new BrpDatum(1975, 3, null);
    var dag = new BrpDatum(1975, 3, 12);
    var zaak = gegeven().na(Gegeven.aanmelding(jaar));
    zaak.wanneer(new StelGeboortedatumVast(maand, "paspoort"))
        .dan(new GeboortedatumVastgesteld(DAG, maand, "paspoort"));
    var aangevuld = zaak.na(new StelGeboortedatumVast(maand, "paspoort"));
    assertThat(aangevuld.zaak().dossier().persoon()).extracting("geboortedatum").isEqualTo(maand);
    aangevuld
        .wanneer(new StelGeboortedatumVast(dag, "akte"))
        .dan(new GeboortedatumVastgesteld(DAG, dag, "akte"));
    aangevuld.wanneer(new StelGeboortedatumVast(maand, "nog eens")).dan();
    aangevuld
        .wanneer(new StelGeboortedatumVast(new BrpDatum(1976, 3, 12), "anders"))
        .danGeweigerd("geboortedatum-past-niet");
    aangevuld
        .wanneer(new StelGeboortedatumVast(jaar, "minder"))
        .danGeweigerd("geboortedatum-past-niet");
  }

  @Test
  void een_afspraak_ligt_vandaag_of_later_en_kan_worden_verzet_en_afgezegd() {
    var gepland = aangemeld().na(new PlanAfspraak("melding", MORGEN, List.of(), "balie"));
    assertThat(gepland.zaak().werk().afspraken())
        .containsEntry("melding", new Afspraak(MORGEN, "balie"));
    gepland
        .op(DAG.plusDays(2))
        .wanneer(new PlanAfspraak("melding", MORGEN, List.of(), null))
        .danGeweigerd("in-het-verleden");
    assertThat(gepland.na(new ZegAf("melding", "deelnemer", DAG, "ziek")).zaak().werk().afspraken())
        .isEmpty();
    aangemeld()
        .wanneer(new ZegAf("melding", "deelnemer", DAG, "ziek"))
        .danGeweigerd("geen-afspraak");
  }

  @Test
  void een_uitnodiging_en_een_afzegging_zijn_van_na_de_aanmelding() {
    LocalDate ervoor = DAG.minusDays(1);
    aangemeld()
        .wanneer(new NodigUit("melding", "brief", ervoor, null, null))
        .danGeweigerd("voor-de-aanmelding");
    aangemeld()
        .wanneer(new NodigUit("melding", "brief", DAG.plusDays(1), null, null))
        .danGeweigerd("in-de-toekomst");
    var gepland = aangemeld().na(new PlanAfspraak("melding", MORGEN, List.of(), "balie"));
    gepland
        .wanneer(new ZegAf("melding", "deelnemer", ervoor, "ziek"))
        .danGeweigerd("voor-de-aanmelding");
    gepland
        .wanneer(new ZegAf("melding", "deelnemer", DAG.plusYears(9), "ziek"))
        .danGeweigerd("in-de-toekomst");
  }

  @Test
  void contactgegevens_houden_de_dag_waarop_zij_zijn_nagekeken() {
    var nieuw = new Contact("06-11111111", null, null, "app");
    LocalDate later = DAG.plusDays(9);
    var nagekeken = aangemeld().op(later).na(new KijkContactNa(nieuw));
    assertThat(nagekeken.zaak().dossier().contact()).isEqualTo(nieuw);
    assertThat(nagekeken.zaak().dossier().contactOp()).isEqualTo(later);
    aangemeld()
        .op(later)
        .wanneer(new KijkContactNa(null))
        .dan(new ContactgegevensNagekeken(later, null));
  }

  @Test
  void een_zaak_die_stil_ligt_wacht_op_haar_dag_en_schuift_daarna_op() {
    var stil = aangemeld().na(new Pauzeer(DAG.plusDays(30), "opname"));
    assertThat(Status.van(stil.zaak())).isEqualTo(Status.GEPAUZEERD);
    stil.wanneer(doe("melding", Map.of("crisis", true))).danGeweigerd("gepauzeerd");
    stil.wanneer(new Pauzeer(null, "nog eens")).danGeweigerd("al-gepauzeerd");
    assertThat(new Aanmeldingbesluit(Gegeven.WERKWIJZEN).deadlines(stil.stand()))
        .containsExactly(
            new Deadline(
                "terugroepen-2026-06-01-2026-07-01", Instant.parse("2026-06-30T22:00:00Z")));
    var teruggeroepen = stil.op(DAG.plusDays(30)).na(new RoepTerug(DAG.plusDays(30)));
    assertThat(teruggeroepen.eerder().getLast())
        .isEqualTo(new TerugroepdatumBereikt(DAG, DAG.plusDays(30)));
    assertThat(new Aanmeldingbesluit(Gegeven.WERKWIJZEN).deadlines(teruggeroepen.stand()))
        .isEmpty();
    teruggeroepen
        .wanneer(new Hervat())
        .dan(
            new ZaakHervat(
                DAG.plusDays(30),
                List.of(new OpenStap("melding", DAG, DAG.plusDays(33), DAG.plusDays(32), 0))));
    aangemeld().wanneer(new Hervat()).danGeweigerd("niet-gepauzeerd");
  }

  @Test
  void wat_al_voorbij_was_toen_de_zaak_stil_kwam_te_liggen_blijft_dat_en_wordt_niet_herhaald() {
    var herinnerd = new HerinneringNodig("melding", DAG.plusDays(2));
    var teLaat = new TermijnVerstreken("melding", DAG.plusDays(3));

    aangemeld()
        .en(herinnerd)
        .op(DAG.plusDays(2))
        .na(new Pauzeer(null, "opname"))
        .op(DAG.plusDays(12))
        .wanneer(new Hervat())
        .dan(
            new ZaakHervat(
                DAG.plusDays(12),
                List.of(new OpenStap("melding", DAG, DAG.plusDays(13), DAG.plusDays(2), 0))));
    aangemeld()
        .en(herinnerd, teLaat)
        .op(DAG.plusDays(4))
        .na(new Pauzeer(null, "opname"))
        .op(DAG.plusDays(14))
        .wanneer(new Hervat())
        .dan(
            new ZaakHervat(
                DAG.plusDays(14),
                List.of(new OpenStap("melding", DAG, DAG.plusDays(3), DAG.plusDays(2), 0))));
  }

  @Test
  void koppelen_vrijstellen_en_toewijzen_blijven_bij_de_zaak() {
    UUID partner = new UUID(9, 9);
    var zaak =
        aangemeld()
            .na(new Koppel(partner, "partner"))
            .na(new StelVrij(DAG, DAG.plusMonths(6), "mantelzorg"))
            .na(new WijsToe("consulent", "km-7"))
            .zaak();
    assertThat(zaak.rond().koppelingen()).containsExactly(new Koppeling(partner, "partner"));
    assertThat(zaak.rond().vrijstellingen())
        .containsExactly(new Vrijstelling(DAG, DAG.plusMonths(6), "mantelzorg"));
    assertThat(zaak.rond().toewijzingen()).containsEntry("consulent", "km-7");
    aangemeld().na(new Koppel(partner, "partner")).wanneer(new Koppel(partner, "partner")).dan();
    aangemeld().wanneer(new WijsToe("koning", "km-7")).danGeweigerd("onbekende-keuze");
    aangemeld()
        .wanneer(new StelVrij(DAG, DAG.minusDays(1), "fout"))
        .danGeweigerd("einde-voor-begin");
  }
}
