package nl.participatieketen.werkwijze.begeleiding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * How a deelnemer is guided.
 *
 * @param caseload how many deelnemers one professional has, by role
 * @param uren how many hours a deelnemer gets
 * @param contact the rhythm of talks
 * @param escalatie what is tried, in order, with who does not answer
 * @param overleg the meetings of professionals
 * @param formulieren what is filled in along the way
 * @param methodes the methods that are used
 * @param uitBeeld how long nobody may have spoken with the deelnemer
 * @param volgendePoging how long the next try may take
 * @param nabellen how soon the deelnemer is called after someone else took over
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Begeleiding(
    Map<String, Caseload> caseload,
    @Nullable Uren uren,
    List<Contact> contact,
    List<Escalatie> escalatie,
    List<Overleg> overleg,
    List<Formulier> formulieren,
    List<String> methodes,
    Duur uitBeeld,
    Duur volgendePoging,
    Duur nabellen,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Begeleiding {
    contact = List.copyOf(contact);
    escalatie = List.copyOf(escalatie);
    overleg = List.copyOf(overleg);
    formulieren = List.copyOf(formulieren);
    methodes = List.copyOf(methodes);
    caseload = Collections.unmodifiableMap(new LinkedHashMap<>(caseload));
  }
}
