package nl.participatieketen.intake.aanmelding.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.participatieketen.edge.input.Bsn;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.intake.aanmelding.Persoon;
import org.jspecify.annotations.Nullable;

/** Who a deelnemer is, as it is sent. */
public record PersoonInvoer(
    @Bsn(message = "een burgerservicenummer van negen cijfers dat aan de elfproef voldoet")
        @Nullable String bsn,
    @NotBlank(message = "een naam") @Size(max = 200, message = "ten hoogste 200 tekens")
        @Nullable String naam,
    @NotNull(message = "een datum als 1987-06-05") @Past(message = "een datum in het verleden")
        @Nullable LocalDate geboortedatum,
    @Pattern(regexp = Regels.TELEFOON, message = Regels.TELEFOON_VERWACHT)
        @Nullable String telefoon,
    @Email(message = "een e-mailadres") @Size(max = 254, message = "ten hoogste 254 tekens")
        @Nullable String email)
    implements Input {

  public Persoon alsPersoon() {
    return new Persoon(
        bsn,
        Objects.requireNonNull(naam).strip(),
        Objects.requireNonNull(geboortedatum),
        telefoon,
        email);
  }
}
