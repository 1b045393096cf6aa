package nl.participatieketen.edge.werkwijze;

import java.util.Optional;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Reads werkwijzen and tenants; a service does not start on faulty ones. */
@AutoConfiguration
public class WerkwijzenAutoConfiguration {

  @Bean
  Werkwijzen werkwijzen(KetenProperties keten) {
    return Werkwijzen.laad(Optional.ofNullable(keten.werkwijzenMap()));
  }

  @Bean
  Organisaties organisaties(KetenProperties keten, Werkwijzen werkwijzen) {
    return Organisaties.laad(Optional.ofNullable(keten.organisaties()), werkwijzen);
  }
}
