package nl.participatieketen.keten.command.werkwijze;

import java.util.Collection;
import java.util.List;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.bestand.Verslag;
import nl.participatieketen.werkwijze.overzicht.Overzicht;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Werkwijzen and what was found in them, for machines. */
final class WerkwijzeJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private WerkwijzeJson() {}

  static String lijst(Collection<Werkwijze> werkwijzen) {
    ArrayNode lijst = JSON.createArrayNode();
    werkwijzen.forEach(w -> een(lijst.addObject(), w));
    return JSON.writeValueAsString(lijst);
  }

  static String van(List<Werkwijze> werkwijzen) {
    ArrayNode lijst = JSON.createArrayNode();
    for (Werkwijze w : werkwijzen) {
      ObjectNode kenmerken = een(lijst.addObject(), w).putObject("kenmerken");
      Overzicht.van(w)
          .forEach(kenmerk -> kenmerken.set(kenmerk.naam(), JSON.valueToTree(kenmerk.waarden())));
    }
    return JSON.writeValueAsString(lijst);
  }

  static String van(Verslag verslag) {
    ObjectNode json = JSON.createObjectNode();
    json.put("bestanden", verslag.bestanden());
    json.put("fouten", verslag.fouten());
    json.put("waarschuwingen", verslag.waarschuwingen());
    json.set("bevindingen", JSON.valueToTree(verslag.bevindingen()));
    return JSON.writeValueAsString(json);
  }

  private static ObjectNode een(ObjectNode json, Werkwijze w) {
    return json.put("id", w.id()).put("versie", w.versie()).put("naam", w.naam());
  }
}
