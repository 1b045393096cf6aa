package nl.participatieketen.embedded;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * A store in this process that speaks MongoDB's wire protocol, bound to 127.0.0.1 only.
 *
 * <p>It is not MongoDB: no sessions, transactions, {@code explain}, pipeline updates or partial
 * indexes. Writes to one document are atomic. Indexes serve equality, {@code $in} and ranges on
 * their leading fields and are kept in memory.
 *
 * <p>On disk a write is answered when it is in a journal; writers that come together share one
 * write to it. The file of the store follows about a second later. A {@code kill -9} therefore
 * loses nothing that was acknowledged, and what it leaves is a consistent moment: the next start
 * reads the journal over the file. It may lose what a reader saw of a write that was not yet
 * answered. The disk isn't forced, so a failure of the machine may cost more.
 */
public final class EmbeddedMongo implements AutoCloseable {

  /**
   * Counted at one kilobyte a document; in memory one takes several. More makes the collector stop
   * the store for seconds.
   */
  private static final int CACHE_IN_MEGABYTES = 16;

  private static final int RETENTION_IN_MILLIS = 1_000;

  /** A commit writes every page that changed, whole: small pages, and little is written twice. */
  private static final int PAGE_IN_BYTES = 4 * 1024;

  /** The file may be twice as long as what is in it, before the store spends time to shorten it. */
  private static final int COMPACT_BELOW_PERCENT = 50;

  private static final int WRITERS_AT_ONCE = 16;

  private final @Nullable Path folder;
  private final int port;
  private @Nullable IndexedBackend backend;
  private @Nullable MongoServer server;

  private EmbeddedMongo(@Nullable Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** A store that forgets everything when it closes, on a free port. */
  public static EmbeddedMongo memory() {
    return new EmbeddedMongo(null, 0);
  }

  /**
   * A store with its data in {@code folder}, which is made when it isn't there; port 0 picks a free
   * one.
   */
  public static EmbeddedMongo onDisk(Path folder, int port) {
    return new EmbeddedMongo(folder, port);
  }

  /**
   * Opens the data and listens.
   *
   * @throws ServerException when the port is taken or another process holds the folder
   */
  public EmbeddedMongo start() {
    IndexedBackend opened = folder == null ? inMemory() : inFolder(folder);
    opened.version(ServerVersion.MONGO_5_0);
    MongoServer listening = new MongoServer(opened);
    try {
      listening.bind(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WRITERS_AT_ONCE);
    } catch (Exception e) {
      // The library throws the checked BindException without declaring it, and keeps the store
      // open.
      listening.shutdownNow();
      throw Ports.taken(port, e);
    }
    backend = opened;
    server = listening;
    return this;
  }

  private static IndexedBackend inMemory() {
    return new IndexedBackend(MVStore.open(null), Durability.NONE);
  }

  private static IndexedBackend inFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      Journal journal = new Journal(folder);
      MVStore store = open(folder.resolve("store.mv"), journal);
      try {
        return new IndexedBackend(store, Journaled.recover(store, journal).following());
      } catch (RuntimeException e) {
        store.closeImmediately();
        throw e;
      }
    } catch (IOException e) {
      throw new ServerException("De map %s is niet te maken: %s.".formatted(folder, e), e);
    } catch (MVStoreException e) {
      throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
          ? FolderLock.inUse(folder)
          : new ServerException(
              "De opslag in %s is niet te openen: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  private static MVStore open(Path path, Journal journal) {
    JournaledFile file =
        new JournaledFile(
            Map.of(
                "cacheSize",
                CACHE_IN_MEGABYTES,
                "pageSplitSize",
                PAGE_IN_BYTES,
                "autoCompactFillRate",
                COMPACT_BELOW_PERCENT),
            journal);
    file.open(path.toString(), false, null);
    MVStore store = new MVStore.Builder().adoptFileStore(file).open();
    store.setRetentionTime(RETENTION_IN_MILLIS);
    return store;
  }

  /** The connection string, without a database. */
  public String uri() {
    return "mongodb://127.0.0.1:%d/?retryWrites=false".formatted(port());
  }

  public int port() {
    return requireNonNull(server, "not started").getLocalAddress().getPort();
  }

  /** How many stored documents queries have looked at since the start; an index keeps it low. */
  public long documentsExamined() {
    return requireNonNull(backend, "not started").documentsExamined();
  }

  /**
   * Disconnects the clients, commits and releases port and folder. Does nothing when not started.
   */
  @Override
  public void close() {
    if (server != null) {
      server.shutdownNow();
      server = null;
      backend = null;
    }
  }
}
