package nl.participatieketen.testsupport;

import static nl.participatieketen.testsupport.ServerChoice.Source.DOCKER;
import static nl.participatieketen.testsupport.ServerChoice.Source.EMBEDDED;
import static nl.participatieketen.testsupport.ServerChoice.Source.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerChoiceTest {

  @TempDir Path folder;

  @Test
  void a_server_that_runs_already_comes_first() {
    ServerChoice choice =
        new ServerChoice(Map.of("KETEN_MONGO_URI", "mongodb://elders:27017"), () -> true);

    assertThat(choice.source("KETEN_MONGO_URI")).isEqualTo(RUNNING);
    assertThat(choice.mongo()).isEqualTo("mongodb://elders:27017");
    assertThat(choice.source("KETEN_KAFKA")).isEqualTo(DOCKER);
  }

  @Test
  void docker_comes_before_the_embedded_servers_unless_refused() {
    Map<String, String> refused = Map.of("KETEN_TEST_DOCKER", "nee");

    assertThat(new ServerChoice(Map.of(), () -> true).source("KETEN_KAFKA")).isEqualTo(DOCKER);
    assertThat(new ServerChoice(Map.of(), () -> false).source("KETEN_KAFKA")).isEqualTo(EMBEDDED);
    assertThat(new ServerChoice(refused, () -> true).source("KETEN_KAFKA")).isEqualTo(EMBEDDED);
  }

  @Test
  void docker_answers_only_where_something_listens() throws IOException {
    URI engine;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      engine = URI.create("tcp://127.0.0.1:" + socket.getLocalPort());
      assertThat(Docker.answers(engine)).isTrue();
    }
    assertThat(Docker.answers(engine)).isFalse();
    assertThat(Docker.answers(URI.create("unix://" + folder.resolve("geen.sock")))).isFalse();
    assertThat(Docker.answers(URI.create("npipe:////./pipe/docker_engine"))).isFalse();
  }
}
