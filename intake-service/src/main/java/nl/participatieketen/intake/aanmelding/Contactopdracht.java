package nl.participatieketen.intake.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;

/** What can be asked around the steps. */
public sealed interface Contactopdracht extends Opdracht {

  record NodigUit(
      String stap,
      String medium,
      LocalDate verstuurdOp,
      @Nullable Boolean bereikt,
      @Nullable String toelichting)
      implements Contactopdracht {}

  record PlanAfspraak(
      String stap, Instant tijdstip, List<String> aanwezigen, @Nullable String plaats)
      implements Contactopdracht {}

  record ZegAf(String stap, String door, LocalDate op, @Nullable String reden)
      implements Contactopdracht {}

  /**
   * @param contact what holds now, or {@code null} when what was known still holds
   */
  record KijkContactNa(@Nullable Contact contact) implements Contactopdracht {}

  /** Nobody has looked at the contact data for long. */
  record MeldContactVerouderd(LocalDate versTot) implements Contactopdracht {}

  record Pauzeer(@Nullable LocalDate terugroepOp, String reden) implements Contactopdracht {}

  record Hervat() implements Contactopdracht {}

  /** The day on which a case that rests has to be looked at again. */
  record RoepTerug(LocalDate terugroepOp) implements Contactopdracht {}

  record Koppel(UUID aanmeldingId, String relatie) implements Contactopdracht {}

  /** This deelnemer is the same as another one. */
  record VoegSamen(UUID deelnemerId, @Nullable String argument) implements Contactopdracht {}

  /**
   * Say when someone was born of whom the BRP knows only a part.
   *
   * @param geboortedatum lies within what is known, and knows more
   * @param argument from what it follows
   */
  record StelGeboortedatumVast(BrpDatum geboortedatum, String argument)
      implements Contactopdracht {}

  record StelVrij(LocalDate van, @Nullable LocalDate tot, String reden)
      implements Contactopdracht {}

  /**
   * @param medewerker who gets the role
   */
  record WijsToe(String rol, String medewerker) implements Contactopdracht {}
}
