package nl.participatieketen.traject.bijeenkomst;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstGebeurtenis.BijeenkomstGehouden;
import org.jspecify.annotations.Nullable;

/** The streams of meetings. */
public final class BijeenkomstSoort
    implements StreamKind<Optional<BijeenkomstGehouden>, BijeenkomstGebeurtenis> {

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

  @Override
  public List<Deadline> deadlines(Optional<BijeenkomstGehouden> stand) {
    return List.of();
  }
}
