package nl.participatieketen.traject;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TrajectApplication {

  public static void main(String[] args) {
    SpringApplication.run(TrajectApplication.class, args);
  }
}
