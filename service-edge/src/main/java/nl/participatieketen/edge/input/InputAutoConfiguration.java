package nl.participatieketen.edge.input;

import jakarta.validation.Validator;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Reads request bodies strictly. */
@AutoConfiguration
public class InputAutoConfiguration {

  /** The largest request body in bytes; the gateway refuses the same. */
  public static final int LARGEST_REQUEST = 256 * 1024;

  @Bean
  InputReader inputReader(Validator validator) {
    return new InputReader(validator);
  }

  @Bean
  CodecCustomizer inputCodec(InputReader reader) {
    return codecs -> codecs.customCodecs().register(new InputDecoder(reader, LARGEST_REQUEST));
  }

  /** An address is read as strictly as a body. */
  @Bean
  WebFluxRegistrations strictMapping(Validator validator) {
    return new WebFluxRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new StrictMapping(validator);
      }
    };
  }

  @Bean
  FormDocs formDocs() {
    return new FormDocs();
  }

  /** Whether a day has passed is told by the clock of the application, not by the machine's. */
  @Bean
  ValidationConfigurationCustomizer validationClock(Clock clock) {
    return check -> check.clockProvider(() -> clock);
  }
}
