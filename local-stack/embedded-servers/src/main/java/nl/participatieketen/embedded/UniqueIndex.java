package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An index that admits each key once, and refuses a second with MongoDB's error 11000. */
final class UniqueIndex extends OrderedIndex {

  UniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
  }

  @Override
  Set<List<Object>> keysOf(Document document) {
    return fieldKeysOf(document);
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    refuseKeysOfOthers(document, null, collection);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    refuseKeysOfOthers(after, getPosition(before), collection);
  }

  private void refuseKeysOfOthers(
      Document document, @Nullable Object own, MongoCollection<Object> collection) {
    for (List<Object> key : keysOf(document)) {
      Object holder = positionAt(key);
      if (holder != null && !holder.equals(own)) {
        throw new DuplicateKeyError(this, collection, getKeys(), shown(key));
      }
    }
  }

  private static KeyValue shown(List<Object> key) {
    return new KeyValue(
        key.stream().map(value -> value instanceof Missing ? null : value).toArray());
  }

  @Override
  public boolean isUnique() {
    return true;
  }
}
