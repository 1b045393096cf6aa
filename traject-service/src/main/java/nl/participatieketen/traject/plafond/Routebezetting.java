package nl.participatieketen.traject.plafond;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
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

  private final MongoCollection<Document> trajecten;

  Routebezetting(MongoDatabase database) {
    this.trajecten = database.getCollection(Trajectenlijst.COLLECTIE);
  }

  /** Whether one more is more than the werkwijze has room for; never where it has no ceiling. */
  public Mono<Boolean> isVol(String organisatie, Werkwijze werkwijze, String route) {
    Route gekend = werkwijze.routes().get(route);
    Ruimte ruimte =
        gekend == null
            ? null
            : Ruimte.van(gekend.plafond(), null, werkwijze.organisatie().volleWeek());
    return ruimte == null
        ? Mono.just(false)
        : aantal(organisatie, werkwijze.id(), route)
            .map(aantal -> (aantal + 1) * ruimte.neemt() > ruimte.hoogstens());
  }

  Mono<Integer> aantal(String organisatie, String werkwijze, String route) {
    return Mono.from(
            trajecten.countDocuments(
                new Document("route", route)
                    .append("organisatie", organisatie)
                    .append("werkwijze", werkwijze)
                    .append("status", new Document("$in", BEZET))))
        .map(Long::intValue);
  }
}
