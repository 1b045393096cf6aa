package nl.participatieketen.scenarios.verslag;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.participatieketen.scenarios.verslag.Vergelijking.Gebeurtenis;
import nl.participatieketen.scenarios.verslag.Vergelijking.Kolom;

/** A comparison as one page that needs nothing else: no script, no font, no network. */
public final class VergelijkingHtml {

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
      .breed { overflow-x: auto; }
      table { border-collapse: collapse; min-width: 60rem; width: 100%%; margin: 1rem 0 2rem; }
      caption { text-align: left; font-weight: 600; padding: .3rem 0; }
      th, td { border: 1px solid var(--lijn); padding: .4rem .6rem; text-align: left; vertical-align: top; }
      thead th { background: var(--vlak); }
      ol { list-style: none; margin: 0; padding: 0; }
      li { border-left: 3px solid var(--lijn); padding: .1rem 0 .4rem .6rem; }
      li.besluit { border-left-color: var(--accent); background: var(--vlak); font-weight: 600; }
      .dag, .wie { color: var(--stil); font-size: .85rem; font-weight: 400; }
      </style>
      </head>
      <body>
      <h1>%1$s</h1>
      <p>Gespeeld op de keten zelf: elke regel is een verzoek of een event dat er was.</p>
      <div class="breed" role="region" aria-label="In het kort" tabindex="0">
      <table><caption>In het kort</caption>
      <thead><tr><td></td>%2$s</tr></thead>
      <tbody>
      %3$s
      </tbody></table></div>
      <div class="breed" role="region" aria-label="Van dag tot dag" tabindex="0">
      <table><caption>Van dag tot dag</caption>
      <thead><tr>%2$s</tr></thead>
      <tbody><tr>%4$s</tr></tbody></table></div>
      </body>
      </html>
      """;

  private VergelijkingHtml() {}

  public static String van(Vergelijking vergelijking) {
    List<Kolom> kolommen = vergelijking.kolommen();
    String koppen =
        kolommen.stream()
            .map(kolom -> "<th scope=\"col\">" + veilig(kolom.kop()) + "</th>")
            .collect(Collectors.joining());
    String kort =
        rij("Werkwijze", kolommen, kolom -> veilig(kolom.werkwijze()))
            + rij("Dagen", kolommen, kolom -> "" + kolom.dagen())
            + rij("Handelingen", kolommen, kolom -> "" + kolom.handelingen())
            + rij("Events", kolommen, kolom -> "" + kolom.events())
            + rij("Besluiten", kolommen, kolom -> lijst(kolom.besluiten()))
            + rij("Waar het eindigt", kolommen, kolom -> veilig(kolom.einde()));
    String verloop =
        kolommen.stream()
            .map(kolom -> "<td>" + lijst(kolom.gebeurtenissen()) + "</td>")
            .collect(Collectors.joining());
    return PAGINA.formatted(veilig(vergelijking.titel()), koppen, kort, verloop);
  }

  private static String rij(String naam, List<Kolom> kolommen, Function<Kolom, String> cel) {
    return kolommen.stream()
        .map(kolom -> "<td>" + cel.apply(kolom) + "</td>")
        .collect(Collectors.joining("", "<tr><th scope=\"row\">" + naam + "</th>", "</tr>\n"));
  }

  private static String lijst(List<Gebeurtenis> gebeurtenissen) {
    return gebeurtenissen.stream()
        .map(VergelijkingHtml::regel)
        .collect(Collectors.joining("", "<ol>", "</ol>"));
  }

  private static String regel(Gebeurtenis g) {
    String wie = g.wie().isEmpty() ? "" : " <span class=\"wie\">" + veilig(g.wie()) + "</span>";
    return "<li%s><span class=\"dag\">dag %d</span>%s<br>%s</li>"
        .formatted(g.besluit() ? " class=\"besluit\"" : "", g.dag(), wie, veilig(g.wat()));
  }

  private static String veilig(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
