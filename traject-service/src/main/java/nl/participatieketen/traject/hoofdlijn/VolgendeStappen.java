package nl.participatieketen.traject.hoofdlijn;

import java.util.List;
import nl.participatieketen.edge.opdracht.VolgendeStap;
import nl.participatieketen.traject.traject.Stand.Afgerond;
import nl.participatieketen.traject.traject.Stand.Bemiddelbaar;
import nl.participatieketen.traject.traject.Stand.Geplaatst;
import nl.participatieketen.traject.traject.Stand.InBegeleiding;
import nl.participatieketen.traject.traject.Stand.Onbekend;
import nl.participatieketen.traject.traject.Stand.Teruggemeld;

/** Who may or must do what, before when. */
public final class VolgendeStappen {

  private static final List<String> ROLLEN = List.of("jobcoach", "klantmanager");
  private static final String TERUGMELDEN = "Meld de deelnemer terug";
  private static final String AFRONDEN = "Rond het traject af";

  private VolgendeStappen() {}

  public static List<VolgendeStap> van(Stand stand) {
    return switch (stand) {
      case Onbekend s -> List.of();
      case InBegeleiding s ->
          s.dossier().termijnVerstreken() ? besluit(s.dossier()) : inBegeleiding(s.dossier());
      case Bemiddelbaar s -> besluit(s.dossier());
      case Geplaatst s -> List.of();
      case Teruggemeld s -> List.of();
      case Afgerond s -> List.of();
    };
  }

  private static List<VolgendeStap> inBegeleiding(Dossier dossier) {
    return List.of(
        stap("bemiddelbaarverklaringen", "Verklaar de deelnemer bemiddelbaar", dossier),
        stap("terugmeldingen", TERUGMELDEN, dossier),
        stap("afrondingen", AFRONDEN, dossier));
  }

  private static List<VolgendeStap> besluit(Dossier dossier) {
    String waarom = dossier.termijnVerstreken() ? "; de langste duur is verstreken" : "";
    return List.of(
        stap("terugmeldingen", TERUGMELDEN + waarom, dossier),
        stap("afrondingen", AFRONDEN + waarom, dossier));
  }

  private static VolgendeStap stap(String stap, String omschrijving, Dossier dossier) {
    return new VolgendeStap(stap, omschrijving, ROLLEN, dossier.uiterlijkTot());
  }
}
