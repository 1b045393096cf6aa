package nl.participatieketen.traject.http;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.traject.traject.EindeOpdracht.MeldTerug;
import nl.participatieketen.traject.traject.EindeOpdracht.RondAf;
import nl.participatieketen.traject.traject.EindeOpdracht.Stop;
import nl.participatieketen.traject.traject.EindeOpdracht.VerklaarBemiddelbaar;
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
          @Nullable List<@Code String> functierichtingen,
      @NotNull(message = "een geheel getal van 1 tot en met 40")
          @Min(value = 1, message = "een geheel getal van 1 tot en met 40")
          @Max(value = 40, message = "een geheel getal van 1 tot en met 40")
          @Nullable Integer urenPerWeek,
      @Code @Nullable String regio,
      @NotNull(message = "true of false") @Nullable Boolean begeleidingNodig,
      @Tekst @Nullable String toelichting)
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
      @NotNull(message = "een reden van de werkwijze") @Code @Nullable String reden,
      @NotNull(message = "een antwoord op elke vraag van de werkwijze")
          @Size(max = 50, message = "ten hoogste 50 antwoorden")
          @Nullable List<@Valid AntwoordInvoer> antwoorden,
      @NotNull(message = "een advies: wat zou nu helpen") @Tekst @Nullable String advies)
      implements Input {

    MeldTerug alsOpdracht() {
      return new MeldTerug(
          requireNonNull(reden),
          requireNonNull(antwoorden).stream().map(AntwoordInvoer::alsOnderbouwd).toList(),
          requireNonNull(advies));
    }
  }

  record AntwoordInvoer(
      @NotNull(message = "een vraag van de werkwijze") @Code @Nullable String vraag,
      @NotNull(message = "true of false") @Nullable Boolean antwoord,
      @NotNull(message = "een argument van ten minste 20 tekens") @Tekst(min = 20)
          @Nullable String argument)
      implements Input {

    MeldTerug.Onderbouwd alsOnderbouwd() {
      return new MeldTerug.Onderbouwd(
          requireNonNull(vraag), requireNonNull(antwoord), requireNonNull(argument));
    }
  }

  record Afronding(
      @NotNull(message = "een uitstroom van de werkwijze") @Code @Nullable String uitstroom,
      @Nullable Boolean werk,
      @Tekst @Nullable String toelichting)
      implements Input {

    RondAf alsOpdracht() {
      return new RondAf(requireNonNull(uitstroom), Boolean.TRUE.equals(werk), toelichting);
    }
  }

  record Aanname() implements Input {}

  record Stopvoorstel(
      @NotNull(message = "een reden om te stoppen") @Code @Nullable String reden,
      @NotNull(message = "een uitstroom van de werkwijze") @Code @Nullable String uitstroom,
      @Tekst @Nullable String toelichting)
      implements Input {

    Stop alsOpdracht() {
      return new Stop(requireNonNull(reden), requireNonNull(uitstroom), toelichting);
    }
  }
}
