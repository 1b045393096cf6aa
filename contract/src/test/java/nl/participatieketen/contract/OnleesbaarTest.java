package nl.participatieketen.contract;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are, the answer is an event or a refusal that says why. */
class OnleesbaarTest {

  private static final CloudEventCodec CODEC = new CloudEventCodec();
  private static final String GOED =
      new String(CODEC.write(Voorbeelden.envelop(1, Voorbeelden.bemiddelbaar("midden"))), UTF_8);

  static Stream<Arguments> onleesbaar() {
    return Stream.of(
        onleesbaar("diep genest", "[".repeat(60_000)),
        onleesbaar("diep genest en gesloten", "[".repeat(30_000) + "]".repeat(30_000)),
        onleesbaar("diep in de data", met("\"data\":{", "\"data\":{\"x\":" + diep(100) + ",")),
        onleesbaar("honderdduizend haken", "[".repeat(100_000)),
        onleesbaar("een eindeloos getal", met("\"versie\":1", "\"versie\":" + "9".repeat(1_000))),
        onleesbaar("een getal buiten bereik", met("\"versie\":1", "\"versie\":1e400")),
        onleesbaar("een macht buiten bereik", met("\"versie\":1", "\"versie\":1e999999999")),
        onleesbaar("geen getal", met("\"versie\":1", "\"versie\":NaN")),
        onleesbaar("een kenmerk met NUL", met("\"id\":\"voorbeeld-1\"", "\"id\":\"a\\u0000b\"")),
        onleesbaar("een half teken", met("\"id\":\"voorbeeld-1\"", "\"id\":\"a\\ud800\"")),
        onleesbaar("een te lang kenmerk", met("voorbeeld-1", "a".repeat(201))),
        onleesbaar(
            "een volgnummer te groot", met("\"sequence\":\"1\"", "\"sequence\":\"2147483648\"")),
        onleesbaar("een negatief volgnummer", met("\"sequence\":\"1\"", "\"sequence\":\"-1\"")),
        onleesbaar("een jaar van negen cijfers", met("2026-01-05T", "+999999999-01-05T")),
        onleesbaar("een dag te ver", met("\"verklaardOp\":\"2026", "\"verklaardOp\":\"+999992026")),
        onleesbaar("een schrikkelseconde", met("T08:30:00.125Z", "T08:30:60Z")),
        onleesbaar("een spoor zonder eind", met("00-4bf9", "0".repeat(600))),
        onleesbaar(
            "een naam zonder eind",
            met("\"data\":{", "\"" + "n".repeat(1_000) + "\":1,\"data\":{")),
        onleesbaar(
            "groter dan elke schakel doorgeeft", GOED + " ".repeat(CloudEventCodec.MAX_BYTES)),
        Arguments.of("ongeldig UTF-8", bytes(0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D)),
        Arguments.of("alleen NUL", new byte[1_000]),
        Arguments.of("een half UTF-16", bytes(0xFE, 0xFF, 0x00)),
        Arguments.of("geen UTF-8 maar UTF-16 zonder wat", "{}".getBytes(UTF_16)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("onleesbaar")
  void wat_niet_te_lezen_is_wordt_geweigerd_met_een_begrensde_reden(String soort, byte[] bericht) {
    OnbegrijpelijkBericht fout =
        catchThrowableOfType(OnbegrijpelijkBericht.class, () -> CODEC.read(bericht));
    assertThat(fout).isNotNull();
    assertThat(String.valueOf(fout.getMessage())).isNotBlank().hasSizeLessThan(4_000);
    assertThat(fout.negeerbaar()).isFalse();
  }

  @Test
  void duizend_fouten_worden_niet_alle_verteld() {
    String codes = "\"Fout\",".repeat(5_000) + "\"goed\"";
    String bericht =
        GOED.replaceAll("\"functierichtingen\":\\[[^]]*]", "\"functierichtingen\":[" + codes + "]");
    assertThat(bericht).isNotEqualTo(GOED);
    OnbegrijpelijkBericht fout =
        catchThrowableOfType(
            OnbegrijpelijkBericht.class, () -> CODEC.read(bericht.getBytes(UTF_8)));
    assertThat(fout).hasMessageContaining("en nog ");
    assertThat(String.valueOf(fout.getMessage())).hasSizeLessThan(4_000);
  }

  @Test
  void geen_enkele_verminking_wordt_iets_anders_dan_een_event_of_een_weigering() {
    Random toeval = new Random(20260302);
    for (int i = 0; i < 4_000; i++) {
      byte[] bericht = GOED.getBytes(UTF_8);
      for (int n = toeval.nextInt(4); n >= 0; n--) {
        bericht[toeval.nextInt(bericht.length)] = (byte) toeval.nextInt(256);
      }
      assertThatCode(() -> lees(bericht))
          .as(() -> new String(bericht, UTF_8))
          .doesNotThrowAnyException();
    }
  }

  private static void lees(byte[] bericht) {
    try {
      CODEC.read(bericht);
    } catch (OnbegrijpelijkBericht geweigerd) {
      assertThat(geweigerd.fouten()).isNotEmpty();
    }
  }

  private static Arguments onleesbaar(String soort, String bericht) {
    return Arguments.of(soort, bericht.getBytes(UTF_8));
  }

  private static String met(String van, String naar) {
    String bericht = GOED.replace(van, naar);
    assertThat(bericht).as(van).isNotEqualTo(GOED);
    return bericht;
  }

  private static String diep(int lagen) {
    return "[".repeat(lagen) + "]".repeat(lagen);
  }

  private static byte[] bytes(int... waarden) {
    ByteBuffer buffer = ByteBuffer.allocate(waarden.length);
    for (int waarde : waarden) {
      buffer.put((byte) waarde);
    }
    return buffer.array();
  }
}
