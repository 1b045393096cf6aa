package nl.participatieketen.traject.hoofdlijn.http;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.traject.hoofdlijn.Opdracht.MeldTerug;
import nl.participatieketen.traject.hoofdlijn.Opdracht.RondAf;
import nl.participatieketen.traject.hoofdlijn.Opdracht.Stop;
import nl.participatieketen.traject.hoofdlijn.Opdracht.VerklaarBemiddelbaar;
import nl.participatieketen.traject.http.Invoerregels;
import nl.participatieketen.traject.traject.Profiel;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What is sent about trajecten. */
final class TrajectInvoer {

  private TrajectInvoer() {}

  record Bemiddelbaarverklaring(
      @NotNull(message = "een tot 25 functierichtingen")
          @Size(min = 1, max = 25, message = "een tot 25 functierichtingen")
          @UniqueElements(message = "elke functierichting een keer")
          @Nullable
              List<
                  @NotNull(message = Invoerregels.CODE_VERWACHT)
                  @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT) String>
              functierichtingen,
      @NotNull(message = "een geheel getal van 1 tot en met 40")
          @Min(value = 1, message = "een geheel getal van 1 tot en met 40")
          @Max(value = 40, message = "een geheel getal van 1 tot en met 40")
          @Nullable Integer urenPerWeek,
      @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String regio,
      @NotNull(message = "true of false") @Nullable Boolean begeleidingNodig,
      @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String toelichting)
      implements Input {

    VerklaarBemiddelbaar alsOpdracht() {
      return new VerklaarBemiddelbaar(
          new Profiel(
              requireNonNull(functierichtingen),
              requireNonNull(urenPerWeek),
              regio,
              requireNonNull(begeleidingNodig)),
          toelichting);
    }
  }

  record Terugmelding(
      @NotNull(message = "een reden van de werkwijze")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String reden,
      @NotNull(message = "een antwoord op elke vraag van de werkwijze")
          @Size(max = 50, message = "ten hoogste 50 antwoorden")
          @Nullable List<@NotNull(message = "een antwoord") @Valid AntwoordInvoer> antwoorden,
      @NotBlank(message = "een advies: wat zou nu helpen")
          @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String advies)
      implements Input {

    MeldTerug alsOpdracht() {
      return new MeldTerug(
          requireNonNull(reden),
          requireNonNull(antwoorden).stream().map(AntwoordInvoer::alsOnderbouwd).toList(),
          requireNonNull(advies));
    }
  }

  record AntwoordInvoer(
      @NotNull(message = "een vraag van de werkwijze")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String vraag,
      @NotNull(message = "true of false") @Nullable Boolean antwoord,
      @NotNull(message = Invoerregels.ARGUMENT_VERWACHT)
          @Pattern(regexp = Invoerregels.ARGUMENT, message = Invoerregels.ARGUMENT_VERWACHT)
          @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String argument)
      implements Input {

    MeldTerug.Onderbouwd alsOnderbouwd() {
      return new MeldTerug.Onderbouwd(
          requireNonNull(vraag), requireNonNull(antwoord), requireNonNull(argument));
    }
  }

  record Afronding(
      @NotNull(message = "een uitstroom van de werkwijze")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String uitstroom,
      @Nullable Boolean werk,
      @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String toelichting)
      implements Input {

    RondAf alsOpdracht() {
      return new RondAf(requireNonNull(uitstroom), Boolean.TRUE.equals(werk), toelichting);
    }
  }

  record Aanname() implements Input {}

  record Stopvoorstel(
      @NotNull(message = "een reden om te stoppen")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String reden,
      @NotNull(message = "een uitstroom van de werkwijze")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String uitstroom,
      @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String toelichting)
      implements Input {

    Stop alsOpdracht() {
      return new Stop(requireNonNull(reden), requireNonNull(uitstroom), toelichting);
    }
  }
}
