package nl.participatieketen.traject.tijdlijn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis.Gehoord;
import org.jspecify.annotations.Nullable;

/**
 * What the chain told about a person.
 *
 * @param deelnemer {@code null} before anything was heard
 * @param trajecten of this organisatie
 */
public record Tijdlijnstand(@Nullable UUID deelnemer, List<Gehoord> gehoord, Set<UUID> trajecten) {

  static final Tijdlijnstand LEEG = new Tijdlijnstand(null, List.of(), Set.of());

  public Tijdlijnstand {
    gehoord = List.copyOf(gehoord);
    trajecten = Collections.unmodifiableSet(new LinkedHashSet<>(trajecten));
  }

  Tijdlijnstand met(Gehoord nieuw) {
    List<Gehoord> alle = new ArrayList<>(gehoord);
    alle.add(nieuw);
    Set<UUID> ids = new LinkedHashSet<>(trajecten);
    if (nieuw.trajectId() != null) {
      ids.add(nieuw.trajectId());
    }
    return new Tijdlijnstand(nieuw.deelnemerId(), alle, ids);
  }
}
