package nl.participatieketen.intake.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import nl.participatieketen.edge.input.Bsn;
import nl.participatieketen.edge.input.Geboortedatum;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Naam;
import nl.participatieketen.edge.input.Regel;
import nl.participatieketen.edge.input.Telefoon;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;

/** Who a deelnemer is, as it is sent. */
public record PersoonInvoer(
    @Bsn @Nullable String bsn,
    @NotNull(message = "een naam") @Naam @Nullable String naam,
    @NotNull(
            message =
                "een geboortedatum als 1987-06-05; 1987-06 of 1987 waar de BRP niet meer weet")
        @Geboortedatum
        @Nullable BrpDatum geboortedatum,
    @Telefoon @Nullable String telefoon,
    @Email(message = "een e-mailadres") @Regel(max = 254) @Nullable String email)
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
