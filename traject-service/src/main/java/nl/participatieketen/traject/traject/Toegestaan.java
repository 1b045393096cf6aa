package nl.participatieketen.traject.traject;

import java.util.function.Function;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Lets a decision be taken only on a traject that runs. */
public final class Toegestaan {

  private final Werkwijzen werkwijzen;

  public Toegestaan(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  /** Refuses where it has not started, or has ended. */
  public Decision<Gebeurtenis> lopend(
      Stand stand, Asker asker, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return switch (stand) {
      case Stand.Onbekend s -> Weigering.onbekendTraject();
      case Stand.Aangeboden s -> Weigering.nietAangenomen();
      case Stand.Lopend s ->
          beslis.apply(new LopendTraject(werkwijzen.van(s.dossier().werkwijze()), s, asker));
      case Stand.Teruggemeld s -> Weigering.teruggemeld();
      case Stand.Afgerond s -> Weigering.afgerond();
    };
  }

  /** Refuses also where it stands still. */
  public Decision<Gebeurtenis> actief(
      Stand stand, Asker asker, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return lopend(
        stand,
        asker,
        lopend -> lopend.dossier().pauze() == null ? beslis.apply(lopend) : Weigering.gepauzeerd());
  }

  public Werkwijze werkwijze(Stand.Bekend stand) {
    return werkwijzen.van(stand.dossier().werkwijze());
  }
}
