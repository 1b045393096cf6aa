package nl.participatieketen.edge.problem;

import java.util.List;

/** A request that can't be understood; holds all of its faults. Answered with 400. */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fout> faults;

  public InvalidInput(List<Fout> faults) {
    super(faults.size() + " faults, from " + faults.stream().limit(3).toList());
    this.faults = List.copyOf(faults);
  }

  public InvalidInput(String field, String notice, String expected) {
    this(List.of(new Fout(field, notice, expected)));
  }

  public List<Fout> faults() {
    return faults;
  }
}
