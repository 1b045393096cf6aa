package nl.participatieketen.intake.wachtlijst;

import java.util.ArrayList;
import java.util.List;

/**
 * Who holds a place on a route, and who waits, in order. An aanmelding is in one of them at most.
 *
 * @param bezet who holds a place
 * @param wachtend who waits, the first first
 * @param toegekend who got a place after waiting and was not told yet; they hold it already
 */
record Bezetting(List<String> bezet, List<String> wachtend, List<String> toegekend) {

  static final Bezetting LEEG = new Bezetting(List.of(), List.of(), List.of());

  Bezetting {
    bezet = List.copyOf(bezet);
    wachtend = List.copyOf(wachtend);
    toegekend = List.copyOf(toegekend);
  }

  boolean heeft(String aanmelding) {
    return bezet.contains(aanmelding);
  }

  /** Gives a place, or a turn in the queue; who is in already keeps what it has. */
  Bezetting vraag(String aanmelding, int plaatsen) {
    if (bezet.contains(aanmelding) || wachtend.contains(aanmelding)) {
      return this;
    }
    return wachtend.isEmpty() && bezet.size() < plaatsen
        ? new Bezetting(plus(bezet, aanmelding), wachtend, toegekend)
        : new Bezetting(bezet, plus(wachtend, aanmelding), toegekend);
  }

  /** Takes one out, and lets those who wait move up into what is free. */
  Bezetting zonder(String aanmelding, int plaatsen) {
    List<String> houders = min(bezet, aanmelding);
    List<String> rij = min(wachtend, aanmelding);
    List<String> nieuw = min(toegekend, aanmelding);
    while (!rij.isEmpty() && houders.size() < plaatsen) {
      String eerste = rij.removeFirst();
      houders.add(eerste);
      nieuw.add(eerste);
    }
    return new Bezetting(houders, rij, nieuw);
  }

  /** With this one told. */
  Bezetting verteld(String aanmelding) {
    return new Bezetting(bezet, wachtend, min(toegekend, aanmelding));
  }

  private static List<String> plus(List<String> lijst, String erbij) {
    List<String> samen = new ArrayList<>(lijst);
    samen.add(erbij);
    return samen;
  }

  private static List<String> min(List<String> lijst, String eraf) {
    List<String> rest = new ArrayList<>(lijst);
    rest.remove(eraf);
    return rest;
  }
}
