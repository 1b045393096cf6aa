package nl.participatieketen.intake.selectie;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.intake.selectie.Kandidaat.Geselecteerd;
import nl.participatieketen.intake.selectie.Kandidaat.Onbekend;
import nl.participatieketen.intake.selectie.Kandidaat.Uitgesloten;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatGeselecteerd;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatUitgesloten;
import org.jspecify.annotations.Nullable;

/** The streams of those who were looked at in a round. */
public final class KandidaatSoort implements StreamKind<Kandidaat, Kandidaatgebeurtenis> {

  public static final String NAAM = "kandidaat";

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<Kandidaatgebeurtenis> events() {
    return Kandidaatgebeurtenis.TABEL;
  }

  @Override
  public Kandidaat initial() {
    return new Onbekend();
  }

  @Override
  public Kandidaat evolve(Kandidaat stand, Kandidaatgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case KandidaatGeselecteerd g ->
          new Geselecteerd(g.deelnemerId(), g.werkwijze(), g.ronde(), g.aanmeldingId());
      case KandidaatUitgesloten g -> new Uitgesloten(g.deelnemerId(), g.werkwijze(), g.ronde());
    };
  }

  @Override
  public @Nullable UUID deelnemer(Kandidaat stand) {
    return switch (stand) {
      case Onbekend s -> null;
      case Geselecteerd s -> s.deelnemerId();
      case Uitgesloten s -> s.deelnemerId();
    };
  }

  @Override
  public List<Deadline> deadlines(Kandidaat stand) {
    return List.of();
  }
}
