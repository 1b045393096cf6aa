package nl.participatieketen.werkwijze;

import java.net.URI;
import java.util.regex.Pattern;

/** The number by which an organisatie is known outside the chain. */
public sealed interface Identificatie {

  /** The number itself, digits only. */
  String nummer();

  /** The CloudEvents {@code source} of one of its systems, after the NL GOV profile. */
  URI bron(String systeem);

  /** An organisatie-identificatienummer, of a public body. */
  record Oin(String nummer) implements Identificatie {

    private static final Pattern VORM = Pattern.compile("[0-9]{20}");

    public Oin {
      eis(VORM, nummer, "Een OIN telt 20 cijfers");
    }

    @Override
    public URI bron(String systeem) {
      return URI.create("urn:nld:oin:" + nummer + ":systeem:" + systeem);
    }
  }

  /** A number in the trade register, of an enterprise. */
  record Kvk(String nummer) implements Identificatie {

    private static final Pattern VORM = Pattern.compile("[0-9]{8}");

    public Kvk {
      eis(VORM, nummer, "Een KvK-nummer telt 8 cijfers");
    }

    @Override
    public URI bron(String systeem) {
      return URI.create("urn:nld:kvknr:" + nummer + "." + systeem);
    }
  }

  private static void eis(Pattern vorm, String nummer, String melding) {
    if (!vorm.matcher(nummer).matches()) {
      throw new IllegalArgumentException(melding + ", niet '" + nummer + "'");
    }
  }
}
