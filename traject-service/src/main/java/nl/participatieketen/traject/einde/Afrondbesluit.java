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
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Keuzelijst;
import nl.participatieketen.werkwijze.einde.Stoppen;

/** Decides to end a traject: with an outcome, or without its aim and then, where asked, by two. */
final class Afrondbesluit {

  private Afrondbesluit() {}

  static Decision<Gebeurtenis> rondAf(LopendTraject lopend, RondAf o) {
    Keuzelijst uitstroom = lopend.werkwijze().traject().uitstroom();
    if (!uitstroom.kent(o.uitstroom())) {
      return Weigering.onbekendeKeuze("uitstroom", uitstroom.codes());
    }
    LocalDate minimaal = lopend.dossier().duur().minimaalTot();
    if (!o.werk()
        && o.toelichting() == null
        && minimaal != null
        && lopend.vandaag().isBefore(minimaal)) {
      return Weigering.argumentNodig(
          "voor-minimum", "Het traject duurt ten minste tot en met %s.".formatted(minimaal));
    }
    List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    gebeurtenissen.add(new TrajectAfgerond(o.uitstroom(), lopend.vandaag(), null, o.toelichting()));
    if (o.werk()) {
      Nazorgplan.vanaf(lopend.werkwijze(), lopend.vandaag(), null).ifPresent(gebeurtenissen::add);
    }
    return new Decision.Accepted<>(gebeurtenissen);
  }

  static Decision<Gebeurtenis> stop(LopendTraject lopend, Stop o) {
    Stoppen regels = lopend.werkwijze().stoppen();
    Keuzelijst redenen = regels.redenen();
    if (redenen != null && !redenen.kent(o.reden())) {
      return Weigering.onbekendeKeuze("reden", redenen.codes());
    }
    Keuzelijst uitstroom = lopend.werkwijze().traject().uitstroom();
    if (!uitstroom.kent(o.uitstroom())) {
      return Weigering.onbekendeKeuze("uitstroom", uitstroom.codes());
    }
    if (lopend.dossier().einde().voorstel() != null) {
      return refuse("voorstel-loopt", "Over stoppen moet nog beslist worden.");
    }
    if (regels.doorTwee().isEmpty()) {
      return accept(
          new StopBesloten(o.reden(), lopend.vandaag()),
          new TrajectAfgerond(o.uitstroom(), lopend.vandaag(), null, o.toelichting()));
    }
    List<String> eigen = regels.doorTwee().stream().filter(lopend::isIn).toList();
    if (eigen.isEmpty()) {
      return Weigering.andereRol(String.join(" of ", regels.doorTwee()));
    }
    List<String> tweede = new ArrayList<>(regels.doorTwee());
    tweede.remove(eigen.getFirst());
    return accept(
        new StopVoorgesteld(
            o.reden(),
            o.uitstroom(),
            tweede,
            lopend.medewerker(),
            lopend.vandaag(),
            o.toelichting()));
  }

  static Decision<Gebeurtenis> bevestig(LopendTraject lopend, BevestigStop o) {
    StopVoorgesteld voorstel = lopend.dossier().einde().voorstel();
    if (voorstel == null) {
      return refuse("geen-voorstel", "Er ligt geen voorstel om te stoppen.");
    }
    if (voorstel.tweede().stream().noneMatch(lopend::isIn)) {
      return Weigering.andereRol(String.join(" of ", voorstel.tweede()));
    }
    if (lopend.medewerker().equals(voorstel.voorgesteldDoor())) {
      return refuse("tweede-persoon", "Wie voorstelt te stoppen, bevestigt dat niet ook.");
    }
    return o.akkoord()
        ? accept(
            new StopBesloten(voorstel.reden(), lopend.vandaag()),
            new TrajectAfgerond(
                voorstel.uitstroom(), lopend.vandaag(), null, voorstel.toelichting()))
        : accept(new StopAfgewezen(lopend.vandaag(), o.toelichting()));
  }
}
