package nl.participatieketen.testsupport.voorbeeld.fout.besluit;

import java.util.UUID;
import java.util.function.Supplier;

record MetToeval() {

  Supplier<UUID> nieuw() {
    return UUID::randomUUID;
  }
}
