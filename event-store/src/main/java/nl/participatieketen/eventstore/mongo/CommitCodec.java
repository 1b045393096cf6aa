package nl.participatieketen.eventstore.mongo;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventTable;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns commits into documents and back; sensitive components travel apart from the rest. */
final class CommitCodec {

  static final String VERSION = "versie";
  static final String SENSITIVE = "vertrouwelijk";

  private static final String COMMAND = "opdrachtId";
  private static final String FINGERPRINT = "vingerafdruk";
  private static final String TIME = "tijd";
  private static final String ACTOR = "actor";
  private static final String TRACEPARENT = "traceparent";
  private static final String PREVIOUS = "vorige";
  private static final String EVENTS = "gebeurtenissen";
  private static final String TYPE = "type";
  private static final String CONTENT = "inhoud";

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
  private static final TypeReference<List<Map<String, Object>>> SECRETS = new TypeReference<>() {};

  /** An event stored long ago may bear a field that its class has lost since. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private CommitCodec() {}

  /**
   * @param open the document without sensitive facts
   * @param secret what is to be encrypted, or {@code null} where there is nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Written(Document open, byte @Nullable [] secret) {}

  /**
   * @param previous hash of the commit before, or {@code null} where there is none or it has none
   */
  static <G> Written write(Commit<G> commit, @Nullable String previous, EventTable<G> table) {
    List<Document> events = new ArrayList<>();
    List<Map<String, Object>> secrets = new ArrayList<>();
    boolean hasSecret = false;
    for (G event : commit.events()) {
      Map<String, Object> fields = JSON.convertValue(event, FIELDS);
      Map<String, Object> secret = new LinkedHashMap<>();
      for (String field : table.sensitiveFields(event)) {
        Object value = fields.remove(field);
        if (value != null) {
          secret.put(field, value);
        }
      }
      hasSecret |= !secret.isEmpty();
      secrets.add(secret);
      events.add(new Document(TYPE, table.name(event)).append(CONTENT, new Document(fields)));
    }
    Document open =
        new Document(VERSION, commit.version())
            .append(COMMAND, commit.commandId())
            .append(FINGERPRINT, commit.fingerprint())
            .append(TIME, Date.from(commit.time()))
            .append(ACTOR, write(commit.actor()))
            .append(TRACEPARENT, commit.traceparent())
            .append(PREVIOUS, previous)
            .append(EVENTS, events);
    return new Written(open, hasSecret ? JSON.writeValueAsBytes(secrets) : null);
  }

  static <G> Commit<G> read(Document commit, byte @Nullable [] secret, EventTable<G> table) {
    List<Map<String, Object>> secrets =
        secret == null ? List.of() : JSON.readValue(secret, SECRETS);
    List<Document> stored = commit.getList(EVENTS, Document.class);
    List<G> events = new ArrayList<>(stored.size());
    for (int i = 0; i < stored.size(); i++) {
      Map<String, Object> fields = stored.get(i).get(CONTENT, Document.class);
      if (!secrets.isEmpty()) {
        fields = new LinkedHashMap<>(fields);
        fields.putAll(secrets.get(i));
      }
      events.add(JSON.convertValue(fields, table.eventClass(stored.get(i).getString(TYPE))));
    }
    return new Commit<>(
        commit.getLong(VERSION),
        commit.getString(COMMAND),
        commit.getString(FINGERPRINT),
        commit.getDate(TIME).toInstant(),
        readActor(commit.get(ACTOR, Document.class)),
        commit.getString(TRACEPARENT),
        events);
  }

  static byte @Nullable [] encrypted(Document commit) {
    Binary block = commit.get(SENSITIVE, Binary.class);
    return block == null ? null : block.getData();
  }

  private static Document write(Actor actor) {
    return new Document("organisatie", actor.organisatie())
        .append("medewerker", actor.medewerker())
        .append("rol", actor.rol());
  }

  private static Actor readActor(Document actor) {
    return new Actor(
        actor.getString("organisatie"), actor.getString("medewerker"), actor.getString("rol"));
  }
}
