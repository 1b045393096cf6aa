package nl.participatieketen.keten.stack;

import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.process.Identity;
import org.jspecify.annotations.Nullable;

/**
 * How a part is at this moment.
 *
 * @param process null when it doesn't run
 * @param residentBytes 0 when it doesn't run or can't be told
 */
public record PartStatus(
    Part part, int port, @Nullable Identity process, boolean ready, long residentBytes) {

  static PartStatus absent(Part part, int port) {
    return new PartStatus(part, port, null, false, 0);
  }
}
