package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A change is durable when the journal has it; the store, which writes whole pages, follows a
 * moment later with all changes of that moment at once. What the store has as its version is the
 * first file of the journal that it may lack something of. At the start that is made up for.
 *
 * <p>A change goes to the journal first and then to the store, and a next file begins only between
 * changes: all that was in the files before is then in the store. A record may be told to a store
 * that has it already, or has what came after it: the last word on a document is the same.
 */
final class Journaled implements Durability {

  private static final long NOTHING_TO_SAVE = -1;
  private static final long PERIOD_IN_MILLIS = 1_000;

  private final MVStore store;
  private final Journal journal;
  private final GroupCommit commits;
  private final ReadWriteLock commands = new ReentrantReadWriteLock();
  private final ReadWriteLock changes = new ReentrantReadWriteLock();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("opslag-bijwerken").unstarted(task));

  private Journaled(MVStore store, Journal journal) {
    this.store = store;
    this.journal = journal;
    this.commits = new GroupCommit(journal::flush);
  }

  /** Brings the store up to what was acknowledged before. */
  static Journaled recover(MVStore store, Journal journal) {
    int next =
        1
            + journal.replay(
                store.getStoreVersion(),
                (map, key, document) -> apply(BsonDataType.open(store, map), key, document));
    Journaled journaled = new Journaled(store, journal);
    store.setStoreVersion(next);
    save(store);
    journal.deleteBefore(next);
    journal.begin(next);
    return journaled;
  }

  private static void apply(
      MVMap<Object, Document> map, @Nullable Object key, @Nullable Document document) {
    if (document == null) {
      map.remove(Missing.ofNullable(key));
    } else {
      map.put(Missing.ofNullable(key), document);
    }
  }

  /** From now on the store follows the journal by itself. */
  Journaled following() {
    var _ =
        clock.scheduleWithFixedDelay(
            this::settleIfChanged, PERIOD_IN_MILLIS, PERIOD_IN_MILLIS, TimeUnit.MILLISECONDS);
    return this;
  }

  private void settleIfChanged() {
    try {
      if (!journal.isEmpty()) {
        settle();
      }
    } catch (RuntimeException e) {
      System.err.println("De opslag volgt haar journaal niet meer: " + e);
      throw e;
    }
  }

  @Override
  public <T> T write(Supplier<T> command) {
    T result = locked(commands.readLock(), command);
    commits.await();
    return result;
  }

  /**
   * The journal knows documents, not maps. So what it holds is settled before, and again after:
   * nothing in it is about maps that are gone or have another name.
   */
  @Override
  public <T> T rearrange(Supplier<T> command) {
    return locked(
        commands.writeLock(),
        () -> {
          settle();
          T result = command.get();
          settle();
          return result;
        });
  }

  @Override
  public void change(
      String map, @Nullable Object key, @Nullable Document document, Runnable change) {
    changes.readLock().lock();
    try {
      journal.append(map, key, document);
      change.run();
    } finally {
      changes.readLock().unlock();
    }
  }

  /** Brings the store's file up to the journal, and drops what is no longer needed of that. */
  void settle() {
    int next =
        locked(
            changes.writeLock(),
            () -> {
              int begun = journal.beginNext();
              store.setStoreVersion(begun);
              return begun;
            });
    save(store);
    journal.deleteBefore(next);
  }

  /**
   * To the store there is nothing to save as soon as its own thread has taken it in hand, which may
   * be before it is written: then this waits for what is on its way.
   */
  static void save(MVStore store) {
    if (store.commit() == NOTHING_TO_SAVE) {
      store.executeFilestoreOperation(() -> {});
    }
  }

  private static <T> T locked(Lock lock, Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    clock.close();
    settle();
    try {
      journal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
