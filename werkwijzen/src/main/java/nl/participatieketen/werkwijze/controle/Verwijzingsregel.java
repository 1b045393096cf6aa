package nl.participatieketen.werkwijze.controle;

import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** What is named is there. */
final class Verwijzingsregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek onderzoek) {
    return Verwijzingen.van(onderzoek).stream()
        .filter(verwijzing -> !verwijzing.bestaat())
        .map(
            verwijzing ->
                onderzoek.fout(
                    verwijzing.plaats(),
                    verwijzing.wat() + " '" + verwijzing.code() + "' is er niet",
                    "wat hier genoemd wordt, moet elders in dit bestand staan",
                    verwijzing.advies()));
  }
}
