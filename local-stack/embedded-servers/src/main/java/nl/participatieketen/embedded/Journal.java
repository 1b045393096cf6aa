package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What changed, in the order in which it changed, in files that are only added to. Each has a
 * number, and a next one begins when what is in the others has been stored elsewhere.
 *
 * <p>A record is there when {@link #flush} returns; before that it may be lost, and then all that
 * came after it is lost as well. A write that fails leaves an end that can't be read, so after it
 * nothing is written any more.
 */
final class Journal implements AutoCloseable {

  interface Reader {

    /**
     * @param document as it became; {@code null} where it was removed
     */
    void changed(String map, @Nullable Object key, @Nullable Document document);
  }

  private static final String NAME = "journaal-%08x.log";
  private static final String ANY = "journaal-*.log";
  private static final int LENGTH_AND_SUM = 8;
  private static final int SMALLEST = 5; // an empty document
  private static final int ROOM = 64 * 1024;
  private static final int MOST_ROOM = 4 * 1024 * 1024;

  private final Path folder;
  private final Object appending = new Object();
  private final Object writing = new Object();
  private ByteBuf pending = Unpooled.buffer(ROOM);
  private ByteBuf spare = Unpooled.buffer(ROOM);
  private @Nullable FileChannel file;
  private @Nullable IOException failure;
  private int number;
  private boolean empty = true;

  Journal(Path folder) {
    this.folder = folder;
  }

  /**
   * Tells the readable records of the files from {@code first} on.
   *
   * @return the number of the last file, or {@code first} when there is none
   * @throws ServerException when a file before the last is damaged
   */
  int replay(int first, Reader reader) {
    List<Path> files = files().filter(path -> numberOf(path) >= first).sorted().toList();
    for (Path path : files) {
      if (!read(path, reader) && !path.equals(files.getLast())) {
        throw new ServerException("Het journaal %s is beschadigd.".formatted(path));
      }
    }
    return files.isEmpty() ? first : numberOf(files.getLast());
  }

  /** Whether it was readable to its end. */
  private static boolean read(Path path, Reader reader) {
    ByteBuf content = contentOf(path);
    while (content.readableBytes() >= LENGTH_AND_SUM) {
      int length = content.readInt();
      int sum = content.readInt();
      if (length < SMALLEST
          || length > content.readableBytes()
          || sum != sumOf(content, content.readerIndex(), length)) {
        return false;
      }
      Document change = BsonDecoder.decodeBson(content);
      reader.changed(String.valueOf(change.get("m")), change.get("k"), (Document) change.get("d"));
    }
    return !content.isReadable();
  }

  private static ByteBuf contentOf(Path path) {
    try (FileChannel channel = FileChannel.open(path)) {
      return Unpooled.wrappedBuffer(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a change, after all that were added before. */
  void append(String map, @Nullable Object key, @Nullable Document document) {
    Document change = new Document("m", map).append("k", key).append("d", document);
    synchronized (appending) {
      int start = pending.writerIndex();
      pending.writeLong(0);
      int content = pending.writerIndex();
      try {
        BsonEncoder.encodeDocument(change, pending);
      } catch (RuntimeException e) {
        pending.writerIndex(start);
        throw e;
      }
      int length = pending.writerIndex() - content;
      pending.setInt(start, length);
      pending.setInt(start + Integer.BYTES, sumOf(pending, content, length));
    }
  }

  private static int sumOf(ByteBuf buffer, int start, int length) {
    CRC32C sum = new CRC32C();
    sum.update(buffer.nioBuffer(start, length));
    return (int) sum.getValue();
  }

  /** Returns when every record that was added before is in the file. */
  void flush() {
    synchronized (writing) {
      ByteBuf full;
      synchronized (appending) {
        full = pending;
        pending = spare;
      }
      try {
        write(full.nioBuffer());
      } finally {
        spare = full.capacity() > MOST_ROOM ? Unpooled.buffer(ROOM) : full.clear();
      }
    }
  }

  private void write(ByteBuffer records) {
    if (!records.hasRemaining()) {
      return;
    }
    try {
      if (failure != null || file == null) {
        throw new IOException("the journal doesn't take any more", failure);
      }
      empty = false;
      while (records.hasRemaining()) {
        int _ = file.write(records);
      }
    } catch (IOException e) {
      failure = e;
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nothing was added since the last file began. */
  boolean isEmpty() {
    synchronized (writing) {
      synchronized (appending) {
        return empty && !pending.isReadable();
      }
    }
  }

  /** Begins the next file. */
  int beginNext() {
    return begin(number + 1);
  }

  /** Begins the file of that number, in which is what is added from now on. */
  int begin(int next) {
    synchronized (writing) {
      flush();
      try {
        close();
        file =
            FileChannel.open(
                folder.resolve(String.format(Locale.ROOT, NAME, next)),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
      } catch (IOException e) {
        failure = e;
        throw new UncheckedIOException(e);
      }
      number = next;
      empty = true;
      return next;
    }
  }

  void deleteBefore(int first) {
    files()
        .filter(path -> numberOf(path) < first)
        .forEach(
            path -> {
              try {
                boolean _ = Files.deleteIfExists(path);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private Stream<Path> files() {
    List<Path> found = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, ANY)) {
      files.forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream();
  }

  private static int numberOf(Path path) {
    String name = path.getFileName().toString();
    return Integer.parseUnsignedInt(
        name.substring(name.indexOf('-') + 1, name.lastIndexOf('.')), 16);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
      file = null;
    }
  }
}
