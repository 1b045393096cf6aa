package nl.participatieketen.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares the demo secret as it stands: it is in the repository, so hashing would hide nothing.
 */
@Component
final class PlainSecrets extends AbstractValidatingPasswordEncoder {

  @Override
  protected String encodeNonNullPassword(String secret) {
    return secret;
  }

  @Override
  protected boolean matchesNonNull(String given, String kept) {
    return MessageDigest.isEqual(given.getBytes(UTF_8), kept.getBytes(UTF_8));
  }
}
