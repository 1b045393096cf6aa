package nl.participatieketen.intake.persoon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Persoonsconflict;
import nl.participatieketen.intake.aanmelding.Persoonstoets;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.overzicht.Aanmeldingenlijst;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells whoever begins something about a person what stands in the way, before it begins. Looks
 * only in the own organisatie, and only by BSN: who is alike without one is for a person to see
 * ({@link DezelfdeController}).
 */
@Component
public class Persoonsbegin {

  /** Of more cases than this nobody needs to hear whom to ask. */
  private static final int GENOEG = 3;

  private final Deelnemers deelnemers;
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final RowStore rijen;
  private final Werkwijzen werkwijzen;

  Persoonsbegin(
      Deelnemers deelnemers,
      CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen,
      RowStore rijen,
      Werkwijzen werkwijzen) {
    this.deelnemers = deelnemers;
    this.aanmeldingen = aanmeldingen;
    this.rijen = rijen;
    this.werkwijzen = werkwijzen;
  }

  /**
   * Begins what was decided that it may begin.
   *
   * @param begin given the id of the person and what was found; decides with it
   * @param gelukt whether the stream exists after this answer
   */
  public <A> Mono<A> begin(
      Aanvang aanvang, BiFunction<UUID, Persoonstoets, Mono<A>> begin, Predicate<A> gelukt) {
    return deelnemers.begin(
        aanvang.wie(),
        aanvang.stroom(),
        aanvang.zaak(),
        gevonden ->
            toets(aanvang, gevonden).flatMap(toets -> begin.apply(gevonden.deelnemerId(), toets)),
        gelukt);
  }

  /** What would be found if this began now. */
  public Mono<Persoonstoets> vooraf(Aanvang aanvang) {
    return aanvang.wie().bsn() == null
        ? Mono.just(Persoonstoets.NIETS)
        : deelnemers
            .bekijk(aanvang.wie(), aanvang.stroom())
            .flatMap(gevonden -> toets(aanvang, gevonden))
            .defaultIfEmpty(Persoonstoets.NIETS);
  }

  private Mono<Persoonstoets> toets(Aanvang aanvang, Gevonden gevonden) {
    return lopend(aanvang, gevonden)
        .collectList()
        .map(
            zaken -> {
              List<Persoonsconflict> conflicten = new ArrayList<>();
              if (!zaken.isEmpty()) {
                conflicten.add(Persoonsconflict.LOPENDE_ZAAK);
              }
              if (gevonden.tegelijk()) {
                conflicten.add(Persoonsconflict.TEGELIJK);
              }
              if (gevonden.andereGegevens()) {
                conflicten.add(Persoonsconflict.ANDERE_GEGEVENS);
              }
              return new Persoonstoets(
                  conflicten,
                  zaken.stream().map(this::team).distinct().toList(),
                  aanvang.tochDoorgaan());
            });
  }

  /** The first aanmeldingen of this person that go on, wherever they are. */
  private Flux<Zaak> lopend(Aanvang aanvang, Gevonden gevonden) {
    if (gevonden.nieuw()) {
      return Flux.empty();
    }
    return rijen
        .of(aanvang.zaak())
        .find(Aanmeldingenlijst.COLLECTIE, Map.of("deelnemers", gevonden.deelnemerId().toString()))
        .collectList()
        .flatMapIterable(bekend -> teLezen(aanvang, gevonden, bekend))
        .concatMap(zaak -> aanmeldingen.read(zaak, Insight.WITHOUT))
        .map(opname -> opname.state())
        .ofType(Zaak.class)
        .filter(zaak -> !(zaak.plek() instanceof Plek.Afgesloten))
        .take(GENOEG);
  }

  /** A row can be behind, but never says of what goes on that it was closed. */
  private static Set<StreamId> teLezen(Aanvang aanvang, Gevonden gevonden, List<Document> bekend) {
    Set<StreamId> zaken = new LinkedHashSet<>(gevonden.zaken());
    for (Document rij : bekend) {
      StreamId zaak = StreamId.of(rij.getString("_id"));
      if (Status.AFGESLOTEN.code().equals(rij.getString("status"))) {
        zaken.remove(zaak);
      } else {
        zaken.add(zaak);
      }
    }
    zaken.remove(aanvang.zaak());
    return zaken;
  }

  /** Who is asked about a case, in the words of its werkwijze. */
  private String team(Zaak zaak) {
    Werkwijze werkwijze = werkwijzen.van(zaak.dossier().werkwijze());
    List<String> over = Bevoegdheid.rollen(Handeling.PERSOONSCONFLICT_AANVAARDEN);
    String rollen =
        werkwijze.rollen().values().stream()
            .filter(rol -> over.contains(rol.systeemrol().code()))
            .map(rol -> rol.naam())
            .collect(Collectors.joining(" of "));
    return rollen.isEmpty() ? werkwijze.naam() : "%s (%s)".formatted(rollen, werkwijze.naam());
  }
}
