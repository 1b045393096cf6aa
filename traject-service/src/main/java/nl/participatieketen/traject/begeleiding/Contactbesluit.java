package nl.participatieketen.traject.begeleiding;

import static nl.participatieketen.eventstore.Decision.accept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.MeldContactMislukt;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.VoerGesprek;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.ContactMislukt;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.GesprekGevoerd;
import nl.participatieketen.traject.traject.Beweging;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Zaak;
import nl.participatieketen.werkwijze.begeleiding.Escalatie;
import org.jspecify.annotations.Nullable;

/** Decides on talks, and on what follows when a deelnemer is not reached. */
final class Contactbesluit {

  private Contactbesluit() {}

  static Decision<Gebeurtenis> voer(Zaak zaak, VoerGesprek o) {
    return zaak.gebeurd().<Gebeurtenis>belet(o.op()).orElseGet(() -> gevoerd(zaak, o));
  }

  private static Decision<Gebeurtenis> gevoerd(Zaak zaak, VoerGesprek o) {
    return accept(
        new GesprekGevoerd(
            o.soort(),
            o.op(),
            o.met(),
            o.minuten(),
            volgende(zaak, o.soort(), o.op()),
            Beweging.uitBeeldOp(zaak.werkwijze(), o.op()),
            o.verslag(),
            o.afspraken()));
  }

  /** The rhythm goes on from the talk itself, but never into what is past. */
  static @Nullable LocalDate volgende(Zaak zaak, String soort, LocalDate vanaf) {
    return zaak.werkwijze().begeleiding().contact().stream()
        .filter(regel -> regel.soort().equals(soort))
        .flatMap(regel -> Optional.ofNullable(regel.elke()).stream())
        .map(elke -> elke.laatsteDag(vanaf))
        .map(dag -> dag.isBefore(zaak.vandaag()) ? zaak.vandaag() : dag)
        .findFirst()
        .orElse(null);
  }

  /** The werkwijze has a ladder of tries; each failure leads to the next rung. */
  static Decision<Gebeurtenis> mislukt(Zaak zaak, MeldContactMislukt o) {
    return zaak.gebeurd().<Gebeurtenis>belet(o.op()).orElseGet(() -> volgende(zaak, o));
  }

  private static Decision<Gebeurtenis> volgende(Zaak zaak, MeldContactMislukt o) {
    List<Escalatie> ladder = zaak.werkwijze().begeleiding().escalatie();
    int nu = Math.max(1, zaak.dossier().begeleiding().trap());
    int volgende = zaak.dossier().begeleiding().trap() == 0 ? eerste(ladder, o.via()) : nu + 1;
    boolean isEr = volgende <= ladder.size();
    return accept(
        new ContactMislukt(
            o.op(),
            o.via(),
            isEr ? volgende : 0,
            isEr
                ? zaak.werkwijze().begeleiding().volgendePoging().laatsteDag(zaak.vandaag())
                : null,
            o.toelichting()));
  }

  /** A try by what the first rung names was that rung. */
  private static int eerste(List<Escalatie> ladder, String via) {
    return !ladder.isEmpty() && ladder.getFirst().via().contains(via) ? 2 : 1;
  }
}
