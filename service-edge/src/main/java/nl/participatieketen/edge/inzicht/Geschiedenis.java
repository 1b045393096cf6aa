package nl.participatieketen.edge.inzicht;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to a resource.
 *
 * @param items from old to new
 */
public record Geschiedenis(List<Item> items) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * One event.
   *
   * @param version the version of the resource that it led to
   * @param time when it was recorded, UTC
   * @param medewerker who did it, an opaque id
   * @param event its name
   * @param data its facts; sensitive ones are absent after the key was destroyed, and where the
   *     asker may not see them
   */
  public record Item(
      long versie,
      Instant tijd,
      String medewerker,
      String rol,
      String gebeurtenis,
      Object gegevens) {}

  /**
   * Who reads what of an event.
   *
   * @param <G> the events
   */
  @FunctionalInterface
  public interface Reading<G> {
    boolean leest(G gebeurtenis, Actor auteur, String veld);
  }

  /** All of it, of a resource that has no werkwijze to say who sees what. */
  public static <G> Geschiedenis van(Snapshot<?, G> opname, EventTable<G> tabel) {
    return van(opname, tabel, (gebeurtenis, auteur) -> gebeurtenis);
  }

  /**
   * What the asker may see of it: facts by their category, a BSN, and other sensitive fields as
   * free text.
   */
  public static <G> Geschiedenis van(Snapshot<?, G> opname, EventTable<G> tabel, Inzicht inzicht) {
    return van(
        opname, tabel, inzicht, (gebeurtenis, auteur, veld) -> inzicht.zietTekstVan(auteur.rol()));
  }

  /**
   * The same, where the service itself says what may be read.
   *
   * @param leest decides on what is sensitive in an event, other than facts and a BSN
   */
  public static <G> Geschiedenis van(
      Snapshot<?, G> opname, EventTable<G> tabel, Inzicht inzicht, Reading<G> leest) {
    return van(
        opname,
        tabel,
        (gebeurtenis, auteur) -> zichtbaar(gebeurtenis, auteur, tabel, inzicht, leest));
  }

  private static <G> Geschiedenis van(
      Snapshot<?, G> opname, EventTable<G> tabel, BiFunction<G, Actor, ? extends Object> gegevens) {
    return new Geschiedenis(
        opname.commits().stream()
            .flatMap(
                commit ->
                    commit.events().stream()
                        .map(gebeurtenis -> item(commit, gebeurtenis, tabel, gegevens)))
            .toList());
  }

  private static <G> Item item(
      Commit<G> commit,
      G gebeurtenis,
      EventTable<G> tabel,
      BiFunction<G, Actor, ? extends Object> gegevens) {
    Actor auteur = commit.actor();
    return new Item(
        commit.version(),
        commit.time(),
        auteur.medewerker(),
        auteur.rol(),
        tabel.name(gebeurtenis),
        gegevens.apply(gebeurtenis, auteur));
  }

  private static <G> Object zichtbaar(
      G gebeurtenis, Actor auteur, EventTable<G> tabel, Inzicht inzicht, Reading<G> leest) {
    ObjectNode gegevens = JSON.<JsonNode>valueToTree(gebeurtenis).asObject();
    for (String veld : tabel.sensitiveFields(gebeurtenis)) {
      switch (gegevens.path(veld)) {
        case ObjectNode feiten when veld.equals("feiten") ->
            feiten.propertyNames().stream()
                .filter(code -> !inzicht.ziet(code))
                .toList()
                .forEach(feiten::remove);
        case ObjectNode persoon when veld.equals("persoon") -> {
          if (!inzicht.zietBsn()) {
            persoon.remove("bsn");
          }
        }
        case JsonNode anders -> {
          if (!leest.leest(gebeurtenis, auteur, veld)) {
            gegevens.remove(veld);
          }
        }
      }
    }
    return JSON.convertValue(gegevens, Map.class);
  }
}
