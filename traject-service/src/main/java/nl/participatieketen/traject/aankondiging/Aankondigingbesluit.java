package nl.participatieketen.traject.aankondiging;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.Instant;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.Aangekondigd;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.Bevestigd;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.BevestigingUitgebleven;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.OpnieuwGevraagd;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.TerzijdeGelegd;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.Bevestig;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.KondigAan;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.LegTerzijde;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.MeldUitgebleven;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.VraagOpnieuw;
import nl.participatieketen.traject.aankondiging.Aankondigingstand.Begonnen;
import nl.participatieketen.traject.aankondiging.Aankondigingstand.Onbekend;
import nl.participatieketen.traject.aankondiging.Aankondigingstand.Terzijde;
import nl.participatieketen.traject.aankondiging.Aankondigingstand.Wacht;
import nl.participatieketen.traject.begin.Beginvoorwaarden;

/** Decides what an announcement comes to. What was settled meanwhile is not settled again. */
final class Aankondigingbesluit {

  private Aankondigingbesluit() {}

  static Decision<AankondigingGebeurtenis> beslis(
      Beginvoorwaarden voorwaarden,
      Aankondigingstand stand,
      AankondigingOpdracht opdracht,
      Instant nu) {
    return switch (opdracht) {
      case KondigAan o -> kondigAan(voorwaarden, stand, o, nu);
      case MeldUitgebleven o ->
          stand instanceof Wacht wacht && !o.reden().equals(wacht.reden())
              ? accept(new BevestigingUitgebleven(o.reden(), o.uitleg(), nu))
              : accept();
      case Bevestig _ -> stand instanceof Wacht ? accept(new Bevestigd(nu)) : accept();
      case LegTerzijde o ->
          stand instanceof Wacht ? accept(new TerzijdeGelegd(o.reden(), o.uitleg(), nu)) : accept();
      case VraagOpnieuw _ -> vraagOpnieuw(stand, nu);
    };
  }

  /** What was set aside and is told once more may have become true. */
  private static Decision<AankondigingGebeurtenis> kondigAan(
      Beginvoorwaarden voorwaarden, Aankondigingstand stand, KondigAan o, Instant nu) {
    return switch (stand) {
      case Onbekend _ ->
          voorwaarden
              .bezwaar(o.ontvanger(), o.aankondiging().herkomst())
              .<Decision<AankondigingGebeurtenis>>map(Decision.Refused::new)
              .orElseGet(() -> accept(new Aangekondigd(o.aankondiging(), nu)));
      case Terzijde _ -> accept(new Aangekondigd(o.aankondiging(), nu));
      case Wacht _, Begonnen _ -> accept();
    };
  }

  private static Decision<AankondigingGebeurtenis> vraagOpnieuw(
      Aankondigingstand stand, Instant nu) {
    return switch (stand) {
      case Onbekend _ -> refuse("niet-gevonden", "Deze aankondiging bestaat niet.");
      case Terzijde _ -> accept(new OpnieuwGevraagd(nu));
      case Wacht _ -> accept();
      case Begonnen _ -> refuse("al-begonnen", "De afzender bevestigde dit; het traject loopt.");
    };
  }
}
