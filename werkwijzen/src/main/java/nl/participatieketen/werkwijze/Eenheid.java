package nl.participatieketen.werkwijze;

import java.util.Arrays;

/** A unit in which a {@link Duur} counts. */
public enum Eenheid {
  DAG("D", "dag", "dagen"),
  WEEK("W", "week", "weken"),
  MAAND("M", "maand", "maanden"),
  JAAR("Y", "jaar", "jaar");

  private final String letter;
  private final String enkelvoud;
  private final String meervoud;

  Eenheid(String letter, String enkelvoud, String meervoud) {
    this.letter = letter;
    this.enkelvoud = enkelvoud;
    this.meervoud = meervoud;
  }

  static Eenheid van(String letter) {
    return Arrays.stream(values()).filter(e -> e.letter.equals(letter)).findFirst().orElseThrow();
  }

  String letter() {
    return letter;
  }

  String enkelvoud() {
    return enkelvoud;
  }

  String meervoud() {
    return meervoud;
  }
}
