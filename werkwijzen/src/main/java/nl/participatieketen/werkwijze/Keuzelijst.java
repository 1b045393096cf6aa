package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The answers that a werkwijze allows for something, in the order of its file; each code once.
 *
 * @param keuzes the answers, at least one
 */
public record Keuzelijst(List<Keuze> keuzes) {

  public Keuzelijst {
    keuzes = List.copyOf(keuzes);
  }

  @JsonCreator
  static Keuzelijst van(LinkedHashMap<String, String> namen) {
    return new Keuzelijst(
        namen.entrySet().stream().map(e -> new Keuze(e.getKey(), e.getValue())).toList());
  }

  /** Whether {@code code} is one of the answers. */
  public boolean kent(String code) {
    return zoek(code).isPresent();
  }

  /** The answer with this code. */
  public Optional<Keuze> zoek(String code) {
    return keuzes.stream().filter(keuze -> keuze.code().equals(code)).findFirst();
  }

  /** The codes, in order. */
  public List<String> codes() {
    return keuzes.stream().map(Keuze::code).toList();
  }
}
