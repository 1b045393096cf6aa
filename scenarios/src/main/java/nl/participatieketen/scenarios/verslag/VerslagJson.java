package nl.participatieketen.scenarios.verslag;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same for machines. */
public final class VerslagJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private VerslagJson() {}

  public static String van(Collection<Verslag> verslagen) {
    ArrayNode lijst = JSON.createArrayNode();
    verslagen.stream().map(VerslagJson::van).forEach(lijst::add);
    return JSON.writeValueAsString(lijst);
  }

  private static JsonNode van(Verslag verslag) {
    ObjectNode json = JSON.createObjectNode();
    json.put("scenario", verslag.scenario());
    json.put("titel", verslag.titel());
    json.put("werkwijze", verslag.werkwijze());
    json.put("geslaagd", verslag.geslaagd());
    json.put("millis", verslag.millis());
    json.set("ids", teksten(verslag.ids()));
    ArrayNode tijdlijn = json.putArray("tijdlijn");
    verslag.tijdlijn().stream().map(VerslagJson::van).forEach(tijdlijn::add);
    ArrayNode fouten = json.putArray("fouten");
    verslag.fouten().stream().map(VerslagJson::van).forEach(fouten::add);
    return json;
  }

  private static ObjectNode van(Regel regel) {
    ObjectNode json = JSON.createObjectNode();
    switch (regel) {
      case Regel.Dag r ->
          json.put("soort", "dag").put("dag", r.dag().toString()).put("dagenLater", r.dagenLater());
      case Regel.Gedaan r ->
          json.put("soort", "gedaan")
              .put("wie", r.wie())
              .put("wat", r.wat())
              .put("verzoek", r.verzoek())
              .put("status", r.status())
              .put("millis", r.millis());
      case Regel.Gebeurd r ->
          json.put("soort", "event")
              .put("event", r.event())
              .put("topic", r.topic())
              .put("partitie", r.partitie())
              .put("offset", r.offset())
              .put("millis", r.millis());
      case Regel.Besloten r -> json.put("soort", "besluit").put("besluit", r.besluit());
      case Regel.Doorgekomen r ->
          json.put("soort", "doorgekomen")
              .put("wie", r.wie())
              .put("wat", r.wat())
              .put("verzoek", r.verzoek())
              .put("millis", r.millis());
    }
    return json;
  }

  private static JsonNode van(Fout fout) {
    ObjectNode json = JSON.createObjectNode();
    json.put("wat", fout.wat()).put("plaats", fout.plaats()).put("verwacht", fout.verwacht());
    json.set("gekregen", teksten(fout.gekregen()));
    json.set("kijkIn", teksten(fout.kijkIn()));
    return json;
  }

  private static ArrayNode teksten(List<String> teksten) {
    ArrayNode lijst = JSON.createArrayNode();
    teksten.forEach(lijst::add);
    return lijst;
  }
}
