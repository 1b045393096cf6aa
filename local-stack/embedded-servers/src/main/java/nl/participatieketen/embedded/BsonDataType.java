package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents on disk as BSON: a third of the size of Java's serialization, and read much faster. */
final class BsonDataType extends BasicDataType<Document> {

  private static final BsonDataType INSTANCE = new BsonDataType();

  private static final int ROUGH_SIZE = 1024;

  private BsonDataType() {}

  static MVMap<Object, Document> open(MVStore store, String map) {
    return store.openMap(map, new MVMap.Builder<Object, Document>().valueType(INSTANCE));
  }

  @Override
  public int getMemory(Document document) {
    return ROUGH_SIZE;
  }

  @Override
  public void write(WriteBuffer target, Document document) {
    target.put(encoded(document).nioBuffer());
  }

  static int sizeOf(Document document) {
    return encoded(document).readableBytes();
  }

  private static ByteBuf encoded(Document document) {
    ByteBuf buffer = Unpooled.buffer(ROUGH_SIZE);
    BsonEncoder.encodeDocument(document, buffer);
    return buffer;
  }

  @Override
  public Document read(ByteBuffer source) {
    ByteBuf buffer = Unpooled.wrappedBuffer(source);
    Document document = BsonDecoder.decodeBson(buffer);
    source.position(source.position() + buffer.readerIndex());
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
