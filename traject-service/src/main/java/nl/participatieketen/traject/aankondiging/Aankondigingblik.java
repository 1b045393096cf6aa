package nl.participatieketen.traject.aankondiging;

import java.util.List;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.StreamId;

/** How an announcement is shown. */
public final class Aankondigingblik implements StreamService.Look<Aankondigingstand> {

  @Override
  public Object view(Request verzoek, StreamId stroom, Aankondigingstand stand) {
    return switch (stand) {
      case Aankondigingstand.Bekend bekend -> Aankondigingbeeld.van(stroom.id(), bekend);
      case Aankondigingstand.Onbekend _ -> throw new IllegalStateException("empty: " + stroom);
    };
  }

  @Override
  public List<?> next(Request verzoek, Aankondigingstand stand) {
    return List.of();
  }
}
