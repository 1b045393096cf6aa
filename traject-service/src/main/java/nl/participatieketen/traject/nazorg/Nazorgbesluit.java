package nl.participatieketen.traject.nazorg;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.edge.dag.Dagbereik;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Eindegebeurtenis.NazorgVerlengd;
import nl.participatieketen.traject.traject.Eindegebeurtenis.NazorgcontactGehad;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.NazorgOpdracht;
import nl.participatieketen.traject.traject.Nazorgafspraak;
import nl.participatieketen.traject.traject.Nazorgstand;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.nazorg.Nazorg;
import org.jspecify.annotations.Nullable;

/** Decides on contacts after a plaatsing, and how long the nazorg lasts. */
public final class Nazorgbesluit {

  private final Werkwijzen werkwijzen;

  public Nazorgbesluit(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  public Decision<Gebeurtenis> beslis(Stand stand, NazorgOpdracht opdracht, Asker asker) {
    return switch (opdracht) {
      case NazorgOpdracht.NoteerContact o -> contact(stand, o, asker.today());
      case NazorgOpdracht.VerlengNazorg o -> verleng(stand, o.tot(), asker.today());
    };
  }

  private static Decision<Gebeurtenis> contact(
      Stand stand, NazorgOpdracht.NoteerContact o, LocalDate vandaag) {
    Nazorgstand nazorg = lopend(stand);
    if (nazorg == null) {
      return looptNiet();
    }
    return Dagbereik.gebeurd(nazorg.vanaf(), "de nazorg", vandaag)
        .<Gebeurtenis>belet(o.op())
        .orElseGet(() -> contact(nazorg, o));
  }

  private static Decision<Gebeurtenis> contact(Nazorgstand nazorg, NazorgOpdracht.NoteerContact o) {
    Integer nr = o.nr();
    List<Nazorgafspraak> open =
        nazorg.open().stream().filter(c -> nr == null || c.nr() == nr).toList();
    if (nr != null && open.isEmpty()) {
      return refuse("geen-contact", "Dit contact staat niet open.");
    }
    int welk = open.isEmpty() ? 0 : open.getFirst().nr();
    return accept(new NazorgcontactGehad(welk, o.op(), o.verslag()));
  }

  /** Longer nazorg, up to the longest that the werkwijze gives. */
  private Decision<Gebeurtenis> verleng(Stand stand, LocalDate tot, LocalDate vandaag) {
    Nazorgstand nazorg = lopend(stand);
    if (nazorg == null || !(stand instanceof Stand.Bekend bekend)) {
      return looptNiet();
    }
    Nazorg regels = werkwijzen.van(bekend.dossier().werkwijze()).nazorg();
    if (!tot.isAfter(nazorg.tot())) {
      return refuse(
          "niet-langer", "De laatste dag is nu %s; kies een latere.".formatted(nazorg.tot()));
    }
    if (regels.maximaal() == null || tot.isAfter(regels.maximaal().laatsteDag(nazorg.vanaf()))) {
      return refuse(
          "te-lang",
          regels.maximaal() == null
              ? "De werkwijze verlengt de nazorg niet."
              : "De nazorg duurt ten hoogste tot en met %s."
                  .formatted(regels.maximaal().laatsteDag(nazorg.vanaf())));
    }
    int volgend = nazorg.open().stream().mapToInt(Nazorgafspraak::nr).max().orElse(1000) + 1;
    return accept(
        new NazorgVerlengd(
            tot,
            vandaag,
            regels.opVerzoek()
                ? List.of()
                : Nazorgplan.contacten(regels, nazorg.vanaf(), nazorg.tot(), tot, volgend)));
  }

  private static @Nullable Nazorgstand lopend(Stand stand) {
    return stand instanceof Stand.Bekend bekend
            && bekend.dossier().einde().nazorg() instanceof Nazorgstand nazorg
            && nazorg.loopt()
        ? nazorg
        : null;
  }

  private static Decision<Gebeurtenis> looptNiet() {
    return refuse("geen-nazorg", "Er loopt geen nazorg bij dit traject.");
  }
}
