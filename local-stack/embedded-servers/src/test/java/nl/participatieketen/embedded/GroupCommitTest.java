package nl.participatieketen.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {

  @TempDir Path folder;

  /**
   * The store commits by itself too, about once a second, and then leaves the writing to a thread.
   * To a commit that comes meanwhile there is nothing left to save.
   */
  @Test
  void it_waits_for_what_the_store_itself_has_not_yet_written() throws Exception {
    HeldFile file = HeldFile.open(folder.resolve("store.mv"));
    try (MVStore store = new MVStore.Builder().adoptFileStore(file).open()) {
      MVMap<String, String> map = store.openMap("rijen");
      GroupCommit commits = new GroupCommit(store);
      map.put("voor", "1");
      Thread.ofPlatform().start(commits::await).join();
      map.put("nu", "1");
      file.hold();
      store.tryCommit();
      file.awaitWrite();

      Thread writer = Thread.ofPlatform().start(commits::await);
      try {
        assertThat(stateAtRest(writer)).isNotEqualTo(Thread.State.TERMINATED);
      } finally {
        file.release();
      }
      writer.join();
    }
  }

  private static Thread.State stateAtRest(Thread thread) {
    Thread.State state;
    do {
      Thread.onSpinWait();
      state = thread.getState();
    } while (Set.of(Thread.State.NEW, Thread.State.RUNNABLE).contains(state));
    return state;
  }
}
