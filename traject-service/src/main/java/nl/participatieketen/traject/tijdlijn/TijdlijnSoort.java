package nl.participatieketen.traject.tijdlijn;

import static nl.participatieketen.eventstore.Decision.accept;

import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis.Gehoord;
import org.jspecify.annotations.Nullable;

/** The streams of what the chain told, one per person and organisatie. */
public final class TijdlijnSoort implements Decider<Tijdlijnstand, Hoor, TijdlijnGebeurtenis> {

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
  public Decision<TijdlijnGebeurtenis> decide(Tijdlijnstand stand, Hoor vraag, Asker asker) {
    return accept(vraag.wat());
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
}
