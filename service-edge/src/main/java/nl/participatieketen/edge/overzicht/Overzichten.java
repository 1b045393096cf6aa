package nl.participatieketen.edge.overzicht;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

  private final MongoDatabase database;

  public Overzichten(MongoDatabase database) {
    this.database = database;
  }

  /**
   * One page of the rows that match.
   *
   * @param filters field to value, or to a condition; a {@code null} value does not filter
   * @param na the {@link Bladzijde#volgende()} of the page before, or {@code null} for the first
   * @param omvang 1 to {@value #GROOTSTE_BLADZIJDE}
   * @throws OngeldigeInvoer when {@code na} or {@code omvang} is not usable
   */
  public <T> Mono<Bladzijde<T>> blader(
      String collectie,
      String organisatie,
      Map<String, @Nullable Object> filters,
      Volgorde volgorde,
      @Nullable String na,
      int omvang,
      Function<Document, T> beeld) {
    if (omvang < 1 || omvang > GROOTSTE_BLADZIJDE) {
      throw new OngeldigeInvoer(
          "omvang", "voldoet niet", "een getal van 1 tot en met " + GROOTSTE_BLADZIJDE);
    }
    Document vraag = vraag(organisatie, filters);
    if (na != null) {
      vraag.putAll(volgorde.voorbij(Wijzer.lees(na, volgorde, organisatie)));
    }
    return Flux.from(
            database
                .getCollection(collectie)
                .find(vraag)
                .sort(volgorde.sortering())
                .limit(omvang + 1))
        .collectList()
        .map(rijen -> bladzijde(rijen, omvang, volgorde, beeld));
  }

  /**
   * The stream with something for this organisatie, also where it is another tenant's: the only way
   * there, and it begins at a row that names the asker's own tenant.
   *
   * @param collectie of an {@link Ontvangerslijst}
   * @return empty where nothing in that stream is meant for {@code ontvanger}
   */
  public Mono<StroomId> stroomVoor(String ontvanger, String collectie, UUID id) {
    return Mono.from(
            database
                .getCollection(collectie)
                .find(
                    new Document(Ontvangerslijst.BRON, id.toString())
                        .append(Ontvangerslijst.ONTVANGER, ontvanger))
                .first())
        .map(rij -> StroomId.van(rij.getString(Volgorde.ID)));
  }

  /** Makes per field the index that leads through the rows of a tenant in its order. */
  public Mono<Void> sorteerbaar(String collectie, List<String> velden) {
    return Flux.fromIterable(velden)
        .concatMap(veld -> richtIn(collectie, List.of("organisatie", veld, Volgorde.ID)))
        .then();
  }

  /** Makes an index over these fields, where it isn't there yet. */
  public Mono<Void> richtIn(String collectie, List<String> velden) {
    Document index = new Document();
    velden.forEach(veld -> index.append(veld, 1));
    return Mono.from(database.getCollection(collectie).createIndex(index)).then();
  }

  private static <T> Bladzijde<T> bladzijde(
      List<Document> rijen, int omvang, Volgorde volgorde, Function<Document, T> beeld) {
    boolean meer = rijen.size() > omvang;
    List<Document> zichtbaar = meer ? rijen.subList(0, omvang) : rijen;
    return new Bladzijde<>(
        zichtbaar.stream().map(beeld).toList(),
        meer ? Wijzer.bij(zichtbaar.getLast(), volgorde).tekst() : null);
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
}
