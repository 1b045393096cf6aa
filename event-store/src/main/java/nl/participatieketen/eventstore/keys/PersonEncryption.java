package nl.participatieketen.eventstore.keys;

import com.github.benmanes.caffeine.cache.Ticker;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Encrypts with AES-256-GCM, under a key that stands, wrapped with the master key, in the row of
 * the person; and reads what 0.1.0 encrypted. The master key never enters a store.
 */
public final class PersonEncryption implements Encryption {

  /** Within how long after a key was destroyed, anywhere, nothing is readable in any process. */
  public static final Duration UNREADABLE_WITHIN = Duration.ofSeconds(15);

  /**
   * How long a process remembers a key. What is under way when that ends may take as long as one
   * operation may ({@code StoreAccess.PATIENCE}).
   */
  public static final Duration KEY_MEMORY = Duration.ofSeconds(10);

  /** Length of the master key in bytes. */
  public static final int MASTER_KEY_LENGTH = FirstForm.KEY_LENGTH;

  private final MongoPersons persons;
  private final FirstVault vault;
  private final KeyWrap wrap;
  private final KeyMemory<Person, DataKey> present;
  private final KeyMemory<PersonKey, DataKey> known;
  private final KeyMemory<UUID, byte[]> first;

  private record Person(String organisatie, UUID deelnemer) {}

  private record PersonKey(Person person, UUID id) {}

  /**
   * @param persons where persons and their keys stand
   * @param streams where the streams stand, and the keys of 0.1.0
   * @param masterKey {@value #MASTER_KEY_LENGTH} bytes
   */
  public PersonEncryption(MongoPersons persons, MongoDatabase streams, byte[] masterKey) {
    this(persons, streams, masterKey, Ticker.systemTicker());
  }

  PersonEncryption(MongoPersons persons, MongoDatabase streams, byte[] masterKey, Ticker ticker) {
    if (masterKey.length != MASTER_KEY_LENGTH) {
      throw new IllegalArgumentException(
          "de hoofdsleutel heeft %d bytes; het moeten er %d zijn"
              .formatted(masterKey.length, MASTER_KEY_LENGTH));
    }
    this.persons = persons;
    this.vault = new FirstVault(streams, masterKey);
    this.wrap = new KeyWrap(masterKey);
    this.present = new KeyMemory<>(ticker);
    this.known = new KeyMemory<>(ticker);
    this.first = new KeyMemory<>(ticker);
  }

  /** With persons in the same database as the streams. */
  public static PersonEncryption in(MongoDatabase database, byte[] masterKey) {
    return new PersonEncryption(new MongoPersons(database), database, masterKey);
  }

  /** Makes the index by which a key is found. */
  public Mono<Void> prepare() {
    return persons.prepare();
  }

  public MongoPersons persons() {
    return persons;
  }

  /** A key for whoever gets a row now: {@link MongoPersons#KEY} of that row. */
  public Document freshKey(String organisatie, UUID deelnemer) {
    return wrap.fresh(organisatie, deelnemer).document();
  }

  /** Takes note of the row of a person as it was just read or written: no need to read its key. */
  public void learn(Document row) {
    WrappedKey key = MongoPersons.key(row);
    if (key != null) {
      remember(
          new Person(
              row.getString(MongoPersons.ORGANISATIE),
              UUID.fromString(row.getString(MongoPersons.DEELNEMER))),
          key);
    }
  }

  private DataKey remember(Person person, WrappedKey wrapped) {
    DataKey key = open(person, wrapped);
    present.put(person, key);
    known.put(new PersonKey(person, key.id()), key);
    return key;
  }

  private DataKey open(Person person, WrappedKey wrapped) {
    return wrap.open(person.organisatie(), person.deelnemer(), wrapped);
  }

  @Override
  public Mono<byte[]> encrypt(Place place, UUID deelnemer, byte[] clear, KeyExpectation expected) {
    var person = new Person(place.organisatie(), deelnemer);
    return present
        .get(person, () -> expected == KeyExpectation.KNOWN ? find(person) : add(person))
        .flatMap(found -> found.map(Mono::just).orElseGet(() -> add(person)))
        .map(key -> Sealed.seal(key, deelnemer, place, clear));
  }

  private Mono<DataKey> find(Person person) {
    return persons
        .keys(person.organisatie(), person.deelnemer())
        .next()
        .map(wrapped -> open(person, wrapped));
  }

  private Mono<DataKey> add(Person person) {
    return persons
        .keep(
            person.organisatie(),
            person.deelnemer(),
            wrap.fresh(person.organisatie(), person.deelnemer()))
        .map(wrapped -> remember(person, wrapped));
  }

  @Override
  public Mono<Optional<byte[]>> decrypt(Place place, byte[] encrypted) {
    if (Sealed.is(encrypted)) {
      return decryptSealed(place, encrypted);
    }
    if (FirstForm.is(encrypted)) {
      return first
          .get(Sealed.keyOf(encrypted), () -> vault.key(Sealed.keyOf(encrypted)))
          .map(key -> key.map(found -> FirstForm.open(found, encrypted)));
    }
    return Mono.error(
        new IllegalStateException("what is sensitive in %s has no known form".formatted(place)));
  }

  private Mono<Optional<byte[]>> decryptSealed(Place place, byte[] encrypted) {
    UUID id = Sealed.keyOf(encrypted);
    var person = new Person(place.organisatie(), Sealed.deelnemerOf(encrypted));
    return known
        .get(new PersonKey(person, id), () -> find(person, id))
        .map(key -> key.map(found -> Sealed.open(found, place, encrypted)));
  }

  private Mono<DataKey> find(Person person, UUID id) {
    return persons
        .keys(person.organisatie(), person.deelnemer())
        .filter(wrapped -> wrapped.id().equals(id))
        .next()
        .map(wrapped -> open(person, wrapped));
  }

  @Override
  public Mono<Boolean> destroy(String organisatie, UUID deelnemer) {
    var person = new Person(organisatie, deelnemer);
    return persons
        .remove(organisatie, deelnemer)
        .flatMap(here -> vault.destroy(organisatie, deelnemer).map(before -> here || before))
        .doOnNext(
            done -> {
              present.forget(person::equals);
              known.forget(key -> key.person().equals(person));
              first.forget(id -> true);
            });
  }
}
