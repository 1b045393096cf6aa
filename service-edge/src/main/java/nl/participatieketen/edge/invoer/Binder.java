package nl.participatieketen.edge.invoer;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.problem.Fout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Binds a JSON tree to a record and gathers every fault on the way, where an ordinary binding stops
 * at the first. Knows what requests are made of: records, lists, maps by name, strings, whole
 * numbers, yes/no, dates, points in time, UUIDs, and JSON of which only the werkwijze knows what it
 * is.
 */
final class Binder {

  private final JsonMapper json;
  private final List<Fout> fouten = new ArrayList<>();

  Binder(JsonMapper json) {
    this.json = json;
  }

  List<Fout> fouten() {
    return fouten;
  }

  @Nullable Object bind(@Nullable JsonNode node, Type type, String plek) {
    if (node == null || node.isNull() || node.isMissingNode()) {
      return null;
    }
    if (type instanceof ParameterizedType lijst && lijst.getRawType() == List.class) {
      return bindLijst(node, lijst.getActualTypeArguments()[0], plek);
    }
    if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
      return bindMap(node, map.getActualTypeArguments()[1], plek);
    }
    Class<?> klasse = (Class<?>) type;
    if (klasse == JsonNode.class) {
      return node;
    }
    return klasse.isRecord() ? bindRecord(node, klasse, plek) : bindWaarde(node, klasse, plek);
  }

  private @Nullable Object bindLijst(JsonNode node, Type element, String plek) {
    if (!node.isArray()) {
      return fout(plek, "een lijst");
    }
    List<@Nullable Object> lijst = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      lijst.add(bind(node.get(i), element, plek + "/" + i));
    }
    return lijst;
  }

  private @Nullable Object bindMap(JsonNode node, Type element, String plek) {
    if (!node.isObject()) {
      return fout(plek, "een object");
    }
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    node.properties()
        .forEach(
            veld ->
                map.put(veld.getKey(), bind(veld.getValue(), element, plek + "/" + veld.getKey())));
    return map;
  }

  private @Nullable Object bindRecord(JsonNode node, Class<?> klasse, String plek) {
    if (!node.isObject()) {
      return fout(plek, "een object");
    }
    RecordComponent[] velden = klasse.getRecordComponents();
    List<String> namen = Arrays.stream(velden).map(RecordComponent::getName).toList();
    node.propertyNames().stream()
        .filter(naam -> !namen.contains(naam))
        .forEach(
            naam ->
                fouten.add(
                    new Fout(
                        plek + "/" + naam,
                        "onbekend veld",
                        "een van: " + String.join(", ", namen))));
    @Nullable Object[] waarden = new Object[velden.length];
    for (int i = 0; i < velden.length; i++) {
      String naam = velden[i].getName();
      waarden[i] = bind(node.get(naam), velden[i].getGenericType(), plek + "/" + naam);
    }
    return maak(klasse, velden, waarden);
  }

  private @Nullable Object bindWaarde(JsonNode node, Class<?> klasse, String plek) {
    Soort soort = Soort.van(klasse);
    if (!soort.past(node)) {
      return fout(plek, soort.verwacht);
    }
    try {
      return json.treeToValue(node, klasse);
    } catch (JacksonException onleesbaar) {
      return fout(plek, soort.verwacht);
    }
  }

  private @Nullable Object fout(String plek, String verwacht) {
    fouten.add(new Fout(plek, "is van een ander soort", verwacht));
    return null;
  }

  private static Object maak(
      Class<?> klasse, RecordComponent[] velden, @Nullable Object[] waarden) {
    try {
      var bouwer =
          klasse.getDeclaredConstructor(
              Arrays.stream(velden).map(RecordComponent::getType).toArray(Class[]::new));
      bouwer.setAccessible(true);
      return bouwer.newInstance(waarden);
    } catch (ReflectiveOperationException defect) {
      throw new IllegalStateException("cannot make " + klasse, defect);
    }
  }

  private enum Soort {
    TEKST("tekst"),
    GEHEEL_GETAL("een geheel getal"),
    JA_NEE("true of false"),
    DATUM("een datum als 2026-01-31"),
    TIJDSTIP("een tijdstip als 2026-01-31T09:30:00+01:00"),
    UUID_("een UUID als 0f8fad5b-d9cb-469f-a165-70867728950e");

    private final String verwacht;

    Soort(String verwacht) {
      this.verwacht = verwacht;
    }

    static Soort van(Class<?> klasse) {
      if (klasse == String.class) {
        return TEKST;
      } else if (klasse == Integer.class) {
        return GEHEEL_GETAL;
      } else if (klasse == Boolean.class) {
        return JA_NEE;
      } else if (klasse == LocalDate.class) {
        return DATUM;
      } else if (klasse == OffsetDateTime.class) {
        return TIJDSTIP;
      } else if (klasse == UUID.class) {
        return UUID_;
      }
      throw new IllegalArgumentException("a request can't hold a " + klasse);
    }

    boolean past(JsonNode node) {
      return switch (this) {
        case TEKST, DATUM, TIJDSTIP, UUID_ -> node.isString();
        case GEHEEL_GETAL -> node.isIntegralNumber();
        case JA_NEE -> node.isBoolean();
      };
    }
  }
}
