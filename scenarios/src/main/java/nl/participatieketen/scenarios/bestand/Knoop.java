package nl.participatieketen.scenarios.bestand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A mapping in the file. What isn't as asked is reported, and read as if it were empty. */
record Knoop(YamlTekst tekst, String pointer, JsonNode inhoud) {

  private static final int LANGST = 1_000_000;

  static Knoop wortel(YamlTekst tekst) {
    return new Knoop(tekst, "", tekst.inhoud()).alsAfbeelding();
  }

  int regel() {
    return tekst.regel(pointer);
  }

  boolean heeft(String sleutel) {
    return inhoud.has(sleutel);
  }

  void alleen(String... bekend) {
    Set<String> namen = Set.of(bekend);
    for (String sleutel : inhoud.propertyNames()) {
      if (!namen.contains(sleutel)) {
        tekst.meld(
            onder(sleutel),
            "'%s' hoort hier niet; wel: %s".formatted(sleutel, String.join(", ", bekend)));
      }
    }
  }

  void meld(String sleutel, String melding) {
    tekst.meld(onder(sleutel), melding);
  }

  String verplicht(String sleutel) {
    String waarde = facultatief(sleutel);
    if (waarde == null) {
      tekst.meld(pointer, "'%s' ontbreekt".formatted(sleutel));
      return "";
    }
    return waarde;
  }

  @Nullable String facultatief(String sleutel) {
    JsonNode waarde = inhoud.path(sleutel);
    if (waarde.isMissingNode()) {
      return null;
    }
    if (!waarde.isValueNode() || waarde.isNull()) {
      meld(sleutel, "'%s' verwacht een tekst".formatted(sleutel));
      return "";
    }
    return waarde.asString();
  }

  /**
   * A whole number of 1 up to and including {@code hoogstens}; {@code terugval} where none is
   * given.
   */
  int aantal(String sleutel, int terugval, int hoogstens) {
    JsonNode waarde = inhoud.path(sleutel);
    if (waarde.isMissingNode()) {
      return terugval;
    }
    if (!waarde.isInt() || waarde.intValue() < 1 || waarde.intValue() > hoogstens) {
      meld(sleutel, "'%s' verwacht een getal van 1 tot en met %d".formatted(sleutel, hoogstens));
      return terugval;
    }
    return waarde.intValue();
  }

  /**
   * A text that is sent as it stands, or {@code {tekst: "[", keer: 1000}} for one that is too long
   * to write out; null where none is given.
   */
  @Nullable String letterlijk(String sleutel) {
    if (!inhoud.path(sleutel).isObject()) {
      return facultatief(sleutel);
    }
    Knoop herhaald = knoop(sleutel);
    herhaald.alleen("tekst", "keer");
    return herhaald.verplicht("tekst").repeat(herhaald.aantal("keer", 1, LANGST));
  }

  Knoop knoop(String sleutel) {
    return new Knoop(tekst, onder(sleutel), inhoud.path(sleutel)).alsAfbeelding();
  }

  List<Knoop> lijst(String sleutel) {
    JsonNode waarde = inhoud.path(sleutel);
    if (!waarde.isArray() && !waarde.isMissingNode()) {
      meld(sleutel, "'%s' verwacht een lijst, met een streepje per regel".formatted(sleutel));
    }
    List<Knoop> knopen = new ArrayList<>();
    for (int i = 0; i < waarde.size(); i++) {
      knopen.add(new Knoop(tekst, onder(sleutel) + "/" + i, waarde.path(i)).alsAfbeelding());
    }
    return knopen;
  }

  Map<String, JsonNode> waarden(String sleutel) {
    Map<String, JsonNode> waarden = new LinkedHashMap<>();
    Knoop knoop = knoop(sleutel);
    knoop.inhoud.propertyStream().forEach(p -> waarden.put(p.getKey(), p.getValue()));
    return waarden;
  }

  Map<String, String> teksten(String sleutel) {
    Map<String, String> teksten = new LinkedHashMap<>();
    Knoop knoop = knoop(sleutel);
    knoop.inhoud.propertyNames().forEach(naam -> teksten.put(naam, knoop.verplicht(naam)));
    return teksten;
  }

  private Knoop alsAfbeelding() {
    if (inhoud.isObject()) {
      return this;
    }
    if (!inhoud.isMissingNode()) {
      tekst.meld(pointer, "hier worden namen met waarden verwacht");
    }
    return new Knoop(tekst, pointer, JsonNodeFactory.instance.objectNode());
  }

  private String onder(String sleutel) {
    return pointer + "/" + sleutel.replace("~", "~0").replace("/", "~1");
  }
}
