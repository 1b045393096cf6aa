package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.UUID;

/** What the chain tells an aanmelding. */
public sealed interface Ketenopdracht extends Opdracht {

  /** The traject says that it has begun. */
  record NoteerTrajectstart(UUID trajectId, int ronde, LocalDate gestartOp)
      implements Ketenopdracht {}

  /** The traject sends the deelnemer back. */
  record Heropen(Terugkomst terugkomst, LocalDate gemeldOp) implements Ketenopdracht {}

  /** The traject is done. */
  record NoteerTrajecteinde(UUID trajectId, LocalDate afgerondOp) implements Ketenopdracht {}
}
