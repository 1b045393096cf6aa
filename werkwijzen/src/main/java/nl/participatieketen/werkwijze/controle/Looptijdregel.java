package nl.participatieketen.werkwijze.controle;

import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.traject.Looptijd;
import nl.participatieketen.werkwijze.traject.Verlenging;
import org.jspecify.annotations.Nullable;

/** Durations fit in each other, and an extension ends. */
final class Looptijdregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return Stream.of(
            Stream.of(Optional.ofNullable(o.werkwijze().traject().duur()))
                .flatMap(Optional::stream)
                .flatMap(duur -> volgorde(o, "/traject/duur", duur)),
            o.werkwijze().fasen().values().stream()
                .flatMap(f -> looptijd(o, "/fasen/" + f.code(), f.duur(), f.verlenging())),
            o.werkwijze().menukaart().values().stream()
                .flatMap(i -> looptijd(o, "/menukaart/" + i.code(), i.duur(), i.verlenging())),
            eindeloos(o, "/traject", o.werkwijze().traject().verlenging(), null),
            nazorg(o))
        .flatMap(s -> s);
  }

  private static Stream<Bevinding> looptijd(
      Onderzoek o, String plaats, @Nullable Looptijd duur, @Nullable Verlenging verlenging) {
    Duur geheel = maximaal(o.werkwijze().traject().duur());
    return Stream.of(
            duur == null ? Stream.<Bevinding>empty() : volgorde(o, plaats + "/duur", duur),
            duur == null || !plaats.startsWith("/fasen/")
                ? Stream.<Bevinding>empty()
                : past(o, plaats + "/duur", duur, geheel),
            eindeloos(o, plaats, verlenging, geheel))
        .flatMap(s -> s);
  }

  private static Stream<Bevinding> volgorde(Onderzoek o, String plaats, Looptijd duur) {
    return Stream.of(
            langer(o, plaats + "/maximaal", "minimaal", duur.minimaal(), duur.maximaal()),
            langer(o, plaats + "/maximaal", "gebruikelijk", duur.gebruikelijk(), duur.maximaal()),
            langer(o, plaats + "/gebruikelijk", "minimaal", duur.minimaal(), duur.gebruikelijk()))
        .flatMap(Optional::stream);
  }

  private static Optional<Bevinding> langer(
      Onderzoek o, String plaats, String naam, @Nullable Duur kort, @Nullable Duur lang) {
    return kort == null || lang == null || !lang.kanKorterZijnDan(kort)
        ? Optional.empty()
        : Optional.of(
            o.fout(
                plaats,
                "hier staat %s, en bij '%s' %s".formatted(lang.inWoorden(), naam, kort.inWoorden()),
                "minimaal is niet langer dan gebruikelijk, en gebruikelijk niet langer dan maximaal",
                "maak deze duur langer, of '" + naam + "' korter"));
  }

  private static Stream<Bevinding> past(
      Onderzoek o, String plaats, Looptijd duur, @Nullable Duur geheel) {
    Duur langste = duur.maximaal() == null ? duur.minimaal() : duur.maximaal();
    return geheel == null || langste == null || !geheel.kanKorterZijnDan(langste)
        ? Stream.empty()
        : Stream.of(
            o.fout(
                plaats,
                "deze fase duurt %s, en het hele traject ten hoogste %s"
                    .formatted(langste.inWoorden(), geheel.inWoorden()),
                "een fase is een deel van het traject",
                "maak de fase korter, of het traject langer"));
  }

  private static Stream<Bevinding> eindeloos(
      Onderzoek o, String plaats, @Nullable Verlenging verlenging, @Nullable Duur geheel) {
    return verlenging == null || verlenging.keer() != null || geheel != null
        ? Stream.empty()
        : Stream.of(
            o.fout(
                plaats + "/verlenging",
                "deze verlenging houdt nooit op",
                "er staat niet hoe vaak, en het geheel heeft geen langste duur",
                "voeg 'keer:' toe, of geef het traject een 'maximaal'"));
  }

  private static Stream<Bevinding> nazorg(Onderzoek o) {
    var nazorg = o.werkwijze().nazorg();
    return langer(o, "/nazorg/maximaal", "duur", nazorg.duur(), nazorg.maximaal()).stream();
  }

  private static @Nullable Duur maximaal(@Nullable Looptijd duur) {
    return duur == null ? null : duur.maximaal();
  }
}
