package nl.participatieketen.eventstore.keys;

import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Encryption with a data key per deelnemer and tenant. */
public interface Encryption {

  /**
   * Encrypts; makes the key of this deelnemer when there is none yet.
   *
   * @param expected whether there probably is a key; being wrong costs no more than a detour
   */
  Mono<byte[]> encrypt(String organisatie, UUID deelnemer, byte[] done, KeyExpectation expected);

  /** What to expect of the key of a deelnemer. */
  enum KeyExpectation {
    KNOWN,
    NEW
  }

  /**
   * Decrypts. Empty when the key was destroyed; any other failure is an error signal.
   *
   * <p>A process that had used the key may still read for as long as it caches keys.
   */
  Mono<Optional<byte[]>> decrypt(byte[] encrypted);

  /**
   * Destroys the key of this deelnemer: what it encrypted is unreadable from then on, in the store
   * and in every backup that does not hold the key vault itself.
   *
   * @return whether there was a key
   */
  Mono<Boolean> destroy(String organisatie, UUID deelnemer);
}
