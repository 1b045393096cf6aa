package nl.participatieketen.eventstore.proef;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.keys.MongoPersons;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import nl.participatieketen.eventstore.tck.Backend;
import reactor.core.publisher.Mono;

/** A database of its own on a server, with all that the event store needs of it. */
public final class Opslag implements Backend {

  public static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

  private final String uri;
  private final MongoClient client;
  private final MongoDatabase database;
  private final PersonEncryption versleuteling;
  private final MongoEventStore store;

  private Opslag(String uri, String naam) {
    this.uri = uri;
    this.client = MongoClients.create(uri);
    this.database = client.getDatabase(naam);
    this.versleuteling = versleuteling(hoofdsleutel(1));
    this.store = new MongoEventStore(database, versleuteling);
  }

  /** A new, empty database. */
  public static Opslag nieuw(String uri) {
    var opslag = bestaand(uri, "proef-" + UUID.randomUUID());
    opslag.store.prepare().then(opslag.versleuteling.prepare()).block();
    return opslag;
  }

  /** A database that another process may use too. */
  public static Opslag bestaand(String uri, String naam) {
    return new Opslag(uri, naam);
  }

  /** Another process's view of the same database. */
  @Override
  public Opslag again() {
    return bestaand(uri, naam());
  }

  public static byte[] hoofdsleutel(int zaad) {
    byte[] sleutel = new byte[PersonEncryption.MASTER_KEY_LENGTH];
    Arrays.fill(sleutel, (byte) zaad);
    return sleutel;
  }

  public PersonEncryption versleuteling(byte[] hoofdsleutel) {
    return PersonEncryption.in(database, hoofdsleutel);
  }

  public String uri() {
    return uri;
  }

  public String naam() {
    return database.getName();
  }

  public MongoDatabase database() {
    return database;
  }

  @Override
  public PersonEncryption encryption() {
    return versleuteling;
  }

  @Override
  public MongoPersons persons() {
    return versleuteling.persons();
  }

  @Override
  public MongoEventStore store() {
    return store;
  }

  public static Command opdracht(String id) {
    return Command.of(id, new Actor(Proef.GEMEENTE, "m-1", "klantmanager"), BEGIN);
  }

  public static Command opdracht() {
    return opdracht(UUID.randomUUID().toString());
  }

  /** Throws the database away. */
  @Override
  public void discard() {
    Mono.from(database.drop()).block();
    close();
  }

  @Override
  public void close() {
    client.close();
  }
}
