package nl.participatieketen.traject.fase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Stilstand;
import nl.participatieketen.werkwijze.traject.Fase;
import nl.participatieketen.werkwijze.verloop.Taak;
import org.jspecify.annotations.Nullable;

/** What can be done in the phases that run. */
record Takenbeeld(List<Taakbeeld> items) {

  /**
   * @param moet whether it waits to be done; false for what may be done again
   * @param legtVast the facts that it records, each verplicht or mag
   * @param kanNu whether nothing stands in the way
   * @param wachtOp the steps that must be done first
   * @param ontbreekt the facts that must be known first
   */
  record Taakbeeld(
      String fase,
      String stap,
      String naam,
      String soort,
      String door,
      List<String> met,
      boolean moet,
      @Nullable LocalDate uiterlijk,
      boolean teLaat,
      Map<String, String> legtVast,
      boolean kanNu,
      List<String> wachtOp,
      List<String> ontbreekt) {}

  /** What stands still is as late as it will be when it goes on. */
  static Takenbeeld van(LopendTraject lopend) {
    Dossier dossier = Stilstand.voorbij(lopend.stand(), lopend.vandaag());
    return new Takenbeeld(
        dossier.fasen().lopend().stream()
            .flatMap(
                stand -> {
                  Fase fase = requireNonNull(lopend.werkwijze().fasen().get(stand.code()));
                  return Fasestappen.taken(fase, stand, dossier, lopend.vandaag()).stream()
                      .map(taak -> van(stand.code(), taak));
                })
            .toList());
  }

  private static Taakbeeld van(String fase, Taak taak) {
    Map<String, String> legtVast = new LinkedHashMap<>();
    taak.stap().legtVast().forEach((feit, hoe) -> legtVast.put(feit, hoe.code()));
    return new Taakbeeld(
        fase,
        taak.stap().code(),
        taak.stap().naam(),
        taak.stap().soort().code(),
        taak.stap().door(),
        taak.stap().met(),
        taak.moet(),
        taak.uiterlijk(),
        taak.teLaat(),
        legtVast,
        taak.kanNu(),
        taak.wachtOp(),
        taak.ontbreekt().stream().sorted().toList());
  }
}
