package nl.participatieketen.intake.invoerlijst;

import nl.participatieketen.edge.problem.Fout;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a list, not yet understood.
 *
 * @param regel the line on which it begins, from 1; of a JSON list the how-manieth element
 * @param inhoud its bytes, empty where there is a fault
 * @param fout why it can't be read, or {@code null}
 */
record Stuk(int regel, byte[] inhoud, @Nullable Fout fout) {

  static Stuk van(int regel, byte[] inhoud) {
    return new Stuk(regel, inhoud, null);
  }

  static Stuk onleesbaar(int regel, String melding, String verwacht) {
    return new Stuk(regel, new byte[0], new Fout("", melding, verwacht));
  }
}
