package nl.participatieketen.werkwijze.controle;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.begeleiding.Contact;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.nazorg.Nazorgcontact;
import nl.participatieketen.werkwijze.traject.Evaluatie;
import nl.participatieketen.werkwijze.traject.Looptijd;
import org.jspecify.annotations.Nullable;

/** Evaluations and contacts come, once or again and again, before what they are about is over. */
final class Evaluatieregel implements Regel {

  /** A moment that comes once or again and again. */
  private record Ritme(@Nullable Duur na, @Nullable Duur elke) {
    static Ritme van(Evaluatie e) {
      return new Ritme(e.na(), e.elke());
    }

    static Ritme van(Contact c) {
      return new Ritme(c.na(), c.elke());
    }

    static Ritme van(Nazorgcontact c) {
      return new Ritme(c.na(), c.elke());
    }
  }

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    Werkwijze w = o.werkwijze();
    Duur traject = maximaal(w.traject().duur());
    Duur nazorg = w.nazorg().maximaal() == null ? w.nazorg().duur() : w.nazorg().maximaal();
    return Stream.of(
            w.fasen().values().stream()
                .flatMap(
                    f ->
                        lijst(
                            o,
                            "/fasen/" + f.code() + "/evaluaties",
                            f.evaluaties().stream().map(Ritme::van).toList(),
                            maximaal(f.duur()) == null ? traject : maximaal(f.duur()),
                            true)),
            lijst(
                o,
                "/traject/evaluaties",
                w.traject().evaluaties().stream().map(Ritme::van).toList(),
                traject,
                true),
            lijst(
                o,
                "/begeleiding/contact",
                w.begeleiding().contact().stream().map(Ritme::van).toList(),
                traject,
                false),
            lijst(
                o,
                "/nazorg/contacten",
                w.nazorg().contacten().stream().map(Ritme::van).toList(),
                nazorg,
                true))
        .flatMap(s -> s);
  }

  private static Stream<Bevinding> lijst(
      Onderzoek o, String plaats, List<Ritme> ritmes, @Nullable Duur einde, boolean moet) {
    return IntStream.range(0, ritmes.size())
        .boxed()
        .flatMap(i -> een(o, plaats + "/" + i, ritmes.get(i), einde, moet));
  }

  private static Stream<Bevinding> een(
      Onderzoek o, String plaats, Ritme ritme, @Nullable Duur einde, boolean moet) {
    boolean geen = moet && ritme.na() == null && ritme.elke() == null;
    if (geen || (ritme.na() != null && ritme.elke() != null)) {
      return Stream.of(
          o.fout(
              plaats,
              geen ? "hier staat niet wanneer dit is" : "hier staat 'na' en ook 'elke'",
              "iets gebeurt één keer, of steeds weer",
              "schrijf 'na: P1M' of 'elke: P1M'"));
    }
    return Stream.of(Optional.ofNullable(ritme.na()), Optional.ofNullable(ritme.elke()))
        .flatMap(Optional::stream)
        .filter(duur -> einde != null && einde.kanKorterZijnDan(duur))
        .map(
            duur ->
                o.fout(
                    plaats,
                    "dit is na %s, en dan is het al voorbij: het duurt ten hoogste %s"
                        .formatted(duur.inWoorden(), einde == null ? "" : einde.inWoorden()),
                    "wat na het einde komt, komt nooit",
                    "zet het eerder, of maak de langste duur langer"));
  }

  private static @Nullable Duur maximaal(@Nullable Looptijd duur) {
    return duur == null ? null : duur.maximaal();
  }
}
