package nl.participatieketen.eventstore.mongo;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.eventstore.RememberedAnswer;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import org.bson.Document;

/** The document of a stream, read. */
final class StreamCodec {

  static final String ID = "_id";
  static final String ORGANISATIE = "organisatie";
  static final String KIND = "soort";
  static final String DEELNEMER = "deelnemer";
  static final String VERSION = "versie";
  static final String COMMITS = "commits";
  static final String ANSWERS = "antwoorden";
  static final String PUBLISHED = "gepubliceerdTot";
  static final String OUTGOING = "uitgaand";
  static final String SIZE = "omvang";
  static final String HASH = "laatsteHash";

  static final String COMMAND = "opdrachtId";
  private static final String FINGERPRINT = "vingerafdruk";
  private static final String TIME = "tijd";
  private static final String CODE = "code";
  private static final String EXPLANATION = "uitleg";

  private StreamCodec() {}

  /**
   * @param secrets what was decrypted, by the version of its commit
   */
  static <G> EventStream<G> read(
      StreamKind<?, G> kind, Document document, Map<Long, byte[]> secrets) {
    List<Commit<G>> commits =
        commits(document).stream()
            .map(
                commit ->
                    CommitCodec.read(
                        commit, secrets.get(commit.getLong(CommitCodec.VERSION)), kind.events()))
            .toList();
    return new EventStream<>(
        id(document),
        Optional.ofNullable(document.getString(DEELNEMER)).map(UUID::fromString).orElse(null),
        document.getLong(VERSION),
        commits,
        document.getList(ANSWERS, Document.class, List.of()).stream()
            .map(StreamCodec::readAnswer)
            .toList(),
        document.getLong(PUBLISHED),
        document.getLong(SIZE),
        document.getString(HASH));
  }

  static StreamId id(Document document) {
    return StreamId.of(document.getString(ID));
  }

  static List<Document> commits(Document document) {
    return document.getList(COMMITS, Document.class);
  }

  static Document write(RememberedAnswer answer) {
    Reason reason = answer.reason();
    return new Document(COMMAND, answer.commandId())
        .append(FINGERPRINT, answer.fingerprint())
        .append(TIME, Date.from(answer.time()))
        .append(VERSION, answer.version())
        .append(CODE, reason == null ? null : reason.code())
        .append(EXPLANATION, reason == null ? null : reason.explanation());
  }

  private static RememberedAnswer readAnswer(Document answer) {
    String code = answer.getString(CODE);
    return new RememberedAnswer(
        answer.getString(COMMAND),
        answer.getString(FINGERPRINT),
        answer.getDate(TIME).toInstant(),
        answer.getLong(VERSION),
        code == null ? null : new Reason(code, answer.getString(EXPLANATION)));
  }

  record Unread(Document document) implements UnreadStream {

    @Override
    public StreamId id() {
      return StreamCodec.id(document);
    }

    @Override
    public <G> EventStream<G> as(StreamKind<?, G> kind) {
      return read(kind, document, Map.of());
    }
  }
}
