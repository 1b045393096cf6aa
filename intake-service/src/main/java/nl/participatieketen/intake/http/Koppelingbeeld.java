package nl.participatieketen.intake.http;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.intake.aanmelding.Koppeling;

/** The aanmelding of somebody else to which this one belongs, as it is shown. */
record Koppelingbeeld(UUID aanmeldingId, String relatie) {

  static List<Koppelingbeeld> van(List<Koppeling> koppelingen) {
    return koppelingen.stream()
        .map(koppeling -> new Koppelingbeeld(koppeling.aanmeldingId(), koppeling.relatie()))
        .toList();
  }
}
