package nl.participatieketen.werkwijze.verloop;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from something that was done, or why it can't be done. */
public sealed interface Gevolg {

  /** These steps open; none where the others that are open decide. */
  record Verder(List<OpenStap> geopend) implements Gevolg {
    public Verder {
      geopend = List.copyOf(geopend);
    }
  }

  /**
   * The intake knows where the case can go.
   *
   * @param groep the group it falls in, or {@code null} where no group was asked for
   * @param routes the routes that are open now; of several the professional chooses
   * @param uitleg why, in plain Dutch; may hold what is known of the deelnemer
   */
  record Ingedeeld(@Nullable String groep, List<String> routes, String uitleg) implements Gevolg {
    public Ingedeeld {
      routes = List.copyOf(routes);
    }
  }

  /** The intake ends without a route. */
  record Uitkomst(String code) implements Gevolg {}

  /** Another phase begins. */
  record NaarFase(String code) implements Gevolg {}

  /** The traject ends in this way out. */
  record Uitstroom(String code) implements Gevolg {}

  /** The deelnemer is sent back. */
  record Terugmelding(String reden) implements Gevolg {}

  /** All steps of the phase are done. */
  record Klaar() implements Gevolg {}

  /** The step is tried again; it stays open. */
  record Opnieuw(OpenStap stap) implements Gevolg {}

  /** The werkwijze has no more to say; a person decides. The step stays open. */
  record PersoonBeslist(OpenStap stap) implements Gevolg {}

  /** It can't be done now; nothing changes. */
  sealed interface Belet extends Gevolg {}

  /** These facts must be known first. */
  record Ontbreekt(Set<String> feiten) implements Belet {
    public Ontbreekt {
      feiten = Set.copyOf(feiten);
    }
  }

  /** The step does not wait to be done. */
  record NietOpen() implements Belet {}

  /** These steps must be done first. */
  record WachtOp(List<String> stappen) implements Belet {
    public WachtOp {
      stappen = List.copyOf(stappen);
    }
  }

  /** The step may not be skipped. */
  record Verplicht() implements Belet {}
}
