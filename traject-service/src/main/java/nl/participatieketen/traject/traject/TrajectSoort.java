package nl.participatieketen.traject.traject;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import org.jspecify.annotations.Nullable;

/** The streams of trajecten: how they are named and folded, and what is due in them. */
public class TrajectSoort implements StreamKind<Stand, Gebeurtenis> {

  public static final String NAAM = "traject";
  public static final String LANGSTE_DUUR = "langste-duur";

  /** A place under a ceiling is to be given back. */
  public static final String PLEK_VRIJ = "plek-vrij";

  /** What the intake knows is still to be fetched. */
  public static final String OVERDRACHT = "overdracht";

  /**
   * The id of the traject that answers an aanmelding in a ronde. It follows from these alone, so
   * that the same request, repeated or under another event id, never begins two. The afzender is
   * part of it: no organisatie can take the id that another one's aanmelding will need.
   */
  public static UUID id(String afzender, UUID aanmeldingId, int ronde) {
    String naam = afzender + "/" + aanmeldingId + "/" + ronde;
    return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<Gebeurtenis> events() {
    return Gebeurtenis.TABEL;
  }

  @Override
  public Stand initial() {
    return new Stand.Onbekend();
  }

  @Override
  public Stand evolve(Stand stand, Gebeurtenis gebeurtenis) {
    return Vouwen.verwerk(stand, gebeurtenis);
  }

  @Override
  public boolean isEnded(Stand stand) {
    return stand instanceof Stand.Teruggemeld || stand instanceof Stand.Afgerond;
  }

  @Override
  public @Nullable UUID deelnemer(Stand stand) {
    return stand instanceof Stand.Bekend bekend ? bekend.dossier().deelnemerId() : null;
  }

  /** A signal and a receipt tell something; they change nothing that is decided on. */
  @Override
  public boolean bearsOnDecisions(Gebeurtenis gebeurtenis) {
    return !(gebeurtenis instanceof Begeleidingsgebeurtenis.Gesignaleerd
        || gebeurtenis instanceof Eindegebeurtenis.TerugmeldingOntvangen
        || gebeurtenis instanceof Overdrachtgebeurtenis.OverdrachtVerwacht
        || gebeurtenis instanceof Overdrachtgebeurtenis.OverdrachtUitgebleven);
  }

  /** What is due in this state, each with what is asked then. */
  public List<Due<Opdracht>> due(Stand stand) {
    return stand instanceof Stand.Bekend bekend ? Termijnen.van(bekend) : List.of();
  }

  @Override
  public List<Deadline> deadlines(Stand stand) {
    return due(stand).stream().map(Due::deadline).toList();
  }
}
