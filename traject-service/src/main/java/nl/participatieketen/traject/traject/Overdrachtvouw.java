package nl.participatieketen.traject.traject;

import java.util.List;
import java.util.Map;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtOvergenomen;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtUitgebleven;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtVerwacht;
import org.jspecify.annotations.Nullable;

/** What the facts of the intake leave behind in the dossier. */
final class Overdrachtvouw {

  private Overdrachtvouw() {}

  static Dossier verwerk(Dossier dossier, Overdrachtgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case OverdrachtVerwacht g ->
          dossier.met(new Overdrachtstand.Verwacht(g.dataref(), g.op(), keer(dossier)));
      case OverdrachtUitgebleven g ->
          dossier
              .met(
                  new Overdrachtstand.Uitgebleven(
                      g.dataref(), g.reden(), g.op(), g.opnieuwOp(), keer(dossier) + 1))
              .agenda(
                  a ->
                      a.gesignaleerd(
                          new Signaal(Wachtsoort.OVERDRACHT.code(), Wacht.TRAJECT, 1, g.op()),
                          List.of()));
      case OverdrachtOvergenomen g ->
          dossier
              .met(new Overdrachtstand.Overgenomen(g.dataref(), g.afzender(), g.op()))
              .met(metFeiten(dossier.begeleiding(), g.feiten()))
              .agenda(a -> a.zonder(Wachtsoort.OVERDRACHT));
    };
  }

  private static Begeleidingsstand metFeiten(
      Begeleidingsstand stand, @Nullable Map<String, OvergenomenFeit> feiten) {
    Begeleidingsstand nieuw = stand;
    if (feiten != null) {
      for (var feit : feiten.entrySet()) {
        nieuw =
            nieuw.metFeiten(feit.getValue().op(), Map.of(feit.getKey(), feit.getValue().waarde()));
      }
    }
    return nieuw;
  }

  private static int keer(Dossier dossier) {
    Overdrachtstand eerder = dossier.overdracht();
    return eerder == null ? 0 : eerder.eerder();
  }
}
