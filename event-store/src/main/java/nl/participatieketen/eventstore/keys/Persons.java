package nl.participatieketen.eventstore.keys;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where persons stand, each with the wrapped key of what is sensitive about them. It has an address
 * of its own: it may be another database than that of the streams, on another server, with backups
 * of its own. Every answer comes after that store has acknowledged.
 */
public interface Persons {

  /** The keys of this person: one, or none where there is no such person or it has no key yet. */
  Flux<WrappedKey> keys(String organisatie, UUID deelnemer);

  /**
   * Gives the person this key, where it has none; adds the person where there is none.
   *
   * @return the key that the person has then: that of whoever was first
   */
  Mono<WrappedKey> keep(String organisatie, UUID deelnemer, WrappedKey fresh);

  /**
   * Removes the person with its key, in one deletion. Doing it twice is harmless.
   *
   * @return whether there was such a person
   */
  Mono<Boolean> remove(String organisatie, UUID deelnemer);
}
