package nl.participatieketen.edge.inzicht;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatieketen.edge.problem.ProblemKind;
import nl.participatieketen.edge.problem.Problems;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Categorie;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Werkwijze;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * What someone may see of a case, by the informatiedeling of its werkwijze. A role that it does not
 * name sees what is not vertrouwelijk.
 */
public final class Inzicht {

  private final Werkwijze werkwijze;
  private final String rol;
  private final boolean named;
  private final Set<Categorie> categorieen;

  private Inzicht(Werkwijze werkwijze, String rol, boolean named, Set<Categorie> categorieen) {
    this.werkwijze = werkwijze;
    this.rol = rol;
    this.named = named;
    this.categorieen = categorieen;
  }

  /**
   * @param zonderRegels the system roles that see all where the werkwijze says nothing about it
   */
  public static Inzicht of(Werkwijze werkwijze, Actor actor, Collection<String> zonderRegels) {
    if (werkwijze.informatiedeling().isEmpty()) {
      boolean everything = zonderRegels.contains(actor.rol());
      return new Inzicht(
          werkwijze,
          actor.rol(),
          everything,
          everything ? EnumSet.allOf(Categorie.class) : EnumSet.noneOf(Categorie.class));
    }
    var deling =
        werkwijze.informatiedeling().entrySet().stream()
            .filter(rule -> werkwijze.systeemrol(rule.getKey()).equals(actor.rol()))
            .toList();
    return new Inzicht(
        werkwijze,
        actor.rol(),
        !deling.isEmpty(),
        deling.stream()
            .flatMap(rule -> rule.getValue().stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Categorie.class))));
  }

  /** Whether this fact may be seen; of a score by {@code occurrence.gebied}. */
  public boolean ziet(String code) {
    int point = code.indexOf('.');
    Feit occurrence = werkwijze.feiten().get(point < 0 ? code : code.substring(0, point));
    return occurrence == null
        || ziet(occurrence.categorie())
        || !named && !occurrence.vertrouwelijk();
  }

  /**
   * What one may not see one may not write, unless it is what one is asked for.
   *
   * @param codes of facts, as they were sent
   * @param asked what the step that is done asks for
   * @throws ErrorResponseException 403; it names what was sent and says nothing of what is known
   */
  public void checkWrite(Collection<String> codes, Collection<String> asked) {
    List<String> unseen =
        codes.stream().filter(code -> !asked.contains(code) && !ziet(code)).sorted().toList();
    if (!unseen.isEmpty()) {
      throw notForYou(String.join(", ", unseen));
    }
  }

  /**
   * The same for what is of a category without being a fact.
   *
   * @throws ErrorResponseException 403
   */
  public void checkWrite(Categorie categorie) {
    if (!ziet(categorie)) {
      throw notForYou(categorie.code());
    }
  }

  private static ErrorResponseException notForYou(String what) {
    return new ErrorResponseException(
        HttpStatus.FORBIDDEN,
        Problems.of(
            ProblemKind.NIET_TOEGESTAAN,
            "Wat uw rol niet mag zien, mag zij ook niet vastleggen: %s.".formatted(what)),
        null);
  }

  /** Whether what is vertrouwelijk in this category may be seen. */
  public boolean ziet(Categorie categorie) {
    return categorieen.contains(categorie);
  }

  public boolean zietAlle(Collection<String> codes) {
    return codes.stream().allMatch(this::ziet);
  }

  /**
   * Whether free text may be seen, which can hold anything: by those of the role that wrote it, and
   * by those who may see everything.
   */
  public boolean zietTekstVan(String auteursrol) {
    return rol.equals(auteursrol) || zietAlles();
  }

  /** Whether every category may be seen. */
  public boolean zietAlles() {
    return categorieen.containsAll(EnumSet.allOf(Categorie.class));
  }

  /** A BSN is for those who must settle something with it. */
  public boolean zietBsn() {
    return rol.equals("klantmanager");
  }
}
