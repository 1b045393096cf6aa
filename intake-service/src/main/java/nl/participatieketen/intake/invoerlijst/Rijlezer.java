package nl.participatieketen.intake.invoerlijst;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.participatieketen.edge.input.InputReader;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.intake.begin.AanmeldingInvoer.NieuweAanmelding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the pieces of one list, in order. */
final class Rijlezer {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final int LANGSTE_KENMERK = 100;

  private final InputReader invoer;
  private final @Nullable Csvlezer csv;
  private final @Nullable Csvgrens grens;
  private @Nullable Csvkop kop;

  private Rijlezer(InputReader invoer, @Nullable Csvlezer csv, @Nullable Csvgrens grens) {
    this.invoer = invoer;
    this.csv = csv;
    this.grens = grens;
  }

  static Rijlezer vanJson(InputReader invoer) {
    return new Rijlezer(invoer, null, null);
  }

  /**
   * @param grens told of the separator, once that is known
   */
  static Rijlezer vanCsv(InputReader invoer, Csvlezer csv, Csvgrens grens) {
    return new Rijlezer(invoer, csv, grens);
  }

  /**
   * @throws InvalidInput where no line of the list can be read
   */
  Rij lees(Stuk stuk) {
    if (csv != null && grens != null && kop == null) {
      kop = kop(stuk, csv);
      grens.scheiding(kop.scheiding());
      return new Rij.Geen();
    }
    if (stuk.fout() != null) {
      return new Rij.Onjuist(stuk.regel(), List.of(stuk.fout()));
    }
    try {
      return lees(stuk.regel(), tekst(stuk.inhoud()));
    } catch (InvalidInput onjuist) {
      return new Rij.Onjuist(stuk.regel(), onjuist.faults().stream().map(this::opKolom).toList());
    }
  }

  private static Csvkop kop(Stuk stuk, Csvlezer csv) {
    if (stuk.fout() != null) {
      throw new InvalidInput(List.of(stuk.fout()));
    }
    return csv.kop(tekst(stuk.inhoud()));
  }

  private Rij lees(int regel, String tekst) {
    ObjectNode aanmelding = csv == null || kop == null ? object(tekst) : csv.lees(kop, tekst);
    String kenmerk = kenmerk(aanmelding.remove(Csvkop.KENMERK));
    return new Rij.Goed(
        regel, kenmerk, invoer.read(JSON.writeValueAsBytes(aanmelding), NieuweAanmelding.class));
  }

  private static ObjectNode object(String tekst) {
    try {
      if (JSON.readTree(tekst) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException geenJson) {
      throw new InvalidInput("", "is geen JSON", "een aanmelding als JSON-object");
    }
    throw new InvalidInput("", "is van een ander soort", "een aanmelding als JSON-object");
  }

  private static @Nullable String kenmerk(@Nullable JsonNode kenmerk) {
    if (kenmerk == null || kenmerk.isNull()) {
      return null;
    }
    if (kenmerk.isString()
        && !kenmerk.asString().isBlank()
        && kenmerk.asString().length() <= LANGSTE_KENMERK) {
      return kenmerk.asString();
    }
    throw new InvalidInput(
        "/kenmerk",
        "voldoet niet",
        "een tekst van 1 tot en met %d tekens".formatted(LANGSTE_KENMERK));
  }

  private static String tekst(byte[] inhoud) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString().strip();
    } catch (CharacterCodingException geenUtf8) {
      throw new InvalidInput("", "is geen UTF-8", "een bestand dat als UTF-8 bewaard is");
    }
  }

  /** Who sent columns is told of columns. */
  private Fout opKolom(Fout fout) {
    return kop == null ? fout : new Fout(kop.kolom(fout.veld()), fout.melding(), fout.verwacht());
  }
}
