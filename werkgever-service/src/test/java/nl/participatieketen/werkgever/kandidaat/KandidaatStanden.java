package nl.participatieketen.werkgever.kandidaat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/** Every state in which a kandidaat can be shown. */
public final class KandidaatStanden {

  private KandidaatStanden() {}

  public static Stream<VolgendeStap> stappen(Werkwijzeversie werkwijze) {
    var id = new UUID(1, 1);
    var dag = LocalDate.of(2026, 5, 18);
    var terug = new Uitschrijving(Uitschrijving.TERUGGEMELD, dag);
    var profiel = new Profiel(List.of("groen"), 24, null, false);
    var dossier = new Dossier(id, werkwijze, dag, profiel, 1, Set.of());
    return Stream.of(
            new Kandidaat.Beschikbaar(dossier),
            new Kandidaat.Geplaatst(dossier, id, null, false),
            new Kandidaat.Geplaatst(dossier, id, terug, false),
            new Kandidaat.DuurzaamGeplaatst(dossier, id),
            new Kandidaat.Uitgeschreven(dossier, terug))
        .flatMap(stand -> KandidaatStappen.van(stand).stream());
  }
}
