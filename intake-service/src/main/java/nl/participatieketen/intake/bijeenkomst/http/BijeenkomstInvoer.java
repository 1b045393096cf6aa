package nl.participatieketen.intake.bijeenkomst.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.intake.aanmelding.http.Regels;
import org.jspecify.annotations.Nullable;

/** What is sent about group sessions. */
final class BijeenkomstInvoer {

  private static final int MEESTE = 200;

  private BijeenkomstInvoer() {}

  record NieuweBijeenkomst(
      @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT) @Nullable String werkwijze,
      @NotNull(message = Regels.STAP) @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String stap,
      @NotNull(message = "een tijdstip als 2026-01-31T09:30:00+01:00")
          @Nullable OffsetDateTime tijdstip,
      @Size(max = 500, message = "ten hoogste 500 tekens") @Nullable String plaats,
      @Size(max = 20, message = "ten hoogste 20 begeleiders")
          @Nullable
              List<
                  @Pattern(regexp = Regels.MEDEWERKER, message = Regels.MEDEWERKER_VERWACHT) String>
              begeleiders)
      implements Input {}

  record Genodigden(
      @NotEmpty(message = "ten minste één aanmelding")
          @Size(max = MEESTE, message = "ten hoogste 200 aanmeldingen")
          @Nullable List<UUID> aanmeldingen,
      @Pattern(
              regexp = "brief|telefoon|sms|app|e-mail|persoonlijk",
              message = "brief, telefoon, sms, app, e-mail of persoonlijk")
          @Nullable String medium)
      implements Input {}

  record Aanwezigheid(
      @NotNull(message = "wie er waren; leeg als er niemand was")
          @Size(max = MEESTE, message = "ten hoogste 200 aanmeldingen")
          @Nullable List<UUID> aanwezig)
      implements Input {}

  record Afgelasting(
      @NotBlank(message = "waarom de bijeenkomst niet doorgaat")
          @Size(max = 500, message = "ten hoogste 500 tekens")
          @Nullable String reden)
      implements Input {}
}
