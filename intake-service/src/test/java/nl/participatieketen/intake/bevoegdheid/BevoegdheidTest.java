package nl.participatieketen.intake.bevoegdheid;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Projection.Updated;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Afwegingopdracht;
import nl.participatieketen.intake.aanmelding.Contactopdracht;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Routeopdracht;
import nl.participatieketen.intake.aanmelding.Stapopdracht;
import nl.participatieketen.intake.agenda.VolgendeStappen;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.intake.bevoegdheid.Gevallen.Geval;
import nl.participatieketen.intake.overzicht.Werkvoorraadlijst;
import nl.participatieketen.testsupport.Deuren;
import nl.participatieketen.testsupport.Deuren.Deur;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.inrichting.Systeemrol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One table, under every werkwijze: what a person is offered its door accepts from that role, and
 * from no other; what lies in a worklist may be done by those in whose list it lies.
 */
class BevoegdheidTest {

  private static final Deuren<Handeling> DEUREN =
      Deuren.van("nl.participatieketen.intake", Mag.class, Handeling.class);
  private static final List<String> MENSEN =
      Stream.of(Systeemrol.values())
          .filter(rol -> rol != Systeemrol.SYSTEEM)
          .map(Systeemrol::code)
          .toList();
  private static final StreamId STROOM =
      new StreamId("gemeente-proef", AanmeldingSoort.NAAM, new UUID(2, 2));

  static Stream<Werkwijze> werkwijzen() {
    return Gegeven.WERKWIJZEN.alle().stream();
  }

  @ParameterizedTest
  @MethodSource("werkwijzen")
  void elke_aangeboden_stap_wordt_van_die_rollen_aangenomen_en_van_geen_andere(
      Werkwijze werkwijze) {
    Set<String> aangeboden = new HashSet<>();
    for (Geval geval : new Gevallen(werkwijze).alle()) {
      for (var stap : VolgendeStappen.van(geval.zaak(), z -> werkwijze, geval.vandaag())) {
        assertThat(aangenomen(werkwijze, geval, stap.stap(), stap.code()))
            .as("%s, %s: %s", werkwijze.id(), geval.waar(), stap)
            .containsExactlyInAnyOrderElementsOf(stap.rollen())
            .isNotEmpty();
        aangeboden.add(stap.stap());
      }
    }
    assertThat(aangeboden)
        .as(werkwijze.id())
        .contains("stappen", "indelingen", "afsluitingen", "hervattingen", "contactgegevens");
  }

  @ParameterizedTest
  @MethodSource("werkwijzen")
  void wat_in_een_werkvoorraad_ligt_mag_wie_haar_heeft(Werkwijze werkwijze) {
    for (Geval geval : new Gevallen(werkwijze).alle()) {
      for (Map<String, Object> taak : werkvoorraad(geval)) {
        String stap = (String) taak.get("stap");
        assertThat(
                aangenomen(
                    werkwijze,
                    geval,
                    (String) requireNonNull(taak.get("wat")),
                    stap == null || stap.isEmpty() ? null : stap))
            .as("%s, %s: %s", werkwijze.id(), geval.waar(), taak)
            .containsAll(rollen(taak));
        assertThat(rollen(taak)).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void elke_handeling_heeft_een_deur_en_wie_haar_mag(Handeling handeling) {
    assertThat(Bevoegdheid.rollen(handeling)).isNotEmpty().doesNotHaveDuplicates();
    // That one is asked within the doors that begin a case.
    if (handeling != Handeling.PERSOONSCONFLICT_AANVAARDEN) {
      assertThat(DEUREN.alle()).extracting(Deur::handeling).contains(handeling);
    }
  }

  @Test
  void een_accountmanager_kiest_geen_route_en_krijgt_het_niet_aangeboden() {
    assertThat(Bevoegdheid.mag(wie("accountmanager"), Handeling.ROUTE_KIEZEN)).isFalse();
    assertThat(Bevoegdheid.rollen(Handeling.ROUTE_KIEZEN)).doesNotContain("accountmanager");
  }

  /** The people who pass the door, and are not refused for their role where any form will do. */
  private static List<String> aangenomen(
      Werkwijze werkwijze, Geval geval, String wat, @Nullable String stap) {
    Handeling handeling = DEUREN.post("/v1/aanmeldingen/{id}/" + wat).handeling();
    return MENSEN.stream()
        .filter(rol -> Bevoegdheid.mag(wie(rol), handeling))
        .filter(
            rol ->
                vragen(werkwijze, geval, wat, stap)
                    .anyMatch(vraag -> !isGeweigerdOmRol(geval, rol, vraag)))
        .toList();
  }

  private static boolean isGeweigerdOmRol(Geval geval, String rol, Opdracht vraag) {
    var vrager = Gegeven.vrager(wie(rol), geval.vandaag());
    return Gevallen.BESLUIT.decide(geval.zaak(), vraag, vrager)
            instanceof Decision.Refused<Gebeurtenis>(var grond)
        && grond.code().equals("niet-uw-rol");
  }

  private static Stream<Opdracht> vragen(
      Werkwijze werkwijze, Geval geval, String wat, @Nullable String stap) {
    return switch (wat) {
      case "stappen" ->
          Stream.of(
              new Stapopdracht.DoeStap(
                  requireNonNull(stap), geval.vandaag(), Map.of(), List.of(), null));
      case "bevestigingen" ->
          Stream.of(
              stap == null
                  ? new Routeopdracht.BevestigRoute(true, null)
                  : new Stapopdracht.BevestigStap(stap, true, null));
      case "afwegingen" ->
          Stream.of(
              new Afwegingopdracht(
                  requireNonNull(stap),
                  new Afweging(List.of(), List.of(), false, false, null),
                  Map.of(),
                  Set.of()));
      case "indelingen" ->
          werkwijze.routes().values().stream()
              .filter(Route::beschikbaar)
              .map(route -> new Routeopdracht.KiesRoute(route.code(), "omdat"));
      case "trajectaanmeldingen" ->
          Stream.of(
              new Routeopdracht.MeldAanVoorTraject("traject", Gegeven.GEMEENTE, null, null, null));
      case "hervattingen" -> Stream.of(new Contactopdracht.Hervat());
      case "contactgegevens" -> Stream.of(new Contactopdracht.KijkContactNa(null));
      case "afsluitingen" -> Stream.of(new Routeopdracht.SluitAf("reden", null));
      case String anders -> throw new AssertionError("nothing to ask is known for " + anders);
    };
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> werkvoorraad(Geval geval) {
    Map<String, Object> rij =
        new Werkvoorraadlijst(Gegeven.WERKWIJZEN)
            .row(new Updated<>(STROOM, geval.zaak(), 1, Instant.EPOCH, Instant.EPOCH));
    return (List<Map<String, Object>>) requireNonNull(rij.get("taken"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> rollen(Map<String, Object> taak) {
    return (List<String>) requireNonNull(taak.get("rollen"));
  }

  private static Actor wie(String rol) {
    return new Actor("gemeente-proef", "mw-ander-" + rol, rol);
  }
}
