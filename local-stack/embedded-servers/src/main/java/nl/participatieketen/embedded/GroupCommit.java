package nl.participatieketen.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/** Commits for many at once: whoever comes while a commit runs is covered by the next one. */
final class GroupCommit {

  private static final long NOTHING_TO_SAVE = -1;

  private final MVStore store;
  private final AtomicLong arrived = new AtomicLong();
  private final Lock committing = new ReentrantLock();
  private long covered;

  GroupCommit(MVStore store) {
    this.store = store;
  }

  /** Returns when every change that this thread made before is in the file. */
  void await() {
    long ticket = arrived.incrementAndGet();
    committing.lock();
    try {
      if (covered < ticket) {
        long upTo = arrived.get();
        commit();
        covered = upTo;
      }
    } finally {
      committing.unlock();
    }
  }

  /**
   * To the store there is nothing to save as soon as its own thread has taken it in hand, which may
   * be before it is written: then this waits for what is on its way.
   */
  private void commit() {
    if (store.commit() == NOTHING_TO_SAVE) {
      store.executeFilestoreOperation(() -> {});
    }
  }
}
