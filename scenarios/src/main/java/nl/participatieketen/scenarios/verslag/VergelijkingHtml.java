package nl.participatieketen.scenarios.verslag;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.participatieketen.scenarios.verslag.Vergelijking.Gebeurtenis;
import nl.participatieketen.scenarios.verslag.Vergelijking.Kolom;

/**
 * A comparison as one page that needs nothing else: no script, no font, no network. On a narrow
 * screen what stands side by side comes below one another, each under its own name; on paper it
 * fits an A4 on its side.
 */
public final class VergelijkingHtml {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

  private static final String PAGINA =
      """
      <!doctype html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      <style>
      :root { color-scheme: light dark; --lijn: light-dark(#c8d0d8, #46505a);
        --accent: light-dark(#0b5a83, #7cc7ee); --vlak: light-dark(#eef5f9, #1c2b35);
        --stil: light-dark(#4d5963, #aab4bd); }
      body { font: 1rem/1.45 system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem; max-width: 110rem;
        background: light-dark(#fff, #14191d); color: light-dark(#1b1f23, #e8ecef); }
      h1, h2 { line-height: 1.2; }
      table { border-collapse: collapse; table-layout: fixed; width: 100%%; margin: 1rem 0 2rem; }
      caption { text-align: left; font-size: 1.3rem; font-weight: 600; padding: .3rem 0; }
      th, td { border: 1px solid var(--lijn); padding: .4rem .6rem; text-align: left; vertical-align: top;
        overflow-wrap: break-word; hyphens: auto; }
      thead th, thead td { background: var(--vlak); }
      thead :first-child, tbody th { width: 8rem; }
      td .kop { display: none; }
      ol { list-style: none; margin: 0; padding: 0; }
      li { border-left: 3px solid var(--lijn); padding: .1rem 0 .4rem .6rem; }
      li.besluit { border-left-color: var(--accent); background: var(--vlak); font-weight: 600; }
      .wie, .dag { color: var(--stil); font-size: .85rem; font-weight: 400; }
      @media screen and (max-width: 60rem) {
        table, caption, tbody, tr, th, td { display: block; }
        thead { display: none; }
        tbody th { width: auto; background: var(--vlak); font-size: 1.1rem; }
        td, tbody th { border-width: 0 0 1px; }
        td .kop { display: block; color: var(--accent); font-weight: 600; }
        td.leeg { display: none; }
      }
      @media print {
        @page { size: A4 landscape; margin: 12mm; }
        :root { color-scheme: light; }
        body { font-size: 8pt; margin: 0; padding: 0; max-width: none; }
        thead :first-child, tbody th { width: 5rem; }
        tr, li { break-inside: avoid; }
      }
      </style>
      </head>
      <body>
      <h1>%1$s</h1>
      <p>Gespeeld op de keten zelf: elke regel is een verzoek of een event dat er was. Elk geval begint op
      dezelfde dag, %2$s; dag 7 is een week later.</p>
      %3$s
      %4$s
      </body>
      </html>
      """;

  private static final String TABEL =
      """
      <table role="table"><caption>%s</caption>
      <thead role="rowgroup"><tr role="row">%s</tr></thead>
      <tbody role="rowgroup">
      %s</tbody></table>""";

  private VergelijkingHtml() {}

  public static String van(Vergelijking vergelijking) {
    List<Kolom> kolommen = vergelijking.kolommen();
    String koppen =
        kolommen.stream()
            .map(
                kolom -> "<th role=\"columnheader\" scope=\"col\">" + veilig(kolom.kop()) + "</th>")
            .collect(Collectors.joining("", "<td role=\"cell\"></td>", ""));
    String kort =
        rij("Werkwijze", kolommen, kolom -> veilig(kolom.werkwijze()))
            + rij("Dagen", kolommen, kolom -> "" + kolom.dagen())
            + rij("Handelingen", kolommen, kolom -> "" + kolom.handelingen())
            + rij("Events", kolommen, kolom -> "" + kolom.events())
            + rij("Besluiten", kolommen, kolom -> lijst(kolom.besluiten(), true))
            + rij("Waar het eindigt", kolommen, kolom -> veilig(kolom.einde()));
    String verloop =
        vergelijking.dagen().stream()
            .map(
                dag ->
                    rij(dag(vergelijking.eersteDag(), dag), kolommen, k -> lijst(k.op(dag), false)))
            .collect(Collectors.joining());
    return PAGINA.formatted(
        veilig(vergelijking.titel()),
        DAG.format(vergelijking.eersteDag()),
        TABEL.formatted("In het kort", koppen, kort),
        TABEL.formatted("Van dag tot dag", koppen, verloop));
  }

  private static String dag(LocalDate eerste, long dag) {
    return "dag %d<br><span class=\"dag\">%s</span>"
        .formatted(dag, DAG.format(eerste.plusDays(dag)));
  }

  /** Under its own name as well, for where the columns don't fit beside each other. */
  private static String rij(String naam, List<Kolom> kolommen, Function<Kolom, String> cel) {
    return kolommen.stream()
        .map(
            kolom -> {
              String inhoud = cel.apply(kolom);
              return inhoud.isEmpty()
                  ? "<td role=\"cell\" class=\"leeg\"></td>"
                  : "<td role=\"cell\"><span class=\"kop\">%s</span>%s</td>"
                      .formatted(veilig(kolom.kop()), inhoud);
            })
        .collect(
            Collectors.joining(
                "",
                "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">" + naam + "</th>",
                "</tr>\n"));
  }

  private static String lijst(List<Gebeurtenis> gebeurtenissen, boolean metDag) {
    return gebeurtenissen.isEmpty()
        ? ""
        : gebeurtenissen.stream()
            .map(gebeurtenis -> regel(gebeurtenis, metDag))
            .collect(Collectors.joining("", "<ol>", "</ol>"));
  }

  private static String regel(Gebeurtenis g, boolean metDag) {
    String dag = metDag ? "<span class=\"dag\">dag %d</span><br>".formatted(g.dag()) : "";
    String wie =
        g.wie().isEmpty() ? "" : "<span class=\"wie\">%s</span><br>".formatted(veilig(g.wie()));
    return "<li%s>%s%s%s</li>"
        .formatted(g.besluit() ? " class=\"besluit\"" : "", dag, wie, veilig(g.wat()));
  }

  private static String veilig(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
