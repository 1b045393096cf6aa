package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The support after a plaatsing.
 *
 * @param tot the last day
 * @param open the contacts that have not been
 * @param geeindigdOp {@code null} while it runs
 */
public record Nazorgstand(
    LocalDate vanaf,
    LocalDate tot,
    @Nullable UUID plaatsingId,
    List<Nazorgafspraak> open,
    @Nullable LocalDate geeindigdOp) {

  public Nazorgstand {
    open = List.copyOf(open);
  }

  public boolean loopt() {
    return geeindigdOp == null;
  }

  Nazorgstand gehad(int nr) {
    return new Nazorgstand(
        vanaf, tot, plaatsingId, open.stream().filter(c -> c.nr() != nr).toList(), geeindigdOp);
  }

  Nazorgstand verlengd(LocalDate nieuw, List<Nazorgafspraak> erbij) {
    List<Nazorgafspraak> alle = new ArrayList<>(open);
    alle.addAll(erbij);
    return new Nazorgstand(vanaf, nieuw, plaatsingId, alle, geeindigdOp);
  }

  Nazorgstand geeindigd(LocalDate op) {
    return new Nazorgstand(vanaf, tot, plaatsingId, open, op);
  }
}
