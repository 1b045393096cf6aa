package nl.participatieketen.edge.invoer;

import jakarta.validation.Validator;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Reads request bodies strictly. */
@AutoConfiguration
public class InvoerAutoConfiguration {

  /** The largest request body in bytes; the gateway refuses the same. */
  public static final int GROOTSTE_VERZOEK = 256 * 1024;

  @Bean
  CodecCustomizer invoerCodec(Validator validator) {
    return codecs ->
        codecs
            .customCodecs()
            .register(new InvoerDecoder(new InvoerLezer(validator), GROOTSTE_VERZOEK));
  }

  /** Whether a day has passed is told by the clock of the application, not by the machine's. */
  @Bean
  ValidationConfigurationCustomizer klokVanDeControle(Clock klok) {
    return controle -> controle.clockProvider(() -> klok);
  }
}
