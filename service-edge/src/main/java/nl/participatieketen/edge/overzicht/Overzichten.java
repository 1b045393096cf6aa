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
      return Mono.error(teVeel());
    }
    Document vraag = vraag(organisatie, filters);
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
        .map(rijen -> bladzijde(rijen, omvang, rij -> "", beeld));
  }

  private static <T> Bladzijde<T> bladzijde(
      List<Document> rijen,
      int omvang,
      Function<Document, String> voor,
      Function<Document, T> beeld) {
    boolean meer = rijen.size() > omvang;
    List<Document> zichtbaar = meer ? rijen.subList(0, omvang) : rijen;
    String volgende =
        meer
            ? Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                    (voor.apply(zichtbaar.getLast()) + zichtbaar.getLast().getString(ID))
                        .getBytes(StandardCharsets.UTF_8))
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
    throw onbruikbaar();
  }

  /**
   * One page of the rows that match, in the order of a field and then of their ids. The rows all
   * have a text in that field.
   *
   * @param na the {@link Bladzijde#volgende()} of the page before, or {@code null} for the first
   * @throws OngeldigeInvoer when {@code na} or {@code omvang} is not usable
   */
  public <T> Mono<Bladzijde<T>> bladerOpVolgorde(
      String collectie,
      String organisatie,
      Map<String, @Nullable Object> filters,
      String veld,
      @Nullable String na,
      int omvang,
      Function<Document, T> beeld) {
    if (omvang < 1 || omvang > GROOTSTE_BLADZIJDE) {
      return Mono.error(teVeel());
    }
    Document vraag = vraag(organisatie, filters);
    if (na != null) {
      String[] plaats = plaats(na, organisatie);
      vraag.append(
          "$or",
          List.of(
              new Document(veld, new Document("$gt", plaats[0])),
              new Document(veld, plaats[0]).append(ID, new Document("$gt", plaats[1]))));
    }
    return Flux.from(
            database
                .getCollection(collectie)
                .find(vraag)
                .sort(new Document(veld, 1).append(ID, 1))
                .limit(omvang + 1))
        .collectList()
        .map(rijen -> bladzijde(rijen, omvang, rij -> rij.getString(veld) + "\n", beeld));
  }

  /** Makes an index over these fields, where it isn't there yet. */
  public Mono<Void> richtIn(String collectie, List<String> velden) {
    Document index = new Document();
    velden.forEach(veld -> index.append(veld, 1));
    return Mono.from(database.getCollection(collectie).createIndex(index)).then();
  }

  private static Document vraag(String organisatie, Map<String, @Nullable Object> filters) {
    Document vraag = new Document("organisatie", organisatie);
    filters.forEach(
        (veld, waarde) -> {
          if (waarde != null) {
            vraag.append(veld, waarde);
          }
        });
    return vraag;
  }

  private static String[] plaats(String na, String organisatie) {
    try {
      String[] delen =
          new String(Base64.getUrlDecoder().decode(na), StandardCharsets.UTF_8).split("\n", -1);
      if (delen.length == 2 && StroomId.van(delen[1]).organisatie().equals(organisatie)) {
        return delen;
      }
    } catch (IllegalArgumentException onleesbaar) {
      // Told below, in the words of the asker.
    }
    throw onbruikbaar();
  }

  private static OngeldigeInvoer teVeel() {
    return new OngeldigeInvoer(
        "omvang", "voldoet niet", "een getal van 1 tot en met " + GROOTSTE_BLADZIJDE);
  }

  private static OngeldigeInvoer onbruikbaar() {
    return new OngeldigeInvoer("na", "voldoet niet", "de waarde van volgende uit de vorige pagina");
  }
}
