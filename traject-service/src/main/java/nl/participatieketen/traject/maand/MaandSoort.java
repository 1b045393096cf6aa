package nl.participatieketen.traject.maand;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventTable;
import org.jspecify.annotations.Nullable;

/** The streams of months, one per traject and month so that none gets long. */
public final class MaandSoort implements Decider<Maandstand, Boek, MaandGebeurtenis> {

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
  public Decision<MaandGebeurtenis> decide(Maandstand stand, Boek vraag, Asker asker) {
    if (vraag.dag().isAfter(asker.today()) || vraag.dag().isBefore(vraag.gestartOp())) {
      return refuse(
          "buiten-het-traject",
          "Kies een dag van %s tot en met vandaag.".formatted(vraag.gestartOp()));
    }
    return stand.traject() == null
        ? accept(
            new MaandGebeurtenis.MaandBegonnen(
                vraag.traject(), vraag.deelnemer(), YearMonth.from(vraag.dag()).toString()),
            vraag.wat())
        : accept(vraag.wat());
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
}
