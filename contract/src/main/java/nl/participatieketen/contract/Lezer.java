package nl.participatieketen.contract;

import static java.util.stream.Collectors.joining;
import static nl.participatieketen.contract.OnbegrijpelijkBericht.Reden.GEEN_CLOUDEVENT;
import static nl.participatieketen.contract.OnbegrijpelijkBericht.Reden.GEEN_JSON;
import static nl.participatieketen.contract.OnbegrijpelijkBericht.Reden.ONBEKENDE_SPECVERSIE;
import static nl.participatieketen.contract.OnbegrijpelijkBericht.Reden.ONBEKEND_TYPE;
import static nl.participatieketen.contract.OnbegrijpelijkBericht.Reden.ONGELDIGE_GEGEVENS;

import java.util.List;
import nl.participatieketen.contract.OnbegrijpelijkBericht.Fout;
import nl.participatieketen.contract.OnbegrijpelijkBericht.Reden;
import nl.participatieketen.contract.event.KetenEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a message from the outside in: JSON, envelope, type, data. */
final class Lezer {

  private final JsonMapper json;
  private final Schemas schemas = new Schemas();

  Lezer(JsonMapper json) {
    this.json = json;
  }

  /**
   * Nothing of a message may be thrown past whoever reads it: a schema, or a constraint of the
   * parser that we don't know of, answers for this message alone.
   */
  CloudEventEnvelope lees(byte[] bytes) {
    try {
      return ontleedEnToets(bytes);
    } catch (OnbegrijpelijkBericht onbegrijpelijk) {
      throw onbegrijpelijk;
    } catch (RuntimeException | StackOverflowError onverwacht) {
      throw fout(
          ONGELDIGE_GEGEVENS,
          "",
          "niet te verwerken, door " + onverwacht.getClass().getSimpleName(),
          "een bericht naar het schema van zijn type");
    }
  }

  private CloudEventEnvelope ontleedEnToets(byte[] bytes) {
    if (bytes.length > CloudEventCodec.MAX_BYTES) {
      throw fout(
          GEEN_CLOUDEVENT,
          "",
          "%d bytes".formatted(bytes.length),
          "hoogstens %d bytes".formatted(CloudEventCodec.MAX_BYTES));
    }
    ObjectNode bericht = cloudEvent(ontleed(bytes));
    EventType type = type(bericht);
    JsonNode data = bericht.path("data");
    weiger(ONGELDIGE_GEGEVENS, schemas.toetsData(type, data));
    KetenEvent event = vertaal(data, type.klasse(), "/data");
    Draadvorm vorm = vertaal(bericht.without("data"), Draadvorm.class, "");
    String sleutel = RecordKey.van(event);
    toetsSleutel("/subject", vorm.subject(), sleutel);
    toetsSleutel("/partitionkey", vorm.partitionkey(), sleutel);
    return new CloudEventEnvelope(
        vorm.id(),
        vorm.source(),
        vorm.time(),
        vorm.dataref(),
        vorm.sequence(),
        vorm.traceparent(),
        event);
  }

  private JsonNode ontleed(byte[] bytes) {
    try {
      JsonNode boom = json.readTree(bytes);
      if (boom.isMissingNode()) {
        throw geenJson("het is leeg");
      }
      return boom;
    } catch (JacksonException e) {
      throw geenJson(plaats(e.getLocation()));
    }
  }

  /** A bound that the parser was given is passed at no place that it names. */
  private static String plaats(@Nullable TokenStreamLocation plek) {
    return plek == null
        ? "te diep, te lang of te groot om te lezen"
        : "niet te lezen vanaf regel %d, kolom %d".formatted(plek.getLineNr(), plek.getColumnNr());
  }

  private static OnbegrijpelijkBericht geenJson(String melding) {
    return fout(
        GEEN_JSON, "", melding, "een JSON-object in UTF-8 waarin elke naam één keer voorkomt");
  }

  private ObjectNode cloudEvent(JsonNode json) {
    JsonNode specversion = json.path("specversion");
    if (specversion.isString() && !specversion.stringValue().equals(Draadvorm.SPECVERSION)) {
      throw fout(
          ONBEKENDE_SPECVERSIE, "/specversion", "deze versie lezen wij niet", "de tekst 1.0");
    }
    if (json instanceof ObjectNode bericht) {
      // CloudEvents: a member that is null counts as absent.
      bericht.removeIf(JsonNode::isNull);
    }
    weiger(GEEN_CLOUDEVENT, schemas.toetsEnvelop(json));
    return (ObjectNode) json;
  }

  private static EventType type(JsonNode bericht) {
    String naam = bericht.path("type").stringValue();
    return EventTypes.zoek(naam)
        .orElseThrow(
            () ->
                fout(
                    ONBEKEND_TYPE,
                    "/type",
                    "dit type staat niet in dit contract",
                    "een type uit asyncapi.yaml, met zijn versie"));
  }

  private <T> T vertaal(JsonNode van, Class<T> naar, String voorvoegsel) {
    try {
      return json.treeToValue(van, naar);
    } catch (JacksonException e) {
      String plaats =
          e.getPath().stream()
              .map(
                  p -> p.getPropertyName() == null ? "/" + p.getIndex() : "/" + p.getPropertyName())
              .collect(joining());
      throw fout(
          ONGELDIGE_GEGEVENS,
          voorvoegsel + plaats,
          "deze waarde is niet te verwerken",
          "een waarde die in het veld past");
    }
  }

  private static void toetsSleutel(String plaats, @Nullable String waarde, String sleutel) {
    if (waarde != null && !waarde.equalsIgnoreCase(sleutel)) {
      throw fout(
          ONGELDIGE_GEGEVENS,
          plaats,
          "wijst iets anders aan dan de data",
          "de deelnemerId uit de data, of de werkplekId waar geen deelnemer is");
    }
  }

  private static void weiger(Reden reden, List<Fout> fouten) {
    if (!fouten.isEmpty()) {
      throw new OnbegrijpelijkBericht(reden, fouten);
    }
  }

  private static OnbegrijpelijkBericht fout(
      Reden reden, String plaats, String melding, String verwacht) {
    return new OnbegrijpelijkBericht(reden, List.of(new Fout(plaats, melding, verwacht)));
  }
}
