package nl.participatieketen.keten.command.werkwijze;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.overzicht.Kenmerk;
import nl.participatieketen.werkwijze.overzicht.Overzicht;

/** Werkwijzen side by side; what does not fit in the width comes below. */
final class Kenmerkentabel {

  private static final int KOP = 16;
  private static final int SMALST = 28;

  private Kenmerkentabel() {}

  static String van(List<Werkwijze> werkwijzen, int breedte) {
    int naastElkaar = Math.clamp((breedte - KOP) / SMALST, 1, werkwijzen.size());
    int kolom = Math.max(SMALST, (breedte - KOP) / naastElkaar) - 2;
    return IntStream.iterate(0, i -> i < werkwijzen.size(), i -> i + naastElkaar)
        .mapToObj(i -> werkwijzen.subList(i, Math.min(i + naastElkaar, werkwijzen.size())))
        .map(deel -> blok(deel, kolom))
        .collect(Collectors.joining("\n"));
  }

  private static String blok(List<Werkwijze> werkwijzen, int kolom) {
    List<List<Kenmerk>> kolommen = werkwijzen.stream().map(Overzicht::van).toList();
    Stream<String> kop =
        rij("", werkwijzen.stream().map(w -> List.of(w.id() + " v" + w.versie(), w.naam())), kolom);
    Stream<String> kenmerken =
        IntStream.range(0, kolommen.getFirst().size())
            .filter(i -> kolommen.stream().anyMatch(k -> !k.get(i).waarden().isEmpty()))
            .boxed()
            .flatMap(
                i ->
                    rij(
                        kolommen.getFirst().get(i).naam(),
                        kolommen.stream().map(k -> waarden(k.get(i))),
                        kolom));
    return Stream.concat(kop, kenmerken).collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> waarden(Kenmerk kenmerk) {
    return kenmerk.waarden().isEmpty() ? List.of("-") : kenmerk.waarden();
  }

  private static Stream<String> rij(String naam, Stream<List<String>> cellen, int kolom) {
    List<List<String>> regels =
        cellen.map(cel -> cel.stream().flatMap(w -> breek(w, kolom).stream()).toList()).toList();
    int hoogte = regels.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, hoogte)
        .mapToObj(
            i ->
                ("%-" + KOP + "s").formatted(i == 0 ? naam : "")
                    + regels.stream()
                        .map(cel -> i < cel.size() ? cel.get(i) : "")
                        .map(tekst -> ("%-" + (kolom + 2) + "s").formatted(tekst))
                        .collect(Collectors.joining()))
        .map(String::stripTrailing);
  }

  /** The words of a text over lines that fit; what goes on stands two places in. */
  private static List<String> breek(String tekst, int breedte) {
    List<String> regels = new ArrayList<>();
    StringBuilder regel = new StringBuilder();
    for (String woord : tekst.strip().split("\\s+")) {
      if (!regel.toString().isBlank() && regel.length() + 1 + woord.length() > breedte) {
        regels.add(regel.toString());
        regel.setLength(0);
        regel.append(" ");
      }
      regel.append(regel.isEmpty() ? "" : " ").append(woord);
    }
    regels.add(regel.toString());
    return regels;
  }
}
