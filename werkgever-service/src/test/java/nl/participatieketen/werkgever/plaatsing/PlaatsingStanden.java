package nl.participatieketen.werkgever.plaatsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/** Every state in which a plaatsing can be shown. */
public final class PlaatsingStanden {

  private PlaatsingStanden() {}

  public static Stream<VolgendeStap> stappen(Werkwijzeversie werkwijze) {
    var id = new UUID(1, 1);
    var dag = LocalDate.of(2026, 5, 18);
    var om = Instant.parse("2026-05-18T08:30:00Z");
    var afspraak =
        new Afspraak(id, id, id, werkwijze, "regulier", 20, dag, dag.plusMonths(6), null);
    return Stream.of(
            new Plaatsing.Voorgenomen(afspraak, om),
            new Plaatsing.Gestart(afspraak),
            new Plaatsing.Afgebroken(afspraak, om, new Reason("vol", "Vol."), true),
            new Plaatsing.Uitgevallen(afspraak, "geen-klik", dag, om, true, false),
            new Plaatsing.Uitgevallen(afspraak, "traject-geeindigd", dag, om, true, false),
            new Plaatsing.Uitgevallen(afspraak, "traject-geeindigd", dag, om, true, true),
            new Plaatsing.Duurzaam(afspraak, dag))
        .flatMap(stand -> PlaatsingStappen.van(stand).stream());
  }
}
