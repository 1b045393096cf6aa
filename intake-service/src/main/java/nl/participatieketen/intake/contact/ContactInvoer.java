package nl.participatieketen.intake.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Geboortedatum;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Medewerker;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.OneOf;
import nl.participatieketen.edge.input.Regel;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.edge.input.Telefoon;
import nl.participatieketen.intake.http.Regels;
import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;

/** What is sent about what goes on around the steps. */
final class ContactInvoer {

  private ContactInvoer() {}

  record Uitnodiging(
      @NotNull(message = Regels.STAP) @Code @Nullable String stap,
      @NotNull(message = "brief, telefoon, sms, app of e-mail")
          @OneOf({"brief", "telefoon", "sms", "app", "e-mail", "persoonlijk"})
          @Nullable String medium,
      @Nabij @Nullable LocalDate verstuurdOp,
      @Nullable Boolean bereikt,
      @Tekst @Nullable String toelichting)
      implements Input {}

  record NieuweAfspraak(
      @NotNull(message = Regels.STAP) @Code @Nullable String stap,
      @NotNull(message = "een tijdstip als 2026-01-31T09:30:00+01:00") @Nabij
          @Nullable OffsetDateTime tijdstip,
      @Regel @Nullable String plaats,
      @Size(max = 20, message = "ten hoogste 20 aanwezigen")
          @Nullable List<@Medewerker String> aanwezigen)
      implements Input {}

  record Afzegging(
      @NotNull(message = Regels.STAP) @Code @Nullable String stap,
      @NotNull(message = "deelnemer of organisatie") @OneOf({"deelnemer", "organisatie"})
          @Nullable String door,
      @Nabij @Nullable LocalDate op,
      @Tekst @Nullable String reden)
      implements Input {}

  record Contactgegevens(
      @Telefoon @Nullable String telefoon,
      @Email(message = "een e-mailadres") @Regel(max = 254) @Nullable String email,
      @Regel @Nullable String adres,
      @Regel(max = 50) @Nullable String voorkeur,
      @Nullable Boolean ongewijzigd)
      implements Input {}

  record Pauzering(
      @Nabij @Nullable LocalDate terugroepOp,
      @NotNull(message = "waarom de aanmelding stil ligt") @Tekst @Nullable String reden)
      implements Input {}

  record Hervatting(@Tekst @Nullable String toelichting) implements Input {}

  record NieuweKoppeling(
      @NotNull(message = "de andere aanmelding") @Nullable UUID aanmeldingId,
      @NotNull(message = "wat de ander is, zoals partner") @Code @Nullable String relatie)
      implements Input {}

  record Geboortedatumvaststelling(
      @NotNull(message = "een geboortedatum als 1987-06-05, die meer weet dan bekend was")
          @Geboortedatum
          @Nullable BrpDatum geboortedatum,
      @NotNull(message = "waaruit het blijkt, of waarom van deze dag wordt uitgegaan") @Tekst
          @Nullable String argument)
      implements Input {}

  record NieuweVrijstelling(
      @NotNull(message = "een datum als 2026-01-31") @Nabij @Nullable LocalDate van,
      @Nabij @Nullable LocalDate tot,
      @NotNull(message = "waarom") @Tekst @Nullable String reden)
      implements Input {}

  record Toewijzing(
      @NotNull(message = "een rol van de werkwijze") @Code @Nullable String rol,
      @NotNull(message = "het id van een medewerker") @Medewerker @Nullable String medewerker)
      implements Input {}
}
