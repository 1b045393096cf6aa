package nl.participatieketen.werkwijze;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.werkwijze.bestand.Bevindingen;
import nl.participatieketen.werkwijze.bestand.OngeldigeBestanden;

/** The organisaties (tenants) that take part in the chain. Immutable. */
public final class Organisaties {

  private final List<Organisatie> organisaties;

  private Organisaties(List<Organisatie> organisaties) {
    this.organisaties = List.copyOf(organisaties);
  }

  /**
   * Reads the organisaties, once; a file that is changed later is not seen.
   *
   * @param bestand the file to read, or empty for the two demo organisaties
   * @param werkwijzen what the organisaties can use
   * @throws OngeldigeBestanden with all that is wrong in the file together
   */
  public static Organisaties laad(Optional<Path> bestand, Werkwijzen werkwijzen) {
    Bevindingen bevindingen = new Bevindingen();
    List<Organisatie> gelezen = Organisatielezer.lees(bestand, werkwijzen, bevindingen);
    bevindingen.eisGeenFouten();
    return new Organisaties(gelezen);
  }

  /** The organisatie with this id. */
  public Optional<Organisatie> zoek(String id) {
    return organisaties.stream().filter(o -> o.id().equals(id)).findFirst();
  }

  /** All of them, in the order of the file. */
  public Collection<Organisatie> alle() {
    return organisaties;
  }

  /**
   * The CloudEvents {@code source} of a system of an organisatie, such as {@code
   * urn:nld:oin:00000001000000001000:systeem:intake}.
   *
   * @throws IllegalArgumentException when the organisatie is unknown
   */
  public URI bron(String organisatieId, String systeem) {
    return zoek(organisatieId)
        .orElseThrow(() -> new IllegalArgumentException("Onbekende organisatie: " + organisatieId))
        .bron(systeem);
  }
}
