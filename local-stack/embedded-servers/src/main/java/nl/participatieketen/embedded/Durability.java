package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What makes that what was written outlives the process. */
interface Durability extends AutoCloseable {

  /** For a store in memory. */
  Durability NONE =
      new Durability() {
        @Override
        public <T> T write(Supplier<T> command) {
          return command.get();
        }

        @Override
        public <T> T rearrange(Supplier<T> command) {
          return command.get();
        }

        @Override
        public void change(
            String map, @Nullable Object key, @Nullable Document document, Runnable change) {
          change.run();
        }

        @Override
        public void close() {}
      };

  /** Carries out a command that changes documents. On return its changes are durable. */
  <T> T write(Supplier<T> command);

  /** Carries out a command that changes whole maps, while no other writes. Durable on return. */
  <T> T rearrange(Supplier<T> command);

  /**
   * Carries out a change of one document.
   *
   * @param document as it becomes; {@code null} where it is removed
   */
  void change(String map, @Nullable Object key, @Nullable Document document, Runnable change);

  /** Leaves nothing to be made up for at the next start. */
  @Override
  void close();
}
