package nl.participatieketen.intake.route;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.store.StoreSetup;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.intake.route.Plekopdracht.NeemOver;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes over the places that were kept in a collection of their own, once. Who held one is asked
 * whether it still does: a fall could leave a place held by nobody.
 */
@Component
public final class PlekkenOvername implements StoreSetup {

  private static final String EERDER = "plekken";

  private final MongoDatabase database;
  private final CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis> routes;
  private final Clock tijd;

  public PlekkenOvername(
      MongoDatabase database,
      CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis> routes,
      Clock tijd) {
    this.database = database;
    this.routes = routes;
    this.tijd = tijd;
  }

  @Override
  public Mono<Void> prepare() {
    return Flux.from(database.getCollection(EERDER).find()).concatMap(this::neemOver).then();
  }

  private Mono<Outcome<Bezetting>> neemOver(Document eerder) {
    String organisatie = eerder.getString("organisatie");
    String[] delen = eerder.getString("_id").split("/", 3);
    return routes.begin(
        BeperkteRoute.stroom(organisatie, delen[1], delen[2]),
        Command.of("overname-plekken", Actor.system(organisatie, "overname"), tijd.instant()),
        new NeemOver(delen[2], ids(eerder, "bezet"), ids(eerder, "wachtend")));
  }

  private static List<UUID> ids(Document eerder, String veld) {
    return eerder.getList(veld, String.class).stream().map(UUID::fromString).toList();
  }
}
