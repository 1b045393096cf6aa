package nl.participatieketen.traject.overzicht;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import nl.participatieketen.edge.overzicht.Bladzijde;
import nl.participatieketen.edge.overzicht.Overzichten;
import nl.participatieketen.edge.problem.OngeldigeInvoer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads rows of one tenant in the order of a field, page by page. */
@Component
class Opvolgorde {

  private static final String ID = "_id";
  private static final String TUSSEN = " ";

  private final MongoDatabase database;

  Opvolgorde(MongoDatabase database) {
    this.database = database;
  }

  /**
   * @param vraag without the tenant
   * @param veld a text field that every row has
   * @param tot the highest value, included
   */
  <T> Mono<Bladzijde<T>> blader(
      String collectie,
      String organisatie,
      Document vraag,
      String veld,
      String tot,
      @Nullable String na,
      int omvang,
      Function<Document, T> beeld) {
    if (omvang < 1 || omvang > Overzichten.GROOTSTE_BLADZIJDE) {
      return Mono.error(
          new OngeldigeInvoer(
              "omvang",
              "voldoet niet",
              "een getal van 1 tot en met " + Overzichten.GROOTSTE_BLADZIJDE));
    }
    Document voorwaarde =
        new Document(vraag)
            .append("organisatie", organisatie)
            .append(veld, new Document("$lte", tot));
    if (na != null) {
      String[] wijzer = wijzer(na);
      voorwaarde.append(
          "$or",
          List.of(
              new Document(veld, new Document("$gt", wijzer[0])),
              new Document(veld, wijzer[0]).append(ID, new Document("$gt", wijzer[1]))));
    }
    return Flux.from(
            database
                .getCollection(collectie)
                .find(voorwaarde)
                .sort(new Document(veld, 1).append(ID, 1))
                .limit(omvang + 1))
        .collectList()
        .map(rijen -> bladzijde(rijen, veld, omvang, beeld));
  }

  private static <T> Bladzijde<T> bladzijde(
      List<Document> rijen, String veld, int omvang, Function<Document, T> beeld) {
    boolean meer = rijen.size() > omvang;
    List<Document> zichtbaar = meer ? rijen.subList(0, omvang) : rijen;
    return new Bladzijde<>(
        zichtbaar.stream().map(beeld).toList(),
        meer
            ? Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                    (zichtbaar.getLast().getString(veld)
                            + TUSSEN
                            + zichtbaar.getLast().getString(ID))
                        .getBytes(StandardCharsets.UTF_8))
            : null);
  }

  private static String[] wijzer(String na) {
    try {
      String[] delen =
          new String(Base64.getUrlDecoder().decode(na), StandardCharsets.UTF_8).split(TUSSEN, 2);
      if (delen.length == 2) {
        return delen;
      }
    } catch (IllegalArgumentException onleesbaar) {
      // Told below, in the words of the asker.
    }
    throw new OngeldigeInvoer("na", "voldoet niet", "de waarde van volgende uit de vorige pagina");
  }
}
