package nl.participatieketen.traject.einde;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.nazorg.Nazorgplan;
import nl.participatieketen.traject.traject.EindeOpdracht.BevestigStop;
import nl.participatieketen.traject.traject.EindeOpdracht.RondAf;
import nl.participatieketen.traject.traject.EindeOpdracht.Stop;
import nl.participatieketen.traject.traject.Eindegebeurtenis.StopAfgewezen;
import nl.participatieketen.traject.traject.Eindegebeurtenis.StopBesloten;
import nl.participatieketen.traject.traject.Eindegebeurtenis.StopVoorgesteld;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectAfgerond;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.traject.traject.Zaak;
import nl.participatieketen.werkwijze.Keuzelijst;
import nl.participatieketen.werkwijze.einde.Stoppen;

/** Decides to end a traject: with an outcome, or without its aim and then, where asked, by two. */
final class Afrondbesluit {

  private Afrondbesluit() {}

  static Decision<Gebeurtenis> rondAf(Zaak zaak, RondAf o) {
    Keuzelijst uitstroom = zaak.werkwijze().traject().uitstroom();
    if (!uitstroom.kent(o.uitstroom())) {
      return Weigering.onbekendeKeuze("uitstroom", uitstroom.codes());
    }
    LocalDate minimaal = zaak.dossier().duur().minimaalTot();
    if (!o.werk()
        && o.toelichting() == null
        && minimaal != null
        && zaak.vandaag().isBefore(minimaal)) {
      return Weigering.argumentNodig(
          "voor-minimum", "Het traject duurt ten minste tot en met %s.".formatted(minimaal));
    }
    List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    gebeurtenissen.add(new TrajectAfgerond(o.uitstroom(), zaak.vandaag(), null, o.toelichting()));
    if (o.werk()) {
      Nazorgplan.vanaf(zaak.werkwijze(), zaak.vandaag(), null).ifPresent(gebeurtenissen::add);
    }
    return new Decision.Accepted<>(gebeurtenissen);
  }

  static Decision<Gebeurtenis> stop(Zaak zaak, Stop o) {
    Stoppen regels = zaak.werkwijze().stoppen();
    Keuzelijst redenen = regels.redenen();
    if (redenen != null && !redenen.kent(o.reden())) {
      return Weigering.onbekendeKeuze("reden", redenen.codes());
    }
    Keuzelijst uitstroom = zaak.werkwijze().traject().uitstroom();
    if (!uitstroom.kent(o.uitstroom())) {
      return Weigering.onbekendeKeuze("uitstroom", uitstroom.codes());
    }
    if (zaak.dossier().einde().voorstel() != null) {
      return refuse("voorstel-loopt", "Over stoppen moet nog beslist worden.");
    }
    if (regels.doorTwee().isEmpty()) {
      return accept(
          new StopBesloten(o.reden(), zaak.vandaag()),
          new TrajectAfgerond(o.uitstroom(), zaak.vandaag(), null, o.toelichting()));
    }
    List<String> eigen = regels.doorTwee().stream().filter(zaak::isIn).toList();
    if (eigen.isEmpty()) {
      return Weigering.andereRol(String.join(" of ", regels.doorTwee()));
    }
    List<String> tweede = new ArrayList<>(regels.doorTwee());
    tweede.remove(eigen.getFirst());
    return accept(
        new StopVoorgesteld(
            o.reden(), o.uitstroom(), tweede, zaak.medewerker(), zaak.vandaag(), o.toelichting()));
  }

  static Decision<Gebeurtenis> bevestig(Zaak zaak, BevestigStop o) {
    StopVoorgesteld voorstel = zaak.dossier().einde().voorstel();
    if (voorstel == null) {
      return refuse("geen-voorstel", "Er ligt geen voorstel om te stoppen.");
    }
    if (voorstel.tweede().stream().noneMatch(zaak::isIn)) {
      return Weigering.andereRol(String.join(" of ", voorstel.tweede()));
    }
    if (zaak.medewerker().equals(voorstel.voorgesteldDoor())) {
      return refuse("tweede-persoon", "Wie voorstelt te stoppen, bevestigt dat niet ook.");
    }
    return o.akkoord()
        ? accept(
            new StopBesloten(voorstel.reden(), zaak.vandaag()),
            new TrajectAfgerond(voorstel.uitstroom(), zaak.vandaag(), null, voorstel.toelichting()))
        : accept(new StopAfgewezen(zaak.vandaag(), o.toelichting()));
  }
}
