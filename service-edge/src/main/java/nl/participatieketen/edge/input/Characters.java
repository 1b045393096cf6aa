package nl.participatieketen.edge.input;

/**
 * Which characters a text may hold. What is let in is stored as it was typed: nothing is trimmed,
 * folded or normalised, so that nobody's name is changed.
 *
 * <p>No text holds what has no place in any: control characters (but a tab and the end of a line),
 * half a surrogate pair, what Unicode says is no character, and what turns the direction of
 * reading, with which a text can be made to look like another.
 */
final class Characters {

  private static final int LAST_OF_PLANE = 0xFFFE;

  private Characters() {}

  /** Whether this can stand in any text. */
  static boolean areClean(String text) {
    return text.codePoints().allMatch(Characters::isClean);
  }

  /** Whether this is clean and on one line, without what can't be seen. */
  static boolean areVisible(String text) {
    return text.codePoints().allMatch(c -> isClean(c) && isVisible(c));
  }

  static boolean haveLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  static boolean haveLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** How many characters there are between the white space around them. */
  static int count(String text) {
    int[] points = text.codePoints().toArray();
    int begin = 0;
    int end = points.length;
    while (begin < end && isSpace(points[begin])) {
      begin++;
    }
    while (end > begin && isSpace(points[end - 1])) {
      end--;
    }
    return end - begin;
  }

  /** The same text, short, and with a mark for what could not be shown. */
  static String shown(String text, int most) {
    var shown = new StringBuilder();
    text.codePoints()
        .limit(most)
        .map(c -> isClean(c) && isVisible(c) ? c : 0xFFFD)
        .forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > most
        ? shown.append('…').toString()
        : shown.toString();
  }

  private static boolean isClean(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r';
      case Character.SURROGATE -> false;
      default -> !isNoCharacter(c) && !turnsDirection(c);
    };
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static boolean isNoCharacter(int c) {
    return (c & LAST_OF_PLANE) == LAST_OF_PLANE || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private static boolean turnsDirection(int c) {
    return c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
