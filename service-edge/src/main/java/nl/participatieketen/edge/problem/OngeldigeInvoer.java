package nl.participatieketen.edge.problem;

import java.util.List;

/** A request that can't be understood; holds all of its faults. Answered with 400. */
public final class OngeldigeInvoer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fout> fouten;

  public OngeldigeInvoer(List<Fout> fouten) {
    super(fouten.toString());
    this.fouten = List.copyOf(fouten);
  }

  public OngeldigeInvoer(String veld, String melding, String verwacht) {
    this(List.of(new Fout(veld, melding, verwacht)));
  }

  public List<Fout> fouten() {
    return fouten;
  }
}
