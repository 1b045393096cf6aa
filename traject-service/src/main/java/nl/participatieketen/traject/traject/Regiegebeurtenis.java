package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Sensitive;
import org.jspecify.annotations.Nullable;

/** Who directs a traject and who works in it. */
public sealed interface Regiegebeurtenis extends Gebeurtenis {

  /**
   * @param rollen the roles that direct; several direct together
   */
  record RegieBepaald(List<String> rollen, LocalDate op) implements Regiegebeurtenis {}

  /**
   * @param rol a role of the werkwijze
   * @param gewicht how heavily it counts in the caseload; 10 is an ordinary traject
   * @param minutenPerWeek how much time is meant for it
   * @param overbelast norm or hoogstens where that was passed by this, else {@code null}
   */
  record MedewerkerToegewezen(
      String rol,
      String medewerker,
      int gewicht,
      int minutenPerWeek,
      LocalDate op,
      @Nullable String overbelast,
      @Sensitive @Nullable String toelichting)
      implements Regiegebeurtenis {}

  record ToewijzingBeeindigd(String rol, String medewerker, LocalDate op)
      implements Regiegebeurtenis {}

  /**
   * @param van who directed until now, or {@code null} where nobody was named yet
   * @param nabellenVoor the day by which the deelnemer is called about the change
   */
  record RegieOvergedragen(
      String rol,
      @Nullable String van,
      String aan,
      LocalDate op,
      LocalDate nabellenVoor,
      @Sensitive @Nullable String verslag)
      implements Regiegebeurtenis {}

  /** The names under which they are stored. */
  Map<String, Class<? extends Gebeurtenis>> NAMEN =
      Map.of(
          "regie-bepaald", RegieBepaald.class,
          "medewerker-toegewezen", MedewerkerToegewezen.class,
          "toewijzing-beeindigd", ToewijzingBeeindigd.class,
          "regie-overgedragen", RegieOvergedragen.class);
}
