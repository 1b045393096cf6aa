package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Sensitive;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.jspecify.annotations.Nullable;

/** What happened to the steps of an intake. */
public sealed interface Stapgebeurtenis extends Gebeurtenis {

  record StappenGeopend(List<OpenStap> stappen) implements Stapgebeurtenis {
    public StappenGeopend {
      stappen = List.copyOf(stappen);
    }
  }

  /**
   * @param aanwezigen who were there, by role or as a medewerker
   */
  record StapGedaan(
      String stap,
      LocalDate gedaanOp,
      List<String> aanwezigen,
      @Sensitive @Nullable Map<String, Vastgelegd> feiten,
      @Sensitive @Nullable String verslag)
      implements Stapgebeurtenis {
    public StapGedaan {
      aanwezigen = List.copyOf(aanwezigen);
    }
  }

  /**
   * A step that a second one has to confirm.
   *
   * @param door who did it
   * @param tweede the role that confirms
   */
  record StapVoorgelegd(
      String stap,
      LocalDate gedaanOp,
      String door,
      String tweede,
      List<String> aanwezigen,
      @Sensitive @Nullable Map<String, Vastgelegd> feiten,
      @Sensitive @Nullable String verslag)
      implements Stapgebeurtenis {
    public StapVoorgelegd {
      aanwezigen = List.copyOf(aanwezigen);
    }
  }

  /** The second one did not agree: the step waits to be done again. */
  record StapTeruggegeven(String stap, @Sensitive @Nullable String argument)
      implements Stapgebeurtenis {}

  record StapOvergeslagen(
      String stap, LocalDate overgeslagenOp, @Sensitive @Nullable String argument)
      implements Stapgebeurtenis {}

  /** It need not be done any more: something else follows. */
  record StapVervallen(String stap) implements Stapgebeurtenis {}

  /**
   * @param stap the step as it waits now, with how often the deelnemer did not come
   * @param persoonBeslist whether the werkwijze has no more to say about it
   */
  record NietVerschenen(
      OpenStap stap, LocalDate op, boolean persoonBeslist, @Sensitive @Nullable String reden)
      implements Stapgebeurtenis {}

  record HerinneringNodig(String stap, LocalDate op) implements Stapgebeurtenis {}

  record TermijnVerstreken(String stap, LocalDate uiterlijk) implements Stapgebeurtenis {}

  record FeitenVastgelegd(LocalDate op, @Sensitive @Nullable Map<String, Vastgelegd> feiten)
      implements Stapgebeurtenis {}
}
