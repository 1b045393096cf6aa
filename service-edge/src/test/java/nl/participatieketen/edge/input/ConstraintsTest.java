package nl.participatieketen.edge.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.BrpDatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
  private static final Validator CONTROLE =
      Validation.byDefaultProvider()
          .configure()
          .clockProvider(() -> KLOK)
          .buildValidatorFactory()
          .getValidator();

  record Velden(
      @Naam String naam,
      @Regel String regel,
      @Tekst String tekst,
      @Tekst(min = 20) String argument,
      @Telefoon String telefoon,
      @Code String code,
      @Medewerker String medewerker,
      @OneOf({"klaar", "gestopt"}) String keuze,
      @Geboortedatum BrpDatum geboren,
      @Nabij LocalDate dag) {}

  private static boolean goed(String veld, Object waarde) {
    return CONTROLE.validateValue(Velden.class, veld, waarde).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000",
        "Jan\nJansen",
        "\u202EnaJ",
        "\u200B\u200B",
        "\ud800",
        "12345",
        "🙂",
        "Jan\u2066"
      })
  void dit_is_geen_naam(String tekst) {
    assertThat(goed("naam", tekst)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jan",
        "José",
        "Jose\u0301",
        "Özdemir-van 't Hof",
        "D’Artagnan",
        "Jan (roepnaam)",
        "ابن سينا",
        "山田",
        "A&O Fonds 2"
      })
  void dit_is_een_naam(String tekst) {
    assertThat(goed("naam", tekst)).isTrue();
  }

  @Test
  void een_tekst_mag_regels_hebben_en_een_regel_niet() {
    String tekst = "Eerst dit.\r\n\tDan dat: 👩‍🔧";
    assertThat(goed("tekst", tekst)).isTrue();
    assertThat(goed("regel", tekst)).isFalse();
    assertThat(goed("tekst", "---")).isFalse();
    assertThat(goed("tekst", "\u202Etxet")).isFalse();
    assertThat(goed("tekst", "x".repeat(10_000))).isTrue();
    assertThat(goed("tekst", "x".repeat(10_001))).isFalse();
  }

  @Test
  void een_argument_telt_zonder_de_ruimte_eromheen() {
    assertThat(goed("argument", "twintig tekens lang.")).isTrue();
    assertThat(goed("argument", " \u00A0negentien tekens...  \n")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0612345678, true",
    "+31 (0)6 - 12 34 56 78, true",
    "--------, false",
    "1234567, false",
    "1234567890123456, false",
    "06-1234567a, false",
    "++31612345678, false"
  })
  void een_telefoonnummer_heeft_acht_tot_vijftien_cijfers(String nummer, boolean goed) {
    assertThat(goed("telefoon", nummer)).isEqualTo(goed);
  }

  @ParameterizedTest
  @CsvSource({
    "mw-4f1c, true",
    "jobcoach-2, true",
    "12345678, true",
    "123456789, false",
    "jan@gemeente.nl, false",
    "-x, false"
  })
  void een_medewerker_is_geen_bsn_en_geen_adres(String id, boolean goed) {
    assertThat(goed("medewerker", id)).isEqualTo(goed);
  }

  @Test
  void een_keuze_noemt_wat_er_te_kiezen_is() {
    assertThat(CONTROLE.validateValue(Velden.class, "keuze", "anders"))
        .singleElement()
        .satisfies(v -> assertThat(v.getMessage()).isEqualTo("een van: klaar, gestopt"));
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31, false",
    "1899, false",
    "1900-01-01, true",
    "1975, true",
    "1975-03, true",
    "2026-01-30, true",
    "2026-01, true",
    "2026-01-31, false",
    "2026-02, false",
    "2027, false"
  })
  void geboren_is_iemand_sinds_1900_en_voor_vandaag(String datum, boolean goed) {
    assertThat(goed("geboren", BrpDatum.lees(datum).orElseThrow())).isEqualTo(goed);
  }

  @ParameterizedTest
  @CsvSource({
    "dag, 2016-01-31, true",
    "dag, 2016-01-30, false",
    "dag, 2036-01-31, true",
    "dag, 2036-02-01, false",
    "dag, 1800-01-01, false"
  })
  void een_dag_heeft_zin(String veld, LocalDate dag, boolean goed) {
    assertThat(goed(veld, dag)).isEqualTo(goed);
  }

  static Stream<Pattern> patronen() {
    return Stream.of(
        Pattern.compile(Forms.CODE),
        Forms.OPAQUE_ID,
        Forms.IDEMPOTENCY_KEY,
        Forms.ETAG,
        Forms.TRACEPARENT,
        Forms.NINE_DIGITS);
  }

  @ParameterizedTest
  @MethodSource("patronen")
  void geen_patroon_loopt_vast_op_een_lange_tekst(Pattern patroon) {
    for (String deel : new String[] {"a", "-a", "1", "\"", "0-"}) {
      String lang = "a" + deel.repeat(200_000) + "!";
      assertThatNoException().isThrownBy(() -> patroon.matcher(lang).matches());
      assertThat(patroon.matcher(lang).matches()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("patronen")
  void geen_patroon_herhaalt_een_groep_en_elke_herhaling_is_begrensd(Pattern patroon) {
    assertThat(patroon.pattern()).doesNotContainPattern("\\)[*+{?]").doesNotContain("*", "+");
  }
}
