package nl.participatieketen.werkgever.plaatsing;

import java.time.Instant;
import java.time.LocalDate;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.EindeAfgehandeld;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.EindeVerteld;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingAfgebroken;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingGestart;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingVoorgenomen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.UitstroomDuurzaam;
import org.jspecify.annotations.Nullable;

/** Where a plaatsing stands. */
public sealed interface Plaatsing {

  /** Nothing has happened yet. */
  record Onbekend() implements Plaatsing {}

  /** What stays with a plaatsing, wherever it stands. */
  sealed interface Bekend extends Plaatsing {
    Afspraak afspraak();
  }

  record Voorgenomen(Afspraak afspraak, Instant voorgenomenOm) implements Bekend {}

  record Gestart(Afspraak afspraak) implements Bekend {}

  /**
   * @param opgeruimd whether what it had taken is released
   */
  record Afgebroken(Afspraak afspraak, Instant voorgenomenOm, Reason grond, boolean opgeruimd)
      implements Bekend {}

  /**
   * @param verteldOm when the chain was heard to tell it, or {@code null}: what it had taken is
   *     only released after that
   * @param opgeruimd whether that is released
   * @param afgehandeld whether somebody took care of an end that nobody decided on here
   */
  record Uitgevallen(
      Afspraak afspraak,
      String reden,
      LocalDate uitgevallenOp,
      @Nullable Instant verteldOm,
      boolean opgeruimd,
      boolean afgehandeld)
      implements Bekend {

    /** The reason of a plaatsing that ended because its traject did. */
    public static final String TRAJECT_GEEINDIGD = "traject-geeindigd";

    /** Nobody decided on this end here, so somebody has to tell those involved. */
    public boolean vraagtAandacht() {
      return reden.equals(TRAJECT_GEEINDIGD) && !afgehandeld;
    }
  }

  record Duurzaam(Afspraak afspraak, LocalDate vastgesteldOp) implements Bekend {}

  /** How a plaatsing follows from what happened. */
  default Plaatsing na(PlaatsingGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case PlaatsingVoorgenomen g -> new Voorgenomen(g.afspraak(), g.voorgenomenOm());
      case PlaatsingGestart g -> new Gestart(bekend().afspraak());
      case PlaatsingAfgebroken g -> afgebroken(new Reason(g.code(), g.uitleg()));
      case PlaatsingOpgeruimd g -> opgeruimd();
      case PlaatsingUitgevallen g ->
          new Uitgevallen(bekend().afspraak(), g.reden(), g.uitgevallenOp(), null, false, false);
      case EindeVerteld g -> verteld(g.om());
      case EindeAfgehandeld g -> afgehandeld();
      case UitstroomDuurzaam g -> new Duurzaam(bekend().afspraak(), g.vastgesteldOp());
    };
  }

  private Plaatsing afgebroken(Reason grond) {
    if (this instanceof Voorgenomen s) {
      return new Afgebroken(s.afspraak(), s.voorgenomenOm(), grond, false);
    }
    throw new IllegalStateException("only what is intended can be broken off");
  }

  private Plaatsing opgeruimd() {
    return switch (this) {
      case Afgebroken s -> new Afgebroken(s.afspraak(), s.voorgenomenOm(), s.grond(), true);
      case Uitgevallen s ->
          new Uitgevallen(
              s.afspraak(), s.reden(), s.uitgevallenOp(), s.verteldOm(), true, s.afgehandeld());
      case Onbekend s -> s;
      case Voorgenomen s -> s;
      case Gestart s -> s;
      case Duurzaam s -> s;
    };
  }

  private Plaatsing verteld(Instant om) {
    if (this instanceof Uitgevallen s) {
      return new Uitgevallen(
          s.afspraak(), s.reden(), s.uitgevallenOp(), om, false, s.afgehandeld());
    }
    throw new IllegalStateException("only of what ended is the end told");
  }

  private Plaatsing afgehandeld() {
    return this instanceof Uitgevallen s
        ? new Uitgevallen(
            s.afspraak(), s.reden(), s.uitgevallenOp(), s.verteldOm(), s.opgeruimd(), true)
        : this;
  }

  private Bekend bekend() {
    if (this instanceof Bekend bekend) {
      return bekend;
    }
    throw new IllegalStateException("a stream of plaatsingen begins with PlaatsingVoorgenomen");
  }
}
