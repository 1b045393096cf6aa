package nl.participatieketen.eventstore.proef;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.Termijn;
import org.jspecify.annotations.Nullable;

/** The proefstroom: counts, notes and keeps terms; and what may be asked of it. */
public final class Proef implements Stroomsoort<ProefStand, ProefGebeurtenis> {

  public static final Proef SOORT = new Proef();
  public static final String GEMEENTE = "gemeente-voorbeeld";

  private static final Gebeurtenistabel<ProefGebeurtenis> TABEL =
      Gebeurtenistabel.van(
          ProefGebeurtenis.class,
          Map.of(
              "begonnen", ProefGebeurtenis.Begonnen.class,
              "geteld", ProefGebeurtenis.Geteld.class,
              "genoteerd", ProefGebeurtenis.Genoteerd.class,
              "termijn-gezet", ProefGebeurtenis.TermijnGezet.class,
              "termijn-verstreken", ProefGebeurtenis.TermijnVerstreken.class));

  private Proef() {}

  public static StroomId stroom() {
    return stroom(GEMEENTE);
  }

  public static StroomId stroom(String organisatie) {
    return new StroomId(organisatie, "proef", UUID.randomUUID());
  }

  public static Function<ProefStand, Besluit<ProefGebeurtenis>> begin(@Nullable UUID deelnemer) {
    return altijd(new ProefGebeurtenis.Begonnen(deelnemer));
  }

  public static Function<ProefStand, Besluit<ProefGebeurtenis>> tel(int getal) {
    return altijd(new ProefGebeurtenis.Geteld(getal));
  }

  /** Refused once the number has been counted. */
  public static Function<ProefStand, Besluit<ProefGebeurtenis>> telEenmaal(int getal) {
    return stand ->
        stand.getallen().contains(getal)
            ? Besluit.geweigerd("al-geteld", "Het getal %d is al geteld.".formatted(getal))
            : Besluit.aanvaard(new ProefGebeurtenis.Geteld(getal));
  }

  /** Refused until the number has been counted. */
  public static Function<ProefStand, Besluit<ProefGebeurtenis>> telNa(int eerst, int getal) {
    return stand ->
        stand.getallen().contains(eerst)
            ? Besluit.aanvaard(new ProefGebeurtenis.Geteld(getal))
            : Besluit.geweigerd("te-vroeg", "Het getal %d is nog niet geteld.".formatted(eerst));
  }

  /** Changes nothing where the number is the last one counted. */
  public static Function<ProefStand, Besluit<ProefGebeurtenis>> laatste(int getal) {
    return stand ->
        !stand.getallen().isEmpty() && stand.getallen().getLast() == getal
            ? Besluit.aanvaard()
            : Besluit.aanvaard(new ProefGebeurtenis.Geteld(getal));
  }

  public static Function<ProefStand, Besluit<ProefGebeurtenis>> noteer(@Nullable String notitie) {
    return altijd(new ProefGebeurtenis.Genoteerd("kop", notitie));
  }

  public static Function<ProefStand, Besluit<ProefGebeurtenis>> zet(String soort, Instant vervalt) {
    return altijd(new ProefGebeurtenis.TermijnGezet(soort, vervalt));
  }

  private static Function<ProefStand, Besluit<ProefGebeurtenis>> altijd(ProefGebeurtenis wat) {
    return stand -> Besluit.aanvaard(wat);
  }

  @Override
  public String naam() {
    return "proef";
  }

  @Override
  public Gebeurtenistabel<ProefGebeurtenis> tabel() {
    return TABEL;
  }

  @Override
  public ProefStand begin() {
    return ProefStand.LEEG;
  }

  @Override
  public ProefStand verwerk(ProefStand stand, ProefGebeurtenis gebeurtenis) {
    return stand.na(gebeurtenis);
  }

  @Override
  public @Nullable UUID deelnemer(ProefStand stand) {
    return stand.deelnemer();
  }

  @Override
  public List<Termijn> termijnen(ProefStand stand) {
    return stand.termijnen();
  }
}
