package nl.participatieketen.edge.input;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.edge.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

/** What a method of a controller can be asked in an address: in its path and after it. */
final class Question {

  private static final int LONGEST_NAME = 64;

  private final HandlerMethod method;
  private final List<Part> parts;

  private Question(HandlerMethod method, List<Part> parts) {
    this.method = method;
    this.parts = parts;
  }

  /**
   * @param inPath whether it stands in the path; otherwise it follows it
   */
  private record Part(int index, String name, Class<?> type, boolean inPath, boolean required) {}

  static Question of(HandlerMethod method) {
    return new Question(
        method, Stream.of(method.getMethodParameters()).flatMap(p -> part(p).stream()).toList());
  }

  private static Optional<Part> part(MethodParameter parameter) {
    parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
    RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
    if (asked != null) {
      boolean required =
          asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
      return Optional.of(part(parameter, asked.name(), false, required));
    }
    PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
    return Optional.ofNullable(variable).map(v -> part(parameter, v.name(), true, true));
  }

  private static Part part(
      MethodParameter parameter, String name, boolean inPath, boolean required) {
    return new Part(
        parameter.getParameterIndex(),
        name.isEmpty() ? String.valueOf(parameter.getParameterName()) : name,
        parameter.getParameterType(),
        inPath,
        required);
  }

  /**
   * @throws InvalidInput with everything that is wrong in the address
   */
  void check(Validator validator, Map<String, String> path, MultiValueMap<String, String> query) {
    List<Fout> faults = new ArrayList<>();
    query.keySet().stream()
        .filter(name -> asked().noneMatch(part -> part.name.equals(name)))
        .forEach(name -> faults.add(unknown(name)));
    @Nullable Object[] values = new Object[method.getMethodParameters().length];
    for (Part part : parts) {
      values[part.index] =
          value(part, part.inPath ? inPath(path, part) : query.get(part.name), faults);
    }
    Object controller = method.createWithResolvedBean().getBean();
    for (ConstraintViolation<Object> violation :
        validator.forExecutables().validateParameters(controller, method.getMethod(), values)) {
      name(violation)
          .ifPresent(name -> faults.add(new Fout(name, "voldoet niet", violation.getMessage())));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static @Nullable List<String> inPath(Map<String, String> path, Part part) {
    String value = path.get(part.name);
    return value == null ? null : List.of(value);
  }

  private static @Nullable Object value(
      Part part, @Nullable List<@Nullable String> sent, List<Fout> faults) {
    if (sent == null || sent.isEmpty()) {
      if (part.required) {
        faults.add(new Fout(part.name, "ontbreekt", Scalar.of(part.type).expected()));
      }
      return null;
    }
    if (sent.size() > 1) {
      faults.add(new Fout(part.name, "staat er meer dan eens", "een waarde"));
      return null;
    }
    String text = sent.getFirst();
    Object value = text == null ? null : Scalar.of(part.type).parse(text);
    if (value == null) {
      faults.add(new Fout(part.name, "is niet te lezen", Scalar.of(part.type).expected()));
    }
    return value;
  }

  private Fout unknown(String name) {
    List<String> known = asked().map(Part::name).toList();
    return new Fout(
        Characters.shown(name, LONGEST_NAME),
        "onbekende vraag",
        known.isEmpty() ? "een adres zonder vragen" : "een van: " + String.join(", ", known));
  }

  private Stream<Part> asked() {
    return parts.stream().filter(part -> !part.inPath);
  }

  private Optional<String> name(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        return parts.stream().filter(part -> part.index == index).map(Part::name).findFirst();
      }
    }
    return Optional.empty();
  }
}
