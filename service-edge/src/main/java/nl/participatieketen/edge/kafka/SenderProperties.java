package nl.participatieketen.edge.kafka;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is known of senders beside the table of organisaties.
 *
 * @param verwijzingen under which addresses a {@code dataref} may point
 * @param systemen by organisatie and by service, the names of systems of its own with which it
 *     tells what that service tells elsewhere
 */
@ConfigurationProperties("keten.afzenders")
record SenderProperties(
    @DefaultValue List<URI> verwijzingen,
    @DefaultValue Map<String, Map<String, List<String>>> systemen) {

  SenderProperties {
    verwijzingen = List.copyOf(verwijzingen);
    verwijzingen.forEach(SenderProperties::isAddress);
  }

  List<String> systems(String organisatie, String service) {
    return systemen.getOrDefault(organisatie, Map.of()).getOrDefault(service, List.of());
  }

  private static void isAddress(URI link) {
    if (link.getScheme() == null || link.getRawAuthority() == null) {
      throw new IllegalArgumentException(
          "keten.afzenders.verwijzingen: '%s' is no absolute address".formatted(link));
    }
  }
}
