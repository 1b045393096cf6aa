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
import nl.participatieketen.edge.invoer.Invoer;
import nl.participatieketen.traject.hoofdlijn.Opdracht.MeldTerug;
import nl.participatieketen.traject.hoofdlijn.Opdracht.RondAf;
import nl.participatieketen.traject.hoofdlijn.Opdracht.VerklaarBemiddelbaar;
import nl.participatieketen.traject.traject.Profiel;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What is sent about trajecten. */
final class TrajectInvoer {

  /** What the contract calls a code. */
  private static final String CODE = "^[a-z][a-z0-9-]{0,63}$";

  private static final String CODE_VERWACHT =
      "een code van 1 tot 64 kleine letters, cijfers en streepjes, die met een letter begint";
  private static final int TEKST = 10_000;
  private static final String TEKST_VERWACHT = "ten hoogste 10000 tekens";

  /** At least twenty characters, not counting white space around them; also told in OpenAPI. */
  private static final String ARGUMENT =
      "^[\\s\\p{Z}]*[^\\s\\p{Z}][\\s\\S]{18,}[^\\s\\p{Z}][\\s\\p{Z}]*$";

  private TrajectInvoer() {}

  record Bemiddelbaarverklaring(
      @NotNull(message = "een tot 25 functierichtingen")
          @Size(min = 1, max = 25, message = "een tot 25 functierichtingen")
          @UniqueElements(message = "elke functierichting een keer")
          @Nullable
              List<
                  @NotNull(message = CODE_VERWACHT) @Pattern(regexp = CODE, message = CODE_VERWACHT)
                  String>
              functierichtingen,
      @NotNull(message = "een geheel getal van 1 tot en met 40")
          @Min(value = 1, message = "een geheel getal van 1 tot en met 40")
          @Max(value = 40, message = "een geheel getal van 1 tot en met 40")
          @Nullable Integer urenPerWeek,
      @Pattern(regexp = CODE, message = CODE_VERWACHT) @Nullable String regio,
      @NotNull(message = "true of false") @Nullable Boolean begeleidingNodig,
      @Size(max = TEKST, message = TEKST_VERWACHT) @Nullable String toelichting)
      implements Invoer {

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
          @Pattern(regexp = CODE, message = CODE_VERWACHT)
          @Nullable String reden,
      @NotNull(message = "een antwoord op elke vraag van de werkwijze")
          @Size(max = 50, message = "ten hoogste 50 antwoorden")
          @Nullable List<@NotNull(message = "een antwoord") @Valid AntwoordInvoer> antwoorden,
      @NotBlank(message = "een advies: wat zou nu helpen")
          @Size(max = TEKST, message = TEKST_VERWACHT)
          @Nullable String advies)
      implements Invoer {

    MeldTerug alsOpdracht() {
      return new MeldTerug(
          requireNonNull(reden),
          requireNonNull(antwoorden).stream().map(AntwoordInvoer::alsOnderbouwd).toList(),
          requireNonNull(advies));
    }
  }

  record AntwoordInvoer(
      @NotNull(message = "een vraag van de werkwijze")
          @Pattern(regexp = CODE, message = CODE_VERWACHT)
          @Nullable String vraag,
      @NotNull(message = "true of false") @Nullable Boolean antwoord,
      @NotNull(message = "een argument van ten minste 20 tekens")
          @Pattern(regexp = ARGUMENT, message = "een argument van ten minste 20 tekens")
          @Size(max = TEKST, message = TEKST_VERWACHT)
          @Nullable String argument)
      implements Invoer {

    MeldTerug.Onderbouwd alsOnderbouwd() {
      return new MeldTerug.Onderbouwd(
          requireNonNull(vraag), requireNonNull(antwoord), requireNonNull(argument));
    }
  }

  record Afronding(
      @NotNull(message = "een uitstroom van de werkwijze")
          @Pattern(regexp = CODE, message = CODE_VERWACHT)
          @Nullable String uitstroom,
      @Size(max = TEKST, message = TEKST_VERWACHT) @Nullable String toelichting)
      implements Invoer {

    RondAf alsOpdracht() {
      return new RondAf(requireNonNull(uitstroom), toelichting);
    }
  }
}
