package nl.participatieketen.benchmarks;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import nl.participatieketen.benchmarks.process.JvmOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param parts of {@link #PARTS}
 * @param memory whether the store forgets
 * @param size how much is stored before a part measures, or {@code null} for what suits the store
 */
record Options(
    boolean json,
    boolean longer,
    boolean memory,
    JvmOptions jvm,
    Set<String> parts,
    @Nullable Integer size) {

  static final Set<String> PARTS =
      Set.of(
          "besluiten",
          "opdrachten",
          "opslag",
          "keten",
          "relay",
          "stack",
          "termijnen",
          "tijdlijn",
          "werkvoorraad");

  static final String USAGE =
      """
      Gebruik: bench [--json] [--kort | --lang] [--geheugen] [--jvm lokaal|standaard]
                     [--deel DEEL]... [--omvang AANTAL] | --jmh

        --json       het verslag voor machines
        --kort       enkele minuten (zo is het vanzelf)
        --lang       meer en langere rondes
        --geheugen   de ingebedde opslag in geheugen in plaats van op schijf
        --jvm        de JVM van dienst en maat: als in de lokale stack, of wat de JVM zelf kiest
        --deel       alleen dit deel; mag vaker: besluiten, opdrachten, opslag, keten, relay,
                     stack, termijnen, tijdlijn, werkvoorraad
        --omvang     hoeveel er eerst in de opslag komt: aanmeldingen bij werkvoorraad,
                     trajecten per ronde bij termijnen, gebeurtenissen bij tijdlijn
        --jmh        alleen de kleinste onderdelen, met JMH

      KETEN_MONGO_URI wijst een andere opslag aan.""";

  /**
   * @throws IllegalArgumentException with a message in Dutch
   */
  static Options parse(String[] arguments) {
    Options options = new Options(false, false, false, JvmOptions.LOKAAL, PARTS, null);
    Set<String> chosen = new TreeSet<>();
    for (int i = 0; i < arguments.length; i++) {
      options =
          switch (arguments[i]) {
            case "--json" -> options.withJson();
            case "--kort" -> options.lasting(false);
            case "--lang" -> options.lasting(true);
            case "--geheugen" -> options.inMemory();
            case "--jvm" -> options.on(jvm(value(arguments, ++i)));
            case "--omvang" -> options.sized(number(value(arguments, ++i)));
            case "--deel" -> options.only(part(value(arguments, ++i)), chosen);
            default -> throw new IllegalArgumentException("Onbekend: " + arguments[i]);
          };
    }
    return options;
  }

  /** How many commands of each kind go before. */
  int warmUp() {
    return longer ? 20_000 : 4_000;
  }

  Duration round() {
    return Duration.ofSeconds(longer ? 8 : 4);
  }

  int rounds() {
    return longer ? 7 : 3;
  }

  int starts() {
    return longer ? 5 : 2;
  }

  /** How many of each kind the store gets in a round. */
  int writes() {
    return longer ? 10_000 : 4_000;
  }

  int streams() {
    return longer ? 6_000 : 2_000;
  }

  /**
   * @param elsewhere whether a store was given that takes more than the embedded one
   */
  int aanmeldingen(boolean elsewhere) {
    return size(elsewhere ? 100_000 : 2_000);
  }

  /** How many begin before each round of terms. */
  int trajecten(boolean elsewhere) {
    return size(elsewhere ? 10_000 : 1_000);
  }

  int gebeurtenissen(boolean elsewhere) {
    return size(elsewhere ? 1_000_000 : 100_000);
  }

  private int size(int usual) {
    return size == null ? usual : size;
  }

  private static int number(String text) {
    if (!text.matches("[1-9]\\d{0,7}")) {
      throw new IllegalArgumentException("--omvang is een aantal, niet " + text);
    }
    return Integer.parseInt(text);
  }

  private static String value(String[] arguments, int at) {
    if (at >= arguments.length) {
      throw new IllegalArgumentException(arguments[at - 1] + " verwacht een waarde");
    }
    return arguments[at];
  }

  private static JvmOptions jvm(String name) {
    return switch (name) {
      case "lokaal" -> JvmOptions.LOKAAL;
      case "standaard" -> JvmOptions.STANDAARD;
      default -> throw new IllegalArgumentException("--jvm is lokaal of standaard, niet " + name);
    };
  }

  private static String part(String name) {
    if (!PARTS.contains(name)) {
      throw new IllegalArgumentException(
          "--deel is een van %s, niet %s".formatted(String.join(", ", new TreeSet<>(PARTS)), name));
    }
    return name;
  }

  private Options withJson() {
    return new Options(true, longer, memory, jvm, parts, size);
  }

  private Options lasting(boolean longerThen) {
    return new Options(json, longerThen, memory, jvm, parts, size);
  }

  private Options inMemory() {
    return new Options(json, longer, true, jvm, parts, size);
  }

  private Options on(JvmOptions other) {
    return new Options(json, longer, memory, other, parts, size);
  }

  private Options sized(int number) {
    return new Options(json, longer, memory, jvm, parts, number);
  }

  private Options only(String part, Set<String> chosen) {
    chosen.add(part);
    return new Options(json, longer, memory, jvm, Set.copyOf(chosen), size);
  }
}
