package nl.participatieketen.eventstore;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names one stream. The tenant is part of the name, so that no query by name can reach another
 * tenant's stream.
 *
 * @param organisatie the tenant, a slug
 * @param soort the kind of stream, as {@link Stroomsoort#naam()}
 * @param id unique within tenant and kind
 */
public record StroomId(String organisatie, String soort, UUID id) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public StroomId {
    if (!SLUG.matcher(organisatie).matches() || !SLUG.matcher(soort).matches()) {
      throw new IllegalArgumentException(
          "organisatie and soort must be slugs: '%s', '%s'".formatted(organisatie, soort));
    }
  }

  /** The {@code _id} under which the stream is stored. */
  public String sleutel() {
    return organisatie + "/" + soort + "/" + id;
  }

  /** The reverse of {@link #sleutel()}. */
  public static StroomId van(String sleutel) {
    String[] delen = sleutel.split("/", -1);
    if (delen.length != 3) {
      throw new IllegalArgumentException("not a stream key: '%s'".formatted(sleutel));
    }
    return new StroomId(delen[0], delen[1], UUID.fromString(delen[2]));
  }

  @Override
  public String toString() {
    return sleutel();
  }
}
