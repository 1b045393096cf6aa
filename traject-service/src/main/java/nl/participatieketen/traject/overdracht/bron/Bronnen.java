package nl.participatieketen.traject.overdracht.bron;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The intakes that may be asked. A reference is only compared with what they are known by, and the
 * address is made anew: an event never decides where a token goes.
 */
final class Bronnen {

  private static final String PAD = "/v1/overdrachten/";

  private final List<OverdrachtProperties.Bron> bekend;

  Bronnen(List<OverdrachtProperties.Bron> bekend) {
    this.bekend = List.copyOf(bekend);
  }

  /** Where to ask for what goes along with this aanmelding; empty where nobody is known so. */
  Optional<URI> adres(URI dataref, UUID aanmeldingId) {
    String pad = PAD + aanmeldingId;
    return bekend.stream()
        .filter(bron -> dataref.toString().equals(zonderSlash(bron.dataref()) + pad))
        .map(bron -> URI.create(zonderSlash(bron.adres()) + pad))
        .findFirst();
  }

  private static String zonderSlash(URI adres) {
    return adres.toString().replaceAll("/+$", "");
  }
}
