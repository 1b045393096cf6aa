package nl.participatieketen.traject.traject;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.participatieketen.eventstore.Actor;
import org.junit.jupiter.api.Test;

class EindeTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

  @Test
  void waar_de_ontvanger_eerst_kijkt_begint_het_traject_bij_het_aannemen() {
    Proeftraject traject =
        Proeftraject.aangemeld("leiden", Proeftraject.eersteRoute("leiden"), BEGIN);
    assertThat(traject.stand()).isInstanceOf(Stand.Aangeboden.class);
    assertThat(new TrajectSoort().deadlines(traject.stand())).isEmpty();

    LocalDate later = BEGIN.plusWeeks(2);
    traject.tot(later).wanneer(new BeginOpdracht.NeemAan(), traject.in(aannemer(traject)));

    assertThat(traject.stand()).isInstanceOf(Stand.InBegeleiding.class);
    assertThat(traject.dossier().gestartOp()).isEqualTo(later);
  }

  @Test
  void wie_aanbiedt_kan_ook_meteen_terugsturen_met_argumenten() {
    Proeftraject traject =
        Proeftraject.aangemeld("leiden", Proeftraject.eersteRoute("leiden"), BEGIN);
    var regels = traject.werkwijze().terugmelding();

    traject.wanneer(
        new EindeOpdracht.MeldTerug(
            regels.redenen().codes().getFirst(),
            regels.vragen().codes().stream()
                .map(
                    v ->
                        new EindeOpdracht.MeldTerug.Onderbouwd(
                            v, true, "omdat het zo besproken is"))
                .toList(),
            "los eerst de woonsituatie op"),
        Proeftraject.KLANTMANAGER);

    assertThat(traject.stand()).isInstanceOf(Stand.Teruggemeld.class);
  }

  @Test
  void stoppen_doen_twee_verschillende_mensen_in_de_rollen_van_de_werkwijze() {
    Proeftraject traject = Proeftraject.van("amsterdam-bos-en-lommer", BEGIN);
    var regels = traject.werkwijze();
    String reden =
        regels.stoppen().redenen() == null ? "x" : regels.stoppen().redenen().codes().getFirst();
    String uitstroom = regels.traject().uitstroom().codes().getLast();
    traject.wanneer(new EindeOpdracht.Stop(reden, uitstroom, null), Proeftraject.JOBCOACH);
    assertThat(traject.stand()).isInstanceOf(Stand.InBegeleiding.class);

    var akkoord = new EindeOpdracht.BevestigStop(true, null);
    assertThat(geweigerd(traject, akkoord, Proeftraject.JOBCOACH)).isEqualTo("andere-rol");
    assertThat(geweigerd(traject, akkoord, Proeftraject.wie("mw-jobcoach", "klantmanager")))
        .isEqualTo("tweede-persoon");

    traject.wanneer(akkoord, Proeftraject.KLANTMANAGER);
    assertThat(traject.stand()).isInstanceOf(Stand.Afgerond.class);
  }

  @Test
  void voor_het_minimum_vraagt_afronden_een_toelichting_behalve_naar_werk() {
    Proeftraject traject = Proeftraject.van("isd-bol", BEGIN).tot(LocalDate.of(2026, 6, 1));
    assertThat(
            geweigerd(
                traject,
                new EindeOpdracht.RondAf("ingetrokken", false, null),
                Proeftraject.KLANTMANAGER))
        .isEqualTo("voor-minimum");

    traject.tot(LocalDate.of(2026, 6, 2));
    traject.wanneer(
        new EindeOpdracht.RondAf("ingetrokken", false, null), Proeftraject.KLANTMANAGER);
    assertThat(traject.stand()).isInstanceOf(Stand.Afgerond.class);
    assertThat(new TrajectSoort().deadlines(traject.stand())).isEmpty();
  }

  @Test
  void de_ontvangst_van_een_terugmelding_wordt_een_keer_genoteerd() {
    Gegeven teruggemeld = Gegeven.gegeven(Voorbeeld.GESTART, Voorbeeld.TERUGGEMELD);
    var ontvangst = new Eindegebeurtenis.TerugmeldingOntvangen(Voorbeeld.DAG, 1);

    teruggemeld.wanneer(new EindeOpdracht.NoteerOntvangst(Voorbeeld.DAG, 1)).dan(ontvangst);
    Gegeven.gegeven(Voorbeeld.GESTART, Voorbeeld.TERUGGEMELD, ontvangst)
        .wanneer(new EindeOpdracht.NoteerOntvangst(Voorbeeld.DAG, 1))
        .danNiets();
    Gegeven.gegeven(Voorbeeld.GESTART)
        .wanneer(new EindeOpdracht.NoteerOntvangst(Voorbeeld.DAG, 1))
        .danGeweigerd("niet-teruggemeld");
  }

  private static String aannemer(Proeftraject traject) {
    return requireNonNull(traject.werkwijze().traject().aannemen()).door();
  }

  private static String geweigerd(Proeftraject traject, Opdracht opdracht, Actor wie) {
    return traject.geweigerd(opdracht, wie);
  }
}
