package nl.participatieketen.traject.plan;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
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
import nl.participatieketen.werkwijze.Keuzelijst;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.traject.Plan;

/** Decides on versions of the plan: one holds only when everyone has signed who has to. */
public final class Planbesluit {

  private Planbesluit() {}

  public static Decision<Gebeurtenis> beslis(LopendTraject lopend, OpPlan opdracht) {
    return switch (opdracht) {
      case StelPlanOp o -> stelOp(lopend, o);
      case Onderteken o -> onderteken(lopend, o);
      case WerkDoelBij o -> werkDoelBij(lopend, o);
    };
  }

  private static Decision<Gebeurtenis> stelOp(LopendTraject lopend, StelPlanOp o) {
    return belet(lopend, o).orElseGet(() -> opgesteld(lopend, o));
  }

  private static Decision<Gebeurtenis> opgesteld(LopendTraject lopend, StelPlanOp o) {
    Plan regel = lopend.werkwijze().traject().plan();
    List<String> ondertekenaars = regel == null ? List.of() : regel.ondertekening();
    var opgesteld =
        new PlanOpgesteld(
            lopend.plan().aantal() + 1,
            lopend.vandaag(),
            o.doelen(),
            o.instrumenten(),
            ondertekenaars,
            lopend.stilstandOp(),
            o.tekst());
    return ondertekenaars.isEmpty()
        ? accept(opgesteld, vastgesteld(lopend, opgesteld.versie()))
        : accept(opgesteld);
  }

  private static Optional<Decision<Gebeurtenis>> belet(LopendTraject lopend, StelPlanOp o) {
    Plan regel = lopend.werkwijze().traject().plan();
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
    return doelenBelet(lopend, o.doelen())
        .or(
            () ->
                o.instrumenten().stream()
                    .flatMap(
                        i ->
                            Instrumentbesluit.buiten(lopend, i.van())
                                .or(() -> Menukaart.belet(lopend, i.instrument()))
                                .stream())
                    .findFirst());
  }

  private static Optional<Decision<Gebeurtenis>> doelenBelet(
      LopendTraject lopend, List<Plandoel> doelen) {
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
      if (doel.tot().isBefore(lopend.dossier().gestartOp())) {
        return Optional.of(
            refuse(
                "doel-voor-begin",
                "Het traject begon op %s; een doel kan niet eerder behaald worden."
                    .formatted(lopend.dossier().gestartOp())));
      }
      if (doel.tot().isAfter(lopend.dossier().uiterlijkTot())) {
        return Optional.of(
            refuse(
                "doel-na-einde",
                "Het traject duurt tot en met %s; een doel kan niet later behaald worden."
                    .formatted(lopend.dossier().uiterlijkTot())));
      }
    }
    return Optional.empty();
  }

  private static Decision<Gebeurtenis> onderteken(LopendTraject lopend, Onderteken o) {
    Planversie concept = lopend.plan().concept();
    if (concept == null || concept.versie() != o.versie()) {
      return refuse("geen-concept", "Deze versie van het plan ligt niet ter ondertekening.");
    }
    List<String> nog = concept.ontbrekendeHandtekeningen();
    if (!nog.contains(o.ondertekenaar())) {
      return Weigering.onbekendeKeuze("handtekening", nog);
    }
    if (!o.ondertekenaar().equals(Stap.DEELNEMER) && !lopend.isIn(o.ondertekenaar())) {
      return Weigering.andereRol(o.ondertekenaar());
    }
    var ondertekend =
        new PlanOndertekend(o.versie(), o.ondertekenaar(), lopend.medewerker(), lopend.vandaag());
    return nog.size() == 1
        ? accept(ondertekend, vastgesteld(lopend, o.versie()))
        : accept(ondertekend);
  }

  private static PlanVastgesteld vastgesteld(LopendTraject lopend, int versie) {
    return new PlanVastgesteld(versie, lopend.vandaag(), lopend.stilstandOp());
  }

  private static Decision<Gebeurtenis> werkDoelBij(LopendTraject lopend, WerkDoelBij o) {
    Planversie geldend = lopend.plan().geldend();
    if (geldend == null) {
      return refuse("geen-plan", "Er geldt nog geen plan.");
    }
    List<String> doelen = geldend.doelen().stream().map(Plandoel::doel).toList();
    if (!doelen.contains(o.doel())) {
      return Weigering.onbekendeKeuze("doel", doelen);
    }
    Keuzelijst standen = lopend.werkwijze().traject().doelstanden();
    return standen.kent(o.stand())
        ? accept(
            new DoelBijgewerkt(
                o.doel(), o.stand(), lopend.vandaag(), lopend.stilstandOp(), o.toelichting()))
        : Weigering.onbekendeKeuze("stand", standen.codes());
  }
}
