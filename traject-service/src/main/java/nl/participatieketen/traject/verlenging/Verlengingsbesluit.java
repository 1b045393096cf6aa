package nl.participatieketen.traject.verlenging;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Fasegebeurtenis.Verlengd;
import nl.participatieketen.traject.traject.Fasegebeurtenis.VerlengingAfgewezen;
import nl.participatieketen.traject.traject.Fasegebeurtenis.VerlengingVoorgesteld;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.GeplandeEvaluatie;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.VerlengingOpdracht.BevestigVerlenging;
import nl.participatieketen.traject.traject.VerlengingOpdracht.Verleng;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.traject.Verlenging;
import org.jspecify.annotations.Nullable;

/** Decides whether something may last longer: only as the werkwijze allows. */
public final class Verlengingsbesluit {

  public static final String TRAJECT = "traject";
  public static final String FASE = "fase";
  public static final String INSTRUMENT = "instrument";

  private Verlengingsbesluit() {}

  public static Decision<Gebeurtenis> verleng(LopendTraject lopend, Verleng o) {
    return Verlengbaar.zoek(lopend, o.soort(), o.code())
        .map(wat -> verleng(lopend, wat, o))
        .orElseGet(
            () ->
                refuse(
                    "geen-einde",
                    "Dit loopt niet, of heeft geen einde dat opgeschoven kan worden."));
  }

  private static Decision<Gebeurtenis> verleng(LopendTraject lopend, Verlengbaar wat, Verleng o) {
    if (lopend.fasen().voorstel() != null) {
      return refuse("voorstel-loopt", "Over een verlenging moet nog beslist worden.");
    }
    Verlenging regel = wat.regel();
    if (regel != null && !regel.magNogNa(wat.verlengd())) {
      return wat.verlengd() == 0
          ? refuse(
              "verlenging-nooit",
              "De werkwijze verlengt dit nooit; de laatste dag blijft %s.".formatted(wat.tot()))
          : refuse(
              "vaak-genoeg-verlengd",
              "Dit is al %d keer verlengd; vaker mag niet. De laatste dag blijft %s."
                  .formatted(wat.verlengd(), wat.tot()));
    }
    if ((regel == null || regel.argument()) && o.argument() == null) {
      return refuse("argument-nodig", "Een verlenging vraagt een argument.");
    }
    LocalDate hoogstens =
        regel == null || regel.duur() == null ? null : regel.duur().laatsteDag(wat.tot());
    LocalDate tot = o.tot() == null ? hoogstens : o.tot();
    if (tot == null) {
      return refuse("geen-datum", "Zeg tot en met welke dag het verlengd wordt.");
    }
    return wat.belet(tot, hoogstens, lopend.dossier().uiterlijkTot())
        .orElseGet(() -> verlengd(lopend, wat, tot, o.argument()));
  }

  private static Decision<Gebeurtenis> verlengd(
      LopendTraject lopend, Verlengbaar wat, LocalDate tot, @Nullable String argument) {
    String tweede = wat.regel() == null ? null : wat.regel().tweede();
    List<GeplandeEvaluatie> erbij = wat.evaluatiesTot(tot);
    return tweede == null
        ? accept(
            new Verlengd(
                wat.soort(),
                wat.code(),
                wat.tot(),
                tot,
                wat.verlengd() + 1,
                lopend.vandaag(),
                erbij,
                argument))
        : accept(
            new VerlengingVoorgesteld(
                wat.soort(),
                wat.code(),
                wat.tot(),
                tot,
                tweede,
                lopend.medewerker(),
                lopend.vandaag(),
                erbij,
                argument));
  }

  public static Decision<Gebeurtenis> bevestig(LopendTraject lopend, BevestigVerlenging o) {
    VerlengingVoorgesteld voorstel = lopend.fasen().voorstel();
    if (voorstel == null) {
      return refuse("geen-voorstel", "Er ligt geen verlenging om te bevestigen.");
    }
    if (!lopend.isIn(voorstel.tweede())) {
      return Weigering.andereRol(voorstel.tweede());
    }
    if (lopend.medewerker().equals(voorstel.voorgesteldDoor())) {
      return refuse("tweede-persoon", "Wie voorstelt te verlengen, bevestigt dat niet ook.");
    }
    if (!o.akkoord()) {
      return accept(
          new VerlengingAfgewezen(
              voorstel.soort(), voorstel.code(), lopend.vandaag(), o.toelichting()));
    }
    return Verlengbaar.zoek(lopend, voorstel.soort(), voorstel.code())
        .<Decision<Gebeurtenis>>map(
            wat ->
                accept(
                    new Verlengd(
                        voorstel.soort(),
                        voorstel.code(),
                        wat.tot(),
                        voorstel.tot(),
                        wat.verlengd() + 1,
                        lopend.vandaag(),
                        voorstel.evaluaties(),
                        voorstel.argument())))
        .orElseGet(() -> refuse("geen-einde", "Wat verlengd zou worden, loopt niet meer."));
  }
}
