package nl.participatieketen.keten.command;

import java.io.PrintStream;
import java.util.List;
import nl.participatieketen.keten.stack.PartStatus;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The state of the processes for machines. */
final class StatusJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private StatusJson() {}

  static void print(PrintStream out, List<PartStatus> parts) {
    ObjectNode status = JSON.createObjectNode();
    status.put("klaar", parts.stream().allMatch(PartStatus::ready));
    ArrayNode processes = status.putArray("processen");
    for (PartStatus part : parts) {
      ObjectNode node = processes.addObject();
      node.put("proces", part.part().id());
      node.put("poort", part.port());
      node.put("draait", part.process() != null);
      node.put("klaar", part.ready());
      if (part.process() != null) {
        node.put("pid", part.process().pid());
        node.put("begonnen", part.process().started().toString());
        node.put("geheugenBytes", part.residentBytes());
      }
    }
    out.println(JSON.writeValueAsString(status));
  }
}
