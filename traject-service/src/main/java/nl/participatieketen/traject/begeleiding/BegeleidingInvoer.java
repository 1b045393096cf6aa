package nl.participatieketen.traject.begeleiding;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.Regel;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.traject.http.Feitinvoer;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.werkwijze.Categorie;
import nl.participatieketen.werkwijze.Werkwijze;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is sent about guidance. */
final class BegeleidingInvoer {

  private BegeleidingInvoer() {}

  record Gesprek(
      @NotNull(message = "een soort gesprek") @Code @Nullable String soort,
      @Nabij @Nullable LocalDate op,
      @Size(max = 20, message = "ten hoogste 20") @Nullable List<@Code String> met,
      @Min(value = 1, message = "1 tot en met 1440 minuten")
          @Max(value = 1440, message = "1 tot en met 1440 minuten")
          @Nullable Integer minuten,
      @Tekst @Nullable String verslag,
      @Tekst @Nullable String afspraken)
      implements Input {

    BegeleidingOpdracht alsOpdracht(LocalDate vandaag) {
      return new BegeleidingOpdracht.VoerGesprek(
          requireNonNull(soort),
          op == null ? vandaag : op,
          met == null ? List.of() : met,
          minuten,
          verslag,
          afspraken);
    }
  }

  record Contactpoging(
      @Nabij @Nullable LocalDate op,
      @NotNull(message = "telefoon, sms, app, brief, e-mail of bezoek") @Code @Nullable String via,
      @NotNull(message = "true of false") @Nullable Boolean gelukt,
      @Tekst @Nullable String toelichting)
      implements Input {

    /** A try that succeeds is a talk. */
    BegeleidingOpdracht alsOpdracht(LocalDate vandaag) {
      LocalDate dag = op == null ? vandaag : op;
      return Boolean.TRUE.equals(gelukt)
          ? new BegeleidingOpdracht.VoerGesprek("contact", dag, List.of(), null, toelichting, null)
          : new BegeleidingOpdracht.MeldContactMislukt(dag, requireNonNull(via), toelichting);
    }
  }

  record Feiten(
      @Nabij @Nullable LocalDate op,
      @NotNull(message = "ten minste een feit") @Size(min = 1, message = "ten minste een feit")
          @Nullable Map<String, JsonNode> feiten)
      implements Input {

    BegeleidingOpdracht alsOpdracht(Werkwijze werkwijze, Inzicht inzicht, LocalDate vandaag) {
      return new BegeleidingOpdracht.LegFeitenVast(
          op == null ? vandaag : op, Feitinvoer.lees(werkwijze, inzicht, Set.of(), feiten));
    }
  }

  record Trede(@NotNull(message = "1 tot en met 6") @Nullable Integer nu, @Nullable Integer doel)
      implements Input {

    BegeleidingOpdracht alsOpdracht(Inzicht inzicht) {
      inzicht.checkWrite(Categorie.WERK);
      return new BegeleidingOpdracht.BepaalTrede(requireNonNull(nu), doel);
    }
  }

  record Formulier(
      @NotNull(message = "een formulier van de werkwijze") @Code @Nullable String formulier,
      @NotNull(message = "een rol van de werkwijze, of deelnemer") @Code @Nullable String door,
      @NotNull(message = "een antwoord per vraag")
          @Size(min = 1, max = 200, message = "een tot 200 antwoorden")
          @Nullable Map<String, @Tekst String> antwoorden)
      implements Input {

    BegeleidingOpdracht alsOpdracht() {
      return new BegeleidingOpdracht.VulFormulierIn(
          requireNonNull(formulier), requireNonNull(door), requireNonNull(antwoorden));
    }
  }

  record Casus(
      @NotNull(message = "de vraag aan de collega's") @Tekst @Nullable String vraag,
      @Nullable Boolean twijfel)
      implements Input {

    BegeleidingOpdracht alsOpdracht() {
      return new BegeleidingOpdracht.BrengCasusIn(
          Boolean.TRUE.equals(twijfel), requireNonNull(vraag));
    }
  }

  record Bespreking(
      @NotNull(message = "wat er uit de bespreking kwam") @Tekst @Nullable String uitkomst)
      implements Input {

    BegeleidingOpdracht alsOpdracht() {
      return new BegeleidingOpdracht.BespreekCasus(requireNonNull(uitkomst));
    }
  }

  record Hulplijn(
      @NotNull(message = "een soort hulp, zoals schulden") @Code @Nullable String lijn,
      @Nullable Boolean afgerond,
      @Tekst @Nullable String toelichting)
      implements Input {

    BegeleidingOpdracht alsOpdracht() {
      return Boolean.TRUE.equals(afgerond)
          ? new BegeleidingOpdracht.RondHulplijnAf(requireNonNull(lijn), toelichting)
          : new BegeleidingOpdracht.BeginHulplijn(requireNonNull(lijn), toelichting);
    }
  }

  record Pauze(
      @NotNull(message = "de dag waarop opnieuw gekeken wordt") @Nabij @Nullable LocalDate terugOp,
      @NotNull(message = "waarom het traject stilstaat") @Tekst @Nullable String reden)
      implements Input {

    BegeleidingOpdracht alsOpdracht() {
      return new BegeleidingOpdracht.Pauzeer(requireNonNull(terugOp), requireNonNull(reden));
    }
  }

  record Hervatting() implements Input {}

  record Signaalafhandeling(
      @NotNull(message = "een signaal dat er is") @Code @Nullable String soort,
      @NotNull(message = "het onderwerp van het signaal") @Regel(max = 200)
          @Nullable String onderwerp,
      @NotNull(message = "het nummer van het signaal")
          @Min(value = 0, message = "een nummer van 0 tot en met 9999")
          @Max(value = 9999, message = "een nummer van 0 tot en met 9999")
          @Nullable Integer nr,
      @Tekst @Nullable String toelichting)
      implements Input {

    BegeleidingOpdracht alsOpdracht() {
      return new BegeleidingOpdracht.HandelSignaalAf(
          requireNonNull(soort), requireNonNull(onderwerp), requireNonNull(nr), toelichting);
    }
  }
}
