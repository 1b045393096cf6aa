package nl.participatieketen.traject.aankondiging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.Aangekondigd;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.Bevestigd;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.BevestigingUitgebleven;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.OpnieuwGevraagd;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.TerzijdeGelegd;
import nl.participatieketen.traject.aankondiging.Aankondigingstand.Begonnen;
import nl.participatieketen.traject.aankondiging.Aankondigingstand.Bekend;
import nl.participatieketen.traject.aankondiging.Aankondigingstand.Onbekend;
import nl.participatieketen.traject.aankondiging.Aankondigingstand.Terzijde;
import nl.participatieketen.traject.aankondiging.Aankondigingstand.Wacht;
import nl.participatieketen.traject.begin.Beginvoorwaarden;
import org.jspecify.annotations.Nullable;

/** The streams of announcements, one for each thing that was said. */
public final class AankondigingSoort
    implements Decider<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis> {

  public static final String NAAM = "aankondiging";

  /** Its sender is to be asked. */
  public static final String NAVRAAG = "navraag";

  /** How long whoever heard it, or asks anew, has to ask the sender at once. */
  public static final Duration GEDULD = Duration.ofSeconds(10);

  private final Beginvoorwaarden voorwaarden;

  public AankondigingSoort(Beginvoorwaarden voorwaarden) {
    this.voorwaarden = voorwaarden;
  }

  public static StreamId stroom(String ontvanger, Aankondiging aankondiging) {
    return new StreamId(ontvanger, NAAM, aankondiging.id());
  }

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<AankondigingGebeurtenis> events() {
    return AankondigingGebeurtenis.TABEL;
  }

  @Override
  public Aankondigingstand initial() {
    return new Onbekend();
  }

  @Override
  public Decision<AankondigingGebeurtenis> decide(
      Aankondigingstand stand, AankondigingOpdracht opdracht, Asker asker) {
    return Aankondigingbesluit.beslis(voorwaarden, stand, opdracht, asker.at());
  }

  @Override
  public Aankondigingstand evolve(Aankondigingstand stand, AankondigingGebeurtenis gebeurtenis) {
    return switch (stand) {
      case Onbekend _ when gebeurtenis instanceof Aangekondigd(var wat, Instant op) ->
          new Wacht(wat, op, 1, null, null);
      case Onbekend onbekend -> onbekend;
      case Bekend bekend -> evolve(bekend, gebeurtenis);
    };
  }

  private static Aankondigingstand evolve(Bekend stand, AankondigingGebeurtenis gebeurtenis) {
    Aankondiging wat = stand.aankondiging();
    int beurt = stand.beurt() + 1;
    return switch (gebeurtenis) {
      case Aangekondigd g -> new Wacht(wat, g.op(), beurt, null, null);
      case OpnieuwGevraagd g -> new Wacht(wat, g.op(), beurt, null, null);
      case BevestigingUitgebleven g -> new Wacht(wat, stand.sinds(), beurt, g.reden(), g.uitleg());
      case Bevestigd g -> new Begonnen(wat, g.op(), beurt);
      case TerzijdeGelegd g -> new Terzijde(wat, g.op(), beurt, g.reden(), g.uitleg());
    };
  }

  @Override
  public @Nullable UUID deelnemer(Aankondigingstand stand) {
    return stand instanceof Bekend bekend ? bekend.aankondiging().herkomst().deelnemerId() : null;
  }

  @Override
  public List<Due<AankondigingOpdracht>> due(Aankondigingstand stand) {
    return stand instanceof Wacht wacht
        ? List.of(Due.process(NAVRAAG, wacht.sinds(), GEDULD))
        : List.of();
  }
}
