package nl.participatieketen.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;

/** A running store with a client, and the number of documents that an action examines. */
final class Store implements AutoCloseable {

  enum Kind {
    MEMORY,
    DISK
  }

  private final EmbeddedMongo server;
  private final MongoClient client;

  private Store(EmbeddedMongo server) {
    this.server = server.start();
    this.client = MongoClients.create(server.uri());
  }

  static Store open(Kind kind, Path folder) {
    return new Store(
        switch (kind) {
          case MEMORY -> EmbeddedMongo.memory();
          case DISK -> EmbeddedMongo.onDisk(folder, 0);
        });
  }

  MongoCollection<Document> collection(String name) {
    return client.getDatabase("proef").getCollection(name);
  }

  Document run(Document command) {
    return client.getDatabase("proef").runCommand(command);
  }

  <T> Examined<T> examined(Supplier<T> action) {
    long before = server.documentsExamined();
    T result = action.get();
    return new Examined<>(result, server.documentsExamined() - before);
  }

  record Examined<T>(T result, long documents) {}

  static Document doc(String json) {
    return Document.parse(json);
  }

  static List<Document> all(MongoCollection<Document> collection, Document query) {
    return collection.find(query).sort(doc("{_id: 1}")).into(new ArrayList<>());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
