package nl.participatieketen.traject.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.traject.traject.PlanOpdracht;
import nl.participatieketen.traject.traject.Plandoel;
import nl.participatieketen.traject.traject.Planinstrument;
import nl.participatieketen.traject.traject.Plantekst;
import org.jspecify.annotations.Nullable;

/** What is sent about a plan and about instruments. */
final class PlanInvoer {

  private static final String UREN_VERWACHT = "een geheel aantal uren van 1 tot en met 60";

  private PlanInvoer() {}

  /**
   * @param onderdelen by the name that the werkwijze gives them
   */
  record Planvoorstel(
      @NotNull(message = "ten minste één doel")
          @Size(min = 1, max = 50, message = "een tot 50 doelen")
          @Nullable List<@Valid Doelinvoer> doelen,
      @Size(max = 50, message = "ten hoogste 50 onderdelen")
          @Nullable Map<String, @Tekst String> onderdelen,
      @Size(max = 50, message = "ten hoogste 50 instrumenten")
          @Nullable List<@Valid Instrumentinvoer> instrumenten,
      @Size(max = 50, message = "ten hoogste 50 acties") @Nullable List<@Tekst String> acties,
      @Size(max = 50, message = "ten hoogste 50 verplichtingen")
          @Nullable List<@Tekst String> verplichtingen)
      implements Input {

    PlanOpdracht alsOpdracht() {
      List<Doelinvoer> alle = requireNonNull(doelen);
      return new PlanOpdracht.StelPlanOp(
          alle.stream()
              .map(d -> new Plandoel(requireNonNull(d.doel()), d.onder(), requireNonNull(d.tot())))
              .toList(),
          (instrumenten == null ? List.<Instrumentinvoer>of() : instrumenten)
              .stream()
                  .map(i -> new Planinstrument(requireNonNull(i.instrument()), i.van()))
                  .toList(),
          new Plantekst(
              onderdelen == null ? Map.of() : onderdelen,
              alle.stream()
                  .collect(
                      toMap(
                          d -> requireNonNull(d.doel()),
                          d -> requireNonNull(d.omschrijving()),
                          (een, ander) -> een)),
              acties == null ? List.of() : acties,
              verplichtingen == null ? List.of() : verplichtingen));
    }
  }

  record Doelinvoer(
      @NotNull(message = "een code voor het doel") @Code @Nullable String doel,
      @Code @Nullable String onder,
      @NotNull(message = "wat de deelnemer wil bereiken") @Tekst @Nullable String omschrijving,
      @NotNull(message = "de dag waarop het bereikt moet zijn") @Nabij @Nullable LocalDate tot)
      implements Input {}

  record Instrumentinvoer(
      @NotNull(message = "een instrument van de menukaart") @Code @Nullable String instrument,
      @Nabij @Nullable LocalDate van)
      implements Input {}

  record Ondertekening(
      @NotNull(message = "de versie die ter ondertekening ligt")
          @Min(value = 1, message = "een geheel getal van 1 tot en met 9999")
          @Max(value = 9999, message = "een geheel getal van 1 tot en met 9999")
          @Nullable Integer versie,
      @NotNull(message = "een rol van de werkwijze, of deelnemer") @Code
          @Nullable String ondertekenaar)
      implements Input {

    PlanOpdracht alsOpdracht() {
      return new PlanOpdracht.Onderteken(requireNonNull(versie), requireNonNull(ondertekenaar));
    }
  }

  record Doelstand(
      @NotNull(message = "een doel van het plan") @Code @Nullable String doel,
      @NotNull(message = "een stand die de werkwijze noemt") @Code @Nullable String stand,
      @Tekst @Nullable String toelichting)
      implements Input {

    PlanOpdracht alsOpdracht() {
      return new PlanOpdracht.WerkDoelBij(requireNonNull(doel), requireNonNull(stand), toelichting);
    }
  }

  /**
   * @param urenPerWeek counts under a ceiling of fte; {@code null} for a full week
   */
  record Inzet(
      @NotNull(message = "een instrument van de menukaart") @Code @Nullable String instrument,
      @Nabij @Nullable LocalDate van,
      @Min(value = 1, message = UREN_VERWACHT) @Max(value = 60, message = UREN_VERWACHT)
          @Nullable Integer urenPerWeek)
      implements Input {

    PlanOpdracht.ZetInstrumentIn alsOpdracht(LocalDate vandaag) {
      return new PlanOpdracht.ZetInstrumentIn(
          requireNonNull(instrument), van == null ? vandaag : van, urenPerWeek);
    }
  }

  record Afloop(
      @NotNull(message = "een instrument dat loopt") @Code @Nullable String instrument,
      @NotNull(message = "een reden die de werkwijze noemt") @Code @Nullable String reden,
      @Tekst @Nullable String toelichting)
      implements Input {

    PlanOpdracht alsOpdracht() {
      return new PlanOpdracht.BeeindigInstrument(
          requireNonNull(instrument), requireNonNull(reden), toelichting);
    }
  }
}
