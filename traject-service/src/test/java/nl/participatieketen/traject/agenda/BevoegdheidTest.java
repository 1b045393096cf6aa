package nl.participatieketen.traject.agenda;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.bevoegdheid.Bevoegdheid;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.traject.traject.BeginOpdracht;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.EindeOpdracht;
import nl.participatieketen.traject.traject.FaseOpdracht;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.NazorgOpdracht;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.PlanOpdracht;
import nl.participatieketen.traject.traject.Plantekst;
import nl.participatieketen.traject.traject.Planversie;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Profiel;
import nl.participatieketen.traject.traject.VerlengingOpdracht;
import nl.participatieketen.werkwijze.Routesoort;
import nl.participatieketen.werkwijze.Werkwijze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every step that is offered, of every route of every werkwijze, from its beginning on: those to
 * whom it is offered may do it, and nobody else may.
 */
class BevoegdheidTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final List<String> ROLLEN =
      List.of(
          "klantmanager",
          "jobcoach",
          "wijkteam",
          "accountmanager",
          "werkgever",
          "beheerder",
          "systeem");
  private static final String ANDERE_ROL = "andere-rol";

  static Stream<Werkwijze> werkwijzen() {
    return Proeftraject.WERKWIJZEN.alle().stream();
  }

  @ParameterizedTest
  @MethodSource("werkwijzen")
  void wat_een_rol_wordt_aangeboden_mag_zij_en_geen_andere(Werkwijze werkwijze) {
    Set<String> aangeboden = new HashSet<>();
    for (Proeftraject traject : trajecten(werkwijze)) {
      for (VolgendeStap stap : VolgendeStappen.van(traject.stand(), Proeftraject.WERKWIJZEN)) {
        assertThat(magDoen(traject, stap))
            .as("%s: %s", werkwijze.id(), stap)
            .containsExactlyInAnyOrderElementsOf(stap.rollen())
            .isNotEmpty();
        aangeboden.add(stap.stap());
      }
    }
    assertThat(aangeboden).as(werkwijze.id()).contains("terugmeldingen", "afrondingen");
  }

  @Test
  void wat_niet_in_de_tabel_staat_mag_niemand() {
    for (Handeling handeling : Handeling.values()) {
      assertThat(Bevoegdheid.rollen(handeling)).as(handeling.name()).isNotEmpty();
      assertThat(Bevoegdheid.mag(wie("systeem"), handeling)).as(handeling.name()).isFalse();
    }
  }

  @Test
  void wie_een_ander_bevestigt_is_niet_op_voorhand_een_besluitnemer() {
    assertThat(Bevoegdheid.mag(wie("accountmanager"), Handeling.BEVESTIGEN)).isTrue();
    assertThat(Bevoegdheid.mag(wie("accountmanager"), Handeling.AFRONDEN)).isFalse();
  }

  /** As it begins; with a plan to sign, an extension or a stop to confirm; after each phase. */
  private static List<Proeftraject> trajecten(Werkwijze werkwijze) {
    List<Proeftraject> trajecten = new ArrayList<>();
    werkwijze.routes().values().stream()
        .filter(route -> route.soort() == Routesoort.TRAJECT)
        .forEach(
            route -> {
              trajecten.add(Proeftraject.aangemeld(werkwijze.id(), route.code(), BEGIN));
              trajecten.add(Proeftraject.van(werkwijze.id(), route.code(), BEGIN));
              trajecten.add(ookAls(begonnen(werkwijze, route.code()), plan(werkwijze)));
              trajecten.add(
                  ookAls(
                      begonnen(werkwijze, route.code()),
                      new VerlengingOpdracht.Verleng(
                          "traject", "traject", null, "omdat het nog niet klaar is")));
              trajecten.add(ookAls(begonnen(werkwijze, route.code()), stop(werkwijze)));
              trajecten.add(
                  ookAls(
                      begonnen(werkwijze, route.code()),
                      new BegeleidingOpdracht.Pauzeer(BEGIN.plusMonths(1), "ziek")));
              trajecten.add(begonnen(werkwijze, route.code()).tot(BEGIN.plusMonths(4)));
            });
    return trajecten;
  }

  private static Proeftraject begonnen(Werkwijze werkwijze, String route) {
    return Proeftraject.van(werkwijze.id(), route, BEGIN);
  }

  /** Whoever may ask it has asked it; where the werkwijze doesn't know it, nothing has happened. */
  private static Proeftraject ookAls(Proeftraject traject, Opdracht opdracht) {
    for (String rol : ROLLEN) {
      if (besluit(traject, rol, opdracht) instanceof Decision.Accepted<Gebeurtenis> ja) {
        return traject.neem(ja);
      }
    }
    return traject;
  }

  private static Opdracht plan(Werkwijze werkwijze) {
    var plan = werkwijze.traject().plan();
    Map<String, String> onderdelen =
        plan == null
            ? Map.of()
            : plan.onderdelen().stream().collect(toMap(deel -> deel, deel -> "iets"));
    return new PlanOpdracht.StelPlanOp(
        List.of(), List.of(), new Plantekst(onderdelen, Map.of(), List.of(), List.of()));
  }

  private static Opdracht stop(Werkwijze werkwijze) {
    var redenen = werkwijze.stoppen().redenen();
    return new EindeOpdracht.Stop(
        redenen == null ? "wil-niet-meer" : redenen.codes().getFirst(),
        werkwijze.traject().uitstroom().codes().getFirst(),
        null);
  }

  /** The roles that pass the door, and are not refused for their role where any form will do. */
  private static List<String> magDoen(Proeftraject traject, VolgendeStap stap) {
    return ROLLEN.stream()
        .filter(rol -> Bevoegdheid.mag(wie(rol), handeling(stap)))
        .filter(
            rol ->
                opdrachten(traject, stap).stream()
                    .anyMatch(opdracht -> !isGeweigerdOmRol(besluit(traject, rol, opdracht))))
        .toList();
  }

  private static boolean isGeweigerdOmRol(Decision<Gebeurtenis> besluit) {
    return besluit instanceof Decision.Refused<Gebeurtenis>(var grond)
        && grond.code().equals(ANDERE_ROL);
  }

  private static Decision<Gebeurtenis> besluit(
      Proeftraject traject, String rol, Opdracht opdracht) {
    return Proeftraject.BESLUIT.decide(
        traject.stand(), opdracht, Proeftraject.asker(wie(rol), traject.vandaag()));
  }

  private static Actor wie(String rol) {
    return Proeftraject.wie("mw-ander-" + rol, rol);
  }

  private static Handeling handeling(VolgendeStap stap) {
    return switch (stap.stap()) {
      case "aannames" -> Handeling.AANNEMEN;
      case "bemiddelbaarverklaringen" -> Handeling.BEMIDDELBAAR_VERKLAREN;
      case "terugmeldingen" -> Handeling.TERUGMELDEN;
      case "afrondingen" -> Handeling.AFRONDEN;
      case "hervattingen" -> Handeling.PAUZEREN;
      case "ondertekeningen" -> Handeling.PLAN_ONDERTEKENEN;
      case "plannen" -> Handeling.PLAN_OPSTELLEN;
      case "bevestigingen" -> Handeling.BEVESTIGEN;
      case "nazorgcontacten" -> Handeling.NAZORG_GEVEN;
      case "stappen" -> Handeling.STAP_DOEN;
      case "evaluaties" -> Handeling.EVALUEREN;
      case "faseafrondingen" -> Handeling.FASE_WIJZIGEN;
      case String anders -> throw new AssertionError("no door is known for " + anders);
    };
  }

  private static List<Opdracht> opdrachten(Proeftraject traject, VolgendeStap stap) {
    Dossier dossier = traject.dossier();
    return switch (stap.stap()) {
      case "aannames" -> List.of(new BeginOpdracht.NeemAan());
      case "bemiddelbaarverklaringen" ->
          List.of(
              new EindeOpdracht.VerklaarBemiddelbaar(
                  new Profiel(List.of("groen"), 24, null, false), null));
      case "terugmeldingen" -> List.of(new EindeOpdracht.MeldTerug("reden", List.of(), "advies"));
      case "afrondingen" -> List.of(new EindeOpdracht.RondAf("uitstroom", false, "omdat"));
      case "hervattingen" -> List.of(new BegeleidingOpdracht.Hervat());
      case "ondertekeningen" -> ondertekeningen(requireNonNull(dossier.plan().concept()));
      case "plannen" -> List.of(plan(traject.werkwijze()));
      case "bevestigingen" -> List.of(new Opdracht.Bevestig(null, true, null));
      case "nazorgcontacten" ->
          List.of(new NazorgOpdracht.NoteerContact(null, traject.vandaag(), null));
      case "stappen" -> stappen(traject, stap);
      case "evaluaties" ->
          dossier.fasen().lopend().stream()
              .map(
                  fase ->
                      (Opdracht)
                          new FaseOpdracht.HoudEvaluatie(
                              fase.code(), null, traject.vandaag(), List.of(), "doorgaan", null))
              .toList();
      case "faseafrondingen" ->
          dossier.fasen().lopend().stream()
              .map(fase -> (Opdracht) new FaseOpdracht.RondFaseAf(fase.code(), null, "omdat"))
              .toList();
      case String anders -> throw new AssertionError("nothing to ask is known for " + anders);
    };
  }

  private static List<Opdracht> ondertekeningen(Planversie concept) {
    return concept.ontbrekendeHandtekeningen().stream()
        .map(wie -> (Opdracht) new PlanOpdracht.Onderteken(concept.versie(), wie))
        .toList();
  }

  /** The open step by this name. */
  private static List<Opdracht> stappen(Proeftraject traject, VolgendeStap stap) {
    return traject.dossier().fasen().lopend().stream()
        .flatMap(
            fase ->
                fase.open().keySet().stream()
                    .filter(
                        code ->
                            requireNonNull(
                                    requireNonNull(traject.werkwijze().fasen().get(fase.code()))
                                        .stappen()
                                        .get(code))
                                .naam()
                                .equals(stap.omschrijving())))
        .map(code -> (Opdracht) new FaseOpdracht.DoeStap(code, traject.vandaag(), Map.of(), null))
        .toList();
  }
}
