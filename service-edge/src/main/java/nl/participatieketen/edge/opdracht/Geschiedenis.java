package nl.participatieketen.edge.opdracht;

import java.time.Instant;
import java.util.List;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import nl.participatieketen.eventstore.Momentopname;

/**
 * What happened to a resource.
 *
 * @param items from old to new
 */
public record Geschiedenis(List<Item> items) {

  /**
   * One event.
   *
   * @param versie the version of the resource that it led to
   * @param tijd when it was recorded, UTC
   * @param medewerker who did it, an opaque id
   * @param gebeurtenis its name
   * @param gegevens its facts; sensitive ones are absent after the key was destroyed
   */
  public record Item(
      long versie,
      Instant tijd,
      String medewerker,
      String rol,
      String gebeurtenis,
      Object gegevens) {}

  public static <G> Geschiedenis van(Momentopname<?, G> opname, Gebeurtenistabel<G> tabel) {
    return new Geschiedenis(
        opname.commits().stream()
            .flatMap(
                commit ->
                    commit.gebeurtenissen().stream()
                        .map(
                            gebeurtenis ->
                                new Item(
                                    commit.versie(),
                                    commit.tijd(),
                                    commit.actor().medewerker(),
                                    commit.actor().rol(),
                                    tabel.naam(gebeurtenis),
                                    gebeurtenis)))
            .toList());
  }
}
