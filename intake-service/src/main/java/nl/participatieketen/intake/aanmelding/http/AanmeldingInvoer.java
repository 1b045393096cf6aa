package nl.participatieketen.intake.aanmelding.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.participatieketen.edge.invoer.Bsn;
import nl.participatieketen.edge.invoer.Invoer;
import nl.participatieketen.intake.aanmelding.Persoon;
import org.jspecify.annotations.Nullable;

/** What is sent about aanmeldingen. */
final class AanmeldingInvoer {

  private static final String CODE = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
  private static final String CODE_VERWACHT = "een code van kleine letters, cijfers en streepjes";
  private static final int TEKST = 10_000;
  private static final String TEKST_VERWACHT = "ten hoogste 10000 tekens";

  private AanmeldingInvoer() {}

  record NieuweAanmelding(
      @Pattern(regexp = CODE, message = CODE_VERWACHT) @Nullable String werkwijze,
      @NotNull(message = "een kanaal van de werkwijze")
          @Pattern(regexp = CODE, message = CODE_VERWACHT)
          @Nullable String kanaal,
      @NotNull(message = "de gegevens van de deelnemer") @Valid @Nullable PersoonInvoer deelnemer,
      @Size(max = TEKST, message = TEKST_VERWACHT) @Nullable String toelichting)
      implements Invoer {}

  record PersoonInvoer(
      @Bsn(message = "een burgerservicenummer van negen cijfers dat aan de elfproef voldoet")
          @Nullable String bsn,
      @NotBlank(message = "een naam") @Size(max = 200, message = "ten hoogste 200 tekens")
          @Nullable String naam,
      @NotNull(message = "een datum als 1987-06-05") @Past(message = "een datum in het verleden")
          @Nullable LocalDate geboortedatum,
      @Pattern(
              regexp = "\\+?[0-9 -]{8,20}",
              message = "een telefoonnummer van 8 tot 20 cijfers, spaties en streepjes")
          @Nullable String telefoon,
      @Email(message = "een e-mailadres") @Size(max = 254, message = "ten hoogste 254 tekens")
          @Nullable String email)
      implements Invoer {

    Persoon alsPersoon() {
      return new Persoon(
          bsn,
          Objects.requireNonNull(naam).strip(),
          Objects.requireNonNull(geboortedatum),
          telefoon,
          email);
    }
  }

  record Intakegesprek(
      @NotNull(message = "de datum van het gesprek, als 2026-01-31") @Nullable LocalDate gevoerdOp,
      @Size(max = TEKST, message = TEKST_VERWACHT) @Nullable String verslag)
      implements Invoer {}

  record Trajectaanmelding(
      @NotNull(message = "een route van de werkwijze")
          @Pattern(regexp = CODE, message = CODE_VERWACHT)
          @Nullable String route,
      @Size(max = TEKST, message = TEKST_VERWACHT) @Nullable String toelichting)
      implements Invoer {}

  record Afsluiting(
      @NotNull(message = "een reden van de werkwijze")
          @Pattern(regexp = CODE, message = CODE_VERWACHT)
          @Nullable String reden,
      @Size(max = TEKST, message = TEKST_VERWACHT) @Nullable String toelichting)
      implements Invoer {}
}
