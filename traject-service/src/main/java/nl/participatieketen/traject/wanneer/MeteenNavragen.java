package nl.participatieketen.traject.wanneer;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht;
import nl.participatieketen.traject.aankondiging.Aankondigingstand;
import nl.participatieketen.traject.aankondiging.Navragen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks beside whoever heard it, so that an intake that is slow does not hold up the chain. What
 * does not fit, and whatever goes wrong, is left to the term of the announcement.
 */
final class MeteenNavragen implements Navragen {

  private static final Logger LOG = LoggerFactory.getLogger(MeteenNavragen.class);
  private static final int TEGELIJK = 32;

  private final Supplier<
          CommandHandler<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>>
      aankondigingen;
  private final Process<Aankondigingstand> navraag;
  private final Clock tijd;
  private final Semaphore plaatsen = new Semaphore(TEGELIJK);

  MeteenNavragen(
      Supplier<CommandHandler<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>>
          aankondigingen,
      Process<Aankondigingstand> navraag,
      Clock tijd) {
    this.aankondigingen = aankondigingen;
    this.navraag = navraag;
    this.tijd = tijd;
  }

  @Override
  public void meteen(StreamId aankondiging) {
    if (!plaatsen.tryAcquire()) {
      return;
    }
    aankondigingen
        .get()
        .run(navraag, aankondiging, tijd.instant())
        .doFinally(signaal -> plaatsen.release())
        .subscribe(
            uitslag -> {},
            fout -> LOG.debug("{} wordt straks opnieuw gevraagd", aankondiging, fout));
  }
}
