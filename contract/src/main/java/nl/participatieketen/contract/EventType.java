package nl.participatieketen.contract;

import java.net.URI;
import nl.participatieketen.contract.event.KetenEvent;

/**
 * One row of {@link EventTypes}.
 *
 * @param naam the CloudEvents {@code type}, with its version
 * @param klasse the record that carries the data
 * @param topic the topic it is published on
 * @param schema the class path resource of the JSON Schema of the data
 * @param dataschema the {@code $id} of that schema
 */
public record EventType(
    String naam, Class<? extends KetenEvent> klasse, String topic, String schema, URI dataschema) {

  /** The service that owns the type: only its systems tell it, and only on its topic. */
  public String dienst() {
    return topic.substring(Topics.VOORVOEGSEL.length());
  }

  static EventType rij(String naam, Class<? extends KetenEvent> klasse, String topic) {
    String bestand = naam + ".json";
    return new EventType(
        naam, klasse, topic, Schemas.MAP + bestand, URI.create(Schemas.ADRES + bestand));
  }
}
