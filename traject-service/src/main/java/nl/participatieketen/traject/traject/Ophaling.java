package nl.participatieketen.traject.traject;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of asking an intake for a deelnemer who was sent. */
public sealed interface Ophaling {

  /**
   * @param herkomst which case the intake says it is, to be held to what was announced
   * @param feiten by code, as they were sent
   * @param toelichting what the sender added, or {@code null}
   */
  record Gekregen(
      Herkomst herkomst, Map<String, OvergenomenFeit> feiten, @Nullable String toelichting)
      implements Ophaling {
    public Gekregen {
      feiten = Map.copyOf(feiten);
    }
  }

  /** They can't be fetched, for a reason that does not go away by itself. */
  record Belet(Beletsel beletsel) implements Ophaling {}
}
