package nl.participatieketen.werkgever.werkplek;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import org.jspecify.annotations.Nullable;

/** The streams of werkplekken. */
public final class WerkplekSoort implements StreamKind<Werkplek, WerkplekGebeurtenis> {

  public static final String NAAM = "werkplek";

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<WerkplekGebeurtenis> events() {
    return WerkplekGebeurtenis.TABEL;
  }

  @Override
  public Werkplek initial() {
    return new Werkplek.Onbekend();
  }

  @Override
  public Werkplek evolve(Werkplek stand, WerkplekGebeurtenis gebeurtenis) {
    return WerkplekVerloop.verwerk(stand, gebeurtenis);
  }

  @Override
  public @Nullable UUID deelnemer(Werkplek stand) {
    return null;
  }

  @Override
  public List<Deadline> deadlines(Werkplek stand) {
    return List.of();
  }
}
