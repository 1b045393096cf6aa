package nl.participatieketen.intake.invoerlijst;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.eventstore.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a list, or at the end of all of them.
 *
 * @param code the ground of a refusal
 * @param uitleg in Dutch, without a fact of whoever it is
 * @param eerderOp the line on which the same person stands
 * @param aantallen how many lines came to what; only at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Regeluitslag(
    @Schema(description = "De regel van het bestand, vanaf 1; van een JSON-lijst het element")
        int regel,
    @Nullable String kenmerk,
    @Schema(
            description =
                "aangemeld, al-aangemeld (door een eerder verzoek), geweigerd, onjuist, dubbel;"
                    + " aan het eind klaar, of gestopt als er meer regels zijn",
            example = "aangemeld")
        String uitslag,
    @Nullable UUID aanmeldingId,
    @Nullable UUID deelnemerId,
    @Nullable String code,
    @Nullable String uitleg,
    @Nullable Integer eerderOp,
    @Nullable List<Fout> fouten,
    @Nullable Map<String, Integer> aantallen) {

  static final String KLAAR = "klaar";

  static Regeluitslag aangemeld(Rij.Goed rij, boolean herhaald, UUID aanmelding, UUID deelnemer) {
    return new Regeluitslag(
        rij.regel(),
        rij.kenmerk(),
        herhaald ? "al-aangemeld" : "aangemeld",
        aanmelding,
        deelnemer,
        null,
        null,
        null,
        null,
        null);
  }

  static Regeluitslag geweigerd(Rij.Goed rij, Reason reden) {
    return new Regeluitslag(
        rij.regel(),
        rij.kenmerk(),
        "geweigerd",
        null,
        null,
        reden.code(),
        reden.explanation(),
        null,
        null,
        null);
  }

  static Regeluitslag dubbel(Rij.Goed rij, int eerder) {
    return new Regeluitslag(
        rij.regel(),
        rij.kenmerk(),
        "dubbel",
        null,
        null,
        null,
        "Dezelfde persoon staat al op regel %d. Wie toch doorgaat, zegt bij tochDoorgaan waarom."
            .formatted(eerder),
        eerder,
        null,
        null);
  }

  static Regeluitslag onjuist(int regel, @Nullable String kenmerk, List<Fout> fouten) {
    return new Regeluitslag(
        regel, kenmerk, "onjuist", null, null, null, null, null, List.copyOf(fouten), null);
  }

  static Regeluitslag einde(
      String uitslag, int regels, @Nullable String uitleg, Map<String, Integer> aantallen) {
    return new Regeluitslag(
        regels, null, uitslag, null, null, null, uitleg, null, null, Map.copyOf(aantallen));
  }
}
