package nl.participatieketen.intake.invoerlijst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.persoon.Naamvouw;
import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;

/** Who stood in one list before, for as long as it is read. */
final class Gezien {

  private final Map<String, Integer> opBsn = new HashMap<>();
  private final Map<String, List<Eerder>> opNaam = new HashMap<>();

  private record Eerder(@Nullable String bsn, BrpDatum geboren, int regel) {

    /** Two different BSNs are two people, whatever they are called. */
    boolean kanZijn(Persoon persoon) {
      return (bsn == null || persoon.bsn() == null)
          && (geboren.omvat(persoon.geboortedatum()) || persoon.geboortedatum().omvat(geboren));
    }
  }

  /** The first line about the same person; empty where this is it. */
  Optional<Integer> eerder(Persoon persoon, int regel) {
    String naam = Naamvouw.vouw(persoon.naam());
    List<Eerder> zelfdeNaam = opNaam.computeIfAbsent(naam, n -> new ArrayList<>());
    Optional<Integer> eerder =
        Optional.ofNullable(persoon.bsn())
            .map(opBsn::get)
            .or(
                () ->
                    zelfdeNaam.stream()
                        .filter(e -> e.kanZijn(persoon))
                        .map(Eerder::regel)
                        .findFirst());
    if (eerder.isEmpty()) {
      if (persoon.bsn() != null) {
        opBsn.put(persoon.bsn(), regel);
      }
      zelfdeNaam.add(new Eerder(persoon.bsn(), persoon.geboortedatum(), regel));
    }
    return eerder;
  }
}
