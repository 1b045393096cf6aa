package nl.participatieketen.eventstore.tck;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The conformance suite: a store passes it by giving an empty place for each test. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class EventStoreTck
    implements ToevoegenTck, HerhalingTck, VersleutelingTck, UitgaandTck, VervolgTck {

  private @Nullable Backend backend;

  /** A new, empty place. */
  protected abstract Backend open();

  @BeforeEach
  void begin() {
    backend = open();
  }

  @AfterEach
  void end() {
    if (backend != null) {
      backend.discard();
    }
  }

  @Override
  public Backend backend() {
    return Objects.requireNonNull(backend);
  }
}
