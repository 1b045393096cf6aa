package nl.participatieketen.scenarios.verslag;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/** Tells a scenario as it goes, for people. */
public final class Verteller {

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NEDERLANDS);
  private static final int SMALST_WIE = 15;
  private static final String AAN_HET_EIND = " %-20s %6d ms";

  private final PrintStream uit;
  private final Kleur kleur;
  private int breedteWie = SMALST_WIE;

  /**
   * @param kleuren only on a terminal
   */
  public Verteller(PrintStream uit, boolean kleuren) {
    this.uit = uit;
    this.kleur = new Kleur(kleuren);
  }

  /**
   * @param mensen who may do something; what they do stands in line, however long their names
   */
  public void kondigAan(String titel, String omschrijving, Collection<String> mensen) {
    breedteWie = mensen.stream().mapToInt(String::length).reduce(SMALST_WIE, Math::max);
    uit.println(kleur.vet(titel));
    uit.println(omschrijving.strip());
  }

  public void vertel(Regel regel) {
    switch (regel) {
      case Regel.Dag r -> {
        String later = r.dagenLater() == 0 ? "" : "  (%d dagen later)".formatted(r.dagenLater());
        uit.println();
        uit.println(kleur.vet(r.dag().format(DAG)) + kleur.stil(later));
      }
      case Regel.Gedaan r -> uit.println(wie(r.wie()) + r.wat());
      case Regel.Gebeurd r -> {
        String plaats = "%s-%d@%d".formatted(r.topic(), r.partitie(), r.offset());
        uit.println(
            wie("")
                + kleur.blauw("  » %-34s".formatted(r.event()))
                + kleur.stil(AAN_HET_EIND.formatted(plaats, r.millis())));
      }
      case Regel.Besloten r -> uit.println(wie("") + kleur.vet("  = " + r.besluit()));
      case Regel.Doorgekomen r ->
          uit.println(
              wie(r.wie())
                  + "%-38s".formatted(r.wat())
                  + kleur.stil(AAN_HET_EIND.formatted("", r.millis())));
    }
    uit.flush();
  }

  public void besluit(Verslag verslag) {
    uit.println();
    verslag.fouten().forEach(this::vertel);
    String duur = String.format(NEDERLANDS, "%.1f s", verslag.millis() / 1000.0);
    uit.println(
        verslag.geslaagd()
            ? kleur.groen("Geslaagd")
                + " in "
                + duur
                + ": alles wat verwacht werd kwam, en niets anders."
            : kleur.rood("Niet geslaagd") + " na " + duur + ".");
  }

  private void vertel(Fout fout) {
    uit.println(kleur.rood("Fout  ") + fout.wat() + kleur.stil("  (" + fout.plaats() + ")"));
    uit.println("  verwacht  " + fout.verwacht());
    fout.gekregen().forEach(regel -> uit.println("  gekregen  " + regel));
    fout.kijkIn().forEach(plek -> uit.println("  kijk in   " + plek));
    uit.println();
  }

  private String wie(String wie) {
    return kleur.geel("  %-" + breedteWie + "s ").formatted(wie);
  }
}
