package nl.participatieketen.werkwijze.controle;

import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Stapsoort;
import nl.participatieketen.werkwijze.Termijn;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.toegang.Kanaalsoort;

/** A term is counted from something that has been, and a reminder comes before its end. */
final class Termijnregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return o.reeksen().flatMap(reeks -> reeks.plekken().flatMap(plek -> termijn(o, reeks, plek)));
  }

  private static Stream<Bevinding> termijn(Onderzoek o, Reeks reeks, Plek<Stap> plek) {
    Termijn termijn = plek.ding().termijn();
    return termijn == null
        ? Stream.empty()
        : Stream.concat(
            herinnering(o, plek.plaats() + "/termijn", termijn), moment(o, reeks, plek, termijn));
  }

  private static Stream<Bevinding> herinnering(Onderzoek o, String plaats, Termijn termijn) {
    Duur herinnering = termijn.herinnering();
    return herinnering == null || herinnering.kanKorterZijnDan(termijn.uiterlijk())
        ? Stream.empty()
        : Stream.of(
            o.fout(
                plaats + "/herinnering",
                "de herinnering komt na %s, en de termijn is %s"
                    .formatted(herinnering.inWoorden(), termijn.uiterlijk().inWoorden()),
                "een herinnering na het einde helpt niet meer",
                "zet de herinnering eerder"));
  }

  private static Stream<Bevinding> moment(
      Onderzoek o, Reeks reeks, Plek<Stap> plek, Termijn termijn) {
    String na = termijn.na();
    Set<String> buiten =
        Set.of(Moment.TRAJECT, Moment.FASE, Moment.PLAATSING, Moment.CONTRACT_EINDE);
    boolean teVroeg = na != null && !reeks.inFase() && buiten.contains(na);
    boolean zelf = plek.ding().code().equals(na);
    boolean later =
        na != null
            && reeks.stappen().containsKey(na)
            && !reeks.vanaf(Set.of(na), "").contains(plek.ding().code());
    boolean zonderAanvraag =
        Moment.AANVRAAG.equals(na)
            && o.stappen().noneMatch(p -> p.ding().soort() == Stapsoort.AANVRAAG)
            && o.werkwijze().toegang().kanalen().perCode().values().stream()
                .noneMatch(k -> k.soort() == Kanaalsoort.AANVRAAG);
    return teVroeg || zelf || later || zonderAanvraag
        ? Stream.of(
            o.fout(
                plek.plaats() + "/termijn/na",
                "het moment '" + na + "' is er nog niet als deze stap gezet wordt",
                "een termijn loopt vanaf iets wat al geweest is",
                "tel vanaf aanmelding, of vanaf een stap die eerder komt"))
        : Stream.empty();
  }
}
