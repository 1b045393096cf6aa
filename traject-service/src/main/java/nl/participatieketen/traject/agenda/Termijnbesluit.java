package nl.participatieketen.traject.agenda;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.List;
import java.util.function.Function;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.fase.Faseeinde;
import nl.participatieketen.traject.fase.Stapbesluit;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.Gesignaleerd;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Eindegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TermijnOpdracht;
import nl.participatieketen.traject.traject.TermijnOpdracht.FaseVerstrijkt;
import nl.participatieketen.traject.traject.TermijnOpdracht.LangsteDuurVerstrijkt;
import nl.participatieketen.traject.traject.TermijnOpdracht.NazorgVerstrijkt;
import nl.participatieketen.traject.traject.TermijnOpdracht.OpDeAgenda;
import nl.participatieketen.traject.traject.TermijnOpdracht.Signaleer;
import nl.participatieketen.traject.traject.TermijnOpdracht.StapVerstrijkt;
import nl.participatieketen.traject.traject.Toegestaan;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.werkwijze.traject.BijEinde;

/**
 * Decides what follows when a day that was waited for has come. It never ends a traject: it says
 * what is due or late, and carries out what the werkwijze has decided beforehand. What follows is
 * dated on that day, also where the service was down then.
 */
public final class Termijnbesluit {

  private final Toegestaan toegestaan;

  public Termijnbesluit(Toegestaan toegestaan) {
    this.toegestaan = toegestaan;
  }

  public Decision<Gebeurtenis> beslis(Stand stand, TermijnOpdracht opdracht, Asker asker) {
    return switch (opdracht) {
      case LangsteDuurVerstrijkt o -> langsteDuur(stand);
      case OpDeAgenda o ->
          stand instanceof Stand.Bekend bekend && staatErop(bekend, o.wacht())
              ? gekomen(bekend, o, asker)
              : geenTermijn();
    };
  }

  private static boolean staatErop(Stand.Bekend stand, Wacht wacht) {
    return wacht.equals(stand.dossier().agenda().wachten().get(wacht.sleutel()));
  }

  private static Decision<Gebeurtenis> langsteDuur(Stand stand) {
    if (!(stand instanceof Stand.Lopend lopend) || lopend.dossier().termijnVerstreken()) {
      return geenTermijn();
    }
    Dossier dossier = lopend.dossier();
    var verstreken = new Gebeurtenis.TermijnVerstreken(dossier.uiterlijkTot());
    return dossier.duur().bijEinde().equals(BijEinde.TERUGMELDING.code())
        ? accept(
            verstreken,
            gesignaleerd(
                Wacht.na(Wachtsoort.TERUGMELDEN, Wacht.TRAJECT, 1, dossier.uiterlijkTot())))
        : accept(verstreken);
  }

  private Decision<Gebeurtenis> gekomen(Stand.Bekend stand, OpDeAgenda opdracht, Asker asker) {
    Wacht wacht = opdracht.wacht();
    return switch (opdracht) {
      case FaseVerstrijkt o ->
          anders(stand, wacht, asker, z -> Faseeinde.verstreken(z, wacht.onderwerp(), wacht.op()));
      case StapVerstrijkt o ->
          anders(
              stand,
              wacht,
              asker,
              z ->
                  Stapbesluit.teLaat(z, wacht.onderwerp(), wacht.op())
                      .orElseGet(() -> accept(gesignaleerd(wacht))));
      case NazorgVerstrijkt o ->
          accept(new Eindegebeurtenis.NazorgGeeindigd(wacht.op().minusDays(1), "termijn"));
      case Signaleer o -> accept(gesignaleerd(wacht, o.volgende()));
    };
  }

  /**
   * Where the traject has ended meanwhile, or the decision can't be taken, only a signal is left.
   */
  private Decision<Gebeurtenis> anders(
      Stand.Bekend stand,
      Wacht wacht,
      Asker asker,
      Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return toegestaan.lopend(stand, asker, beslis) instanceof Decision.Accepted<Gebeurtenis> besluit
        ? besluit
        : accept(gesignaleerd(wacht));
  }

  private static Gesignaleerd gesignaleerd(Wacht wacht) {
    return gesignaleerd(wacht, List.of());
  }

  private static Gesignaleerd gesignaleerd(Wacht wacht, List<Wacht> volgende) {
    return new Gesignaleerd(wacht.soort(), wacht.onderwerp(), wacht.nr(), wacht.op(), volgende);
  }

  private static Decision<Gebeurtenis> geenTermijn() {
    return refuse("geen-termijn", "Er loopt geen termijn.");
  }
}
