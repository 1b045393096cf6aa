package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a traject lasts.
 *
 * @param uiterlijkTot the last day of the longest duration
 * @param verstreken whether that day has been found to have passed
 * @param bijEinde what is done then, as the werkwijze says
 * @param verlengd how many times it was made longer
 * @param stilgestaan how many days pauses have moved its dates
 */
public record Trajectduur(
    LocalDate gestartOp,
    @Nullable LocalDate minimaalTot,
    @Nullable LocalDate gebruikelijkTot,
    LocalDate uiterlijkTot,
    boolean verstreken,
    String bijEinde,
    int verlengd,
    int stilgestaan) {

  static final String BESLUIT = "besluit";

  static Trajectduur van(LocalDate gestartOp, LocalDate uiterlijkTot) {
    return new Trajectduur(gestartOp, null, null, uiterlijkTot, false, BESLUIT, 0, 0);
  }

  Trajectduur met(Fasegebeurtenis.LooptijdBepaald g) {
    return new Trajectduur(
        gestartOp,
        g.minimaalTot(),
        g.gebruikelijkTot(),
        uiterlijkTot,
        verstreken,
        g.bijEinde(),
        verlengd,
        stilgestaan);
  }

  Trajectduur alsVerstreken() {
    return new Trajectduur(
        gestartOp,
        minimaalTot,
        gebruikelijkTot,
        uiterlijkTot,
        true,
        bijEinde,
        verlengd,
        stilgestaan);
  }

  Trajectduur verlengdTot(LocalDate tot, int keer) {
    return new Trajectduur(
        gestartOp, minimaalTot, gebruikelijkTot, tot, false, bijEinde, keer, stilgestaan);
  }

  Trajectduur opgeschoven(LocalDate van, int dagen) {
    return new Trajectduur(
        gestartOp,
        Opschuiving.van(minimaalTot, van, dagen),
        Opschuiving.van(gebruikelijkTot, van, dagen),
        verstreken ? uiterlijkTot : uiterlijkTot.plusDays(dagen),
        verstreken,
        bijEinde,
        verlengd,
        stilgestaan + dagen);
  }
}
