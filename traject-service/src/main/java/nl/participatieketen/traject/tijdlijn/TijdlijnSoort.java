package nl.participatieketen.traject.tijdlijn;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis.Gehoord;
import org.jspecify.annotations.Nullable;

/** The streams of what the chain told, one per person and organisatie. */
public final class TijdlijnSoort implements StreamKind<Tijdlijnstand, TijdlijnGebeurtenis> {

  public static final String NAAM = "tijdlijn";

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<TijdlijnGebeurtenis> events() {
    return TijdlijnGebeurtenis.TABEL;
  }

  @Override
  public Tijdlijnstand initial() {
    return Tijdlijnstand.LEEG;
  }

  @Override
  public Tijdlijnstand evolve(Tijdlijnstand stand, TijdlijnGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case Gehoord g -> stand.met(g);
    };
  }

  @Override
  public @Nullable UUID deelnemer(Tijdlijnstand stand) {
    return stand.deelnemer();
  }

  @Override
  public List<Deadline> deadlines(Tijdlijnstand stand) {
    return List.of();
  }
}
