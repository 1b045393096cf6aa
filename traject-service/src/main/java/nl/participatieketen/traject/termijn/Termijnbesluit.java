package nl.participatieketen.traject.termijn;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.fase.Faseeinde;
import nl.participatieketen.traject.fase.Stapbesluit;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.Gesignaleerd;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Eindegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Rollen;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.traject.traject.Wie;
import nl.participatieketen.traject.traject.Zaak;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.traject.BijEinde;

/**
 * Decides what follows when a day that was waited for has come. It never ends a traject: it says
 * what is due or late, and carries out what the werkwijze has decided beforehand. What follows is
 * dated on that day, also where the service was down then.
 */
public final class Termijnbesluit {

  private static final TrajectSoort SOORT = new TrajectSoort();

  private final Werkwijzen werkwijzen;

  public Termijnbesluit(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  /**
   * @param soort the {@link Wacht#sleutel()}, or {@link TrajectSoort#LANGSTE_DUUR}
   * @param vandaag in Europe/Amsterdam
   */
  public Decision<Gebeurtenis> verstreken(Stand stand, String soort, LocalDate vandaag) {
    if (!(stand instanceof Stand.Bekend bekend) || !isVervallen(bekend, soort, vandaag)) {
      return geenTermijn();
    }
    if (soort.equals(TrajectSoort.LANGSTE_DUUR)) {
      return langsteDuur(bekend);
    }
    Wacht wacht = bekend.dossier().agenda().wachten().get(soort);
    return wacht == null ? geenTermijn() : gekomen(bekend, wacht, vandaag);
  }

  /** No longer, where it was moved between being found and being carried out. */
  private static boolean isVervallen(Stand.Bekend stand, String soort, LocalDate vandaag) {
    Instant nu = vandaag.atStartOfDay(Duur.TIJDZONE).toInstant();
    return SOORT.deadlines(stand).stream()
        .anyMatch(termijn -> termijn.kind().equals(soort) && !termijn.expires().isAfter(nu));
  }

  private static Decision<Gebeurtenis> langsteDuur(Stand.Bekend stand) {
    Dossier dossier = stand.dossier();
    if (!(stand instanceof Stand.Lopend) || dossier.termijnVerstreken()) {
      return geenTermijn();
    }
    var verstreken = new Gebeurtenis.TermijnVerstreken(dossier.uiterlijkTot());
    return dossier.duur().bijEinde().equals(Rollen.code(BijEinde.TERUGMELDING))
        ? accept(
            verstreken,
            gesignaleerd(
                Wacht.na(Wachtsoort.TERUGMELDEN, Wacht.TRAJECT, 1, dossier.uiterlijkTot())))
        : accept(verstreken);
  }

  private Decision<Gebeurtenis> gekomen(Stand.Bekend stand, Wacht wacht, LocalDate vandaag) {
    return switch (Wachtsoort.van(wacht.soort())) {
      case FASE_EINDE ->
          lopend(
              stand, wacht, vandaag, z -> Faseeinde.verstreken(z, wacht.onderwerp(), wacht.op()));
      case STAP ->
          lopend(
              stand,
              wacht,
              vandaag,
              z ->
                  Stapbesluit.teLaat(z, wacht.onderwerp(), wacht.op())
                      .orElseGet(() -> accept(gesignaleerd(wacht))));
      case EVALUATIE -> accept(gesignaleerd(wacht, gemist(wacht, Wachtsoort.EVALUATIE_GEMIST)));
      case NAZORG_CONTACT -> accept(gesignaleerd(wacht, gemist(wacht, Wachtsoort.NAZORG_GEMIST)));
      case NAZORG_EINDE ->
          accept(new Eindegebeurtenis.NazorgGeeindigd(wacht.op().minusDays(1), "termijn"));
      case TRAJECT_GEBRUIKELIJK,
          AFTELLEN,
          FASE_GEBRUIKELIJK,
          EVALUATIE_GEMIST,
          STAP_HERINNERING,
          PLAN,
          CONTACT,
          ESCALATIE,
          NABELLEN,
          STAGNATIE,
          UIT_BEELD,
          TERUGROEPEN,
          INSTRUMENT_GEBRUIKELIJK,
          INSTRUMENT_EINDE,
          ROUTE_VOL,
          OVERDRACHT,
          TERUGMELDEN,
          NAZORG_GEMIST,
          NAZORG_SIGNAAL ->
          accept(gesignaleerd(wacht));
    };
  }

  /**
   * Where the traject has ended meanwhile, or the decision can't be taken, only a signal is left.
   */
  private Decision<Gebeurtenis> lopend(
      Stand.Bekend stand,
      Wacht wacht,
      LocalDate vandaag,
      Function<Zaak, Decision<Gebeurtenis>> beslis) {
    if (!(stand instanceof Stand.Lopend nog)) {
      return accept(gesignaleerd(wacht));
    }
    Werkwijze werkwijze = werkwijzen.van(nog.dossier().werkwijze());
    Decision<Gebeurtenis> besluit = beslis.apply(new Zaak(werkwijze, nog, Wie.SYSTEEM, vandaag));
    return besluit instanceof Decision.Accepted<Gebeurtenis>
        ? besluit
        : accept(gesignaleerd(wacht));
  }

  private static Wacht gemist(Wacht wacht, Wachtsoort soort) {
    return new Wacht(
        soort.code(), wacht.onderwerp(), wacht.nr(), wacht.op().plusDays(1), wacht.pauzeTelt());
  }

  private static Gesignaleerd gesignaleerd(Wacht wacht, Wacht... volgende) {
    return new Gesignaleerd(
        wacht.soort(), wacht.onderwerp(), wacht.nr(), wacht.op(), List.of(volgende));
  }

  private static Decision<Gebeurtenis> geenTermijn() {
    return refuse("geen-termijn", "Er loopt geen termijn.");
  }
}
