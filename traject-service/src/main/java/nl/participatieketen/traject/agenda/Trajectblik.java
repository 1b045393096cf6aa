package nl.participatieketen.traject.agenda;

import java.util.List;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.http.TrajectBeeld;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.werkwijze.Werkwijzen;

/** How a traject is shown, and what may be done with it next. */
public final class Trajectblik implements StreamService.Look<Stand> {

  private final Werkwijzen werkwijzen;

  public Trajectblik(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  @Override
  public Object view(Request verzoek, StreamId stroom, Stand stand) {
    return TrajectBeeld.van(stroom, stand, next(verzoek, stand));
  }

  @Override
  public List<VolgendeStap> next(Request verzoek, Stand stand) {
    return VolgendeStappen.van(stand, werkwijzen);
  }
}
