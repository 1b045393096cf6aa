package nl.participatieketen.eventstore.connection;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How this module speaks to a store, whatever the client was configured with: what was acknowledged
 * stands on a majority, what is read is no older, and a store that does not answer is an error
 * within {@link #PATIENCE}, choosing a server and getting a connection included.
 */
public final class StoreAccess {

  /** How long one operation may take. */
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  private StoreAccess() {}

  public static MongoDatabase to(MongoDatabase database) {
    return database
        .withReadPreference(ReadPreference.primary())
        .withWriteConcern(WriteConcern.MAJORITY)
        .withTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }
}
