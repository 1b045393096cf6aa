package nl.participatieketen.traject.overdracht;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.regie.Regie;
import nl.participatieketen.traject.traject.Beletsel;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Meegebracht;
import nl.participatieketen.traject.traject.Ophaling;
import nl.participatieketen.traject.traject.OverdrachtOpdracht;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtOvergenomen;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtUitgebleven;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtVerwacht;
import nl.participatieketen.traject.traject.Overdrachtstand;
import nl.participatieketen.traject.traject.Regiegebeurtenis.RegieBepaald;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.inrichting.Zaakdeel;

/** Decides what a traject does with what an intake knows. */
public final class Overdrachtbesluit {

  /** What can't be fetched is tried after a day, then each time after twice as long. */
  private static final int HOOGSTENS_VERDUBBELD = 5;

  private final Werkwijzen werkwijzen;

  public Overdrachtbesluit(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  public Decision<Gebeurtenis> beslis(Stand stand, OverdrachtOpdracht opdracht, Asker asker) {
    return switch (opdracht) {
      case OverdrachtOpdracht.NeemOver(Ophaling ophaling) ->
          verwerk(stand, ophaling, asker.today());
      case OverdrachtOpdracht.HaalOpnieuw o -> opnieuw(stand, asker.today());
    };
  }

  /** Changes nothing where the facts are not waited for. */
  private Decision<Gebeurtenis> verwerk(Stand stand, Ophaling ophaling, LocalDate vandaag) {
    if (!(stand instanceof Stand.Bekend bekend)) {
      return Weigering.onbekendTraject();
    }
    Overdrachtstand overdracht = bekend.dossier().overdracht();
    if (overdracht == null || overdracht.ophalenVanaf() == null) {
      return accept();
    }
    return switch (ophaling) {
      case Ophaling.Belet(Beletsel beletsel) ->
          accept(
              new OverdrachtUitgebleven(
                  overdracht.dataref(),
                  beletsel.code(),
                  vandaag,
                  vandaag.plusDays(1L << Math.min(overdracht.eerder(), HOOGSTENS_VERDUBBELD))));
      case Ophaling.Gekregen gekregen -> neemOver(bekend, overdracht, gekregen, vandaag);
    };
  }

  /** Someone asks to try at once what could not be done. */
  private static Decision<Gebeurtenis> opnieuw(Stand stand, LocalDate vandaag) {
    return switch (stand) {
      case Stand.Onbekend s -> Weigering.onbekendTraject();
      case Stand.Aangeboden s -> opnieuw(s, vandaag);
      case Stand.Lopend s -> opnieuw(s, vandaag);
      case Stand.Teruggemeld s -> Weigering.teruggemeld();
      case Stand.Afgerond s -> Weigering.afgerond();
    };
  }

  private static Decision<Gebeurtenis> opnieuw(Stand.Bekend stand, LocalDate vandaag) {
    return switch (stand.dossier().overdracht()) {
      case Overdrachtstand.Uitgebleven s -> accept(new OverdrachtVerwacht(s.dataref(), vandaag));
      case Overdrachtstand.Verwacht s -> accept();
      case Overdrachtstand.Overgenomen s ->
          refuse("al-overgenomen", "Wat de intake weet is op %s overgenomen.".formatted(s.op()));
      case null -> refuse("geen-overdracht", "Met deze deelnemer gaat niets mee.");
    };
  }

  private Decision<Gebeurtenis> neemOver(
      Stand.Bekend stand,
      Overdrachtstand overdracht,
      Ophaling.Gekregen gekregen,
      LocalDate vandaag) {
    Dossier dossier = stand.dossier();
    Werkwijze werkwijze = werkwijzen.van(dossier.werkwijze());
    OverdrachtOvergenomen overgenomen =
        Overname.van(
            werkwijze,
            dossier.begeleiding().feitenOp(),
            dossier.afzender(),
            new Meegebracht(overdracht.dataref(), gekregen.feiten(), gekregen.toelichting()),
            vandaag);
    List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    gebeurtenissen.add(overgenomen);
    if (stand instanceof Stand.Lopend) {
      Map<String, String> alle = new TreeMap<>(dossier.feiten());
      alle.putAll(Overname.waarden(overgenomen));
      Regie.gewijzigd(werkwijze, Zaakdeel.TRAJECT, alle, dossier.regie().rollen())
          .map(rollen -> new RegieBepaald(rollen, vandaag))
          .ifPresent(gebeurtenissen::add);
    }
    return new Decision.Accepted<>(gebeurtenissen);
  }
}
