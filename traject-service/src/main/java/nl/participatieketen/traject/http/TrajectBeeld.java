package nl.participatieketen.traject.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Status;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * A traject as it is shown; nothing in it is sensitive.
 *
 * @param afzender the organisatie that sent the deelnemer
 * @param gestartOp {@code null} while the deelnemer is not accepted
 * @param uiterlijkTot the last day of the longest duration; {@code null} likewise
 * @param termijnVerstreken whether that day has passed while the traject ran
 * @param profiel what is looked for, or {@code null} where nothing is
 * @param plaatsingId the present plaatsing, or the one that proved lasting, or {@code null}
 * @param reden why the deelnemer was sent back, or {@code null}
 * @param ontvangenOp when the intake said that it has the deelnemer back, or {@code null}
 * @param uitstroom with what outcome the traject ended, or {@code null}
 * @param overdracht whether what the intake knows came along, or {@code null} where nothing does
 * @param signalen what asks for attention
 */
public record TrajectBeeld(
    UUID trajectId,
    UUID deelnemerId,
    UUID aanmeldingId,
    String afzender,
    Werkwijzeversie werkwijze,
    String route,
    int ronde,
    @Nullable LocalDate gestartOp,
    @Nullable LocalDate uiterlijkTot,
    boolean termijnVerstreken,
    String status,
    @Nullable Profielbeeld profiel,
    @Nullable UUID plaatsingId,
    @Nullable String reden,
    @Nullable LocalDate ontvangenOp,
    @Nullable String uitstroom,
    Duurbeeld duur,
    Regiebeeld regie,
    List<Fasebeeld> fasen,
    List<Evaluatiebeeld> evaluaties,
    Planbeeld plan,
    List<Inzettingbeeld> instrumenten,
    @Nullable Pauzebeeld pauze,
    @Nullable Voorstelbeeld voorstel,
    @Nullable Nazorgbeeld nazorg,
    @Nullable Overdrachtbeeld overdracht,
    List<Signaalbeeld> signalen,
    List<VolgendeStap> volgendeStappen) {

  public static TrajectBeeld van(StreamId stroom, Stand stand, List<VolgendeStap> volgendeStappen) {
    if (!(stand instanceof Stand.Bekend bekend)) {
      throw new IllegalStateException("nothing to show of " + stroom);
    }
    Dossier dossier = bekend.dossier();
    boolean begonnen = !(bekend instanceof Stand.Aangeboden);
    return new TrajectBeeld(
        stroom.id(),
        dossier.deelnemerId(),
        dossier.aanmeldingId(),
        dossier.afzender(),
        dossier.werkwijze(),
        dossier.route(),
        dossier.ronde(),
        begonnen ? dossier.gestartOp() : null,
        begonnen ? dossier.uiterlijkTot() : null,
        dossier.termijnVerstreken(),
        Status.van(bekend).code(),
        profiel(bekend),
        plaatsing(bekend),
        bekend instanceof Stand.Teruggemeld terug ? terug.terugmelding().reden() : null,
        dossier.einde().ontvangenOp(),
        bekend instanceof Stand.Afgerond klaar ? klaar.uitstroom() : null,
        Duurbeeld.van(dossier),
        Regiebeeld.van(dossier.regie()),
        Fasebeeld.van(dossier),
        Evaluatiebeeld.van(dossier, Wacht.TRAJECT),
        Planbeeld.van(dossier),
        Inzettingbeeld.van(dossier.plan().instrumenten().values()),
        Pauzebeeld.van(dossier.pauze()),
        Voorstelbeeld.van(dossier),
        Nazorgbeeld.van(dossier.einde().nazorg()),
        Overdrachtbeeld.van(bekend),
        Signaalbeeld.van(dossier),
        volgendeStappen);
  }

  private static @Nullable Profielbeeld profiel(Stand.Bekend stand) {
    return switch (stand) {
      case Stand.Bemiddelbaar s -> Profielbeeld.van(s.profiel());
      case Stand.Geplaatst s -> Profielbeeld.van(s.profiel());
      case Stand.Aangeboden s -> null;
      case Stand.InBegeleiding s -> null;
      case Stand.Teruggemeld s -> null;
      case Stand.Afgerond s -> null;
    };
  }

  private static @Nullable UUID plaatsing(Stand.Bekend stand) {
    return switch (stand) {
      case Stand.Geplaatst s -> s.plaatsingId();
      case Stand.Afgerond s -> s.plaatsingId();
      case Stand.Aangeboden s -> null;
      case Stand.InBegeleiding s -> null;
      case Stand.Bemiddelbaar s -> null;
      case Stand.Teruggemeld s -> null;
    };
  }
}
