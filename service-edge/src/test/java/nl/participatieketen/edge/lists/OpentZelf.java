package nl.participatieketen.edge.lists;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.reactivestreams.Publisher;

/** Planted: it asks the store without a tenant. */
final class OpentZelf {

  private OpentZelf() {}

  static Publisher<Document> alles(MongoDatabase database) {
    return database.getCollection("trajecten").find();
  }
}
