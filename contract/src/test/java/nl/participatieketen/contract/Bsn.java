package nl.participatieketen.contract;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what could be a burgerservicenummer: nine digits that pass the elfproef. */
final class Bsn {

  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

  private Bsn() {}

  static boolean staatIn(String tekst) {
    return NEGEN_CIJFERS.matcher(tekst).results().map(MatchResult::group).anyMatch(Bsn::elfproef);
  }

  private static boolean elfproef(String cijfers) {
    if (cijfers.chars().distinct().count() == 1) {
      return false;
    }
    int som = -Character.digit(cijfers.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      som += (9 - i) * Character.digit(cijfers.charAt(i), 10);
    }
    return som % 11 == 0;
  }
}
