package nl.participatieketen.edge.overzicht;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.participatieketen.edge.problem.OngeldigeInvoer;
import nl.participatieketen.eventstore.StroomId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads rows, always of one tenant. Rows follow the streams by a moment: who has just changed
 * something reads it by id.
 */
public final class Overzichten {

  /** The most items on a page. */
  public static final int GROOTSTE_BLADZIJDE = 200;

  private static final String ID = "_id";

  private final MongoDatabase database;

  public Overzichten(MongoDatabase database) {
    this.database = database;
  }

  /**
   * One page of the rows that match, in the order of their ids.
   *
   * @param filters field to value; a {@code null} value does not filter
   * @param na the {@link Bladzijde#volgende()} of the page before, or {@code null} for the first
   * @param omvang 1 to {@value #GROOTSTE_BLADZIJDE}
   * @throws OngeldigeInvoer when {@code na} or {@code omvang} is not usable
   */
  public <T> Mono<Bladzijde<T>> blader(
      String collectie,
      String organisatie,
      Map<String, @Nullable Object> filters,
      @Nullable String na,
      int omvang,
      Function<Document, T> beeld) {
    if (omvang < 1 || omvang > GROOTSTE_BLADZIJDE) {
      return Mono.error(
          new OngeldigeInvoer(
              "omvang", "voldoet niet", "een getal van 1 tot en met " + GROOTSTE_BLADZIJDE));
    }
    Document vraag = new Document("organisatie", organisatie);
    filters.forEach(
        (veld, waarde) -> {
          if (waarde != null) {
            vraag.append(veld, waarde);
          }
        });
    if (na != null) {
      vraag.append(ID, new Document("$gt", wijzer(na, organisatie)));
    }
    return Flux.from(
            database
                .getCollection(collectie)
                .find(vraag)
                .sort(new Document(ID, 1))
                .limit(omvang + 1))
        .collectList()
        .map(rijen -> bladzijde(rijen, omvang, beeld));
  }

  private static <T> Bladzijde<T> bladzijde(
      List<Document> rijen, int omvang, Function<Document, T> beeld) {
    boolean meer = rijen.size() > omvang;
    List<Document> zichtbaar = meer ? rijen.subList(0, omvang) : rijen;
    String volgende =
        meer
            ? Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(zichtbaar.getLast().getString(ID).getBytes(StandardCharsets.UTF_8))
            : null;
    return new Bladzijde<>(zichtbaar.stream().map(beeld).toList(), volgende);
  }

  private static String wijzer(String na, String organisatie) {
    try {
      StroomId id =
          StroomId.van(new String(Base64.getUrlDecoder().decode(na), StandardCharsets.UTF_8));
      if (id.organisatie().equals(organisatie)) {
        return id.sleutel();
      }
    } catch (IllegalArgumentException onleesbaar) {
      // Told below, in the words of the asker.
    }
    throw new OngeldigeInvoer("na", "voldoet niet", "de waarde van volgende uit de vorige pagina");
  }
}
