package nl.participatieketen.traject.fase;

import static nl.participatieketen.eventstore.Decision.accept;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Fasegebeurtenis.FaseAfgerond;
import nl.participatieketen.traject.traject.Fasegebeurtenis.FaseTermijnVerstreken;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.werkwijze.traject.BijEinde;
import nl.participatieketen.werkwijze.traject.Fase;

/** What happens by itself once the longest duration of a phase has passed. */
public final class Faseeinde {

  private Faseeinde() {}

  /**
   * @param op the day after the last one
   */
  public static Decision<Gebeurtenis> verstreken(LopendTraject lopend, String code, LocalDate op) {
    LocalDate laatsteDag = op.minusDays(1);
    Fase fase = lopend.werkwijze().fasen().get(code);
    BijEinde bijEinde =
        fase == null || fase.bijEinde() == null
            ? lopend.werkwijze().traject().bijEinde()
            : fase.bijEinde();
    if (fase == null) {
      return accept(verstreken(code, laatsteDag, BijEinde.BESLUIT));
    }
    return switch (bijEinde) {
      case BESLUIT -> accept(verstreken(code, laatsteDag, BijEinde.BESLUIT));
      case TERUGMELDING ->
          accept(
              verstreken(code, laatsteDag, BijEinde.TERUGMELDING),
              Fasebesluit.terugmelden(code, op));
      case AFSLUITEN ->
          accept(
              verstreken(code, laatsteDag, BijEinde.AFSLUITEN), afgerond(lopend, code, laatsteDag));
      case VOLGENDE_FASE -> volgende(lopend, fase, op);
    };
  }

  /** Where it can't be told which phase follows, a person decides. */
  private static Decision<Gebeurtenis> volgende(LopendTraject lopend, Fase fase, LocalDate op) {
    LocalDate laatsteDag = op.minusDays(1);
    Decision<Gebeurtenis> besluit =
        Fasebesluit.vervolg(
            lopend,
            fase,
            null,
            List.of(
                verstreken(fase.code(), laatsteDag, BijEinde.VOLGENDE_FASE),
                afgerond(lopend, fase.code(), laatsteDag)),
            op);
    return switch (besluit) {
      case Decision.Accepted<Gebeurtenis> gelukt -> gelukt;
      case Decision.Refused<Gebeurtenis> nee ->
          accept(verstreken(fase.code(), laatsteDag, BijEinde.BESLUIT));
    };
  }

  private static FaseTermijnVerstreken verstreken(String fase, LocalDate op, BijEinde gevolg) {
    return new FaseTermijnVerstreken(fase, op, gevolg.code());
  }

  private static FaseAfgerond afgerond(LopendTraject lopend, String fase, LocalDate op) {
    return new FaseAfgerond(fase, op, "termijn", lopend.stilstandOp(op), null);
  }
}
