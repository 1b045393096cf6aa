package nl.participatieketen.intake.invoerlijst;

import java.util.List;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.intake.begin.AanmeldingInvoer.NieuweAanmelding;
import org.jspecify.annotations.Nullable;

/** What a piece of a list says. */
sealed interface Rij {

  /** The names of the columns, or nothing. */
  record Geen() implements Rij {}

  /**
   * @param kenmerk what the sender calls it, or {@code null}
   */
  record Goed(int regel, @Nullable String kenmerk, NieuweAanmelding invoer) implements Rij {}

  record Onjuist(int regel, List<Fout> fouten) implements Rij {
    public Onjuist {
      fouten = List.copyOf(fouten);
    }
  }
}
