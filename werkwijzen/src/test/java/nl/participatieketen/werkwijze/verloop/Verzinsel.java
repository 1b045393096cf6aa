package nl.participatieketen.werkwijze.verloop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invents ways of working that the checker would let pass. */
final class Verzinsel {

  private static final List<String> FEITEN = List.of("a", "b", "c");

  private Verzinsel() {}

  static Map<String, String> feiten(Random toeval) {
    Map<String, String> feiten = new LinkedHashMap<>();
    FEITEN.forEach(feit -> feiten.put(feit, String.valueOf(toeval.nextInt(101))));
    return feiten;
  }

  static Stappen stappen(Random toeval) {
    int aantal = 2 + toeval.nextInt(8);
    String stappen =
        IntStream.range(0, aantal)
            .mapToObj(i -> "    s%d: %s".formatted(i, stap(i, aantal, toeval)))
            .collect(Collectors.joining("\n"));
    int grens = toeval.nextInt(100);
    return Stappen.lees(
        """
        intake:
          begin: s0
          stappen:
        %s
          uitkomsten: {klaar: Klaar}
        groepen:
          laag: {naam: Laag, als: {a: {tot: %d}}, routes: [r]}
          hoog: {naam: Hoog, als: {niet: {eenVanDeze: [{a: {tot: %d}}, {b: {is: -1}}]}}, routes: [r]}
        routes: {r: {naam: R, soort: traject}}
        """
            .formatted(stappen, grens, grens));
  }

  private static String stap(int i, int aantal, Random toeval) {
    String anders = doel(i, aantal, toeval, false);
    String eerst =
        IntStream.range(0, toeval.nextInt(3))
            .mapToObj(
                n ->
                    "{als: {%s: {vanaf: %d}}, %s}, "
                        .formatted(
                            FEITEN.get(toeval.nextInt(3)),
                            toeval.nextInt(101),
                            doel(i, aantal, toeval, true)))
            .collect(Collectors.joining());
    String vervolg =
        toeval.nextInt(5) == 0 ? "" : ", vervolg: [%s{anders: ja, %s}]".formatted(eerst, anders);
    String wachtOp =
        toeval.nextInt(3) == 0 ? ", wachtOp: [s%d]".formatted(toeval.nextInt(aantal)) : "";
    String termijn =
        toeval.nextBoolean()
            ? ", termijn: {uiterlijk: P%dD, na: s%d}"
                .formatted(1 + toeval.nextInt(30), toeval.nextInt(aantal))
            : "";
    return "{naam: S, soort: gesprek, door: k, herhaalbaar: %s%s%s%s}"
        .formatted(toeval.nextBoolean() ? "ja" : "nee", wachtOp, termijn, vervolg);
  }

  private static String doel(int i, int aantal, Random toeval, boolean magTerug) {
    if (magTerug && i > 0 && toeval.nextInt(4) == 0) {
      return "terugNaar: s" + toeval.nextInt(i);
    }
    int verder = aantal - i - 1;
    if (verder == 0 || toeval.nextInt(5) == 0) {
      return List.of("indeling: ja", "uitkomst: klaar", "route: r", "groep: laag", "klaar: ja")
          .get(toeval.nextInt(5));
    }
    int eerste = i + 1 + toeval.nextInt(verder);
    int tweede = i + 1 + toeval.nextInt(verder);
    return eerste == tweede ? "stap: s" + eerste : "stappen: [s%d, s%d]".formatted(eerste, tweede);
  }
}
