package nl.participatieketen.intake.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Sensitive;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.jspecify.annotations.Nullable;

/** What happened around the steps: with the deelnemer, and with those who work on the case. */
public sealed interface Contactgebeurtenis extends Gebeurtenis {

  /**
   * @param medium by what, such as {@code brief}
   * @param bereikt whether the deelnemer was reached, or {@code null} where that is not known
   */
  record UitnodigingVerstuurd(
      String stap,
      String medium,
      LocalDate verstuurdOp,
      @Nullable Boolean bereikt,
      @Sensitive @Nullable String toelichting)
      implements Contactgebeurtenis {}

  record AfspraakGepland(
      String stap, Instant tijdstip, List<String> aanwezigen, @Sensitive @Nullable String plaats)
      implements Contactgebeurtenis {
    public AfspraakGepland {
      aanwezigen = List.copyOf(aanwezigen);
    }
  }

  /**
   * @param door {@code deelnemer} or {@code organisatie}
   */
  record AfspraakAfgezegd(String stap, String door, LocalDate op, @Sensitive @Nullable String reden)
      implements Contactgebeurtenis {}

  record ContactgegevensNagekeken(LocalDate op, @Sensitive @Nullable Contact contact)
      implements Contactgebeurtenis {}

  /**
   * @param versTot the last day on which the contact data could be trusted
   */
  record ContactgegevensVerouderd(LocalDate versTot) implements Contactgebeurtenis {}

  record ZaakGepauzeerd(
      LocalDate op, @Nullable LocalDate terugroepOp, @Sensitive @Nullable String reden)
      implements Contactgebeurtenis {}

  record TerugroepdatumBereikt(LocalDate gepauzeerdOp, LocalDate terugroepOp)
      implements Contactgebeurtenis {}

  /**
   * @param verschoven the steps that wait, their days moved by as long as the case rested
   */
  record ZaakHervat(LocalDate op, List<OpenStap> verschoven) implements Contactgebeurtenis {
    public ZaakHervat {
      verschoven = List.copyOf(verschoven);
    }
  }

  record DeelnemerGekoppeld(UUID aanmeldingId, String relatie) implements Contactgebeurtenis {}

  /** A person decided that this deelnemer is the same as another one. */
  record DeelnemerHerkend(UUID deelnemerId, @Sensitive @Nullable String argument)
      implements Contactgebeurtenis {}

  /** A person decided what is taken as the birth date, within what the BRP knows of it. */
  record GeboortedatumVastgesteld(
      LocalDate op,
      @Sensitive @Nullable BrpDatum geboortedatum,
      @Sensitive @Nullable String argument)
      implements Contactgebeurtenis {}

  record VrijstellingVastgesteld(
      LocalDate van, @Nullable LocalDate tot, @Sensitive @Nullable String reden)
      implements Contactgebeurtenis {}

  /** From now on this medewerker has this role in the case. */
  record ZaakToegewezen(String rol, String medewerker, LocalDate op)
      implements Contactgebeurtenis {}
}
