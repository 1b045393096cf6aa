package nl.participatieketen.intake.route;

import static java.util.Comparator.naturalOrder;
import static nl.participatieketen.eventstore.Decision.accept;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Capacity;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.intake.route.Bezetting.Onbevestigd;
import nl.participatieketen.intake.route.Plekgebeurtenis.BeurtGegeven;
import nl.participatieketen.intake.route.Plekgebeurtenis.PlekBevestigd;
import nl.participatieketen.intake.route.Plekgebeurtenis.PlekGenomen;
import nl.participatieketen.intake.route.Plekgebeurtenis.PlekToegekend;
import nl.participatieketen.intake.route.Plekgebeurtenis.PlekVervallen;
import nl.participatieketen.intake.route.Plekgebeurtenis.PlekVrijgekomen;
import nl.participatieketen.intake.route.Plekgebeurtenis.PlekkenOvergenomen;
import nl.participatieketen.intake.route.Plekopdracht.BevestigPlek;
import nl.participatieketen.intake.route.Plekopdracht.GeefVrij;
import nl.participatieketen.intake.route.Plekopdracht.LaatVervallen;
import nl.participatieketen.intake.route.Plekopdracht.NeemOver;
import nl.participatieketen.intake.route.Plekopdracht.VraagPlek;
import org.jspecify.annotations.Nullable;

/**
 * The streams of routes with a limited number of places. They are about no single deelnemer.
 *
 * <p>Two who ask at once are decided one after the other, so the last place is given once. A place
 * is taken before the aanmelding that asked for it says so in its own stream; until then it is
 * unconfirmed, and a process asks that aanmelding.
 */
public final class RouteSoort implements Decider<Bezetting, Plekopdracht, Plekgebeurtenis> {

  public static final String NAAM = "route";

  /** The process that asks after places of which it is not known whether they are used. */
  public static final String NAGAAN = "plek-nagaan";

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<Plekgebeurtenis> events() {
    return Plekgebeurtenis.TABEL;
  }

  @Override
  public Bezetting initial() {
    return Bezetting.LEEG;
  }

  @Override
  public Decision<Plekgebeurtenis> decide(Bezetting stand, Plekopdracht opdracht, Asker vrager) {
    Capacity plekken = stand.plekken();
    return switch (opdracht) {
      case VraagPlek o -> vraag(plekken, o, vrager.at());
      case BevestigPlek o ->
          isOnbevestigd(plekken, o.aanmelding(), o.sinds())
              ? accept(new PlekBevestigd(o.aanmelding()))
              : accept();
      case LaatVervallen o ->
          isOnbevestigd(plekken, o.aanmelding(), o.sinds()) || wacht(plekken, o)
              ? zonder(stand, new PlekVervallen(o.aanmelding()), vrager.at())
              : accept();
      case GeefVrij o ->
          zonder(stand, new PlekVrijgekomen(o.aanmelding(), o.route(), o.plaatsen()), vrager.at());
      case NeemOver o ->
          stand.overgenomen()
              ? accept()
              : accept(new PlekkenOvergenomen(o.route(), o.bezet(), o.wachtend(), vrager.at()));
    };
  }

  /**
   * Whoever holds a place and asks for one does not know of it: it is taken anew, so that what was
   * still to be decided of the first taking does not touch the second.
   */
  private static Decision<Plekgebeurtenis> vraag(Capacity plekken, VraagPlek o, Instant nu) {
    Capacity.Place plek = plekken.placeOf(o.aanmelding());
    if (plek != null) {
      return accept(
          new PlekGenomen(o.aanmelding(), laatste(plek.since(), nu), o.route(), o.plaatsen()));
    }
    if (plekken.turnOf(o.aanmelding()).isPresent()) {
      return accept();
    }
    return plekken.fits(1, o.plaatsen())
        ? accept(new PlekGenomen(o.aanmelding(), nu, o.route(), o.plaatsen()))
        : accept(new BeurtGegeven(o.aanmelding(), nu, o.route(), o.plaatsen()));
  }

  private static Instant laatste(Instant een, Instant ander) {
    return een.isAfter(ander) ? een : ander;
  }

  private static boolean isOnbevestigd(Capacity plekken, UUID aanmelding, Instant sinds) {
    Capacity.Place plek = plekken.placeOf(aanmelding);
    return plek != null && !plek.confirmed() && plek.since().equals(sinds);
  }

  private static boolean wacht(Capacity plekken, LaatVervallen o) {
    return plekken.queue().contains(new Capacity.Waiting(o.aanmelding(), 1, o.sinds()));
  }

  /** What comes free goes to who waits, in order. */
  private Decision<Plekgebeurtenis> zonder(Bezetting stand, Plekgebeurtenis weg, Instant nu) {
    Bezetting daarna = evolve(stand, weg);
    List<Plekgebeurtenis> alles = new ArrayList<>();
    alles.add(weg);
    daarna
        .plekken()
        .next(daarna.plaatsen())
        .forEach(eerste -> alles.add(new PlekToegekend(eerste.holder(), nu)));
    return new Decision.Accepted<>(alles);
  }

  @Override
  public Bezetting evolve(Bezetting stand, Plekgebeurtenis gebeurtenis) {
    Capacity plekken = stand.plekken();
    return switch (gebeurtenis) {
      case PlekGenomen g ->
          stand
              .met(plekken.taken(g.aanmelding(), 1, g.sinds()))
              .van(g.route(), g.plaatsen())
              .verteld(g.aanmelding());
      case BeurtGegeven g ->
          stand.met(plekken.queued(g.aanmelding(), 1, g.sinds())).van(g.route(), g.plaatsen());
      case PlekToegekend g ->
          stand.met(plekken.taken(g.aanmelding(), 1, g.sinds())).toegekend(g.aanmelding());
      case PlekBevestigd g -> stand.met(plekken.confirmed(g.aanmelding())).verteld(g.aanmelding());
      case PlekVervallen g -> stand.met(plekken.released(g.aanmelding())).verteld(g.aanmelding());
      case PlekVrijgekomen g ->
          stand
              .met(plekken.released(g.aanmelding()))
              .van(g.route(), g.plaatsen())
              .verteld(g.aanmelding());
      case PlekkenOvergenomen g -> overgenomen(stand, g);
    };
  }

  /** Who came in between keeps what it has; those of before stood in the queue first. */
  private static Bezetting overgenomen(Bezetting stand, PlekkenOvergenomen g) {
    Capacity samen = Capacity.NONE_TAKEN;
    Bezetting daarna = stand.nuOvergenomen(g.route());
    for (UUID aanmelding : g.bezet()) {
      samen = samen.taken(aanmelding, 1, g.op());
      daarna = daarna.toegekend(aanmelding);
    }
    Map<UUID, Capacity.Place> bezet = new LinkedHashMap<>(samen.held());
    bezet.putAll(stand.plekken().held());
    samen = new Capacity(bezet, List.of());
    for (UUID aanmelding : g.wachtend()) {
      samen = samen.queued(aanmelding, 1, g.op());
    }
    for (Capacity.Waiting wacht : stand.plekken().queue()) {
      samen = samen.queued(wacht.holder(), wacht.amount(), wacht.since());
    }
    return daarna.met(samen);
  }

  @Override
  public @Nullable UUID deelnemer(Bezetting stand) {
    return null;
  }

  @Override
  public List<Due<Plekopdracht>> due(Bezetting stand) {
    return stand.onbevestigd().stream()
        .map(Onbevestigd::vanaf)
        .min(naturalOrder())
        .map(vanaf -> List.of(Due.<Plekopdracht>process(NAGAAN, vanaf, Duration.ZERO)))
        .orElse(List.of());
  }
}
