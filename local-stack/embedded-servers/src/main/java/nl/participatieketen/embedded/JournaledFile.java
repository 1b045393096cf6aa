package nl.participatieketen.embedded;

import java.nio.ByteBuffer;
import java.util.Map;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/**
 * The file of the store, in which no page comes before the journal has what changed it: the store
 * may write of its own accord, and the journal is read over what it wrote.
 */
final class JournaledFile extends SingleFileStore {

  private final Journal journal;

  JournaledFile(Map<String, Object> settings, Journal journal) {
    super(settings);
    this.journal = journal;
  }

  @Override
  protected void writeFully(SFChunk chunk, long position, ByteBuffer source) {
    journal.flush();
    super.writeFully(chunk, position, source);
  }
}
