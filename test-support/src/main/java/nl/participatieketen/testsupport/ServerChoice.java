package nl.participatieketen.testsupport;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Which servers the tests get, given the environment and whether Docker answers. */
record ServerChoice(Map<String, String> environment, BooleanSupplier docker) {

  enum Source {
    RUNNING,
    DOCKER,
    EMBEDDED
  }

  static ServerChoice here() {
    return new ServerChoice(System.getenv(), Docker::answers);
  }

  String mongo() {
    return switch (source("KETEN_MONGO_URI")) {
      case RUNNING -> given("KETEN_MONGO_URI").orElseThrow();
      case DOCKER -> Docker.mongo();
      case EMBEDDED -> Embedded.mongo();
    };
  }

  String kafka() {
    return switch (source("KETEN_KAFKA")) {
      case RUNNING -> given("KETEN_KAFKA").orElseThrow();
      case DOCKER -> Docker.kafka();
      case EMBEDDED -> Embedded.kafka();
    };
  }

  Source source(String variable) {
    if (given(variable).isPresent()) {
      return Source.RUNNING;
    }
    boolean wanted = !"nee".equals(environment.get("KETEN_TEST_DOCKER"));
    return wanted && docker.getAsBoolean() ? Source.DOCKER : Source.EMBEDDED;
  }

  private Optional<String> given(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }
}
