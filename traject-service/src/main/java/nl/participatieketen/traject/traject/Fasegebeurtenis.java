package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Sensitive;
import org.jspecify.annotations.Nullable;

/** What has happened to the phases of a traject and to how long it lasts. */
public sealed interface Fasegebeurtenis extends Gebeurtenis {

  /**
   * How long the traject lasts, beside its longest duration, and when it is looked at.
   *
   * @param minimaalTot the last day of the least duration
   * @param gebruikelijkTot the last day of the usual duration
   * @param bijEinde what is done at the end of the longest duration
   * @param aftellenVanaf from when the remaining days are counted down aloud, against lock-in
   */
  record LooptijdBepaald(
      @Nullable LocalDate minimaalTot,
      @Nullable LocalDate gebruikelijkTot,
      String bijEinde,
      @Nullable LocalDate aftellenVanaf,
      List<GeplandeEvaluatie> evaluaties)
      implements Fasegebeurtenis {}

  /**
   * @param uiterlijkTot the last day of the longest duration, never after that of the traject
   * @param pauzeTelt whether a pause counts; where not, it moves the dates
   * @param stilstandOp see {@link Beweging}
   */
  record FaseGestart(
      String fase,
      LocalDate gestartOp,
      @Nullable LocalDate minimaalTot,
      @Nullable LocalDate gebruikelijkTot,
      @Nullable LocalDate uiterlijkTot,
      boolean pauzeTelt,
      List<GeplandeEvaluatie> evaluaties,
      List<Inzetdeel> inzet,
      List<GezetteStap> stappen,
      @Nullable LocalDate stilstandOp)
      implements Fasegebeurtenis {}

  /**
   * @param geopend the steps that follow
   * @param stilstandOp see {@link Beweging}
   * @param feiten what was recorded
   */
  record StapGedaan(
      String fase,
      String stap,
      LocalDate gedaanOp,
      List<GezetteStap> geopend,
      @Nullable LocalDate stilstandOp,
      @Sensitive @Nullable Map<String, String> feiten,
      @Sensitive @Nullable String verslag)
      implements Fasegebeurtenis {}

  record StapOvergeslagen(
      String fase,
      String stap,
      LocalDate op,
      List<GezetteStap> geopend,
      @Sensitive @Nullable String argument)
      implements Fasegebeurtenis {}

  /**
   * The deelnemer did not come.
   *
   * @param geopend what is open instead: the same step again, or what follows
   */
  record StapGemist(
      String fase,
      String stap,
      LocalDate op,
      List<GezetteStap> geopend,
      @Sensitive @Nullable String toelichting)
      implements Fasegebeurtenis {}

  /**
   * @param fase the phase, or {@link Wacht#TRAJECT}
   * @param uitkomst code from the werkwijze, or besproken
   * @param stilstandOp see {@link Beweging}
   * @param uitBeeldOp likewise
   */
  record EvaluatieGehouden(
      String fase,
      int nr,
      LocalDate gehoudenOp,
      List<String> met,
      String uitkomst,
      @Nullable LocalDate stilstandOp,
      @Nullable LocalDate uitBeeldOp,
      @Sensitive @Nullable String verslag)
      implements Fasegebeurtenis {}

  /** The longest duration of a phase has passed; {@code gevolg} says what must happen now. */
  record FaseTermijnVerstreken(String fase, LocalDate uiterlijkTot, String gevolg)
      implements Fasegebeurtenis {}

  /**
   * @param reden klaar, besluit or termijn
   * @param stilstandOp see {@link Beweging}
   */
  record FaseAfgerond(
      String fase,
      LocalDate afgerondOp,
      String reden,
      @Nullable LocalDate stilstandOp,
      @Sensitive @Nullable String argument)
      implements Fasegebeurtenis {}

  /**
   * Someone asked for more time, which a second person must confirm.
   *
   * @param soort traject, fase or instrument
   * @param tweede the role that must confirm
   * @param voorgesteldDoor who may not confirm
   */
  record VerlengingVoorgesteld(
      String soort,
      String code,
      LocalDate van,
      LocalDate tot,
      String tweede,
      String voorgesteldDoor,
      LocalDate op,
      List<GeplandeEvaluatie> evaluaties,
      @Sensitive @Nullable String argument)
      implements Fasegebeurtenis {}

  record VerlengingAfgewezen(
      String soort, String code, LocalDate op, @Sensitive @Nullable String argument)
      implements Fasegebeurtenis {}

  /**
   * @param tot the new last day
   * @param keer the how-manieth time
   * @param evaluaties those that come with it
   */
  record Verlengd(
      String soort,
      String code,
      LocalDate van,
      LocalDate tot,
      int keer,
      LocalDate op,
      List<GeplandeEvaluatie> evaluaties,
      @Sensitive @Nullable String argument)
      implements Fasegebeurtenis {}

  /** The names under which they are stored. */
  Map<String, Class<? extends Gebeurtenis>> NAMEN =
      Map.ofEntries(
          Map.entry("looptijd-bepaald", LooptijdBepaald.class),
          Map.entry("fase-gestart", FaseGestart.class),
          Map.entry("stap-gedaan", StapGedaan.class),
          Map.entry("stap-overgeslagen", StapOvergeslagen.class),
          Map.entry("stap-gemist", StapGemist.class),
          Map.entry("evaluatie-gehouden", EvaluatieGehouden.class),
          Map.entry("fase-termijn-verstreken", FaseTermijnVerstreken.class),
          Map.entry("fase-afgerond", FaseAfgerond.class),
          Map.entry("verlenging-voorgesteld", VerlengingVoorgesteld.class),
          Map.entry("verlenging-afgewezen", VerlengingAfgewezen.class),
          Map.entry("verlengd", Verlengd.class));
}
