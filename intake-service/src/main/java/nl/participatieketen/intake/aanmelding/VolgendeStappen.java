package nl.participatieketen.intake.aanmelding;

import java.util.List;
import nl.participatieketen.edge.opdracht.VolgendeStap;
import nl.participatieketen.intake.aanmelding.Stand.Afgesloten;
import nl.participatieketen.intake.aanmelding.Stand.Besproken;
import nl.participatieketen.intake.aanmelding.Stand.BijTraject;
import nl.participatieketen.intake.aanmelding.Stand.Onbekend;
import nl.participatieketen.intake.aanmelding.Stand.WachtOpGesprek;

/** Who may or must do what, before when. */
public final class VolgendeStappen {

  private static final VolgendeStap AFSLUITEN =
      new VolgendeStap("afsluitingen", "Sluit de aanmelding af", List.of("klantmanager"), null);

  private VolgendeStappen() {}

  public static List<VolgendeStap> van(Stand stand) {
    return switch (stand) {
      case Onbekend s -> List.of();
      case WachtOpGesprek s ->
          List.of(
              new VolgendeStap(
                  "intakegesprekken",
                  "Leg het gevoerde intakegesprek vast",
                  List.of("klantmanager", "wijkteam"),
                  s.gesprekUiterlijk()),
              AFSLUITEN);
      case Besproken s ->
          List.of(
              new VolgendeStap(
                  "trajectaanmeldingen",
                  "Meld aan voor een traject",
                  List.of("klantmanager"),
                  null),
              AFSLUITEN);
      case BijTraject s -> List.of();
      case Afgesloten s -> List.of();
    };
  }
}
