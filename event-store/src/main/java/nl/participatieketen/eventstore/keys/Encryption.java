package nl.participatieketen.eventstore.keys;

import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Encryption with a data key per deelnemer and tenant. What is encrypted is bound to its place: it
 * opens nowhere else.
 */
public interface Encryption {

  /**
   * Encrypts; makes the key of this deelnemer when there is none yet.
   *
   * @param place where the ciphertext will stand
   * @param deelnemer whose key encrypts, of the tenant of the stream
   * @param expected whether there probably is a key; being wrong costs no more than a detour
   */
  Mono<byte[]> encrypt(Place place, UUID deelnemer, byte[] clear, KeyExpectation expected);

  /**
   * Decrypts. Empty when the key was destroyed; any other failure is an error signal, also that the
   * ciphertext was changed or stands in another place than it was made for.
   *
   * <p>A process that had used the key may still read for {@link PersonEncryption#KEY_MEMORY}.
   */
  Mono<Optional<byte[]>> decrypt(Place place, byte[] encrypted);

  /**
   * Destroys the key of this deelnemer, and with it whatever stands in the same row: what it
   * encrypted is unreadable from then on, in the store and in every backup that does not hold the
   * keys themselves.
   *
   * @return whether there was anything to destroy
   */
  Mono<Boolean> destroy(String organisatie, UUID deelnemer);

  /** With which key this was encrypted: an id that is never used for another key. */
  static UUID keyOf(byte[] encrypted) {
    return Sealed.keyOf(encrypted);
  }

  /** What to expect of the key of a deelnemer. */
  enum KeyExpectation {
    KNOWN,
    NEW
  }

  /**
   * The commit that a ciphertext belongs to.
   *
   * @param organisatie the tenant
   * @param stream the whole key of the stream, its tenant included
   * @param version of the commit, from 1
   */
  record Place(String organisatie, String stream, long version) {

    @Override
    public String toString() {
      return "version %d of %s".formatted(version, stream);
    }
  }
}
