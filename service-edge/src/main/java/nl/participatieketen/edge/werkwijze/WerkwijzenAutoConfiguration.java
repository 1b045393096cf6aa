package nl.participatieketen.edge.werkwijze;

import java.nio.file.Path;
import java.util.Optional;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Reads werkwijzen and tenants; a service does not start on faulty ones. */
@AutoConfiguration
public class WerkwijzenAutoConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(WerkwijzenAutoConfiguration.class);

  @Bean
  Werkwijzen werkwijzen(KetenProperties keten) {
    Path map = keten.werkwijzenMap();
    Werkwijzen werkwijzen = Werkwijzen.laad(Optional.ofNullable(map));
    // Those that come along were looked at before; the owner of a folder looks at its own.
    werkwijzen.waarschuwingen().stream()
        .filter(w -> map != null && Path.of(w.bestand()).startsWith(map))
        .forEach(w -> LOG.warn("{}", w));
    return werkwijzen;
  }

  @Bean
  Organisaties organisaties(KetenProperties keten, Werkwijzen werkwijzen) {
    return Organisaties.laad(Optional.ofNullable(keten.organisaties()), werkwijzen);
  }
}
