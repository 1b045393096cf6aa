package nl.participatieketen.eventstore.tck;

import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.keys.Encryption;
import nl.participatieketen.eventstore.keys.Persons;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefStand;

/** What a store gives the conformance suite: an empty place of its own, opened for one test. */
public interface Backend extends AutoCloseable {

  EventStore store();

  Encryption encryption();

  /** Where {@link #encryption} keeps its keys. */
  Persons persons();

  /** The same streams and keys as another process sees them, with nothing remembered. */
  Backend again();

  /** Throws away what the test made, and closes. */
  void discard();

  @Override
  void close();

  default StreamHandler<ProefStand, ProefGebeurtenis> verwerker() {
    return new StreamHandler<>(store(), Proef.SOORT, id -> {});
  }
}
