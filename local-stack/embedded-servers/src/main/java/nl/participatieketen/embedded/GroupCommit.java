package nl.participatieketen.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Commits for many at once: whoever comes while a commit runs is covered by the next one. */
final class GroupCommit {

  private final Runnable commit;
  private final AtomicLong arrived = new AtomicLong();
  private final Lock committing = new ReentrantLock();
  private long covered;

  /**
   * @param commit returns when every change made before it began is in the file
   */
  GroupCommit(Runnable commit) {
    this.commit = commit;
  }

  /** Returns when every change that this thread made before is in the file. */
  void await() {
    long ticket = arrived.incrementAndGet();
    committing.lock();
    try {
      if (covered < ticket) {
        long upTo = arrived.get();
        commit.run();
        covered = upTo;
      }
    } finally {
      committing.unlock();
    }
  }
}
