package nl.participatieketen.traject.traject;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.besluit.Trajectbesluit;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Routesoort;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/**
 * A traject that is played day by day, as the store would: what is due fires, in order, on its day.
 */
public final class Proeftraject {

  /** What happened, and on which day it was found. */
  public record Gebeurd(LocalDate op, Gebeurtenis gebeurtenis) {}

  /** What is answered to what is not refused. */
  public static final String MAG = "mag";

  public static final Actor SYSTEEM = Actor.system("gemeente-voorbeeld", "termijn");
  public static final Actor JOBCOACH = wie("mw-jobcoach", "jobcoach");
  public static final Actor KLANTMANAGER = wie("mw-klantmanager", "klantmanager");
  public static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());

  private static final TrajectSoort SOORT = new TrajectSoort();
  public static final Organisaties ORGANISATIES =
      Organisaties.laad(Optional.of(Path.of("src/test/resources/organisaties.yaml")), WERKWIJZEN);

  private static final Set<String> ZELF_GEZEGD = Set.of("stilstandOp", "uitBeeldOp");

  /** Terms that ask more than a decision on the traject itself. */
  private static final Set<String> BUITEN = Set.of(TrajectSoort.PLEK_VRIJ, TrajectSoort.OVERDRACHT);

  public static final Trajectbesluit BESLUIT = new Trajectbesluit(WERKWIJZEN, ORGANISATIES);
  private final Toegestaan toegestaan;
  private final Trajectbesluit besluit;
  private final List<Gebeurd> gebeurd = new ArrayList<>();
  private final Set<String> gevuurd = new HashSet<>();
  private LocalDate vandaag;
  private Stand stand = SOORT.initial();

  private Proeftraject(Werkwijzen werkwijzen, LocalDate begin) {
    this.toegestaan = new Toegestaan(werkwijzen);
    this.besluit = new Trajectbesluit(werkwijzen, ORGANISATIES);
    this.vandaag = begin;
  }

  /** Started on this day, and accepted where that is asked. */
  public static Proeftraject van(String werkwijze, String route, LocalDate begin) {
    Proeftraject traject = aangemeld(werkwijze, route, begin);
    return traject.stand instanceof Stand.Aangeboden ? traject.neemAan() : traject;
  }

  /** On the first route that leads to a traject. */
  public static Proeftraject van(String werkwijze, LocalDate begin) {
    return van(werkwijze, eersteRoute(werkwijze), begin);
  }

  public static String eersteRoute(String werkwijze) {
    return WERKWIJZEN.nieuwste(werkwijze).orElseThrow().routes().values().stream()
        .filter(route -> route.soort() == Routesoort.TRAJECT)
        .findFirst()
        .orElseThrow()
        .code();
  }

  public static Proeftraject aangemeld(String werkwijze, String route, LocalDate begin) {
    return aangemeld(WERKWIJZEN, werkwijze, route, begin);
  }

  /** The same, where these are the werkwijzen. */
  public static Proeftraject aangemeld(
      Werkwijzen werkwijzen, String werkwijze, String route, LocalDate begin) {
    Proeftraject traject = new Proeftraject(werkwijzen, begin);
    int versie = werkwijzen.nieuwste(werkwijze).orElseThrow().versie();
    traject.wanneer(
        new BeginOpdracht.StartTraject(
            "gemeente-voorbeeld",
            "gemeente-voorbeeld",
            new UUID(1, 1),
            new UUID(2, 2),
            new Werkwijzeversie(werkwijze, versie),
            route,
            1,
            null,
            false),
        SYSTEEM);
    return traject;
  }

  public Proeftraject neemAan() {
    Werkwijze werkwijze = toegestaan.werkwijze((Stand.Bekend) stand);
    String rol = werkwijze.systeemrol(requireNonNull(werkwijze.traject().aannemen()).door());
    return wanneer(new BeginOpdracht.NeemAan(), wie("mw-" + rol, rol));
  }

  public Proeftraject wanneer(Opdracht opdracht, Actor wie) {
    return neem(besluit.decide(stand, opdracht, asker(wie)));
  }

  public static Decision<Gebeurtenis> beslis(LopendTraject lopend, Opdracht opdracht) {
    return BESLUIT.decide(lopend.stand(), opdracht, lopend.asker());
  }

  public Proeftraject doe(Actor wie, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return neem(besluit(wie, beslis));
  }

  /** As whoever has this role of the werkwijze. */
  public Proeftraject doeAls(String rol, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return doe(in(rol), beslis);
  }

  public Actor in(String rol) {
    return wie("mw-" + rol, werkwijze().systeemrol(rol));
  }

  /** The code with which this is refused. */
  public String geweigerd(Actor wie, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return geweigerd(antwoord(wie, beslis));
  }

  public String geweigerd(Opdracht opdracht, Actor wie) {
    return geweigerd(antwoord(opdracht, wie));
  }

  private static String geweigerd(String antwoord) {
    if (antwoord.equals(MAG)) {
      throw new AssertionError("not refused");
    }
    return antwoord;
  }

  /** The code with which this would be refused, or {@link #MAG}; nothing happens. */
  public String antwoord(Actor wie, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return antwoord(besluit(wie, beslis));
  }

  public String antwoord(Opdracht opdracht, Actor wie) {
    return antwoord(besluit.decide(stand, opdracht, asker(wie)));
  }

  public static String antwoord(Decision<Gebeurtenis> besluit) {
    return switch (besluit) {
      case Decision.Refused<Gebeurtenis>(var grond) -> grond.code();
      case Decision.Accepted<Gebeurtenis> a -> MAG;
    };
  }

  private Decision<Gebeurtenis> besluit(
      Actor wie, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return toegestaan.actief(stand, asker(wie), beslis);
  }

  private Decision<Gebeurtenis> lopend(
      Actor wie, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return toegestaan.lopend(stand, asker(wie), beslis);
  }

  public Proeftraject ookBijPauze(
      Actor wie, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return neem(lopend(wie, beslis));
  }

  /** The days go by up to and including this one; each morning what is due fires. */
  public Proeftraject tot(LocalDate dag) {
    while (!vandaag.isAfter(dag)) {
      vuurAf();
      if (vandaag.equals(dag)) {
        return this;
      }
      vandaag = vandaag.plusDays(1);
    }
    return this;
  }

  /** The service was down until this day: all that became due meanwhile fires now. */
  public Proeftraject uitTot(LocalDate dag) {
    vandaag = dag;
    vuurAf();
    return this;
  }

  private void vuurAf() {
    Instant nu = vandaag.atStartOfDay(Duur.TIJDZONE).toInstant();
    for (List<Deadline> due = due(nu); !due.isEmpty(); due = due(nu)) {
      Deadline eerste = due.getFirst();
      if (!gevuurd.add(eerste.commandId())) {
        throw new AssertionError("fired twice, or without effect: " + eerste);
      }
      neem(besluit.passed(stand, eerste, asker(SYSTEEM)));
    }
  }

  private List<Deadline> due(Instant nu) {
    return SOORT.deadlines(stand).stream()
        .filter(termijn -> !termijn.expires().isAfter(nu))
        .filter(termijn -> !BUITEN.contains(termijn.kind()))
        .sorted(Comparator.comparing(Deadline::expires))
        .toList();
  }

  /** An asker of the gemeente. */
  public static Actor wie(String medewerker, String rol) {
    return new Actor("gemeente-voorbeeld", medewerker, rol);
  }

  private Asker asker(Actor wie) {
    return asker(wie, vandaag);
  }

  public static Asker asker(Actor wie, LocalDate dag) {
    return Asker.of(wie, dag.atStartOfDay(Duur.TIJDZONE).toInstant(), Duur.TIJDZONE);
  }

  public Proeftraject neem(Decision<Gebeurtenis> besluit) {
    switch (besluit) {
      case Decision.Refused<Gebeurtenis>(var grond) ->
          throw new AssertionError(vandaag + " refused: " + grond);
      case Decision.Accepted<Gebeurtenis>(var gebeurtenissen) ->
          gebeurtenissen.forEach(
              g -> {
                zegtZijnDagen(g);
                stand = SOORT.evolve(stand, g);
                gebeurd.add(new Gebeurd(vandaag, g));
              });
    }
    return this;
  }

  /** Only what was stored before may leave to folding when it stands still. */
  private static void zegtZijnDagen(Gebeurtenis gebeurtenis) {
    for (RecordComponent veld : gebeurtenis.getClass().getRecordComponents()) {
      try {
        if (ZELF_GEZEGD.contains(veld.getName())
            && veld.getAccessor().invoke(gebeurtenis) == null) {
          throw new AssertionError(veld.getName() + " is not said by " + gebeurtenis);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public Stand stand() {
    return stand;
  }

  public Dossier dossier() {
    return ((Stand.Bekend) stand).dossier();
  }

  public Werkwijze werkwijze() {
    return toegestaan.werkwijze((Stand.Bekend) stand);
  }

  public LocalDate vandaag() {
    return vandaag;
  }

  public List<Gebeurd> gebeurd() {
    return List.copyOf(gebeurd);
  }

  /** On which days this was signalled about this. */
  public List<LocalDate> gesignaleerd(Wachtsoort soort, String onderwerp) {
    return gebeurd.stream()
        .filter(
            g ->
                g.gebeurtenis() instanceof Begeleidingsgebeurtenis.Gesignaleerd s
                    && s.soort().equals(soort.code())
                    && s.onderwerp().equals(onderwerp))
        .map(Gebeurd::op)
        .toList();
  }

  public <G extends Gebeurtenis> List<G> alle(Class<G> soort) {
    return gebeurd.stream()
        .map(Gebeurd::gebeurtenis)
        .filter(soort::isInstance)
        .map(soort::cast)
        .toList();
  }
}
