package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.werkwijze.bestand.Bevindingen;
import nl.participatieketen.werkwijze.bestand.Schemacontrole;
import nl.participatieketen.werkwijze.bestand.YamlBestand;
import nl.participatieketen.werkwijze.bestand.YamlLezer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Makes a werkwijze of a file: schema first, then the rules that a schema can't say. */
final class Werkwijzelezer {

  private static final JsonSetter.Value LEEG = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addDeserializer(boolean.class, new JaNee())
                  .addDeserializer(Boolean.class, new JaNee.OfNiets()))
          .withConfigOverride(List.class, o -> o.setNullHandling(LEEG))
          .withConfigOverride(Map.class, o -> o.setNullHandling(LEEG))
          .build();

  private final String tekst = Resource.tekst("werkwijzen/werkwijze.schema.json");
  private final Schemacontrole schema = new Schemacontrole(tekst);
  private final Vooraf vooraf = new Vooraf(MAPPER.readTree(tekst));
  private final Bevindingen bevindingen;

  Werkwijzelezer(Bevindingen bevindingen) {
    this.bevindingen = bevindingen;
  }

  Optional<Werkwijze> lees(Bron bron) {
    return YamlLezer.lees(bron.naam(), bron.tekst(), bevindingen)
        .filter(bestand -> schema.keurt(bestand, bevindingen))
        .map(bestand -> keur(bron, bestand));
  }

  private Werkwijze keur(Bron bron, YamlBestand bestand) {
    JsonNode bewerkt = vooraf.bewerkt(bestand.inhoud());
    Werkwijze werkwijze = MAPPER.treeToValue(bewerkt, Werkwijze.class);
    Werkwijzeregels.bevindingen(bron, bestand, werkwijze).forEach(bevindingen::meld);
    return werkwijze;
  }
}
