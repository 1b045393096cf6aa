package nl.participatieketen.traject.traject;

import org.jspecify.annotations.Nullable;

/** What can be asked about who directs a traject and who works in it. */
public sealed interface RegieOpdracht extends Opdracht {

  /**
   * @param gewicht 10 for an ordinary traject
   * @param minutenPerWeek {@code null} for what the werkwijze says
   * @param belasting what the medewerker carries already
   */
  record WijsToe(
      String rol,
      String medewerker,
      int gewicht,
      @Nullable Integer minutenPerWeek,
      @Nullable String toelichting,
      Belasting belasting)
      implements RegieOpdracht {}

  record BeeindigToewijzing(String rol, String medewerker) implements RegieOpdracht {}

  record DraagRegieOver(String rol, String aan, @Nullable String verslag)
      implements RegieOpdracht {}
}
