package nl.participatieketen.keten.command;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.participatieketen.scenarios.verslag.Vergelijking;
import nl.participatieketen.scenarios.verslag.Vergelijking.Kolom;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** A comparison as text, a column for each. */
final class Vergelijkingstabel {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));
  private static final int KOP = 16;
  private static final int SMALST = 18;

  private Vergelijkingstabel() {}

  /** The columns come below one another where they don't fit beside each other. */
  static String van(Vergelijking vergelijking, int breedte) {
    List<Kolom> kolommen = vergelijking.kolommen();
    String kop =
        "%s, elk vanaf %s%n%n"
            .formatted(vergelijking.titel(), DAG.format(vergelijking.eersteDag()));
    return kop
        + (KOP + kolommen.size() * SMALST <= breedte
            ? tabel(kolommen, (breedte - KOP) / kolommen.size())
            : kolommen.stream()
                .map(kolom -> tabel(List.of(kolom), Math.max(SMALST, breedte - KOP)))
                .collect(Collectors.joining("\n")));
  }

  private static String tabel(List<Kolom> kolommen, int kolombreedte) {
    List<Column> vorm = new ArrayList<>();
    vorm.add(new Column(KOP, 0, Overflow.WRAP));
    kolommen.forEach(kolom -> vorm.add(new Column(kolombreedte, 2, Overflow.WRAP)));
    TextTable tabel =
        TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), vorm.toArray(new Column[0]));
    rij(tabel, "", kolommen, Kolom::kop);
    rij(tabel, "", kolommen, kolom -> "-".repeat(Math.min(kolom.kop().length(), kolombreedte - 2)));
    rij(tabel, "Werkwijze", kolommen, Kolom::werkwijze);
    rij(tabel, "Dagen", kolommen, kolom -> "" + kolom.dagen());
    rij(tabel, "Handelingen", kolommen, kolom -> "" + kolom.handelingen());
    rij(tabel, "Events", kolommen, kolom -> "" + kolom.events());
    int meeste = kolommen.stream().mapToInt(kolom -> kolom.besluiten().size()).max().orElse(0);
    for (int i = 0; i < meeste; i++) {
      int welk = i;
      rij(tabel, i == 0 ? "Besluiten" : "", kolommen, kolom -> besluit(kolom, welk));
    }
    rij(tabel, "Waar het eindigt", kolommen, Kolom::einde);
    // It keeps a line for each that wraps, also where another already did.
    return tabel
        .toString()
        .lines()
        .filter(regel -> !regel.isBlank())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String besluit(Kolom kolom, int welk) {
    return welk < kolom.besluiten().size()
        ? "dag %d: %s"
            .formatted(kolom.besluiten().get(welk).dag(), kolom.besluiten().get(welk).wat())
        : "";
  }

  /** Not by addRowValues: there a cell begins where the one before it ended. */
  private static void rij(
      TextTable tabel, String kop, List<Kolom> kolommen, Function<Kolom, String> cel) {
    int rij = tabel.rowCount();
    tabel.addEmptyRow();
    tabel.putValue(rij, 0, Ansi.OFF.text(kop));
    for (int i = 0; i < kolommen.size(); i++) {
      tabel.putValue(rij, i + 1, Ansi.OFF.text(cel.apply(kolommen.get(i))));
    }
  }
}
