package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVStore;

/** The library's store with ordered indexes, which answers a write when it is in the file. */
final class IndexedBackend extends H2Backend {

  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "dropindexes",
          "drop",
          "dropdatabase",
          "renamecollection");

  private final LongAdder examined;
  private final GroupCommit commits;

  IndexedBackend(MVStore store) {
    this.examined = new LongAdder();
    this.commits = new GroupCommit(store);
    super(store);
  }

  long documentsExamined() {
    return examined.sum();
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    Document reply = super.handleCommand(channel, database, command, query);
    if (!isInMemory() && WRITES.contains(command.toLowerCase(Locale.ROOT))) {
      commits.await();
    }
    return reply;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new IndexedDatabase(name, getMvStore(), getCursorRegistry(), examined);
  }
}
