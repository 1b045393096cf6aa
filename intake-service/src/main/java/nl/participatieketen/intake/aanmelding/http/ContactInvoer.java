package nl.participatieketen.intake.aanmelding.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.input.Input;
import org.jspecify.annotations.Nullable;

/** What is sent about what goes on around the steps. */
final class ContactInvoer {

  private ContactInvoer() {}

  record Uitnodiging(
      @NotNull(message = Regels.STAP) @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String stap,
      @NotNull(message = "brief, telefoon, sms, app of e-mail")
          @Pattern(
              regexp = "brief|telefoon|sms|app|e-mail|persoonlijk",
              message = "brief, telefoon, sms, app, e-mail of persoonlijk")
          @Nullable String medium,
      @Nullable LocalDate verstuurdOp,
      @Nullable Boolean bereikt,
      @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT) @Nullable String toelichting)
      implements Input {}

  record NieuweAfspraak(
      @NotNull(message = Regels.STAP) @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String stap,
      @NotNull(message = "een tijdstip als 2026-01-31T09:30:00+01:00")
          @Nullable OffsetDateTime tijdstip,
      @Size(max = 500, message = "ten hoogste 500 tekens") @Nullable String plaats,
      @Size(max = 20, message = "ten hoogste 20 aanwezigen")
          @Nullable
              List<
                  @Pattern(regexp = Regels.MEDEWERKER, message = Regels.MEDEWERKER_VERWACHT) String>
              aanwezigen)
      implements Input {}

  record Afzegging(
      @NotNull(message = Regels.STAP) @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String stap,
      @NotNull(message = "deelnemer of organisatie")
          @Pattern(regexp = "deelnemer|organisatie", message = "deelnemer of organisatie")
          @Nullable String door,
      @Nullable LocalDate op,
      @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT) @Nullable String reden)
      implements Input {}

  record Contactgegevens(
      @Pattern(regexp = Regels.TELEFOON, message = Regels.TELEFOON_VERWACHT)
          @Nullable String telefoon,
      @Email(message = "een e-mailadres") @Size(max = 254, message = "ten hoogste 254 tekens")
          @Nullable String email,
      @Size(max = 500, message = "ten hoogste 500 tekens") @Nullable String adres,
      @Size(max = 50, message = "ten hoogste 50 tekens") @Nullable String voorkeur,
      @Nullable Boolean ongewijzigd)
      implements Input {}

  record Pauzering(
      @Nullable LocalDate terugroepOp,
      @NotBlank(message = "waarom de aanmelding stil ligt")
          @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT)
          @Nullable String reden)
      implements Input {}

  record Hervatting(
      @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT) @Nullable String toelichting)
      implements Input {}

  record NieuweKoppeling(
      @NotNull(message = "de andere aanmelding") @Nullable UUID aanmeldingId,
      @NotNull(message = "wat de ander is, zoals partner")
          @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String relatie)
      implements Input {}

  record NieuweVrijstelling(
      @NotNull(message = "een datum als 2026-01-31") @Nullable LocalDate van,
      @Nullable LocalDate tot,
      @NotBlank(message = Regels.VERPLICHTE_TEKST)
          @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT)
          @Nullable String reden)
      implements Input {}

  record Toewijzing(
      @NotNull(message = "een rol van de werkwijze")
          @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String rol,
      @NotNull(message = "het id van een medewerker")
          @Pattern(regexp = Regels.MEDEWERKER, message = "het id van een medewerker")
          @Nullable String medewerker)
      implements Input {}
}
