package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index that admits each key once, and refuses a second with MongoDB's error 11000. */
final class UniqueIndex extends OrderedIndex {

  UniqueIndex(String name, List<IndexKey> fields, boolean sparse) {
    super(name, fields, sparse, false);
  }

  @Override
  @SuppressWarnings("NullAway") // the library's "not here" is null
  public Object getPosition(Document document) {
    List<List<Object>> keys = keysOf(document);
    return keys.isEmpty() ? null : positionAt(keys.getFirst());
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    refuseKeysOfOthers(document, null, collection);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    if (!leavesInPlace(before, after)) {
      refuseKeysOfOthers(after, getPosition(before), collection);
    }
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

  @Override
  public boolean isUnique() {
    return true;
  }
}
