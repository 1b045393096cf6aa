package nl.participatieketen.werkwijze;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.Bevindingen;
import nl.participatieketen.werkwijze.bestand.Schemacontrole;
import nl.participatieketen.werkwijze.bestand.YamlBestand;
import nl.participatieketen.werkwijze.bestand.YamlLezer;
import tools.jackson.databind.JsonNode;

/** Makes organisaties of a file: schema first, then the rules that a schema can't say. */
final class Organisatielezer {

  private static final String MAP = "organisaties/";
  private static final String MEEGELEVERD = MAP + "organisaties.yaml";

  private Organisatielezer() {}

  static List<Organisatie> lees(
      Optional<Path> pad, Werkwijzen werkwijzen, Bevindingen bevindingen) {
    if (pad.isPresent() && !Files.isRegularFile(pad.get())) {
      bevindingen.meld(ontbreekt(pad.get()));
      return List.of();
    }
    Schemacontrole schema = new Schemacontrole(Resource.tekst(MAP + "organisaties.schema.json"));
    return YamlLezer.lees(
            pad.map(Path::toString).orElse(MEEGELEVERD),
            pad.map(Resource::tekst).orElseGet(() -> Resource.tekst(MEEGELEVERD)),
            bevindingen)
        .filter(bestand -> schema.keurt(bestand, bevindingen))
        .map(bestand -> keur(bestand, werkwijzen, bevindingen))
        .orElse(List.of());
  }

  private static List<Organisatie> keur(
      YamlBestand bestand, Werkwijzen werkwijzen, Bevindingen bevindingen) {
    List<Organisatie> organisaties =
        bestand.inhoud().path("organisaties").properties().stream()
            .map(e -> organisatie(e.getKey(), e.getValue()))
            .toList();
    new Organisatieregels(bestand, organisaties, werkwijzen)
        .bevindingen()
        .forEach(bevindingen::meld);
    return organisaties;
  }

  private static Organisatie organisatie(String id, JsonNode json) {
    Map<String, List<String>> uitvoering =
        json.path("uitvoering").properties().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> eenOfMeer(e.getValue())));
    return new Organisatie(
        id,
        json.path("naam").asString(),
        identificatie(json.path("identificatie")),
        lijst(json.path("werkwijzen")),
        uitvoering,
        lijst(json.path("aanvaardtVan")));
  }

  private static List<String> eenOfMeer(JsonNode json) {
    return json.isArray() ? lijst(json) : List.of(json.asString());
  }

  private static List<String> lijst(JsonNode json) {
    return json.valueStream().map(JsonNode::asString).toList();
  }

  private static Identificatie identificatie(JsonNode json) {
    return json.has("oin")
        ? new Identificatie.Oin(json.path("oin").asString())
        : new Identificatie.Kvk(json.path("kvk").asString());
  }

  private static Bevinding ontbreekt(Path pad) {
    return new Bevinding(
        pad.toString(),
        1,
        "dit bestand is er niet",
        "hierin zouden de organisaties staan",
        "maak het bestand, of laat KETEN_ORGANISATIES weg");
  }
}
