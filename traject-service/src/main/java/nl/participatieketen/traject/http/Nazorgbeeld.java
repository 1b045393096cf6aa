package nl.participatieketen.traject.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.traject.traject.Nazorgstand;
import org.jspecify.annotations.Nullable;

/**
 * The nazorg after a traject, as it is shown.
 *
 * @param open the contacts that are still to be had
 * @param geeindigdOp {@code null} while it goes on
 */
record Nazorgbeeld(
    LocalDate vanaf,
    LocalDate tot,
    @Nullable UUID plaatsingId,
    List<Nazorgcontact> open,
    @Nullable LocalDate geeindigdOp) {

  record Nazorgcontact(int nr, String soort, @Nullable String door, LocalDate op) {}

  static @Nullable Nazorgbeeld van(@Nullable Nazorgstand nazorg) {
    return nazorg == null
        ? null
        : new Nazorgbeeld(
            nazorg.vanaf(),
            nazorg.tot(),
            nazorg.plaatsingId(),
            nazorg.open().stream()
                .map(a -> new Nazorgcontact(a.nr(), a.soort(), a.door(), a.op()))
                .toList(),
            nazorg.geeindigdOp());
  }
}
