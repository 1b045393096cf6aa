package nl.participatieketen.eventstore.mongo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;

/**
 * A commit in the bytes in which it is stored.
 *
 * @param size in bytes
 * @param hash SHA-256 of the bytes, in hexadecimal: the next commit names it
 */
record StoredCommit(RawBsonDocument bytes, long size, String hash) {

  static StoredCommit of(Document commit, Codec<Document> codec) {
    var bytes = new RawBsonDocument(commit, codec);
    return new StoredCommit(bytes, bytes.getByteBuffer().remaining(), hash(bytes));
  }

  static String hash(RawBsonDocument commit) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(commit.getByteBuffer().asNIO());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException defect) {
      throw new IllegalStateException("this JDK has no SHA-256", defect);
    }
  }
}
