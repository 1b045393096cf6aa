package nl.participatieketen.traject.plan;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.PlanOpdracht.Onderteken;
import nl.participatieketen.traject.traject.PlanOpdracht.OpPlan;
import nl.participatieketen.traject.traject.PlanOpdracht.StelPlanOp;
import nl.participatieketen.traject.traject.PlanOpdracht.WerkDoelBij;
import nl.participatieketen.traject.traject.Plandoel;
import nl.participatieketen.traject.traject.Plangebeurtenis.DoelBijgewerkt;
import nl.participatieketen.traject.traject.Plangebeurtenis.PlanOndertekend;
import nl.participatieketen.traject.traject.Plangebeurtenis.PlanOpgesteld;
import nl.participatieketen.traject.traject.Plangebeurtenis.PlanVastgesteld;
import nl.participatieketen.traject.traject.Planversie;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.traject.traject.Zaak;
import nl.participatieketen.werkwijze.Keuzelijst;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.traject.Plan;

/** Decides on versions of the plan: one holds only when everyone has signed who has to. */
public final class Planbesluit {

  private Planbesluit() {}

  public static Decision<Gebeurtenis> beslis(Zaak zaak, OpPlan opdracht) {
    return switch (opdracht) {
      case StelPlanOp o -> stelOp(zaak, o);
      case Onderteken o -> onderteken(zaak, o);
      case WerkDoelBij o -> werkDoelBij(zaak, o);
    };
  }

  private static Decision<Gebeurtenis> stelOp(Zaak zaak, StelPlanOp o) {
    return belet(zaak, o).orElseGet(() -> opgesteld(zaak, o));
  }

  private static Decision<Gebeurtenis> opgesteld(Zaak zaak, StelPlanOp o) {
    Plan regel = zaak.werkwijze().traject().plan();
    List<String> ondertekenaars = regel == null ? List.of() : regel.ondertekening();
    var opgesteld =
        new PlanOpgesteld(
            zaak.plan().aantal() + 1,
            zaak.vandaag(),
            o.doelen(),
            o.instrumenten(),
            ondertekenaars,
            zaak.stilstandOp(),
            o.tekst());
    return ondertekenaars.isEmpty()
        ? accept(opgesteld, vastgesteld(zaak, opgesteld.versie()))
        : accept(opgesteld);
  }

  private static Optional<Decision<Gebeurtenis>> belet(Zaak zaak, StelPlanOp o) {
    Plan regel = zaak.werkwijze().traject().plan();
    List<String> leeg =
        regel == null
            ? List.of()
            : regel.onderdelen().stream()
                .filter(deel -> o.tekst().onderdelen().getOrDefault(deel, "").isBlank())
                .toList();
    if (!leeg.isEmpty()) {
      return Optional.of(
          refuse(
              "onderdelen-ontbreken",
              "Het plan zegt ook iets over: %s.".formatted(String.join(", ", leeg))));
    }
    return doelenBelet(zaak, o.doelen())
        .or(
            () ->
                o.instrumenten().stream()
                    .flatMap(
                        i ->
                            Instrumentbesluit.buiten(zaak, i.van())
                                .or(() -> Menukaart.belet(zaak, i.instrument()))
                                .stream())
                    .findFirst());
  }

  private static Optional<Decision<Gebeurtenis>> doelenBelet(Zaak zaak, List<Plandoel> doelen) {
    Set<String> codes = doelen.stream().map(Plandoel::doel).collect(Collectors.toSet());
    if (codes.size() < doelen.size()) {
      return Optional.of(refuse("doel-dubbel", "Noem elk doel één keer."));
    }
    for (Plandoel doel : doelen) {
      if (doel.onder() != null
          && (!codes.contains(doel.onder()) || doel.onder().equals(doel.doel()))) {
        return Optional.of(
            refuse("doel-onbekend", "Een subdoel hoort bij een ander doel van dit plan."));
      }
      if (doel.tot().isBefore(zaak.dossier().gestartOp())) {
        return Optional.of(
            refuse(
                "doel-voor-begin",
                "Het traject begon op %s; een doel kan niet eerder behaald worden."
                    .formatted(zaak.dossier().gestartOp())));
      }
      if (doel.tot().isAfter(zaak.dossier().uiterlijkTot())) {
        return Optional.of(
            refuse(
                "doel-na-einde",
                "Het traject duurt tot en met %s; een doel kan niet later behaald worden."
                    .formatted(zaak.dossier().uiterlijkTot())));
      }
    }
    return Optional.empty();
  }

  private static Decision<Gebeurtenis> onderteken(Zaak zaak, Onderteken o) {
    Planversie concept = zaak.plan().concept();
    if (concept == null || concept.versie() != o.versie()) {
      return refuse("geen-concept", "Deze versie van het plan ligt niet ter ondertekening.");
    }
    List<String> nog = concept.ontbrekendeHandtekeningen();
    if (!nog.contains(o.ondertekenaar())) {
      return Weigering.onbekendeKeuze("handtekening", nog);
    }
    if (!o.ondertekenaar().equals(Stap.DEELNEMER) && !zaak.isIn(o.ondertekenaar())) {
      return Weigering.andereRol(o.ondertekenaar());
    }
    var ondertekend =
        new PlanOndertekend(o.versie(), o.ondertekenaar(), zaak.medewerker(), zaak.vandaag());
    return nog.size() == 1
        ? accept(ondertekend, vastgesteld(zaak, o.versie()))
        : accept(ondertekend);
  }

  private static PlanVastgesteld vastgesteld(Zaak zaak, int versie) {
    return new PlanVastgesteld(versie, zaak.vandaag(), zaak.stilstandOp());
  }

  private static Decision<Gebeurtenis> werkDoelBij(Zaak zaak, WerkDoelBij o) {
    Planversie geldend = zaak.plan().geldend();
    if (geldend == null) {
      return refuse("geen-plan", "Er geldt nog geen plan.");
    }
    List<String> doelen = geldend.doelen().stream().map(Plandoel::doel).toList();
    if (!doelen.contains(o.doel())) {
      return Weigering.onbekendeKeuze("doel", doelen);
    }
    Keuzelijst standen = zaak.werkwijze().traject().doelstanden();
    return standen.kent(o.stand())
        ? accept(
            new DoelBijgewerkt(
                o.doel(), o.stand(), zaak.vandaag(), zaak.stilstandOp(), o.toelichting()))
        : Weigering.onbekendeKeuze("stand", standen.codes());
  }
}
