package nl.participatieketen.intake.bijeenkomst;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Medewerker;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.OneOf;
import nl.participatieketen.edge.input.Regel;
import nl.participatieketen.intake.http.Regels;
import org.jspecify.annotations.Nullable;

/** What is sent about group sessions. */
final class BijeenkomstInvoer {

  private static final int MEESTE = 200;

  private BijeenkomstInvoer() {}

  record NieuweBijeenkomst(
      @Code @Nullable String werkwijze,
      @NotNull(message = Regels.STAP) @Code @Nullable String stap,
      @NotNull(message = "een tijdstip als 2026-01-31T09:30:00+01:00") @Nabij
          @Nullable OffsetDateTime tijdstip,
      @Regel @Nullable String plaats,
      @Size(max = 20, message = "ten hoogste 20 begeleiders")
          @Nullable List<@Medewerker String> begeleiders)
      implements Input {}

  record Genodigden(
      @NotEmpty(message = "ten minste één aanmelding")
          @Size(max = MEESTE, message = "ten hoogste 200 aanmeldingen")
          @Nullable List<UUID> aanmeldingen,
      @OneOf({"brief", "telefoon", "sms", "app", "e-mail", "persoonlijk"}) @Nullable String medium)
      implements Input {}

  record Aanwezigheid(
      @NotNull(message = "wie er waren; leeg als er niemand was")
          @Size(max = MEESTE, message = "ten hoogste 200 aanmeldingen")
          @Nullable List<UUID> aanwezig)
      implements Input {}

  record Afgelasting(
      @NotNull(message = "waarom de bijeenkomst niet doorgaat") @Regel @Nullable String reden)
      implements Input {}
}
