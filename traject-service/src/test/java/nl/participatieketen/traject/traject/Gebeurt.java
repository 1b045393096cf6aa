package nl.participatieketen.traject.traject;

import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventTable;
import org.jspecify.annotations.Nullable;

/** Lets happen what is asked, so that a test can begin anywhere. */
public final class Gebeurt implements Decider<Stand, Gebeurtenis, Gebeurtenis> {

  private final TrajectSoort soort = new TrajectSoort();

  @Override
  public Decision<Gebeurtenis> decide(Stand stand, Gebeurtenis wat, Asker asker) {
    return Decision.accept(wat);
  }

  @Override
  public String name() {
    return soort.name();
  }

  @Override
  public EventTable<Gebeurtenis> events() {
    return soort.events();
  }

  @Override
  public Stand initial() {
    return soort.initial();
  }

  @Override
  public Stand evolve(Stand stand, Gebeurtenis gebeurtenis) {
    return soort.evolve(stand, gebeurtenis);
  }

  @Override
  public @Nullable UUID deelnemer(Stand stand) {
    return soort.deelnemer(stand);
  }
}
