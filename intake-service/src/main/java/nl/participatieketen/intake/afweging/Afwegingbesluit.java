package nl.participatieketen.intake.afweging;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.Afwegingopdracht;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.AfwegingVastgelegd;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Weigering;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.afweging.Afwegingskader;
import nl.participatieketen.werkwijze.verloop.Gevolg;

/** Decides whether an afweging can stand; what it concludes is the professional's. */
public record Afwegingbesluit(Zaak zaak, Werkwijze werkwijze, Asker vrager) {

  public Decision<Gebeurtenis> beslis(Afwegingopdracht o) {
    Afwegingskader kader = werkwijze.afwegingskader();
    Stap stap = werkwijze.intake().stappen().get(o.stap());
    if (kader == null || stap == null || !stap.afweging()) {
      return refuse("geen-afweging", "Bij deze stap hoort geen afweging.");
    }
    if (!zaak.werk().open().containsKey(o.stap())) {
      return Weigering.van(new Gevolg.NietOpen(), werkwijze);
    }
    if (!Bevoegdheid.vervult(werkwijze, Bevoegdheid.doeners(stap), vrager.actor())) {
      return Weigering.rol(werkwijze, Bevoegdheid.doeners(stap));
    }
    List<Bezwaar> bezwaren = new Toetsing(kader, eerder(o)).bezwaren(o.afweging());
    Weger weger = new Weger(kader);
    return bezwaren.isEmpty()
        ? accept(
            new AfwegingVastgelegd(
                o.stap(),
                vrager.today(),
                weger.uitkomst(o.afweging()).code(),
                vrager.actor().medewerker(),
                o.afdrukken(),
                o.afweging(),
                weger.weeg(o.afweging())))
        : refuse(
            "afweging-onvoldoende",
            bezwaren.stream()
                .map(bezwaar -> bezwaar.waar() + ": " + bezwaar.reden())
                .collect(Collectors.joining("; ", "", ".")));
  }

  /** The questions whose argument was used before, in this case or elsewhere. */
  private Set<String> eerder(Afwegingopdracht o) {
    Set<String> gebruikt = new HashSet<>(o.elders());
    zaak.rond().afwegingen().forEach(afweging -> gebruikt.addAll(afweging.afdrukken().values()));
    return o.afdrukken().entrySet().stream()
        .filter(afdruk -> gebruikt.contains(afdruk.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
