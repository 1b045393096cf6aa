package nl.participatieketen.traject.traject;

import java.time.LocalDate;

/**
 * A day that is waited for: when it begins, something is due or late, unless that was done before.
 *
 * @param soort code of a {@link Wachtsoort}
 * @param onderwerp what it is about: a phase, a step, a kind of talk
 * @param nr tells apart several of one kind about one thing
 * @param op the day
 * @param pauzeTelt whether a pause counts; where not, it moves the day
 */
public record Wacht(String soort, String onderwerp, int nr, LocalDate op, boolean pauzeTelt) {

  /** What it is about where that is the traject itself. */
  public static final String TRAJECT = "traject";

  public static Wacht op(Wachtsoort soort, String onderwerp, int nr, LocalDate op) {
    return new Wacht(soort.code(), onderwerp, nr, op, false);
  }

  /** The day after the last one that is in time. */
  public static Wacht na(Wachtsoort soort, String onderwerp, int nr, LocalDate laatsteDag) {
    return op(soort, onderwerp, nr, laatsteDag.plusDays(1));
  }

  /** The same, of which a pause counts where {@code telt}. */
  public Wacht alsPauzeTelt(boolean telt) {
    return new Wacht(soort, onderwerp, nr, op, telt);
  }

  /** Unique within a traject. */
  public String sleutel() {
    return sleutel(soort, onderwerp, nr);
  }

  static String sleutel(String soort, String onderwerp, int nr) {
    return soort + ":" + onderwerp + ":" + nr;
  }

  /** What is asked when this day has come. */
  TermijnOpdracht vraag() {
    return Wachtsoort.van(soort).vraag(this);
  }

  /** The day after it, waited for under another kind. */
  Wacht dagLater(Wachtsoort anders) {
    return new Wacht(anders.code(), onderwerp, nr, op.plusDays(1), pauzeTelt);
  }

  Wacht opgeschoven(int dagen) {
    return pauzeTelt ? this : new Wacht(soort, onderwerp, nr, op.plusDays(dagen), false);
  }
}
