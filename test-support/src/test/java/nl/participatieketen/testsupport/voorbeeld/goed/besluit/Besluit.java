package nl.participatieketen.testsupport.voorbeeld.goed.besluit;

import java.time.Instant;
import java.util.UUID;

public record Besluit(UUID id, Instant nu) {

  public boolean isLaat(Instant termijn) {
    return nu.isAfter(termijn);
  }
}
