package nl.participatieketen.embedded;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** One node that is broker and controller at once, on 127.0.0.1, with its data in a folder. */
record KafkaSettings(int port, int controllerPort, Path folder) {

  String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  Path data() {
    return folder.resolve("data");
  }

  /** Writes the settings for Kafka's own tools, and returns where. */
  Path write() throws IOException {
    Path file = folder.resolve("server.properties");
    try (Writer writer = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, String> setting : settings().entrySet()) {
        writer.write(setting.getKey() + "=" + setting.getValue().replace("\\", "\\\\") + "\n");
      }
    }
    return file;
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.putAll(settings());
    return properties;
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>(ONE_NODE);
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.put(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
    settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    settings.put("log.dirs", data().toString());
    return settings;
  }

  private static final Map<String, String> ONE_NODE =
      Map.ofEntries(
          Map.entry("process.roles", "broker,controller"),
          Map.entry("node.id", "1"),
          Map.entry("controller.listener.names", "CONTROLLER"),
          Map.entry("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"),
          Map.entry("inter.broker.listener.name", "PLAINTEXT"),
          Map.entry("auto.create.topics.enable", "false"),
          Map.entry("num.partitions", "3"),
          Map.entry("default.replication.factor", "1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "10"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("transaction.state.log.num.partitions", "5"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.num.partitions", "5"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          // After a kill -9 the controller waits for the old session to end before the new one
          // counts.
          Map.entry("broker.session.timeout.ms", "2000"),
          Map.entry("broker.heartbeat.interval.ms", "500"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "4"),
          Map.entry("log.cleaner.dedupe.buffer.size", "8388608"));
}
