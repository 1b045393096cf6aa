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
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.werkwijze.begeleiding.Escalatie;
import org.jspecify.annotations.Nullable;

/** Decides on talks, and on what follows when a deelnemer is not reached. */
final class Contactbesluit {

  private Contactbesluit() {}

  static Decision<Gebeurtenis> voer(LopendTraject lopend, VoerGesprek o) {
    return lopend.gebeurd().<Gebeurtenis>belet(o.op()).orElseGet(() -> gevoerd(lopend, o));
  }

  private static Decision<Gebeurtenis> gevoerd(LopendTraject lopend, VoerGesprek o) {
    return accept(
        new GesprekGevoerd(
            o.soort(),
            o.op(),
            o.met(),
            o.minuten(),
            volgende(lopend, o.soort(), o.op()),
            Beweging.uitBeeldOp(lopend.werkwijze(), o.op()),
            o.verslag(),
            o.afspraken()));
  }

  /** The rhythm goes on from the talk itself, but never into what is past. */
  static @Nullable LocalDate volgende(LopendTraject lopend, String soort, LocalDate vanaf) {
    return lopend.werkwijze().begeleiding().contact().stream()
        .filter(regel -> regel.soort().equals(soort))
        .flatMap(regel -> Optional.ofNullable(regel.elke()).stream())
        .map(elke -> elke.laatsteDag(vanaf))
        .map(dag -> dag.isBefore(lopend.vandaag()) ? lopend.vandaag() : dag)
        .findFirst()
        .orElse(null);
  }

  /** The werkwijze has a ladder of tries; each failure leads to the next rung. */
  static Decision<Gebeurtenis> mislukt(LopendTraject lopend, MeldContactMislukt o) {
    return lopend.gebeurd().<Gebeurtenis>belet(o.op()).orElseGet(() -> volgende(lopend, o));
  }

  private static Decision<Gebeurtenis> volgende(LopendTraject lopend, MeldContactMislukt o) {
    List<Escalatie> ladder = lopend.werkwijze().begeleiding().escalatie();
    int nu = Math.max(1, lopend.dossier().begeleiding().trap());
    int volgende = lopend.dossier().begeleiding().trap() == 0 ? eerste(ladder, o.via()) : nu + 1;
    boolean isEr = volgende <= ladder.size();
    return accept(
        new ContactMislukt(
            o.op(),
            o.via(),
            isEr ? volgende : 0,
            isEr
                ? lopend.werkwijze().begeleiding().volgendePoging().laatsteDag(lopend.vandaag())
                : null,
            o.toelichting()));
  }

  /** A try by what the first rung names was that rung. */
  private static int eerste(List<Escalatie> ladder, String via) {
    return !ladder.isEmpty() && ladder.getFirst().via().contains(via) ? 2 : 1;
  }
}
