package nl.participatieketen.werkgever.kandidaat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a kandidaat stands. */
public sealed interface Kandidaat {

  /** Nothing has happened yet. */
  record Onbekend() implements Kandidaat {}

  /** The traject ended without a declaration; one that comes in late has no effect. */
  record NooitIngeschreven(UUID deelnemerId) implements Kandidaat {}

  /** What stays with a kandidaat, wherever they stand. */
  sealed interface Bekend extends Kandidaat {
    Dossier dossier();
  }

  record Beschikbaar(Dossier dossier) implements Bekend {}

  /**
   * @param daarna that the traject has ended meanwhile, or {@code null}
   */
  record Geplaatst(Dossier dossier, UUID plaatsingId, @Nullable Uitschrijving daarna)
      implements Bekend {}

  record DuurzaamGeplaatst(Dossier dossier, UUID plaatsingId) implements Bekend {}

  record Uitgeschreven(Dossier dossier, Uitschrijving uitschrijving) implements Bekend {}
}
