package nl.participatieketen.traject.terugmelding;

import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.edge.overzicht.Ontvangerslijst;
import nl.participatieketen.edge.overzicht.Overzichten;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds a terugmelding for the organisatie that got the deelnemer back, also where another one ran
 * the traject.
 */
@Component
public class Terugmeldingen {

  private static final String COLLECTIE = "terugmeldingen";

  private final Overzichten overzichten;
  private final Opdrachtverwerker<Stand, Gebeurtenis> trajecten;

  Terugmeldingen(Overzichten overzichten, Opdrachtverwerker<Stand, Gebeurtenis> trajecten) {
    this.overzichten = overzichten;
    this.trajecten = trajecten;
  }

  /** To whom deelnemers were sent back. */
  public static Ontvangerslijst<Stand> lijst() {
    return new Ontvangerslijst<>(
        COLLECTIE,
        stand ->
            stand instanceof Stand.Teruggemeld teruggemeld
                ? Optional.of(teruggemeld.dossier().afzender())
                : Optional.empty());
  }

  /** The terugmelding of this traject to {@code ontvanger}; empty where there is none. */
  Mono<TerugmeldingBeeld> aan(String ontvanger, UUID trajectId) {
    return stroom(ontvanger, trajectId)
        .flatMap(this::van)
        .filter(beeld -> beeld.ontvanger().equals(ontvanger));
  }

  /** The stream of a traject that sent a deelnemer back to {@code ontvanger}. */
  public Mono<StroomId> stroom(String ontvanger, UUID trajectId) {
    return overzichten.stroomVoor(ontvanger, COLLECTIE, trajectId);
  }

  /** The terugmelding of a traject; empty where it was not sent back. */
  Mono<TerugmeldingBeeld> van(StroomId traject) {
    return trajecten.lees(traject, Inzage.MET).mapNotNull(Terugmeldingen::beeld);
  }

  private static @Nullable TerugmeldingBeeld beeld(Momentopname<Stand, Gebeurtenis> opname) {
    return opname.stand() instanceof Stand.Teruggemeld teruggemeld
        ? TerugmeldingBeeld.van(opname.stroom(), teruggemeld)
        : null;
  }
}
