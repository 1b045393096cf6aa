package nl.participatieketen.contract;

import java.util.UUID;
import nl.participatieketen.contract.event.DeelnemerEvent;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.contract.event.WerkplekAangeboden;

/**
 * What an event is about, and so the key of its Kafka record: the deelnemer, or the werkplek where
 * there is none. Records with equal keys keep their order within one topic.
 */
public final class RecordKey {

  private RecordKey() {}

  /** The key as it is written: a UUID in lower case. */
  public static String van(KetenEvent event) {
    UUID id =
        switch (event) {
          case DeelnemerEvent e -> e.deelnemerId();
          case WerkplekAangeboden e -> e.werkplekId();
        };
    return id.toString();
  }
}
