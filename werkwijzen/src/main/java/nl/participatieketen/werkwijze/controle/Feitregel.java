package nl.participatieketen.werkwijze.controle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** What a condition asks for has been recorded by then. */
final class Feitregel implements Regel {

  private static final String WAAROM = "zonder dat feit is niet te zeggen wat er volgt";

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    Set<String> vastgelegd =
        o.stappen().flatMap(p -> p.ding().legtVast().keySet().stream()).collect(Collectors.toSet());
    return Stream.of(
            o.reeksen().flatMap(reeks -> reeks.plekken().flatMap(p -> stap(o, reeks, p))),
            groepen(o),
            elders(o, vastgelegd),
            ongebruikt(o, vastgelegd))
        .flatMap(s -> s);
  }

  private static Stream<Bevinding> stap(Onderzoek o, Reeks reeks, Plek<Stap> plek) {
    Set<String> tevoren = eerder(o, reeks, plek.ding());
    Set<String> daarna = new HashSet<>(tevoren);
    daarna.addAll(plek.ding().legtVast().keySet());
    List<String> vereist = plek.ding().vereist();
    Stream<Bevinding> mist =
        IntStream.range(0, vereist.size())
            .filter(i -> o.werkwijze().feiten().containsKey(vereist.get(i)))
            .filter(i -> !tevoren.contains(vereist.get(i)))
            .mapToObj(
                i ->
                    nooit(
                        o,
                        plek.plaats() + "/vereist/" + i,
                        vereist.get(i),
                        "de stap kan zo nooit gezet worden"));
    return Stream.concat(
        mist,
        IntStream.range(0, plek.ding().vervolg().size())
            .boxed()
            .flatMap(
                i ->
                    mist(o, plek.ding().vervolg().get(i).als(), daarna)
                        .map(feit -> nooit(o, plek.plaats() + "/vervolg/" + i, feit, WAAROM))));
  }

  private static Stream<Bevinding> groepen(Onderzoek o) {
    Set<String> inIntake =
        o.werkwijze().intake().stappen().values().stream()
            .flatMap(s -> s.legtVast().keySet().stream())
            .collect(Collectors.toSet());
    return o.werkwijze().groepen().values().stream()
        .flatMap(
            groep ->
                mist(o, groep.als(), inIntake)
                    .map(feit -> nooit(o, "/groepen/" + groep.code(), feit, WAAROM)));
  }

  private static Stream<Bevinding> elders(Onderzoek o, Set<String> vastgelegd) {
    return o.voorwaarden()
        .filter(plek -> !plek.plaats().startsWith("/groepen/"))
        .filter(plek -> !plek.plaats().contains("/vervolg/"))
        // Whoever guides a phase records by itself what ends it.
        .filter(plek -> !plek.plaats().endsWith("/klaarAls"))
        // A criterium may also be judged by what was known before someone came in.
        .filter(plek -> !plek.plaats().contains("sluiting/"))
        .flatMap(
            plek ->
                mist(o, plek.ding(), vastgelegd)
                    .map(feit -> nooit(o, plek.plaats(), feit, WAAROM)));
  }

  private static Stream<Bevinding> ongebruikt(Onderzoek o, Set<String> vastgelegd) {
    return o.werkwijze().feiten().values().stream()
        .map(Feit::code)
        .filter(code -> !vastgelegd.contains(code))
        .filter(code -> o.voorwaarden().noneMatch(p -> mistZo(p.ding(), code)))
        .map(
            code ->
                o.waarschuwing(
                    "/feiten/" + code,
                    "het feit '" + code + "' wordt nergens vastgelegd",
                    "wat geen stap vastlegt, blijft onbekend",
                    "zet het bij 'legtVast' van een stap, of haal het weg"));
  }

  private static boolean mistZo(Voorwaarde voorwaarde, String code) {
    return voorwaarde.feiten().stream().anyMatch(f -> Feiten.zonderGebied(f).equals(code));
  }

  private static Stream<String> mist(Onderzoek o, Voorwaarde voorwaarde, Set<String> bekend) {
    return voorwaarde.feiten().stream()
        .map(Feiten::zonderGebied)
        .distinct()
        .filter(feit -> o.werkwijze().feiten().containsKey(feit))
        .filter(feit -> !bekend.contains(feit));
  }

  /** The facts that steps before this one can have recorded, also when it comes back to it. */
  private static Set<String> eerder(Onderzoek o, Reeks reeks, Stap stap) {
    Stream<Stap> inReeks =
        reeks.stappen().values().stream()
            .filter(
                s ->
                    reeks.volgende(s).stream()
                        .anyMatch(v -> reeks.vanaf(Set.of(v), "").contains(stap.code())));
    Stream<Stap> elders = reeks.inFase() ? o.stappen().map(Plek::ding) : Stream.empty();
    return Stream.concat(inReeks, elders)
        .flatMap(s -> s.legtVast().keySet().stream())
        .collect(Collectors.toSet());
  }

  private static Bevinding nooit(Onderzoek o, String plaats, String feit, String waarom) {
    return o.fout(
        plaats,
        "het feit '" + feit + "' is hier nog door geen enkele stap vastgelegd",
        waarom,
        "zet '" + feit + "' bij 'legtVast' van deze stap of van een stap ervoor");
  }
}
