package nl.participatieketen.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Command line arguments of the form {@code --name value}, each of which may come more than once.
 */
record Arguments(Map<String, List<String>> values) {

  static Arguments parse(String[] arguments, Set<String> known) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (int at = 0; at < arguments.length; at += 2) {
      String name = arguments[at];
      if (!known.contains(name) || at + 1 == arguments.length) {
        throw new ServerException(
            "Onbekend of onvolledig: %s. Bekend zijn %s, elk met een waarde."
                .formatted(name, String.join(", ", known.stream().sorted().toList())));
      }
      values.computeIfAbsent(name, _ -> new ArrayList<>()).add(arguments[at + 1]);
    }
    return new Arguments(values);
  }

  static int number(String name, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new ServerException("%s verwacht een getal, niet %s.".formatted(name, text), e);
    }
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  int number(String name) {
    return number(name, required(name));
  }

  Path path(String name) {
    return Path.of(required(name)).toAbsolutePath();
  }

  private String required(String name) {
    return one(name).orElseThrow(() -> new ServerException("%s ontbreekt.".formatted(name)));
  }
}
