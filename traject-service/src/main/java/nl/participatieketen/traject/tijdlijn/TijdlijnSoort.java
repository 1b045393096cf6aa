package nl.participatieketen.traject.tijdlijn;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.Termijn;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis.Gehoord;
import org.jspecify.annotations.Nullable;

/** The streams of what the chain told, one per person and organisatie. */
public final class TijdlijnSoort implements Stroomsoort<Tijdlijnstand, TijdlijnGebeurtenis> {

  public static final String NAAM = "tijdlijn";

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Gebeurtenistabel<TijdlijnGebeurtenis> tabel() {
    return TijdlijnGebeurtenis.TABEL;
  }

  @Override
  public Tijdlijnstand begin() {
    return Tijdlijnstand.LEEG;
  }

  @Override
  public Tijdlijnstand verwerk(Tijdlijnstand stand, TijdlijnGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case Gehoord g -> stand.met(g);
    };
  }

  @Override
  public @Nullable UUID deelnemer(Tijdlijnstand stand) {
    return stand.deelnemer();
  }

  @Override
  public List<Termijn> termijnen(Tijdlijnstand stand) {
    return List.of();
  }
}
