package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose documents are stored as BSON and whose indexes are ordered. */
final class IndexedDatabase extends H2Database {

  private final MVStore store;
  private final Durability durability;
  private final LongAdder examined;

  IndexedDatabase(
      String name,
      MVStore store,
      CursorRegistry cursors,
      Durability durability,
      LongAdder examined) {
    this.store = store;
    this.durability = durability;
    this.examined = examined;
    super(name, store, cursors);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    String fullName = getFullCollectionNamespace(name);
    MVMap<Object, Document> documents = BsonDataType.open(store, "databases." + fullName);
    return new IndexedCollection(
        this,
        name,
        options,
        documents,
        store.openMap("meta." + fullName),
        cursorRegistry,
        durability,
        examined);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new UniqueIndex(name, keys, sparse);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new SecondaryIndex(name, keys, sparse);
  }
}
