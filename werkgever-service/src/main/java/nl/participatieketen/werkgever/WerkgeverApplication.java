package nl.participatieketen.werkgever;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class WerkgeverApplication {

  public static void main(String[] args) {
    SpringApplication.run(WerkgeverApplication.class, args);
  }
}
