package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVStore;

final class IndexedBackend extends H2Backend {

  private final LongAdder examined;

  IndexedBackend(MVStore store) {
    this.examined = new LongAdder();
    super(store);
  }

  long documentsExamined() {
    return examined.sum();
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new IndexedDatabase(name, getMvStore(), getCursorRegistry(), examined);
  }
}
