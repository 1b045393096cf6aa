package nl.participatieketen.edge.input;

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
import nl.participatieketen.edge.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a body into an {@link Input}, or says everything that is wrong with it. */
public final class InputReader {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Validator validator;

  InputReader(Validator validator) {
    this.validator = validator;
  }

  /**
   * For who gets input otherwise than as the body of a request.
   *
   * @param content JSON in UTF-8
   * @throws InvalidInput with all faults
   */
  public <T extends Input> T read(byte[] content, Class<T> type) {
    return type.cast(read(content, (Type) type));
  }

  /**
   * @throws InvalidInput with all faults: of form, of unknown fields, and of rules
   */
  Object read(byte[] content, Type type) {
    var binder = new Binder();
    Object input = binder.bind(tree(content), type, "");
    List<Fout> faults = new ArrayList<>(binder.faults());
    if (input == null) {
      faults.add(new Fout("", "het verzoek heeft geen inhoud", "een JSON-object"));
      throw new InvalidInput(faults.subList(0, 1));
    }
    Set<String> reported = faults.stream().map(Fout::veld).collect(Collectors.toSet());
    validator.validate(input).stream()
        .map(InputReader::fault)
        .filter(error -> !reported.contains(error.veld()))
        .sorted(Comparator.comparing(Fout::veld))
        .forEach(faults::add);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return input;
  }

  private static @Nullable JsonNode tree(byte[] content) {
    try {
      return JSON.readTree(content);
    } catch (JacksonException notJson) {
      var place = notJson.getLocation();
      throw new InvalidInput(
          "",
          place == null
              ? "de inhoud is geen JSON"
              : "de inhoud is geen JSON vanaf regel %d, kolom %d"
                  .formatted(place.getLineNr(), place.getColumnNr()),
          "JSON in UTF-8");
    }
  }

  private static Fout fault(ConstraintViolation<?> violation) {
    return new Fout(
        cursor(violation.getPropertyPath()),
        violation.getInvalidValue() == null ? "ontbreekt" : "voldoet niet",
        violation.getMessage());
  }

  private static String cursor(Path path) {
    var cursor = new StringBuilder();
    for (Path.Node part : path) {
      if (part.getIndex() != null) {
        cursor.append('/').append(part.getIndex());
      } else if (part.getKey() != null) {
        cursor.append('/').append(Binder.escaped(part.getKey().toString()));
      }
      if (part.getName() != null && !part.getName().startsWith("<")) {
        cursor.append('/').append(part.getName());
      }
    }
    return cursor.toString();
  }
}
