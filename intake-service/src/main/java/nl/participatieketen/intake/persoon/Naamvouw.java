package nl.participatieketen.intake.persoon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Folds a name, so that names that people take for the same are equal: whatever Unicode form,
 * diacritics, case, spaces, hyphens, apostrophes, dots, and tussenvoegsels. For likeness only: a
 * name is stored, shown and sent as it was typed.
 *
 * <p>Marks that make another letter, as in Devanagari, stay. Where nothing is left, such as of an
 * emoji, the name is alike to itself only. What this gives goes into stored keys: another folding
 * is another key.
 */
public final class Naamvouw {

  /** Letters that Unicode doesn't take apart, as they are typed on a keyboard without them. */
  private static final Map<Integer, String> ZONDER_TEKEN =
      Map.ofEntries(
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ŋ', "n"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'þ', "th"));

  /** Of the table of voorvoegsels of the BRP, what is no name of its own. */
  private static final Set<String> TUSSENVOEGSELS =
      Set.of(
          "aan", "bij", "d", "da", "de", "del", "den", "der", "des", "di", "do", "dos", "du", "het",
          "in", "l", "la", "le", "les", "lo", "onder", "op", "over", "s", "t", "te", "ten", "ter",
          "thoe", "tho", "tot", "uijt", "uit", "van", "vanden", "vander", "ver", "vom", "von",
          "voor", "zu", "zum", "zur");

  private static final String ZELF = "=";

  private Naamvouw() {}

  /** Never empty; equal for names that are alike. */
  public static String vouw(String naam) {
    List<String> woorden = woorden(opVolgorde(naam));
    String gevouwen =
        IntStream.range(0, woorden.size())
            .filter(i -> i == 0 || i == woorden.size() - 1 || !isTussenvoegsel(woorden.get(i)))
            .mapToObj(woorden::get)
            .collect(Collectors.joining());
    return gevouwen.isEmpty() ? ZELF + Normalizer.normalize(naam, Normalizer.Form.NFC) : gevouwen;
  }

  /** Only between other words: someone can be called Do or Le. */
  private static boolean isTussenvoegsel(String woord) {
    return TUSSENVOEGSELS.contains(woord);
  }

  /** A name that begins with the family name and a comma. */
  private static String opVolgorde(String naam) {
    int komma = naam.indexOf(',');
    return komma < 0 || komma != naam.lastIndexOf(',')
        ? naam
        : naam.substring(komma + 1) + " " + naam.substring(0, komma);
  }

  private static List<String> woorden(String naam) {
    String klein =
        Normalizer.normalize(naam, Normalizer.Form.NFKD)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    String letters =
        Normalizer.normalize(klein, Normalizer.Form.NFKD)
            .codePoints()
            .filter(c -> !isWeg(c))
            .mapToObj(Naamvouw::letter)
            .collect(Collectors.joining());
    return Arrays.stream(letters.split(" ")).filter(woord -> !woord.isEmpty()).toList();
  }

  private static String letter(int c) {
    if (ZONDER_TEKEN.containsKey(c)) {
      return ZONDER_TEKEN.get(c);
    }
    return Character.isLetterOrDigit(c) || isKlinkerteken(c) ? Character.toString(c) : " ";
  }

  /** What stands on or between the letters of one word. */
  private static boolean isWeg(int c) {
    return isMerkteken(c) || Character.getType(c) == Character.FORMAT || isApostrof(c) || c == '.';
  }

  private static boolean isApostrof(int c) {
    return "'’‘ʼʻ`´′".indexOf(c) >= 0;
  }

  /** A mark that belongs to no script of its own, such as an accent. */
  private static boolean isMerkteken(int c) {
    return isMark(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED;
  }

  private static boolean isKlinkerteken(int c) {
    return isMark(c) && !isMerkteken(c);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
