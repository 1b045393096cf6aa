package nl.participatieketen.traject.traject;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.werkwijze.Duur;

/** What the store has to wake a traject for. A term begins with the day on which it has passed. */
public final class Termijnen {

  private Termijnen() {}

  static List<Deadline> van(Stand.Bekend stand) {
    Dossier dossier = stand.dossier();
    List<Deadline> termijnen = new ArrayList<>();
    if (stand instanceof Stand.Lopend && dossier.pauze() == null && !dossier.termijnVerstreken()) {
      termijnen.add(
          new Deadline(TrajectSoort.LANGSTE_DUUR, begin(dossier.uiterlijkTot().plusDays(1))));
    }
    dossier.agenda().wachten().values().stream()
        .filter(wacht -> dossier.pauze() == null || wacht.pauzeTelt())
        .map(wacht -> new Deadline(wacht.sleutel(), begin(wacht.op())))
        .forEach(termijnen::add);
    overdracht(stand)
        .map(vanaf -> new Deadline(TrajectSoort.OVERDRACHT, begin(vanaf)))
        .ifPresent(termijnen::add);
    dossier.plan().instrumenten().values().stream()
        .filter(Inzetting::moetVrij)
        .map(
            inzetting ->
                new Deadline(
                    TrajectSoort.PLEK_VRIJ, begin(requireNonNull(inzetting.afgelopenOp()))))
        .distinct()
        .forEach(termijnen::add);
    return termijnen;
  }

  /** From when the facts of the intake may be fetched; also while it stands still. */
  private static Optional<LocalDate> overdracht(Stand.Bekend stand) {
    Overdrachtstand overdracht = stand.dossier().overdracht();
    return overdracht != null
            && (stand instanceof Stand.Aangeboden || stand instanceof Stand.Lopend)
        ? Optional.ofNullable(overdracht.ophalenVanaf())
        : Optional.empty();
  }

  private static Instant begin(LocalDate dag) {
    return dag.atStartOfDay(Duur.TIJDZONE).toInstant();
  }
}
