package nl.participatieketen.eventstore.tck;

import nl.participatieketen.eventstore.proef.Opslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The conformance suite: a backend passes it by giving the address of a server. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EventStoreTck implements ToevoegenTck, HerhalingTck, VersleutelingTck, UitgaandTck {

  private Opslag opslag;

  @SuppressWarnings("NullAway.Init") // opened before each test
  EventStoreTck() {}

  /** The connection string of a running server. */
  abstract String uri();

  @BeforeEach
  void open() {
    opslag = Opslag.nieuw(uri());
  }

  @AfterEach
  void wis() {
    opslag.wis();
  }

  @Override
  public Opslag opslag() {
    return opslag;
  }
}
