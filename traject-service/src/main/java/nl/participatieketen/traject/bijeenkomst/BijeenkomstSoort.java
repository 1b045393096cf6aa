package nl.participatieketen.traject.bijeenkomst;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.Termijn;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstGebeurtenis.BijeenkomstGehouden;
import org.jspecify.annotations.Nullable;

/** The streams of meetings. */
public final class BijeenkomstSoort
    implements Stroomsoort<Optional<BijeenkomstGehouden>, BijeenkomstGebeurtenis> {

  public static final String NAAM = "bijeenkomst";

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Gebeurtenistabel<BijeenkomstGebeurtenis> tabel() {
    return BijeenkomstGebeurtenis.TABEL;
  }

  @Override
  public Optional<BijeenkomstGehouden> begin() {
    return Optional.empty();
  }

  @Override
  public Optional<BijeenkomstGehouden> verwerk(
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
  public List<Termijn> termijnen(Optional<BijeenkomstGehouden> stand) {
    return List.of();
  }
}
