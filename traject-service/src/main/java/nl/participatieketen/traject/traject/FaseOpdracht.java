package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of the phases of a traject. */
public sealed interface FaseOpdracht extends Opdracht {

  record StartFase(String fase) implements FaseOpdracht {}

  /**
   * @param volgende the phase that follows, or {@code null} for what the werkwijze says
   */
  record RondFaseAf(String fase, @Nullable String volgende, @Nullable String argument)
      implements FaseOpdracht {}

  /**
   * @param feiten canonical text by code
   */
  record DoeStap(
      String stap, LocalDate gedaanOp, Map<String, String> feiten, @Nullable String verslag)
      implements FaseOpdracht {
    public DoeStap {
      feiten = Map.copyOf(feiten);
    }
  }

  record SlaStapOver(String stap, String argument) implements FaseOpdracht {}

  record MeldNietVerschenen(String stap, LocalDate op, @Nullable String toelichting)
      implements FaseOpdracht {}

  /**
   * @param fase {@code null} for the first that is open, wherever
   * @param nr {@code null} likewise
   * @param uitkomst {@code null} where nothing has to be decided
   */
  record HoudEvaluatie(
      @Nullable String fase,
      @Nullable Integer nr,
      LocalDate gehoudenOp,
      List<String> met,
      @Nullable String uitkomst,
      @Nullable String verslag)
      implements FaseOpdracht {
    public HoudEvaluatie {
      met = List.copyOf(met);
    }
  }
}
