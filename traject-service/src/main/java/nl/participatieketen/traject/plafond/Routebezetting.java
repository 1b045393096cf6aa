package nl.participatieketen.traject.plafond;

import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.lists.RowReader;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.overzicht.Trajectenlijst;
import nl.participatieketen.traject.traject.Status;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Werkwijze;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How many are on a route. The intake keeps the ceiling of a route, with its waiting list, before
 * it sends anyone; here it is only looked at, since who was sent can't be left standing. The rows
 * follow the streams by a moment, so two who come at once may both be told that there was room.
 */
@Component
public class Routebezetting {

  private static final List<String> BEZET =
      List.of(
          Status.AANGEBODEN.code(),
          Status.IN_BEGELEIDING.code(),
          Status.BEMIDDELBAAR.code(),
          Status.GEPLAATST.code());

  private final RowStore rijen;

  Routebezetting(RowStore rijen) {
    this.rijen = rijen;
  }

  /** Whether one more is more than the werkwijze has room for; never where it has no ceiling. */
  public Mono<Boolean> isVol(StreamId traject, Werkwijze werkwijze, String route) {
    Route gekend = werkwijze.routes().get(route);
    Ruimte ruimte =
        gekend == null
            ? null
            : Ruimte.van(gekend.plafond(), null, werkwijze.organisatie().volleWeek());
    return ruimte == null
        ? Mono.just(false)
        : aantal(rijen.of(traject), werkwijze.id(), route)
            .map(aantal -> (aantal + 1) * ruimte.neemt() > ruimte.hoogstens());
  }

  Mono<Integer> aantal(RowReader rijen, String werkwijze, String route) {
    return rijen
        .count(
            Trajectenlijst.COLLECTIE,
            Map.of(
                "route", route,
                "werkwijze", werkwijze,
                "status", new Document("$in", BEZET)))
        .map(Long::intValue);
  }
}
