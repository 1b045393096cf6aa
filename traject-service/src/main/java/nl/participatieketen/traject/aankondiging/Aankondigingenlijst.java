package nl.participatieketen.traject.aankondiging;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.traject.traject.Herkomst;

/** One row per announcement. */
public final class Aankondigingenlijst implements Projection<Aankondigingstand> {

  public static final String COLLECTIE = "aankondigingen";
  static final String STAND = "stand";

  /** By what the list is ordered: of the same length always, so that text sorts as time. */
  public static final String SINDS = "sinds";

  private static final DateTimeFormatter OP_DE_MILLISECONDE =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  @Override
  public String collection() {
    return COLLECTIE;
  }

  @Override
  public int layout() {
    return 1;
  }

  @Override
  public List<String> searchFields() {
    return List.of(STAND);
  }

  @Override
  public Map<String, Object> row(Updated<Aankondigingstand> bijgewerkt) {
    return bijgewerkt.state() instanceof Aankondigingstand.Bekend bekend ? rij(bekend) : Map.of();
  }

  private static Map<String, Object> rij(Aankondigingstand.Bekend stand) {
    Herkomst herkomst = stand.aankondiging().herkomst();
    Map<String, Object> rij = new LinkedHashMap<>();
    rij.put(STAND, Aankondigingstatus.van(stand).code());
    rij.put(SINDS, tekst(stand.sinds()));
    rij.put("trajectId", herkomst.trajectId().toString());
    rij.put("aanmeldingId", herkomst.aanmeldingId().toString());
    rij.put("deelnemerId", herkomst.deelnemerId().toString());
    rij.put("afzender", herkomst.afzender());
    rij.put("werkwijze", herkomst.werkwijze().id());
    rij.put("versie", herkomst.werkwijze().versie());
    rij.put("route", herkomst.route());
    rij.put("ronde", herkomst.ronde());
    switch (stand) {
      case Aankondigingstand.Wacht(_, _, _, String reden, String uitleg)
          when reden != null && uitleg != null ->
          zeg(rij, reden, uitleg);
      case Aankondigingstand.Terzijde s -> zeg(rij, s.reden(), s.uitleg());
      case Aankondigingstand.Wacht _, Aankondigingstand.Begonnen _ -> {}
    }
    return rij;
  }

  private static void zeg(Map<String, Object> rij, String reden, String uitleg) {
    rij.put("reden", reden);
    rij.put("uitleg", uitleg);
  }

  private static String tekst(Instant moment) {
    return OP_DE_MILLISECONDE.format(moment);
  }
}
