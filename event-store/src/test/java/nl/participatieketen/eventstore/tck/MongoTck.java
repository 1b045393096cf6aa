package nl.participatieketen.eventstore.tck;

import nl.participatieketen.eventstore.proef.Opslag;

/** The conformance suite on a server that speaks the protocol of MongoDB. */
abstract class MongoTck extends EventStoreTck implements DocumentTck {

  /** The connection string of a running server. */
  abstract String uri();

  @Override
  protected Backend open() {
    return Opslag.nieuw(uri());
  }

  @Override
  public Opslag opslag() {
    return (Opslag) backend();
  }
}
