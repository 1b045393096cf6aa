package nl.participatieketen.intake.persoon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.Encryption;
import nl.participatieketen.eventstore.keys.Encryption.KeyExpectation;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.testsupport.TestServers;
import nl.participatieketen.werkwijze.BrpDatum;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whom a row is about, whatever falls between the row and the stream. */
class DeelnemersTest {

  private static final String GEMEENTE = "gemeente-proef";
  private static final String BSN = "999993653";
  private static final Instant NU = Instant.parse("2026-06-01T08:00:00Z");
  private static final BrpDatum GEBOREN = new BrpDatum(1987, 6, 5);

  private final MongoClient client = MongoClients.create(TestServers.mongoUri());
  private final MongoDatabase database = client.getDatabase("deelnemers-" + UUID.randomUUID());
  private final PersonEncryption versleuteling = PersonEncryption.in(database, new byte[96]);
  private final Deelnemers deelnemers =
      new Deelnemers(versleuteling, new KeyRing(new byte[96]), Clock.fixed(NU, ZoneOffset.UTC));

  @BeforeEach
  void bereidVoor() {
    versleuteling.prepare().then(deelnemers.prepare()).block();
  }

  @AfterEach
  void ruimOp() {
    Mono.from(database.drop()).block();
    client.close();
  }

  @Test
  void wie_terugkomt_is_dezelfde_en_zonder_bsn_is_iedereen_nieuw() {
    UUID eerste = begin(wie(BSN, "Jan"), stroom());
    assertThat(begin(wie(BSN, "Jan"), stroom())).isEqualTo(eerste);
    assertThat(begin(wie(BSN, "Jan de Wit"), stroom())).isEqualTo(eerste);
    assertThat(begin(wie(null, "Jan"), stroom())).isNotEqualTo(eerste);
    assertThat(deelnemers.zoek(GEMEENTE, BSN).block()).isEqualTo(eerste);
    assertThat(deelnemers.gelijken(GEMEENTE, "Jan", GEBOREN).block()).hasSize(2).contains(eerste);
  }

  @Test
  void een_stroom_die_niet_begint_laat_niets_achter() {
    deelnemers
        .begin(wie(BSN, "Jan"), stroom(), stroom(), id -> Mono.just("geweigerd"), antwoord -> false)
        .block();
    assertThat(rijen()).isZero();
  }

  @Test
  void wat_een_val_achterliet_wordt_opgeruimd_en_tot_dan_is_niemand_daaraan_bekend() {
    val(wie(BSN, "Jan"), stroom());
    assertThat(rijen()).isEqualTo(1);
    assertThat(deelnemers.zoek(GEMEENTE, BSN).blockOptional()).isEmpty();

    deelnemers.ruimOp(NU.minusSeconds(1), stroom -> Mono.just(false)).block();
    assertThat(rijen()).isEqualTo(1);
    deelnemers.ruimOp(NU, stroom -> Mono.just(false)).block();
    assertThat(rijen()).isZero();
  }

  @Test
  void wie_valt_na_het_begin_van_de_stroom_blijft_bekend() {
    StreamId begonnen = stroom();
    val(wie(BSN, "Jan"), begonnen);

    deelnemers.ruimOp(NU, stroom -> Mono.just(stroom.equals(begonnen))).block();

    UUID bekend = deelnemers.zoek(GEMEENTE, BSN).blockOptional().orElseThrow();
    assertThat(deelnemers.gelijken(GEMEENTE, "Jan", GEBOREN).block()).containsExactly(bekend);
    deelnemers.ruimOp(NU, stroom -> Mono.error(new AssertionError("asked again"))).block();
    assertThat(begin(wie(BSN, "Jan"), stroom())).isEqualTo(bekend);
  }

  @Test
  void een_val_laat_van_wie_al_bekend_was_geen_andere_naam_achter() {
    UUID bekend = begin(wie(BSN, "Jan"), stroom());
    val(wie(BSN, "Piet"), stroom());

    deelnemers.ruimOp(NU, stroom -> Mono.just(false)).block();

    assertThat(deelnemers.gelijken(GEMEENTE, "Piet", GEBOREN).block()).isEmpty();
    assertThat(deelnemers.zoek(GEMEENTE, BSN).block()).isEqualTo(bekend);
  }

  @Test
  void twee_die_tegelijk_beginnen_zijn_een_persoon_ook_als_een_van_beide_valt() {
    StreamId gevallen = stroom();
    StreamId begonnen = stroom();
    List<UUID> gezien = new ArrayList<>();
    deelnemers
        .begin(
            wie(BSN, "Jan"),
            begonnen,
            begonnen,
            eerste -> {
              gezien.add(eerste.deelnemerId());
              gezien.add(val(wie(BSN, "Jan"), gevallen));
              return Mono.just("gelukt");
            },
            antwoord -> true)
        .block();

    deelnemers.ruimOp(NU, stroom -> Mono.just(false)).block();

    assertThat(gezien.getFirst()).isEqualTo(gezien.getLast());
    assertThat(deelnemers.zoek(GEMEENTE, BSN).block()).isEqualTo(gezien.getFirst());
  }

  @Test
  void wie_vergeten_wordt_is_ook_weg_waar_een_val_iets_achterliet() {
    UUID id = val(wie(BSN, "Jan"), stroom());
    versleuteling.destroy(GEMEENTE, id).block();
    assertThat(rijen()).isZero();
  }

  @Test
  void van_twee_tegelijk_vindt_alleen_de_tweede_de_ander() {
    List<Gevonden> gezien = new ArrayList<>();
    StreamId eerste = stroom();
    StreamId tweede = stroom();
    deelnemers
        .begin(
            wie(BSN, "Jan"),
            eerste,
            eerste,
            wat -> {
              gezien.add(wat);
              return deelnemers.begin(
                  wie(BSN, "Jan"), tweede, tweede, dan -> Mono.just(gezien.add(dan)), a -> false);
            },
            antwoord -> true)
        .block();
    assertThat(gezien).extracting(Gevonden::tegelijk).containsExactly(false, true);
  }

  @Test
  void wie_begon_is_bekend_met_zijn_zaak_en_met_zijn_gegevens() {
    StreamId zaak = stroom();
    begin(wie(BSN, "Jan"), zaak);
    assertThat(bekijk("Jan", GEBOREN).zaken()).containsExactly(zaak);
    assertThat(bekijk("Jan", GEBOREN).andereGegevens()).isFalse();
    assertThat(bekijk("JAN.", new BrpDatum(1987, null, null)).andereGegevens()).isFalse();
    assertThat(bekijk("Jan", new BrpDatum(1987, 6, 6)).andereGegevens()).isTrue();
    assertThat(bekijk("Piet", GEBOREN).andereGegevens()).isTrue();
  }

  @Test
  void wie_valt_en_het_met_dezelfde_stroom_herhaalt_treft_zichzelf_niet() {
    StreamId stroom = stroom();
    val(wie(BSN, "Jan"), stroom);
    List<Gevonden> gezien = new ArrayList<>();
    deelnemers
        .begin(wie(BSN, "Jan"), stroom, stroom, wat -> Mono.just(gezien.add(wat)), a -> true)
        .block();
    assertThat(gezien.getFirst().tegelijk()).isFalse();
    deelnemers.ruimOp(NU, s -> Mono.error(new AssertionError("asked after"))).block();
    assertThat(bekijk("Jan", GEBOREN).zaken()).containsExactly(stroom);
  }

  private Gevonden bekijk(String naam, BrpDatum geboren) {
    return deelnemers.bekijk(wie(BSN, naam, geboren), stroom()).blockOptional().orElseThrow();
  }

  @Test
  void hetzelfde_in_een_andere_unicode_vorm_of_zonder_tekens_is_gelijk() {
    UUID jose = begin(wie(null, "José Özdemir"), stroom());
    UUID zonder = begin(wie(null, "Jose\u0301 Ozdemir"), stroom());
    assertThat(gelijken("jose\u0301 ÖZDEMIR", GEBOREN)).containsExactlyInAnyOrder(jose, zonder);
    assertThat(gelijken("Josefien Özdemir", GEBOREN)).isEmpty();
  }

  @Test
  void wie_maar_deels_weet_wanneer_iemand_geboren_is_vindt_wie_het_kan_zijn() {
    var maart = new BrpDatum(1975, 3, null);
    UUID heel = begin(wie(null, "Jan", new BrpDatum(1975, 3, 12)), stroom());
    UUID jaar = begin(wie(null, "Jan", new BrpDatum(1975, null, null)), stroom());
    begin(wie(null, "Jan", new BrpDatum(1975, 4, null)), stroom());
    assertThat(gelijken("Jan", maart)).containsExactlyInAnyOrder(heel, jaar);
    assertThat(gelijken("Jan", new BrpDatum(1975, 3, 13))).containsExactlyInAnyOrder(jaar);
  }

  @Test
  void wie_de_eerste_uitgave_bewaarde_wordt_gevonden_zoals_toen_en_na_hervouwen_zoals_nu() {
    UUID jan = bewaardDoorDeEersteUitgave("josé de wit");
    assertThat(gelijken("José de Wit", GEBOREN)).containsExactly(jan);
    assertThat(gelijken("Jose Wit", GEBOREN)).isEmpty();

    var persoon = new Persoon(null, "José de Wit", GEBOREN, null, null);
    deelnemers
        .hervouw(wie -> wie.deelnemerId().equals(jan) ? Flux.just(persoon) : Flux.empty())
        .block();

    assertThat(gelijken("Jose Wit", GEBOREN)).containsExactly(jan);
    assertThat(gelijken("José de Wit", GEBOREN)).containsExactly(jan);
    deelnemers.hervouw(wie -> Flux.error(new AssertionError("asked again"))).block();
  }

  @Test
  void wie_bij_de_eerste_uitgave_geen_letters_overhield_lijkt_op_niemand() {
    bewaardDoorDeEersteUitgave("");
    assertThat(gelijken("12345", GEBOREN)).isEmpty();
  }

  @Test
  void een_rij_die_nu_niet_kan_houdt_de_andere_niet_op() {
    UUID fout = bewaardDoorDeEersteUitgave("jan");
    UUID goed = bewaardDoorDeEersteUitgave("josé");
    deelnemers
        .hervouw(
            wie ->
                wie.deelnemerId().equals(fout)
                    ? Flux.error(new IllegalStateException("fell"))
                    : Flux.just(new Persoon(null, "José", GEBOREN, null, null)))
        .block();
    assertThat(gelijken("Jose", GEBOREN)).containsExactly(goed);
    assertThat(gelijken("Jan", GEBOREN)).containsExactly(fout);
  }

  /** A row as 0.1.0 wrote it, with its folding written out. */
  private UUID bewaardDoorDeEersteUitgave(String woorden) {
    UUID id = UUID.randomUUID();
    String sleutel = new KeyRing(new byte[96]).person(GEMEENTE, woorden + " 1987-06-05");
    Mono.from(
            database
                .getCollection("deelnemers")
                .insertOne(
                    new Document("_id", GEMEENTE + "/" + id)
                        .append("organisatie", GEMEENTE)
                        .append("deelnemerId", id.toString())
                        .append("gelijkenissen", List.of(GEMEENTE + "/" + sleutel))))
        .block();
    return id;
  }

  private List<UUID> gelijken(String naam, BrpDatum geboren) {
    return deelnemers.gelijken(GEMEENTE, naam, geboren).blockOptional().orElseThrow();
  }

  @Test
  void de_sleutel_staat_in_de_rij_en_gaat_met_haar_weg() {
    UUID id = begin(wie(BSN, "Jan"), stroom());
    var plaats = new Encryption.Place(GEMEENTE, stroom().key(), 1);

    byte[] blok =
        versleuteling
            .encrypt(plaats, id, "slaapt in zijn auto".getBytes(UTF_8), KeyExpectation.NEW)
            .blockOptional()
            .orElseThrow();

    assertThat(rijen()).isEqualTo(1);
    assertThat(leesbaar(plaats, blok)).isTrue();
    versleuteling.destroy(GEMEENTE, id).block();
    assertThat(rijen()).isZero();
    assertThat(leesbaar(plaats, blok)).isFalse();
    assertThat(begin(wie(BSN, "Jan"), stroom())).isNotEqualTo(id);
  }

  @Test
  void wie_er_al_was_voor_sleutels_in_rijen_stonden_krijgt_er_een_in_zijn_eigen_rij() {
    UUID id = begin(wie(BSN, "Jan"), stroom());
    Mono.from(versleuteling.persons().rows().updateMany(new Document(), Updates.unset("sleutel")))
        .block();
    var plaats = new Encryption.Place(GEMEENTE, stroom().key(), 1);
    PersonEncryption later = PersonEncryption.in(database, new byte[96]);

    byte[] blok =
        later
            .encrypt(plaats, id, new byte[] {1}, KeyExpectation.KNOWN)
            .blockOptional()
            .orElseThrow();

    assertThat(rijen()).isEqualTo(1);
    assertThat(leesbaar(plaats, blok)).isTrue();
    assertThat(begin(wie(BSN, "Jan"), stroom())).isEqualTo(id);
  }

  private boolean leesbaar(Encryption.Place plaats, byte[] blok) {
    return versleuteling.decrypt(plaats, blok).blockOptional().orElseThrow().isPresent();
  }

  private UUID begin(Aanduiding wie, StreamId stroom) {
    return deelnemers
        .begin(wie, stroom, stroom, wat -> Mono.just(wat.deelnemerId()), id -> true)
        .blockOptional()
        .orElseThrow();
  }

  /** Begins, and falls before it is known whether the stream did; tells for whom. */
  private UUID val(Aanduiding wie, StreamId stroom) {
    List<UUID> voor = new ArrayList<>();
    assertThatThrownBy(
            () ->
                deelnemers
                    .begin(
                        wie,
                        stroom,
                        stroom,
                        wat -> {
                          voor.add(wat.deelnemerId());
                          return Mono.error(new IllegalStateException("fell"));
                        },
                        antwoord -> true)
                    .toFuture()
                    .get())
        .hasMessageContaining("fell");
    return voor.getFirst();
  }

  private static Aanduiding wie(@Nullable String bsn, String naam) {
    return wie(bsn, naam, GEBOREN);
  }

  private static Aanduiding wie(@Nullable String bsn, String naam, BrpDatum geboren) {
    return new Aanduiding(GEMEENTE, bsn, naam, geboren, UUID.randomUUID());
  }

  private static StreamId stroom() {
    return new StreamId(GEMEENTE, "aanmelding", UUID.randomUUID());
  }

  private long rijen() {
    return Mono.from(database.getCollection("deelnemers").countDocuments())
        .blockOptional()
        .orElseThrow();
  }
}
