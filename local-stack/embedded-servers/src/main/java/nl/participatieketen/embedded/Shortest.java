package nl.participatieketen.embedded;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** Walks several ways to the same documents side by side and takes the one that ends first. */
final class Shortest {

  private Shortest() {}

  static <T> SequencedSet<T> of(List<Iterator<T>> ways) {
    return within(Integer.MAX_VALUE, ways).orElseThrow();
  }

  /** Nothing when each way is longer than {@code most}. */
  static <T> Optional<SequencedSet<T>> within(int most, List<Iterator<T>> ways) {
    List<SequencedSet<T>> found = new ArrayList<>();
    ways.forEach(_ -> found.add(new LinkedHashSet<>()));
    for (int step = 0; step <= most; step++) {
      for (int way = 0; way < ways.size(); way++) {
        if (!ways.get(way).hasNext()) {
          return Optional.of(found.get(way));
        }
        found.get(way).add(ways.get(way).next());
      }
    }
    return Optional.empty();
  }
}
