package nl.participatieketen.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class IssuerApplication {

  public static void main(String[] args) {
    SpringApplication.run(IssuerApplication.class, args);
  }
}
