package nl.participatieketen.eventstore.mongo;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns commits into documents and back; sensitive components travel apart from the rest. */
final class CommitCodec {

  static final String VERSIE = "versie";
  static final String VERTROUWELIJK = "vertrouwelijk";

  private static final String OPDRACHT = "opdrachtId";
  private static final String VINGERAFDRUK = "vingerafdruk";
  private static final String TIJD = "tijd";
  private static final String ACTOR = "actor";
  private static final String TRACEPARENT = "traceparent";
  private static final String GEBEURTENISSEN = "gebeurtenissen";
  private static final String TYPE = "type";
  private static final String INHOUD = "inhoud";

  private static final TypeReference<Map<String, Object>> VELDEN = new TypeReference<>() {};
  private static final TypeReference<List<Map<String, Object>>> GEHEIMEN = new TypeReference<>() {};

  /** An event stored long ago may bear a field that its class has lost since. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private CommitCodec() {}

  /**
   * @param open the document without sensitive facts
   * @param geheim what is to be encrypted, or {@code null} where there is nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Geschreven(Document open, byte @Nullable [] geheim) {}

  static <G> Geschreven schrijf(Commit<G> commit, Gebeurtenistabel<G> tabel) {
    List<Document> gebeurtenissen = new ArrayList<>();
    List<Map<String, Object>> geheimen = new ArrayList<>();
    boolean heeftGeheim = false;
    for (G gebeurtenis : commit.gebeurtenissen()) {
      Map<String, Object> velden = JSON.convertValue(gebeurtenis, VELDEN);
      Map<String, Object> geheim = new LinkedHashMap<>();
      for (String veld : tabel.vertrouwelijkeVelden(gebeurtenis)) {
        Object waarde = velden.remove(veld);
        if (waarde != null) {
          geheim.put(veld, waarde);
        }
      }
      heeftGeheim |= !geheim.isEmpty();
      geheimen.add(geheim);
      gebeurtenissen.add(
          new Document(TYPE, tabel.naam(gebeurtenis)).append(INHOUD, new Document(velden)));
    }
    Document open =
        new Document(VERSIE, commit.versie())
            .append(OPDRACHT, commit.opdrachtId())
            .append(VINGERAFDRUK, commit.vingerafdruk())
            .append(TIJD, Date.from(commit.tijd()))
            .append(ACTOR, schrijf(commit.actor()))
            .append(TRACEPARENT, commit.traceparent())
            .append(GEBEURTENISSEN, gebeurtenissen);
    return new Geschreven(open, heeftGeheim ? JSON.writeValueAsBytes(geheimen) : null);
  }

  static <G> Commit<G> lees(Document commit, byte @Nullable [] geheim, Gebeurtenistabel<G> tabel) {
    List<Map<String, Object>> geheimen =
        geheim == null ? List.of() : JSON.readValue(geheim, GEHEIMEN);
    List<Document> opgeslagen = commit.getList(GEBEURTENISSEN, Document.class);
    List<G> gebeurtenissen = new ArrayList<>(opgeslagen.size());
    for (int i = 0; i < opgeslagen.size(); i++) {
      Map<String, Object> velden = opgeslagen.get(i).get(INHOUD, Document.class);
      if (!geheimen.isEmpty()) {
        velden = new LinkedHashMap<>(velden);
        velden.putAll(geheimen.get(i));
      }
      gebeurtenissen.add(
          JSON.convertValue(velden, tabel.klasse(opgeslagen.get(i).getString(TYPE))));
    }
    return new Commit<>(
        commit.getLong(VERSIE),
        commit.getString(OPDRACHT),
        commit.getString(VINGERAFDRUK),
        commit.getDate(TIJD).toInstant(),
        leesActor(commit.get(ACTOR, Document.class)),
        commit.getString(TRACEPARENT),
        gebeurtenissen);
  }

  static byte @Nullable [] versleuteld(Document commit) {
    Binary blok = commit.get(VERTROUWELIJK, Binary.class);
    return blok == null ? null : blok.getData();
  }

  private static Document schrijf(Actor actor) {
    return new Document("organisatie", actor.organisatie())
        .append("medewerker", actor.medewerker())
        .append("rol", actor.rol());
  }

  private static Actor leesActor(Document actor) {
    return new Actor(
        actor.getString("organisatie"), actor.getString("medewerker"), actor.getString("rol"));
  }
}
