package nl.participatieketen.intake.aanmelding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Categorie;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Werkwijze;

/**
 * What someone may see of a case, by the informatiedeling of its werkwijze. A werkwijze that says
 * nothing about it shows all to those who do the intake, and to others what is not vertrouwelijk.
 */
public final class Inzicht {

  private static final Set<String> INTAKERS = Set.of("klantmanager", "wijkteam");

  private final Werkwijze werkwijze;
  private final String rol;
  private final boolean genoemd;
  private final Set<Categorie> categorieen;

  private Inzicht(Werkwijze werkwijze, String rol, boolean genoemd, Set<Categorie> categorieen) {
    this.werkwijze = werkwijze;
    this.rol = rol;
    this.genoemd = genoemd;
    this.categorieen = categorieen;
  }

  public static Inzicht van(Werkwijze werkwijze, Actor actor) {
    if (werkwijze.informatiedeling().isEmpty()) {
      return new Inzicht(
          werkwijze,
          actor.rol(),
          INTAKERS.contains(actor.rol()),
          INTAKERS.contains(actor.rol())
              ? EnumSet.allOf(Categorie.class)
              : EnumSet.noneOf(Categorie.class));
    }
    Set<String> rollen = Rollen.van(werkwijze, actor.rol());
    rollen.retainAll(werkwijze.informatiedeling().keySet());
    return new Inzicht(
        werkwijze,
        actor.rol(),
        !rollen.isEmpty(),
        rollen.stream()
            .flatMap(r -> werkwijze.informatiedeling().getOrDefault(r, List.of()).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Categorie.class))));
  }

  /** Whether this fact may be seen; of a score by {@code feit.gebied}. */
  public boolean ziet(String code) {
    int punt = code.indexOf('.');
    Feit feit = werkwijze.feiten().get(punt < 0 ? code : code.substring(0, punt));
    return feit == null
        || categorieen.contains(feit.categorie())
        || !genoemd && !feit.vertrouwelijk();
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
