package nl.participatieketen.edge.invoer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.edge.problem.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a body into an {@link Invoer}, or says everything that is wrong with it. */
final class InvoerLezer {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Validator validator;

  InvoerLezer(Validator validator) {
    this.validator = validator;
  }

  /**
   * @throws OngeldigeInvoer with all faults: of form, of unknown fields, and of rules
   */
  Object lees(byte[] inhoud, Type type) {
    var binder = new Binder(JSON);
    Object invoer = binder.bind(boom(inhoud), type, "");
    List<Fout> fouten = new ArrayList<>(binder.fouten());
    if (invoer == null) {
      fouten.add(new Fout("", "het verzoek heeft geen inhoud", "een JSON-object"));
      throw new OngeldigeInvoer(fouten.subList(0, 1));
    }
    Set<String> gemeld = fouten.stream().map(Fout::veld).collect(Collectors.toSet());
    validator.validate(invoer).stream()
        .map(InvoerLezer::fout)
        .filter(fout -> !gemeld.contains(fout.veld()))
        .sorted(Comparator.comparing(Fout::veld))
        .forEach(fouten::add);
    if (!fouten.isEmpty()) {
      throw new OngeldigeInvoer(fouten);
    }
    return invoer;
  }

  private static @Nullable JsonNode boom(byte[] inhoud) {
    try {
      return JSON.readTree(inhoud);
    } catch (JacksonException geenJson) {
      var plek = geenJson.getLocation();
      throw new OngeldigeInvoer(
          "",
          plek == null
              ? "de inhoud is geen JSON"
              : "de inhoud is geen JSON vanaf regel %d, kolom %d"
                  .formatted(plek.getLineNr(), plek.getColumnNr()),
          "JSON in UTF-8");
    }
  }

  private static Fout fout(ConstraintViolation<?> schending) {
    return new Fout(
        wijzer(schending.getPropertyPath()),
        schending.getInvalidValue() == null ? "ontbreekt" : "voldoet niet",
        schending.getMessage());
  }

  private static String wijzer(Path pad) {
    var wijzer = new StringBuilder();
    for (Path.Node deel : pad) {
      if (deel.getIndex() != null) {
        wijzer.append('/').append(deel.getIndex());
      }
      if (deel.getName() != null && !deel.getName().startsWith("<")) {
        wijzer.append('/').append(deel.getName());
      }
    }
    return wijzer.toString();
  }
}
