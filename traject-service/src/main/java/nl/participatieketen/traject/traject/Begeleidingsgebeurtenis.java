package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Sensitive;
import org.jspecify.annotations.Nullable;

/** What has happened in the guidance of a deelnemer. */
public sealed interface Begeleidingsgebeurtenis extends Gebeurtenis {

  /** The rhythm of talks, as the werkwijze says. */
  record ContactAfgesproken(List<Contactafspraak> afspraken) implements Begeleidingsgebeurtenis {}

  /**
   * Something is due, or late.
   *
   * @param soort code of a {@link Wachtsoort}
   * @param op the day that was waited for
   * @param volgende what is waited for next
   */
  record Gesignaleerd(String soort, String onderwerp, int nr, LocalDate op, List<Wacht> volgende)
      implements Begeleidingsgebeurtenis {}

  /**
   * A person has looked at a signal; it is no longer shown.
   *
   * @param volgende the last day for a talk that comes back and was not held, or {@code null}
   */
  record SignaalAfgehandeld(
      String soort,
      String onderwerp,
      int nr,
      LocalDate op,
      @Nullable LocalDate volgende,
      @Sensitive @Nullable String toelichting)
      implements Begeleidingsgebeurtenis {}

  /**
   * @param met roles, or deelnemer
   * @param volgende the last day for the next one of this kind, or {@code null}
   * @param uitBeeldOp see {@link Beweging}
   */
  record GesprekGevoerd(
      String soort,
      LocalDate op,
      List<String> met,
      @Nullable Integer minuten,
      @Nullable LocalDate volgende,
      @Nullable LocalDate uitBeeldOp,
      @Sensitive @Nullable String verslag,
      @Sensitive @Nullable String afspraken)
      implements Begeleidingsgebeurtenis {}

  /**
   * The deelnemer was not reached, or did not come.
   *
   * @param trap which rung of the ladder is next, 1 for the first; 0 where there is none left
   * @param uiterlijk the last day for that rung
   */
  record ContactMislukt(
      LocalDate op,
      String via,
      int trap,
      @Nullable LocalDate uiterlijk,
      @Sensitive @Nullable String toelichting)
      implements Begeleidingsgebeurtenis {}

  record FeitenVastgelegd(LocalDate op, @Sensitive @Nullable Map<String, String> feiten)
      implements Begeleidingsgebeurtenis {}

  /**
   * The rung of the participatieladder, now and aimed at.
   *
   * @param stilstandOp see {@link Beweging}
   */
  record TredeVastgesteld(
      LocalDate op,
      @Nullable LocalDate stilstandOp,
      @Sensitive @Nullable Integer nu,
      @Sensitive @Nullable Integer doel)
      implements Begeleidingsgebeurtenis {}

  /**
   * @param door a role, or deelnemer
   */
  record FormulierIngevuld(
      String formulier,
      String door,
      LocalDate op,
      @Sensitive @Nullable Map<String, String> antwoorden)
      implements Begeleidingsgebeurtenis {}

  record CasusIngebracht(LocalDate op, boolean twijfel, @Sensitive @Nullable String vraag)
      implements Begeleidingsgebeurtenis {}

  record CasusBesproken(LocalDate op, @Sensitive @Nullable String uitkomst)
      implements Begeleidingsgebeurtenis {}

  /** Help beside the traject, such as with debts. */
  record HulplijnBegonnen(String lijn, LocalDate op, @Sensitive @Nullable String toelichting)
      implements Begeleidingsgebeurtenis {}

  record HulplijnAfgerond(String lijn, LocalDate op, @Sensitive @Nullable String uitkomst)
      implements Begeleidingsgebeurtenis {}

  /**
   * @param terugOp when it is looked at again
   */
  record TrajectGepauzeerd(LocalDate van, LocalDate terugOp, @Sensitive @Nullable String reden)
      implements Begeleidingsgebeurtenis {}

  /**
   * @param dagen how far everything moves for which the pause did not count
   */
  record TrajectHervat(LocalDate op, int dagen) implements Begeleidingsgebeurtenis {}

  /** The names under which they are stored. */
  Map<String, Class<? extends Gebeurtenis>> NAMEN =
      Map.ofEntries(
          Map.entry("contact-afgesproken", ContactAfgesproken.class),
          Map.entry("gesignaleerd", Gesignaleerd.class),
          Map.entry("signaal-afgehandeld", SignaalAfgehandeld.class),
          Map.entry("gesprek-gevoerd", GesprekGevoerd.class),
          Map.entry("contact-mislukt", ContactMislukt.class),
          Map.entry("feiten-vastgelegd", FeitenVastgelegd.class),
          Map.entry("trede-vastgesteld", TredeVastgesteld.class),
          Map.entry("formulier-ingevuld", FormulierIngevuld.class),
          Map.entry("casus-ingebracht", CasusIngebracht.class),
          Map.entry("casus-besproken", CasusBesproken.class),
          Map.entry("hulplijn-begonnen", HulplijnBegonnen.class),
          Map.entry("hulplijn-afgerond", HulplijnAfgerond.class),
          Map.entry("traject-gepauzeerd", TrajectGepauzeerd.class),
          Map.entry("traject-hervat", TrajectHervat.class));
}
