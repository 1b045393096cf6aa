package nl.participatieketen.traject.bijeenkomst;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstGebeurtenis.BijeenkomstGehouden;
import org.jspecify.annotations.Nullable;

/** The streams of meetings. */
public final class BijeenkomstSoort
    implements Decider<Optional<BijeenkomstGehouden>, LegVast, BijeenkomstGebeurtenis> {

  public static final String NAAM = "bijeenkomst";

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<BijeenkomstGebeurtenis> events() {
    return BijeenkomstGebeurtenis.TABEL;
  }

  @Override
  public Optional<BijeenkomstGehouden> initial() {
    return Optional.empty();
  }

  @Override
  public Decision<BijeenkomstGebeurtenis> decide(
      Optional<BijeenkomstGehouden> stand, LegVast vraag, Asker asker) {
    if (vraag.gehouden().datum().isAfter(asker.today())) {
      return refuse("in-de-toekomst", "Deze bijeenkomst moet nog komen.");
    }
    return stand.isPresent() ? accept() : accept(vraag.gehouden());
  }

  @Override
  public Optional<BijeenkomstGehouden> evolve(
      Optional<BijeenkomstGehouden> stand, BijeenkomstGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case BijeenkomstGehouden g -> Optional.of(g);
    };
  }

  @Override
  public @Nullable UUID deelnemer(Optional<BijeenkomstGehouden> stand) {
    return null;
  }
}
