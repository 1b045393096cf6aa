package nl.participatieketen.traject.medewerker;

import static nl.participatieketen.eventstore.Decision.accept;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventTable;
import org.jspecify.annotations.Nullable;

/** The streams of professionals. */
public final class MedewerkerSoort
    implements Decider<Medewerkerstand, StelCapaciteitVast, MedewerkerGebeurtenis> {

  public static final String NAAM = "medewerker";

  /** The stream of a professional follows from who it is. */
  public static UUID id(String organisatie, String medewerker) {
    return UUID.nameUUIDFromBytes(
        (organisatie + "/" + medewerker).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<MedewerkerGebeurtenis> events() {
    return MedewerkerGebeurtenis.TABEL;
  }

  @Override
  public Medewerkerstand initial() {
    return new Medewerkerstand(null, List.of(), 0);
  }

  @Override
  public Decision<MedewerkerGebeurtenis> decide(
      Medewerkerstand stand, StelCapaciteitVast vraag, Asker asker) {
    return accept(
        new MedewerkerGebeurtenis.CapaciteitVastgesteld(
            vraag.medewerker(), vraag.rollen(), vraag.minutenPerWeek(), asker.today()));
  }

  @Override
  public Medewerkerstand evolve(Medewerkerstand stand, MedewerkerGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case MedewerkerGebeurtenis.CapaciteitVastgesteld g ->
          new Medewerkerstand(g.medewerker(), g.rollen(), g.minutenPerWeek());
    };
  }

  @Override
  public @Nullable UUID deelnemer(Medewerkerstand stand) {
    return null;
  }
}
