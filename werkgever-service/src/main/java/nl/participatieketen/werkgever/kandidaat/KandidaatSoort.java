package nl.participatieketen.werkgever.kandidaat;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Bekend;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.NooitIngeschreven;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Onbekend;
import org.jspecify.annotations.Nullable;

/** The streams of kandidaten, each named by the id of its traject. */
public final class KandidaatSoort implements StreamKind<Kandidaat, KandidaatGebeurtenis> {

  public static final String NAAM = "kandidaat";

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<KandidaatGebeurtenis> events() {
    return KandidaatGebeurtenis.TABEL;
  }

  @Override
  public Kandidaat initial() {
    return new Onbekend();
  }

  @Override
  public Kandidaat evolve(Kandidaat stand, KandidaatGebeurtenis gebeurtenis) {
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
  public List<Deadline> deadlines(Kandidaat stand) {
    return List.of();
  }
}
