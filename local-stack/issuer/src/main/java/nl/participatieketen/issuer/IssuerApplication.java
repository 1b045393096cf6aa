package nl.participatieketen.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class IssuerApplication {

  public static void main(String[] args) {
    SpringApplication.run(IssuerApplication.class, args);
  }
}
