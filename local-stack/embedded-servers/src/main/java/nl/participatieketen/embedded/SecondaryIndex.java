package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** An index under whose keys many documents may stand; the document's id makes each key its own. */
final class SecondaryIndex extends OrderedIndex {

  SecondaryIndex(String name, List<IndexKey> fields, boolean sparse) {
    super(name, fields, sparse, true);
  }

  /** Leaves the answer to the index on {@code _id}, which every collection with indexes has. */
  @Override
  @SuppressWarnings("NullAway") // the library's "not here" is null
  public Object getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    refuseArraysBesideEachOther(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    refuseArraysBesideEachOther(after);
  }
}
