package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TestServersTest {

  @Test
  void a_topic_is_there_after_it_was_asked_for_twice() throws Exception {
    String topic = TestServers.unique("proef");
    TestServers.createTopic(topic, 2);
    TestServers.createTopic(topic, 2);

    try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafka()))) {
      assertThat(admin.listTopics().names().get()).contains(topic);
    }
  }

  @Test
  void the_same_store_is_given_each_time() {
    assertThat(TestServers.mongoUri()).startsWith("mongodb://").isEqualTo(TestServers.mongoUri());
  }

  @Test
  void names_differ() {
    assertThat(TestServers.unique("intake"))
        .startsWith("intake-")
        .isNotEqualTo(TestServers.unique("intake"));
  }
}
