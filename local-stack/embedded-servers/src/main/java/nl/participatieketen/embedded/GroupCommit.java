package nl.participatieketen.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/** Commits for many at once: whoever comes while a commit runs is covered by the next one. */
final class GroupCommit {

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
        store.commit();
        covered = upTo;
      }
    } finally {
      committing.unlock();
    }
  }
}
