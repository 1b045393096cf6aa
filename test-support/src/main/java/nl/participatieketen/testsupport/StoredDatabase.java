package nl.participatieketen.testsupport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The database of a service as a released version left it: a line of canonical extended JSON for
 * each document, {@code {"collectie": ..., "document": ...}}, gzipped, and beside it the master key
 * of the stack that wrote it. Only invented people are in it, and the key opens nothing else.
 */
public final class StoredDatabase {

  private static final long LAYOUT = 1_000_000_000;
  private static final String POSITION = "positie";
  private static final String STREAMS = "stromen";
  private static final Set<String> KEPT = Set.of("deelnemers", "sleutels");

  private final Map<String, List<Document>> collections;
  private final String masterKey;

  private StoredDatabase(Map<String, List<Document>> collections, String masterKey) {
    this.collections = collections;
    this.masterKey = masterKey;
  }

  /**
   * @param folder where the test resources of the calling module have it
   */
  public static StoredDatabase read(Path folder, String service) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(service + ".jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      Map<String, List<Document>> collections =
          lines
              .lines()
              .map(Document::parse)
              .collect(
                  groupingBy(
                      line -> line.getString("collectie"),
                      TreeMap::new,
                      mapping(line -> line.get("document", Document.class), toList())));
      return new StoredDatabase(
          collections, Files.readString(folder.resolve("hoofdsleutel-alleen-voor-tests")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The key with which its sensitive facts were encrypted, in base64. */
  public String masterKey() {
    return masterKey;
  }

  public List<Document> streams() {
    return collections.getOrDefault(STREAMS, List.of());
  }

  /**
   * The versions of a stream with sensitive facts that can be read: none where the key of the
   * deelnemer was destroyed.
   */
  public Set<Long> readable(Document stream) {
    String key = stream.getString("organisatie") + "/" + stream.getString("deelnemer");
    boolean kept =
        collections.getOrDefault("sleutels", List.of()).stream()
            .anyMatch(vault -> vault.getList("keyAltNames", String.class).contains(key));
    return kept ? sensitive(stream) : Set.of();
  }

  /** The versions of a stream with sensitive facts. */
  public Set<Long> sensitive(Document stream) {
    return stream.getList("commits", Document.class).stream()
        .filter(commit -> commit.get("vertrouwelijk") != null)
        .map(commit -> commit.getLong("versie"))
        .collect(toSet());
  }

  /** The rows that lists show, by collection: whatever is computed from streams. */
  public Map<String, List<Document>> rows() {
    Set<Object> streams = streams().stream().map(stream -> stream.get("_id")).collect(toSet());
    Map<String, List<Document>> rows = new TreeMap<>(collections);
    rows.keySet().removeAll(KEPT);
    rows.remove(STREAMS);
    rows.values().removeIf(found -> found.stream().noneMatch(d -> streams.contains(d.get("_id"))));
    return rows;
  }

  /**
   * Which rows of a running service no longer say what they said, as far as their stream is as it
   * was. The order within a list, and the width of a number, are no part of what a row says.
   */
  public List<String> differentRows(String uri, String name) {
    List<String> different = new ArrayList<>();
    rows()
        .forEach(
            (collection, before) -> {
              Map<Object, Document> now =
                  find(uri, name, collection, new Document()).stream()
                      .collect(toMap(row -> row.get("_id"), row -> row));
              before.forEach(
                  row -> {
                    Document found = now.get(row.get("_id"));
                    if (found == null) {
                      different.add("%s lacks %s".formatted(collection, row.get("_id")));
                    } else if (version(found) == version(row) && !saysStill(found, row)) {
                      different.add("%s: was %s and is %s".formatted(collection, row, found));
                    }
                  });
            });
    return different;
  }

  /** The rows of one collection. */
  public List<Document> rows(String collection) {
    return rows().getOrDefault(collection, List.of());
  }

  /**
   * Puts it into a database as it was, but for this: nothing is published yet and there are no
   * rows, so that a service that starts on it has to fold and translate all there is.
   */
  public void loadUnpublished(String uri, String name) {
    try (MongoClient client = client(uri)) {
      MongoDatabase database = client.getDatabase(name);
      Set<String> computed = rows().keySet();
      Flux.fromIterable(collections.entrySet())
          .filter(entry -> !computed.contains(entry.getKey()))
          .filter(entry -> !entry.getKey().equals("leesmodellen"))
          .concatMap(
              entry ->
                  Mono.from(
                      database
                          .getCollection(entry.getKey())
                          .insertMany(
                              entry.getValue().stream()
                                  .map(d -> entry.getKey().equals(STREAMS) ? unpublished(d) : d)
                                  .toList())))
          .then()
          .toFuture()
          .join();
    }
  }

  /** The documents of a collection of a running service. */
  public static List<Document> find(String uri, String name, String collection, Document query) {
    try (MongoClient client = client(uri)) {
      return Flux.from(client.getDatabase(name).getCollection(collection).find(query))
          .collectList()
          .toFuture()
          .join();
    }
  }

  /** A row counts the layout in thousands of millions, and the version of its stream below that. */
  private static long version(Document row) {
    return row.getLong(POSITION) % LAYOUT;
  }

  /** A field more is no difference: it says what was not said before. */
  private static boolean saysStill(Document now, Document before) {
    return before.entrySet().stream()
        .filter(field -> !field.getKey().equals(POSITION))
        .allMatch(field -> unordered(field.getValue()).equals(unordered(now.get(field.getKey()))));
  }

  private static Object unordered(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Document document -> {
        Map<String, Object> fields = new TreeMap<>();
        document.forEach((field, inside) -> fields.put(field, unordered(inside)));
        yield fields;
      }
      case List<?> list ->
          list.stream().map(StoredDatabase::unordered).map(String::valueOf).sorted().toList();
      case Number number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
      default -> value;
    };
  }

  private static MongoClient client(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
  }

  private static Document unpublished(Document stream) {
    return new Document(stream).append("gepubliceerdTot", 0L).append("uitgaand", true);
  }
}
