package nl.participatieketen.traject.medewerker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.Termijn;
import org.jspecify.annotations.Nullable;

/** The streams of professionals. */
public final class MedewerkerSoort implements Stroomsoort<Medewerkerstand, MedewerkerGebeurtenis> {

  public static final String NAAM = "medewerker";

  /** The stream of a professional follows from who it is. */
  public static UUID id(String organisatie, String medewerker) {
    return UUID.nameUUIDFromBytes(
        (organisatie + "/" + medewerker).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Gebeurtenistabel<MedewerkerGebeurtenis> tabel() {
    return MedewerkerGebeurtenis.TABEL;
  }

  @Override
  public Medewerkerstand begin() {
    return new Medewerkerstand(null, List.of(), 0);
  }

  @Override
  public Medewerkerstand verwerk(Medewerkerstand stand, MedewerkerGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case MedewerkerGebeurtenis.CapaciteitVastgesteld g ->
          new Medewerkerstand(g.medewerker(), g.rollen(), g.minutenPerWeek());
    };
  }

  @Override
  public @Nullable UUID deelnemer(Medewerkerstand stand) {
    return null;
  }

  @Override
  public List<Termijn> termijnen(Medewerkerstand stand) {
    return List.of();
  }
}
