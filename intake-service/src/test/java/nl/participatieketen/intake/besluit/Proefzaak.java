package nl.participatieketen.intake.besluit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Stapopdracht.DoeStap;
import nl.participatieketen.intake.aanmelding.Verwijzer;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.agenda.Mogelijkheid;
import nl.participatieketen.intake.agenda.VolgendeStappen;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Identificatie;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.toegang.Kanaal;

/** A case that is played on the calendar, as the store would: what is due fires, in order, once. */
public final class Proefzaak {

  public static final LocalDate GEBOREN = LocalDate.of(1987, 6, 5);

  private static final Aanmeldingbesluit SOORT = new Aanmeldingbesluit(Gegeven.WERKWIJZEN);
  private static final Actor SYSTEEM = Actor.system("gemeente-proef", "proef");

  private final List<Gebeurtenis> gebeurd = new ArrayList<>();
  private final Set<String> gevuurd = new HashSet<>();
  private Stand stand = SOORT.initial();
  private LocalDate vandaag;

  private Proefzaak(LocalDate vandaag) {
    this.vandaag = vandaag;
  }

  /** Begun on this day along the first kanaal. */
  public static Proefzaak van(String werkwijze, LocalDate dag) {
    Proefzaak zaak = new Proefzaak(dag);
    zaak.vraag(aanmelding(werkwijze, dag, GEBOREN, Map.of()));
    return zaak;
  }

  /** What is said to an aanmelding: the code of a refusal, or what is odd about the doelgroep. */
  public static List<String> aangemeld(
      String werkwijze, LocalDate dag, LocalDate geboren, Map<String, Object> feiten) {
    Proefzaak zaak = new Proefzaak(dag);
    var opdracht = aanmelding(werkwijze, dag, geboren, feiten);
    return switch (SOORT.decide(zaak.stand, opdracht, zaak.vrager())) {
      case Decision.Refused<Gebeurtenis>(var grond) -> List.of(grond.code());
      case Decision.Accepted<Gebeurtenis> a -> {
        zaak.vraag(opdracht);
        yield zaak.zaak().dossier().signalen();
      }
    };
  }

  private static DoeAanmelding aanmelding(
      String id, LocalDate dag, LocalDate geboren, Map<String, Object> feiten) {
    Werkwijze werkwijze = Gegeven.WERKWIJZEN.nieuwste(id).orElseThrow();
    Kanaal kanaal = werkwijze.toegang().kanalen().perCode().values().iterator().next();
    return new DoeAanmelding(
        new UUID(1, 1),
        organisatie(id),
        id,
        kanaal.code(),
        null,
        new Persoon(null, "Jan", BrpDatum.van(geboren), "06-11111111", null),
        new Verwijzer("Wijkteam", null, null),
        dag,
        null,
        feiten,
        null,
        null);
  }

  public static Organisatie organisatie(String werkwijze) {
    return new Organisatie(
        "gemeente-proef",
        "Proef",
        new Identificatie.Oin("00000001000000001000"),
        List.of(werkwijze),
        Map.of(),
        List.of());
  }

  public Proefzaak doe(String stap, LocalDate gedaanOp, Map<String, Object> feiten) {
    return vraag(new DoeStap(stap, gedaanOp, feiten, List.of(), null));
  }

  public Proefzaak vraag(Opdracht opdracht) {
    return neem(SOORT.decide(stand, opdracht, vrager()));
  }

  /** The service was down until this day: all that became due meanwhile fires now. */
  public Proefzaak uitTot(LocalDate dag) {
    vandaag = dag;
    Instant nu = dag.atStartOfDay(Duur.TIJDZONE).toInstant();
    for (Optional<Deadline> due = due(nu); due.isPresent(); due = due(nu)) {
      Deadline termijn = due.get();
      if (!gevuurd.add(termijn.commandId())) {
        throw new AssertionError("fired twice, or without effect: " + termijn);
      }
      neem(SOORT.passed(stand, termijn, vrager()));
    }
    return this;
  }

  private Optional<Deadline> due(Instant nu) {
    return termijnen().stream()
        .filter(termijn -> !termijn.expires().isAfter(nu))
        .min(Comparator.comparing(Deadline::expires));
  }

  public List<Deadline> termijnen() {
    return SOORT.deadlines(stand);
  }

  private Proefzaak neem(Decision<Gebeurtenis> besluit) {
    switch (besluit) {
      case Decision.Refused<Gebeurtenis>(var grond) ->
          throw new AssertionError(vandaag + " refused: " + grond);
      case Decision.Accepted<Gebeurtenis>(var gebeurtenissen) ->
          gebeurtenissen.forEach(
              g -> {
                stand = SOORT.evolve(stand, g);
                gebeurd.add(g);
              });
    }
    return this;
  }

  private Asker vrager() {
    return Gegeven.vrager(SYSTEEM, vandaag);
  }

  public Zaak zaak() {
    return (Zaak) stand;
  }

  public LocalDate vandaag() {
    return vandaag;
  }

  public List<Mogelijkheid> taken() {
    return VolgendeStappen.van(stand, SOORT::werkwijze, vandaag);
  }

  /** Everything of this kind that happened. */
  public <G extends Gebeurtenis> List<G> alle(Class<G> soort) {
    return gebeurd.stream().filter(soort::isInstance).map(soort::cast).toList();
  }
}
