package nl.participatieketen.traject.maand;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.Tekst;
import org.jspecify.annotations.Nullable;

/** What is booked on a day of a traject, as it is sent. */
sealed interface Boeking extends Input {

  String MINUTEN = "1 tot en met 1440 minuten";
  String CENTEN = "een geheel aantal eurocenten van 1 tot en met 10000000";

  /** A hundred thousand euro: more is not booked on one day of a traject. */
  int MEESTE_CENTEN = 10_000_000;

  @Nullable LocalDate datum();

  /**
   * @param medewerker who books it
   */
  MaandGebeurtenis alsGebeurtenis(LocalDate dag, String medewerker);

  record Uren(
      @NotNull(message = "de dag") @Nabij @Nullable LocalDate datum,
      @NotNull(message = MINUTEN)
          @Min(value = 1, message = MINUTEN)
          @Max(value = 1440, message = MINUTEN)
          @Nullable Integer minuten,
      @NotNull(message = "een soort, zoals gesprek of administratie") @Code @Nullable String soort)
      implements Boeking {

    @Override
    public MaandGebeurtenis alsGebeurtenis(LocalDate dag, String medewerker) {
      return new MaandGebeurtenis.UrenGeboekt(
          dag, requireNonNull(minuten), requireNonNull(soort), medewerker);
    }
  }

  record Kosten(
      @NotNull(message = "de dag") @Nabij @Nullable LocalDate datum,
      @NotNull(message = CENTEN)
          @Min(value = 1, message = CENTEN)
          @Max(value = MEESTE_CENTEN, message = CENTEN)
          @Nullable Integer centen,
      @NotNull(message = "een soort, zoals opleiding of vervoer") @Code @Nullable String soort,
      @Tekst @Nullable String omschrijving)
      implements Boeking {

    @Override
    public MaandGebeurtenis alsGebeurtenis(LocalDate dag, String medewerker) {
      return new MaandGebeurtenis.KostenGeboekt(
          dag, requireNonNull(centen), requireNonNull(soort), omschrijving);
    }
  }

  record Dagrapportage(
      @NotNull(message = "de dag") @Nabij @Nullable LocalDate datum,
      @NotNull(message = "hoe de dag ging") @Tekst @Nullable String tekst,
      @Size(max = 100, message = "ten hoogste 100 antwoorden")
          @Nullable Map<String, @Tekst String> antwoorden)
      implements Boeking {

    @Override
    public MaandGebeurtenis alsGebeurtenis(LocalDate dag, String medewerker) {
      return new MaandGebeurtenis.DagGerapporteerd(
          dag, medewerker, requireNonNull(tekst), antwoorden);
    }
  }
}
