package nl.participatieketen.traject.fase;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.traject.fase.FaseOpdracht.BevestigVerlenging;
import nl.participatieketen.traject.fase.FaseOpdracht.Verleng;
import nl.participatieketen.traject.traject.Fasegebeurtenis.Verlengd;
import nl.participatieketen.traject.traject.Fasegebeurtenis.VerlengingAfgewezen;
import nl.participatieketen.traject.traject.Fasegebeurtenis.VerlengingVoorgesteld;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.GeplandeEvaluatie;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.traject.traject.Zaak;
import nl.participatieketen.werkwijze.traject.Verlenging;
import org.jspecify.annotations.Nullable;

/** Decides whether something may last longer: only as the werkwijze allows. */
public final class Verlengingsbesluit {

  public static final String TRAJECT = "traject";
  public static final String FASE = "fase";
  public static final String INSTRUMENT = "instrument";

  private Verlengingsbesluit() {}

  static Besluit<Gebeurtenis> verleng(Zaak zaak, Verleng o) {
    return Verlengbaar.zoek(zaak, o.soort(), o.code())
        .map(wat -> verleng(zaak, wat, o))
        .orElseGet(
            () ->
                geweigerd(
                    "geen-einde",
                    "Dit loopt niet, of heeft geen einde dat opgeschoven kan worden."));
  }

  private static Besluit<Gebeurtenis> verleng(Zaak zaak, Verlengbaar wat, Verleng o) {
    if (zaak.fasen().voorstel() != null) {
      return geweigerd("voorstel-loopt", "Over een verlenging moet nog beslist worden.");
    }
    Verlenging regel = wat.regel();
    if (regel != null && !regel.magNogNa(wat.verlengd())) {
      return wat.verlengd() == 0
          ? geweigerd(
              "verlenging-nooit",
              "De werkwijze verlengt dit nooit; de laatste dag blijft %s.".formatted(wat.tot()))
          : geweigerd(
              "vaak-genoeg-verlengd",
              "Dit is al %d keer verlengd; vaker mag niet. De laatste dag blijft %s."
                  .formatted(wat.verlengd(), wat.tot()));
    }
    if ((regel == null || regel.argument()) && o.argument() == null) {
      return geweigerd("argument-nodig", "Een verlenging vraagt een argument.");
    }
    LocalDate hoogstens =
        regel == null || regel.duur() == null ? null : regel.duur().laatsteDag(wat.tot());
    LocalDate tot = o.tot() == null ? hoogstens : o.tot();
    if (tot == null) {
      return geweigerd("geen-datum", "Zeg tot en met welke dag het verlengd wordt.");
    }
    return wat.belet(tot, hoogstens, zaak.dossier().uiterlijkTot())
        .orElseGet(() -> verlengd(zaak, wat, tot, o.argument()));
  }

  private static Besluit<Gebeurtenis> verlengd(
      Zaak zaak, Verlengbaar wat, LocalDate tot, @Nullable String argument) {
    String tweede = wat.regel() == null ? null : wat.regel().tweede();
    List<GeplandeEvaluatie> erbij = wat.evaluatiesTot(tot);
    return tweede == null
        ? aanvaard(
            new Verlengd(
                wat.soort(),
                wat.code(),
                wat.tot(),
                tot,
                wat.verlengd() + 1,
                zaak.vandaag(),
                erbij,
                argument))
        : aanvaard(
            new VerlengingVoorgesteld(
                wat.soort(),
                wat.code(),
                wat.tot(),
                tot,
                tweede,
                zaak.wie().medewerker(),
                zaak.vandaag(),
                erbij,
                argument));
  }

  static Besluit<Gebeurtenis> bevestig(Zaak zaak, BevestigVerlenging o) {
    VerlengingVoorgesteld voorstel = zaak.fasen().voorstel();
    if (voorstel == null) {
      return geweigerd("geen-voorstel", "Er ligt geen verlenging om te bevestigen.");
    }
    if (!zaak.isIn(voorstel.tweede())) {
      return Weigering.andereRol(voorstel.tweede());
    }
    if (zaak.wie().medewerker().equals(voorstel.voorgesteldDoor())) {
      return geweigerd("tweede-persoon", "Wie voorstelt te verlengen, bevestigt dat niet ook.");
    }
    if (!o.akkoord()) {
      return aanvaard(
          new VerlengingAfgewezen(
              voorstel.soort(), voorstel.code(), zaak.vandaag(), o.toelichting()));
    }
    return Verlengbaar.zoek(zaak, voorstel.soort(), voorstel.code())
        .<Besluit<Gebeurtenis>>map(
            wat ->
                aanvaard(
                    new Verlengd(
                        voorstel.soort(),
                        voorstel.code(),
                        wat.tot(),
                        voorstel.tot(),
                        wat.verlengd() + 1,
                        zaak.vandaag(),
                        voorstel.evaluaties(),
                        voorstel.argument())))
        .orElseGet(() -> geweigerd("geen-einde", "Wat verlengd zou worden, loopt niet meer."));
  }
}
