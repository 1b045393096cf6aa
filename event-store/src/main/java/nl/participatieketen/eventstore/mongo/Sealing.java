package nl.participatieketen.eventstore.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.Encryption;
import nl.participatieketen.eventstore.keys.Encryption.KeyExpectation;
import nl.participatieketen.eventstore.keys.Encryption.Place;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Encrypts what is sensitive in a commit, bound to its place in its stream, and decrypts it. */
record Sealing(Encryption encryption) {

  /** The commit as it is stored, its sensitive facts encrypted. */
  Mono<Document> seal(EventStream<?> seen, @Nullable UUID deelnemer, CommitCodec.Written written) {
    byte[] secret = written.secret();
    if (secret == null) {
      return Mono.just(written.open());
    }
    if (deelnemer == null) {
      return Mono.error(
          new IllegalArgumentException(
              "sensitive facts in %s, which is about no deelnemer".formatted(seen.id())));
    }
    return encryption
        .encrypt(
            place(seen.id(), seen.version() + 1),
            deelnemer,
            secret,
            seen.exists() ? KeyExpectation.KNOWN : KeyExpectation.NEW)
        .map(block -> written.open().append(CommitCodec.SENSITIVE, new Binary(block)));
  }

  /** What could be decrypted, by the version of its commit. */
  Mono<Map<Long, byte[]>> open(StreamId id, List<Document> commits) {
    return Flux.fromIterable(commits)
        .flatMapSequential(
            commit -> {
              byte[] block = CommitCodec.encrypted(commit);
              long version = commit.getLong(CommitCodec.VERSION);
              return block == null
                  ? Mono.empty()
                  : encryption
                      .decrypt(place(id, version), block)
                      .flatMap(Mono::justOrEmpty)
                      .map(clear -> Map.entry(version, clear));
            })
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  /**
   * The keys with which these commits were opened, each with a question that tells whether it still
   * opens.
   *
   * @param opened by the version of the commit
   */
  Map<UUID, Mono<Boolean>> keys(StreamId id, List<Document> commits, Map<Long, byte[]> opened) {
    Map<UUID, Mono<Boolean>> keys = new HashMap<>();
    for (Document commit : commits) {
      byte[] block = CommitCodec.encrypted(commit);
      long version = commit.getLong(CommitCodec.VERSION);
      if (block != null && opened.containsKey(version)) {
        keys.putIfAbsent(
            Encryption.keyOf(block),
            Mono.defer(() -> encryption.decrypt(place(id, version), block))
                .map(Optional::isPresent));
      }
    }
    return keys;
  }

  private static Place place(StreamId id, long version) {
    return new Place(id.organisatie(), id.key(), version);
  }
}
