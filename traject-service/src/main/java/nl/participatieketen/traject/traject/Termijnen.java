package nl.participatieketen.traject.traject;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.werkwijze.Duur;

/** What the store has to wake a traject for. A term begins with the day on which it has passed. */
final class Termijnen {

  private Termijnen() {}

  static List<Due<Opdracht>> van(Stand.Bekend stand) {
    return Stream.of(
            langsteDuur(stand).stream(), agenda(stand.dossier()), overdracht(stand), plekken(stand))
        .flatMap(termijnen -> termijnen)
        .toList();
  }

  private static Optional<Due<Opdracht>> langsteDuur(Stand.Bekend stand) {
    Dossier dossier = stand.dossier();
    return stand instanceof Stand.Lopend && dossier.pauze() == null && !dossier.termijnVerstreken()
        ? Optional.of(
            Due.of(
                TrajectSoort.LANGSTE_DUUR,
                begin(dossier.uiterlijkTot().plusDays(1)),
                new TermijnOpdracht.LangsteDuurVerstrijkt()))
        : Optional.empty();
  }

  private static Stream<Due<Opdracht>> agenda(Dossier dossier) {
    return dossier.agenda().wachten().values().stream()
        .filter(wacht -> dossier.pauze() == null || wacht.pauzeTelt())
        .map(wacht -> Due.of(wacht.sleutel(), begin(wacht.op()), wacht.vraag()));
  }

  /** From when the facts of the intake may be fetched; also while it stands still. */
  private static Stream<Due<Opdracht>> overdracht(Stand.Bekend stand) {
    Overdrachtstand overdracht = stand.dossier().overdracht();
    return overdracht != null
            && (stand instanceof Stand.Aangeboden || stand instanceof Stand.Lopend)
        ? Stream.ofNullable(overdracht.ophalenVanaf())
            .map(vanaf -> Due.process(TrajectSoort.OVERDRACHT, begin(vanaf), Duration.ZERO))
        : Stream.empty();
  }

  private static Stream<Due<Opdracht>> plekken(Stand.Bekend stand) {
    return stand.dossier().plan().instrumenten().values().stream()
        .filter(Inzetting::moetVrij)
        .map(inzetting -> begin(requireNonNull(inzetting.afgelopenOp())))
        .distinct()
        .map(sinds -> Due.process(TrajectSoort.PLEK_VRIJ, sinds, Duration.ZERO));
  }

  private static Instant begin(LocalDate dag) {
    return dag.atStartOfDay(Duur.TIJDZONE).toInstant();
  }
}
