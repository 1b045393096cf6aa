package nl.participatieketen.eventstore.proef;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import org.jspecify.annotations.Nullable;

/** The proefstroom: counts, notes and keeps terms; and what may be asked of it. */
public final class Proef implements StreamKind<ProefStand, ProefGebeurtenis> {

  public static final Proef SOORT = new Proef();
  public static final String GEMEENTE = "gemeente-voorbeeld";

  private static final EventTable<ProefGebeurtenis> TABEL =
      EventTable.of(
          ProefGebeurtenis.class,
          Map.of(
              "begonnen", ProefGebeurtenis.Begonnen.class,
              "geteld", ProefGebeurtenis.Geteld.class,
              "genoteerd", ProefGebeurtenis.Genoteerd.class,
              "termijn-gezet", ProefGebeurtenis.TermijnGezet.class,
              "termijn-verstreken", ProefGebeurtenis.TermijnVerstreken.class));

  private Proef() {}

  public static StreamId stroom() {
    return stroom(GEMEENTE);
  }

  public static StreamId stroom(String organisatie) {
    return new StreamId(organisatie, "proef", UUID.randomUUID());
  }

  public static Function<ProefStand, Decision<ProefGebeurtenis>> begin(@Nullable UUID deelnemer) {
    return altijd(new ProefGebeurtenis.Begonnen(deelnemer));
  }

  public static Function<ProefStand, Decision<ProefGebeurtenis>> tel(int getal) {
    return altijd(new ProefGebeurtenis.Geteld(getal));
  }

  /** Refused once the number has been counted. */
  public static Function<ProefStand, Decision<ProefGebeurtenis>> telEenmaal(int getal) {
    return stand ->
        stand.getallen().contains(getal)
            ? Decision.refuse("al-geteld", "Het getal %d is al geteld.".formatted(getal))
            : Decision.accept(new ProefGebeurtenis.Geteld(getal));
  }

  /** Refused until the number has been counted. */
  public static Function<ProefStand, Decision<ProefGebeurtenis>> telNa(int eerst, int getal) {
    return stand ->
        stand.getallen().contains(eerst)
            ? Decision.accept(new ProefGebeurtenis.Geteld(getal))
            : Decision.refuse("te-vroeg", "Het getal %d is nog niet geteld.".formatted(eerst));
  }

  /** Changes nothing where the number is the last one counted. */
  public static Function<ProefStand, Decision<ProefGebeurtenis>> laatste(int getal) {
    return stand ->
        !stand.getallen().isEmpty() && stand.getallen().getLast() == getal
            ? Decision.accept()
            : Decision.accept(new ProefGebeurtenis.Geteld(getal));
  }

  public static Function<ProefStand, Decision<ProefGebeurtenis>> noteer(@Nullable String notitie) {
    return altijd(new ProefGebeurtenis.Genoteerd("kop", notitie));
  }

  public static Function<ProefStand, Decision<ProefGebeurtenis>> zet(
      String soort, Instant vervalt) {
    return altijd(new ProefGebeurtenis.TermijnGezet(soort, vervalt));
  }

  public static Function<ProefStand, Decision<ProefGebeurtenis>> verstrijk(String soort) {
    return altijd(new ProefGebeurtenis.TermijnVerstreken(soort, Instant.EPOCH));
  }

  private static Function<ProefStand, Decision<ProefGebeurtenis>> altijd(ProefGebeurtenis wat) {
    return stand -> Decision.accept(wat);
  }

  @Override
  public String name() {
    return "proef";
  }

  @Override
  public EventTable<ProefGebeurtenis> events() {
    return TABEL;
  }

  @Override
  public ProefStand initial() {
    return ProefStand.LEEG;
  }

  @Override
  public ProefStand evolve(ProefStand stand, ProefGebeurtenis gebeurtenis) {
    return stand.na(gebeurtenis);
  }

  @Override
  public @Nullable UUID deelnemer(ProefStand stand) {
    return stand.deelnemer();
  }

  /** What the clock does by itself takes no decision from a person. */
  @Override
  public boolean bearsOnDecisions(ProefGebeurtenis gebeurtenis) {
    return !(gebeurtenis instanceof ProefGebeurtenis.TermijnVerstreken);
  }

  @Override
  public List<Deadline> deadlines(ProefStand stand) {
    return stand.termijnen();
  }
}
