package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a plan and of what is used for a deelnemer. */
public sealed interface PlanOpdracht extends Opdracht {

  /** Of the plan itself. */
  sealed interface OpPlan extends PlanOpdracht {}

  record StelPlanOp(List<Plandoel> doelen, List<Planinstrument> instrumenten, Plantekst tekst)
      implements OpPlan {
    public StelPlanOp {
      doelen = List.copyOf(doelen);
      instrumenten = List.copyOf(instrumenten);
    }
  }

  /**
   * @param ondertekenaar a role of the werkwijze, or deelnemer
   */
  record Onderteken(int versie, String ondertekenaar) implements OpPlan {}

  record WerkDoelBij(String doel, String stand, @Nullable String toelichting) implements OpPlan {}

  /**
   * @param urenPerWeek counts under a ceiling of fte; {@code null} for a full week
   */
  record ZetInstrumentIn(String instrument, LocalDate van, @Nullable Integer urenPerWeek)
      implements PlanOpdracht {

    public ZetInstrumentIn(String instrument, LocalDate van) {
      this(instrument, van, null);
    }
  }

  record BeeindigInstrument(String instrument, String reden, @Nullable String toelichting)
      implements PlanOpdracht {}

  /** The place that it took is free for another. */
  record MeldPlekVrij(String instrument) implements PlanOpdracht {}
}
