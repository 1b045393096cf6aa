package nl.participatieketen.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

  @Bean
  JWKSource<SecurityContext> keys(@Value("${issuer.map}") String folder) {
    RSAKey key = folder.isBlank() ? SigningKey.inMemory() : SigningKey.in(Path.of(folder));
    return new ImmutableJWKSet<>(new JWKSet(key));
  }
}
