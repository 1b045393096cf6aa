package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/** The library's store with ordered indexes, which answers a write when it is durable. */
final class IndexedBackend extends H2Backend {

  private final LongAdder examined;
  private final Durability durability;

  IndexedBackend(MVStore store, Durability durability) {
    this.examined = new LongAdder();
    this.durability = durability;
    super(store);
  }

  long documentsExamined() {
    return examined.sum();
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    Supplier<Document> action = () -> super.handleCommand(channel, database, command, query);
    return switch (command.toLowerCase(Locale.ROOT)) {
      case "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "dropindexes" ->
          durability.write(action);
      case "drop", "dropdatabase", "renamecollection" -> durability.rearrange(action);
      case "aggregate" -> fillsCollection(query) ? durability.rearrange(action) : action.get();
      default -> action.get();
    };
  }

  private static boolean fillsCollection(Document query) {
    return query.get("pipeline") instanceof List<?> stages
        && !stages.isEmpty()
        && stages.getLast() instanceof Document last
        && (last.containsKey("$out") || last.containsKey("$merge"));
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new IndexedDatabase(name, getMvStore(), getCursorRegistry(), durability, examined);
  }

  @Override
  public void close() {
    try {
      durability.close();
    } finally {
      super.close();
    }
  }
}
