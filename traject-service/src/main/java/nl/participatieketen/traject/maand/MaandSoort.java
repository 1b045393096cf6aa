package nl.participatieketen.traject.maand;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import org.jspecify.annotations.Nullable;

/** The streams of months, one per traject and month so that none gets long. */
public final class MaandSoort implements StreamKind<Maandstand, MaandGebeurtenis> {

  public static final String NAAM = "trajectmaand";

  /** The stream of a month follows from the traject and the month. */
  public static UUID id(UUID traject, YearMonth maand) {
    return UUID.nameUUIDFromBytes((traject + "/" + maand).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<MaandGebeurtenis> events() {
    return MaandGebeurtenis.TABEL;
  }

  @Override
  public Maandstand initial() {
    return Maandstand.LEEG;
  }

  @Override
  public Maandstand evolve(Maandstand s, MaandGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case MaandGebeurtenis.MaandBegonnen g ->
          new Maandstand(g.trajectId(), g.deelnemerId(), g.maand(), 0, 0, 0);
      case MaandGebeurtenis.UrenGeboekt g ->
          new Maandstand(
              s.traject(),
              s.deelnemer(),
              s.maand(),
              s.minuten() + g.minuten(),
              s.centen(),
              s.rapportages());
      case MaandGebeurtenis.KostenGeboekt g ->
          new Maandstand(
              s.traject(),
              s.deelnemer(),
              s.maand(),
              s.minuten(),
              s.centen() + g.centen(),
              s.rapportages());
      case MaandGebeurtenis.DagGerapporteerd g ->
          new Maandstand(
              s.traject(), s.deelnemer(), s.maand(), s.minuten(), s.centen(), s.rapportages() + 1);
    };
  }

  @Override
  public @Nullable UUID deelnemer(Maandstand stand) {
    return stand.deelnemer();
  }

  @Override
  public List<Deadline> deadlines(Maandstand stand) {
    return List.of();
  }
}
