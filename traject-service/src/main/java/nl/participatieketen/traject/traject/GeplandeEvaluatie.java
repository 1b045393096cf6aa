package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which it is looked at how things go.
 *
 * @param nr 1 for the first of its phase
 * @param op the last day on which it is in time
 * @param met the roles that join
 * @param besluit whether going on, changing or stopping must be decided
 */
public record GeplandeEvaluatie(
    int nr, String soort, LocalDate op, @Nullable String door, List<String> met, boolean besluit) {

  public GeplandeEvaluatie {
    met = List.copyOf(met);
  }

  GeplandeEvaluatie opgeschoven(int dagen) {
    return new GeplandeEvaluatie(nr, soort, op.plusDays(dagen), door, met, besluit);
  }
}
