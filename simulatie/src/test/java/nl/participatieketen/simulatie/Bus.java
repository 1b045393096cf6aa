package nl.participatieketen.simulatie;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.DeelnemerEvent;
import nl.participatieketen.simulatie.Verteller.Oor;

/**
 * Brings what is told to who hears it, one at a time and in an order that a seed chooses. As on the
 * real one, what is first brought of one topic about one deelnemer comes in order; everything else
 * may be late, come before what was told earlier elsewhere, and come again at any moment.
 */
final class Bus {

  private final Random toeval;
  private final Map<String, List<String>> luisteraars = new LinkedHashMap<>();
  private final Map<String, Oor> oren = new HashMap<>();
  private final Map<Baan, Deque<CloudEventEnvelope>> onderweg = new LinkedHashMap<>();
  private final List<Bezorging> bezorgd = new ArrayList<>();
  final List<String> geweigerd = new ArrayList<>();

  private record Baan(String luisteraar, String topic, UUID deelnemer) {}

  private record Bezorging(String luisteraar, CloudEventEnvelope envelop) {}

  Bus(Random toeval) {
    this.toeval = toeval;
  }

  void luister(String wie, Oor oor, String... topics) {
    oren.put(wie, oor);
    for (String topic : topics) {
      luisteraars.computeIfAbsent(topic, t -> new ArrayList<>()).add(wie);
    }
  }

  void vertel(CloudEventEnvelope envelop) {
    if (envelop.data() instanceof DeelnemerEvent event) {
      for (String wie : luisteraars.getOrDefault(envelop.topic(), List.of())) {
        onderweg
            .computeIfAbsent(
                new Baan(wie, envelop.topic(), event.deelnemerId()), baan -> new ArrayDeque<>())
            .add(envelop);
      }
    }
  }

  boolean isLeeg() {
    return onderweg.values().stream().allMatch(Deque::isEmpty);
  }

  /** One that waits, of a lane that chance picks. */
  void bezorg() {
    List<Map.Entry<Baan, Deque<CloudEventEnvelope>>> banen =
        onderweg.entrySet().stream().filter(baan -> !baan.getValue().isEmpty()).toList();
    if (!banen.isEmpty()) {
      var baan = banen.get(toeval.nextInt(banen.size()));
      var bezorging = new Bezorging(baan.getKey().luisteraar(), baan.getValue().remove());
      bezorgd.add(bezorging);
      bezorg(bezorging);
    }
  }

  /** One that was brought before. */
  void herhaal() {
    if (!bezorgd.isEmpty()) {
      bezorg(bezorgd.get(toeval.nextInt(bezorgd.size())));
    }
  }

  private void bezorg(Bezorging bezorging) {
    Oor oor = oren.get(bezorging.luisteraar());
    if (oor == null) {
      throw new IllegalStateException("nobody is called " + bezorging.luisteraar());
    }
    oor.hoor(bezorging.envelop()).stream()
        .map(nee -> bezorging.luisteraar() + " weigerde " + nee)
        .forEach(geweigerd::add);
  }
}
