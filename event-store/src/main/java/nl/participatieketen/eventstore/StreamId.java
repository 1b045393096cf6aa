package nl.participatieketen.eventstore;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names one stream. The tenant is part of the name, so that no query by name can reach another
 * tenant's stream.
 *
 * @param organisatie the tenant, a slug
 * @param kind the kind of stream, as {@link StreamKind#name()}
 * @param id unique within tenant and kind
 */
public record StreamId(String organisatie, String kind, UUID id) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public StreamId {
    if (!SLUG.matcher(organisatie).matches() || !SLUG.matcher(kind).matches()) {
      throw new IllegalArgumentException(
          "organisatie and soort must be slugs: '%s', '%s'".formatted(organisatie, kind));
    }
  }

  /** The {@code _id} under which the stream is stored. */
  public String key() {
    return organisatie + "/" + kind + "/" + id;
  }

  /** The reverse of {@link #key()}. */
  public static StreamId of(String key) {
    String[] parts = key.split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a stream key: '%s'".formatted(key));
    }
    return new StreamId(parts[0], parts[1], UUID.fromString(parts[2]));
  }

  @Override
  public String toString() {
    return key();
  }
}
