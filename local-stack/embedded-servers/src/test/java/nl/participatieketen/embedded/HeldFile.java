package nl.participatieketen.embedded;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.CountDownLatch;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/** A file of which a test can hold the writes, as a disk that takes its time. */
final class HeldFile extends SingleFileStore {

  private final CountDownLatch writing = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private volatile boolean held;

  private HeldFile() {
    super(new HashMap<>());
  }

  static HeldFile open(Path path) {
    HeldFile file = new HeldFile();
    file.open(path.toString(), false, null);
    return file;
  }

  void hold() {
    held = true;
  }

  void awaitWrite() throws InterruptedException {
    writing.await();
  }

  void release() {
    released.countDown();
  }

  @Override
  protected void writeFully(SFChunk chunk, long position, ByteBuffer source) {
    if (held) {
      writing.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    super.writeFully(chunk, position, source);
  }
}
