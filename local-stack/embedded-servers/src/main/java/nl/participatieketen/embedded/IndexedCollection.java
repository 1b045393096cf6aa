package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that asks whichever index leads to the fewest documents, and whose stored documents
 * never change: an update works on a copy and puts it in place whole, so that no reader, and no
 * commit to disk, meets a document half changed.
 */
final class IndexedCollection extends H2Collection {

  /** So few documents are sorted sooner than a longer way in the right order is walked. */
  private static final int FEW = 20;

  private final MVMap<Object, Document> documents;
  private final Durability durability;
  private final LongAdder examined;

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> meta,
      CursorRegistry cursors,
      Durability durability,
      LongAdder examined) {
    this.documents = documents;
    this.durability = durability;
    this.examined = examined;
    super(database, name, options, documents, meta, cursors);
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    List<OrderedIndex> indexes = getIndexes().stream().map(OrderedIndex.class::cast).toList();
    List<OrderedIndex> useful = indexes.stream().filter(index -> index.canHandle(query)).toList();
    if (useful.isEmpty()) {
      Optional<Set<Object>> found = Alternatives.of(query, indexes);
      return found.isPresent()
          ? matchDocuments(query, found.get(), orderBy, skip, limit, batchSize, projection)
          : matchDocuments(query, orderBy, skip, limit, batchSize, projection);
    }
    List<Iterator<Object>> ways = useful.stream().map(index -> index.walk(query)).toList();
    Optional<OrderedIndex> inOrder =
        useful.stream().filter(index -> limit > 0 && index.ordersBy(query, orderBy)).findFirst();
    if (inOrder.isEmpty()) {
      return matchDocuments(query, Shortest.of(ways), orderBy, skip, limit, batchSize, projection);
    }
    Optional<SequencedSet<Object>> few = Shortest.within(FEW, ways);
    if (few.isPresent()) {
      return matchDocuments(query, few.get(), orderBy, skip, limit, batchSize, projection);
    }
    Iterable<Object> page = () -> inOrder.get().walk(query);
    return matchDocuments(query, page, null, skip, limit, batchSize, projection);
  }

  @Override
  protected QueryResult matchDocumentsFromStream(
      Document query,
      Stream<Document> documents,
      int skip,
      int limit,
      int batchSize,
      @Nullable Comparator<Document> order,
      @Nullable Document projection) {
    Stream<Document> copies =
        documents
            .peek(_ -> examined.increment())
            .filter(document -> documentMatchesQuery(document, query))
            .map(Document::clone);
    return super.matchDocumentsFromStream(
        new Document(), copies, skip, limit, batchSize, order, projection);
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    Object position =
        getIdField() == null ? UUID.randomUUID() : Missing.ofNullable(document.get(getIdField()));
    durability.change(
        documents.getName(),
        position,
        document,
        () -> {
          if (documents.put(position, document) != null) {
            throw new IllegalStateException("%s had a document at %s".formatted(this, position));
          }
        });
    return position;
  }

  @Override
  protected void handleUpdate(Object position, Document before, Document after) {
    durability.change(
        documents.getName(),
        position,
        after,
        () -> {
          var _ = documents.put(position, after);
        });
  }

  @Override
  protected void removeDocument(Object position) {
    durability.change(documents.getName(), position, null, () -> super.removeDocument(position));
  }

  /** Adding up at every write would encode each document twice more, and write one page more. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected int getDataSize() {
    return documents.values().stream().mapToInt(BsonDataType::sizeOf).sum();
  }

  @Override
  public synchronized int count(@Nullable Document query, int skip, int limit) {
    return super.count(query, skip, limit);
  }

  @Override
  public synchronized void addIndex(Index<Object> index) {
    super.addIndex(index);
  }

  @Override
  public synchronized void dropIndex(String indexName) {
    super.dropIndex(indexName);
  }
}
