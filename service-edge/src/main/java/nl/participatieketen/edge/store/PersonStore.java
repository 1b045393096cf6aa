package nl.participatieketen.edge.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Where persons and their keys stand.
 *
 * @param database of the persons
 * @param client of its own, or {@code null} where they stand beside the streams
 */
record PersonStore(MongoDatabase database, @Nullable MongoClient client) implements AutoCloseable {

  /**
   * @param address a connection string of MongoDB; {@code null} or blank for beside the streams.
   *     Where it names no database, it is the one that is called as that of the streams
   * @throws IllegalArgumentException where it is no connection string
   */
  static PersonStore of(@Nullable String address, MongoDatabase streams) {
    if (address == null || address.isBlank()) {
      return new PersonStore(streams, null);
    }
    var connection = new ConnectionString(address);
    var settings = MongoClientSettings.builder().applyConnectionString(connection);
    StoreAutoConfiguration.limit(settings);
    MongoClient client = MongoClients.create(settings.build());
    String name = connection.getDatabase();
    return new PersonStore(client.getDatabase(name == null ? streams.getName() : name), client);
  }

  @Override
  public void close() {
    if (client != null) {
      client.close();
    }
  }
}
