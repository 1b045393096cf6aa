package nl.participatieketen.eventstore.mongo;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore.Part;
import nl.participatieketen.eventstore.EventStore.StreamFull;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.EventStream.Parts;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.eventstore.RememberedAnswer;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

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
  static final String PARTS = "delen";
  static final String IN_PARTS = "inDelenTot";

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
    List<Commit<G>> commits = commits(kind, document, secrets);
    return new EventStream<>(
        id(document),
        deelnemer(document),
        document.getLong(VERSION),
        commits,
        document.getList(ANSWERS, Document.class, List.of()).stream()
            .map(StreamCodec::readAnswer)
            .toList(),
        document.getLong(PUBLISHED),
        document.getLong(SIZE),
        document.getString(HASH),
        parts(document));
  }

  /** A stream has no such fields until it gets its first part. */
  static Parts parts(Document document) {
    Integer count = document.getInteger(PARTS);
    return count == null ? Parts.NONE : new Parts(count, document.getLong(IN_PARTS));
  }

  /**
   * @throws IllegalStateException where a commit is missing, or there twice
   */
  static <G> EventStream<G> whole(List<Part<G>> parts, EventStream<G> head) {
    List<Commit<G>> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.commits()));
    all.addAll(head.commits());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).version() != i + 1) {
        throw new IllegalStateException(
            "commit %d of %s stands where %d should"
                .formatted(all.get(i).version(), head.id(), i + 1));
      }
    }
    return new EventStream<>(
        head.id(),
        head.deelnemer(),
        head.version(),
        all,
        head.answers(),
        head.publishedTo(),
        head.size(),
        head.lastHash(),
        head.parts());
  }

  /** A stream of one commit. */
  static Document head(StreamId id, String kind, @Nullable UUID deelnemer, StoredCommit first) {
    return new Document(ID, id.key())
        .append(ORGANISATIE, id.organisatie())
        .append(KIND, kind)
        .append(DEELNEMER, deelnemer == null ? null : deelnemer.toString())
        .append(VERSION, 1L)
        .append(COMMITS, List.of(first.bytes()))
        .append(SIZE, first.size())
        .append(HASH, first.hash())
        .append(PUBLISHED, 0L)
        .append(OUTGOING, true);
  }

  static StreamFull tooLarge(StreamId id, long commit, long limit) {
    return new StreamFull(id, "the commit has %d of at most %d bytes".formatted(commit, limit));
  }

  static StreamId id(Document document) {
    return StreamId.of(document.getString(ID));
  }

  static @Nullable UUID deelnemer(Document document) {
    return Optional.ofNullable(document.getString(DEELNEMER)).map(UUID::fromString).orElse(null);
  }

  static List<Document> commits(Document document) {
    return document.getList(COMMITS, Document.class);
  }

  /** The commits of a head or a part. */
  static <G> List<Commit<G>> commits(
      StreamKind<?, G> kind, Document document, Map<Long, byte[]> secrets) {
    return commits(document).stream()
        .map(
            commit ->
                CommitCodec.read(
                    commit, secrets.get(commit.getLong(CommitCodec.VERSION)), kind.events()))
        .toList();
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
