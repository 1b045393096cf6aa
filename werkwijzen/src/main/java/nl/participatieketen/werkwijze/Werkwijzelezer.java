package nl.participatieketen.werkwijze;

import java.util.List;
import java.util.Optional;
import nl.participatieketen.werkwijze.bestand.Bevindingen;
import nl.participatieketen.werkwijze.bestand.Schemacontrole;
import nl.participatieketen.werkwijze.bestand.YamlBestand;
import nl.participatieketen.werkwijze.bestand.YamlLezer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes a werkwijze of a file: schema first, then the rules that a schema can't say. */
final class Werkwijzelezer {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final List<String> HEBBEN_EEN_CODE = List.of("/intake/stappen", "/routes");

  private final Schemacontrole schema =
      new Schemacontrole(Resource.tekst("werkwijzen/werkwijze.schema.json"));
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
    JsonNode metCodes = bestand.inhoud().deepCopy();
    HEBBEN_EEN_CODE.forEach(plaats -> zetCodes(metCodes.at(plaats)));
    Werkwijze werkwijze = MAPPER.treeToValue(metCodes, Werkwijze.class);
    Werkwijzeregels.bevindingen(bron, bestand, werkwijze).forEach(bevindingen::meld);
    return werkwijze;
  }

  private static void zetCodes(JsonNode perCode) {
    perCode.properties().forEach(e -> ((ObjectNode) e.getValue()).put("code", e.getKey()));
  }
}
