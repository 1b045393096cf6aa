package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a phase that can be done.
 *
 * @param uiterlijk the last day on which it is in time
 * @param nietVerschenen how often the deelnemer did not come
 */
public record GezetteStap(
    String stap,
    LocalDate sinds,
    @Nullable LocalDate uiterlijk,
    @Nullable LocalDate herinneringOp,
    int nietVerschenen) {

  GezetteStap opgeschoven(LocalDate van, int dagen) {
    return new GezetteStap(
        stap,
        sinds,
        Opschuiving.van(uiterlijk, van, dagen),
        Opschuiving.van(herinneringOp, van, dagen),
        nietVerschenen);
  }
}
