package nl.participatieketen.werkgever.kandidaat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/** What has happened to a kandidaat. */
public sealed interface KandidaatGebeurtenis {

  /** The traject declares the deelnemer bemiddelbaar, for the first time or with a new profile. */
  record KandidaatIngeschreven(
      UUID deelnemerId,
      Werkwijzeversie werkwijze,
      LocalDate verklaardOp,
      Profiel profiel,
      @Nullable Integer volgnummer)
      implements KandidaatGebeurtenis {}

  record KandidaatGekoppeld(UUID plaatsingId, UUID werkplekId) implements KandidaatGebeurtenis {}

  record KandidaatLosgekoppeld(UUID plaatsingId) implements KandidaatGebeurtenis {}

  /** A plaatsing that didn't have this kandidaat never gets them, however late it asks. */
  record KoppelingVervallen(UUID plaatsingId) implements KandidaatGebeurtenis {}

  record KandidaatDuurzaamGeplaatst(UUID plaatsingId) implements KandidaatGebeurtenis {}

  /** The traject ended during the plaatsing, which was asked to end with it. */
  record EindePlaatsingGevraagd(UUID plaatsingId) implements KandidaatGebeurtenis {}

  record KandidaatUitgeschreven(UUID deelnemerId, Uitschrijving uitschrijving)
      implements KandidaatGebeurtenis {}

  /** The names under which they are stored. */
  EventTable<KandidaatGebeurtenis> TABEL =
      EventTable.of(
          KandidaatGebeurtenis.class,
          Map.of(
              "kandidaat-ingeschreven", KandidaatIngeschreven.class,
              "kandidaat-gekoppeld", KandidaatGekoppeld.class,
              "kandidaat-losgekoppeld", KandidaatLosgekoppeld.class,
              "koppeling-vervallen", KoppelingVervallen.class,
              "kandidaat-duurzaam-geplaatst", KandidaatDuurzaamGeplaatst.class,
              "einde-plaatsing-gevraagd", EindePlaatsingGevraagd.class,
              "kandidaat-uitgeschreven", KandidaatUitgeschreven.class));
}
