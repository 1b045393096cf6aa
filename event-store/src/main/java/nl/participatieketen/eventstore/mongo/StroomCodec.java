package nl.participatieketen.eventstore.mongo;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Antwoord;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore.OngelezenStroom;
import nl.participatieketen.eventstore.Grond;
import nl.participatieketen.eventstore.Stroom;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Stroomsoort;
import org.bson.Document;

/** The document of a stream, read. */
final class StroomCodec {

  static final String ID = "_id";
  static final String ORGANISATIE = "organisatie";
  static final String SOORT = "soort";
  static final String DEELNEMER = "deelnemer";
  static final String VERSIE = "versie";
  static final String COMMITS = "commits";
  static final String ANTWOORDEN = "antwoorden";
  static final String GEPUBLICEERD = "gepubliceerdTot";
  static final String UITGAAND = "uitgaand";
  static final String OMVANG = "omvang";

  static final String OPDRACHT = "opdrachtId";
  private static final String VINGERAFDRUK = "vingerafdruk";
  private static final String TIJD = "tijd";
  private static final String CODE = "code";
  private static final String UITLEG = "uitleg";

  private StroomCodec() {}

  /**
   * @param geheimen what was decrypted, by the version of its commit
   */
  static <G> Stroom<G> lees(
      Stroomsoort<?, G> soort, Document document, Map<Long, byte[]> geheimen) {
    List<Commit<G>> commits =
        commits(document).stream()
            .map(
                commit ->
                    CommitCodec.lees(
                        commit, geheimen.get(commit.getLong(CommitCodec.VERSIE)), soort.tabel()))
            .toList();
    return new Stroom<>(
        id(document),
        Optional.ofNullable(document.getString(DEELNEMER)).map(UUID::fromString).orElse(null),
        document.getLong(VERSIE),
        commits,
        document.getList(ANTWOORDEN, Document.class, List.of()).stream()
            .map(StroomCodec::leesAntwoord)
            .toList(),
        document.getLong(GEPUBLICEERD),
        document.getLong(OMVANG));
  }

  static StroomId id(Document document) {
    return StroomId.van(document.getString(ID));
  }

  static List<Document> commits(Document document) {
    return document.getList(COMMITS, Document.class);
  }

  static Document schrijf(Antwoord antwoord) {
    Grond grond = antwoord.grond();
    return new Document(OPDRACHT, antwoord.opdrachtId())
        .append(VINGERAFDRUK, antwoord.vingerafdruk())
        .append(TIJD, Date.from(antwoord.tijd()))
        .append(VERSIE, antwoord.versie())
        .append(CODE, grond == null ? null : grond.code())
        .append(UITLEG, grond == null ? null : grond.uitleg());
  }

  private static Antwoord leesAntwoord(Document antwoord) {
    String code = antwoord.getString(CODE);
    return new Antwoord(
        antwoord.getString(OPDRACHT),
        antwoord.getString(VINGERAFDRUK),
        antwoord.getDate(TIJD).toInstant(),
        antwoord.getLong(VERSIE),
        code == null ? null : new Grond(code, antwoord.getString(UITLEG)));
  }

  record Ongelezen(Document document) implements OngelezenStroom {

    @Override
    public StroomId id() {
      return StroomCodec.id(document);
    }

    @Override
    public <G> Stroom<G> als(Stroomsoort<?, G> soort) {
      return lees(soort, document, Map.of());
    }
  }
}
