package nl.participatieketen.werkgever.kandidaat;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.Termijn;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Bekend;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.NooitIngeschreven;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Onbekend;
import org.jspecify.annotations.Nullable;

/** The streams of kandidaten, each named by the id of its traject. */
public final class KandidaatSoort implements Stroomsoort<Kandidaat, KandidaatGebeurtenis> {

  public static final String NAAM = "kandidaat";

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Gebeurtenistabel<KandidaatGebeurtenis> tabel() {
    return KandidaatGebeurtenis.TABEL;
  }

  @Override
  public Kandidaat begin() {
    return new Onbekend();
  }

  @Override
  public Kandidaat verwerk(Kandidaat stand, KandidaatGebeurtenis gebeurtenis) {
    return KandidaatVerloop.verwerk(stand, gebeurtenis);
  }

  @Override
  public @Nullable UUID deelnemer(Kandidaat stand) {
    return switch (stand) {
      case Onbekend s -> null;
      case NooitIngeschreven s -> s.deelnemerId();
      case Bekend s -> s.dossier().deelnemerId();
    };
  }

  @Override
  public List<Termijn> termijnen(Kandidaat stand) {
    return List.of();
  }
}
