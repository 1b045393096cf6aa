package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An index under whose keys many documents may stand; the document's id makes each key its own. */
final class SecondaryIndex extends OrderedIndex {

  SecondaryIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
  }

  @Override
  Set<List<Object>> keysOf(Document document) {
    Object id = KeyOrder.normalized(document.get("_id"));
    return fieldKeysOf(document).stream()
        .map(key -> KeyRange.joined(key, id))
        .collect(Collectors.toSet());
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    keysOf(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    keysOf(after);
  }
}
