package nl.participatieketen.werkgever.werkplek;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.Termijn;
import org.jspecify.annotations.Nullable;

/** The streams of werkplekken. */
public final class WerkplekSoort implements Stroomsoort<Werkplek, WerkplekGebeurtenis> {

  public static final String NAAM = "werkplek";

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Gebeurtenistabel<WerkplekGebeurtenis> tabel() {
    return WerkplekGebeurtenis.TABEL;
  }

  @Override
  public Werkplek begin() {
    return new Werkplek.Onbekend();
  }

  @Override
  public Werkplek verwerk(Werkplek stand, WerkplekGebeurtenis gebeurtenis) {
    return WerkplekVerloop.verwerk(stand, gebeurtenis);
  }

  @Override
  public @Nullable UUID deelnemer(Werkplek stand) {
    return null;
  }

  @Override
  public List<Termijn> termijnen(Werkplek stand) {
    return List.of();
  }
}
