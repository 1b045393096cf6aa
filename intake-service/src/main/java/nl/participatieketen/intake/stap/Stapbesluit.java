package nl.participatieketen.intake.stap;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.Feiten;
import nl.participatieketen.intake.aanmelding.Feitenlezer;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Lopen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.FeitenVastgelegd;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.HerinneringNodig;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.NietVerschenen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapGedaan;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapOvergeslagen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapTeruggegeven;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapVervallen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapVoorgelegd;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.TermijnVerstreken;
import nl.participatieketen.intake.aanmelding.Stapopdracht;
import nl.participatieketen.intake.aanmelding.Stapopdracht.BevestigStap;
import nl.participatieketen.intake.aanmelding.Stapopdracht.DoeStap;
import nl.participatieketen.intake.aanmelding.Stapopdracht.Herinner;
import nl.participatieketen.intake.aanmelding.Stapopdracht.LegFeitenVast;
import nl.participatieketen.intake.aanmelding.Stapopdracht.MeldNietVerschenen;
import nl.participatieketen.intake.aanmelding.Stapopdracht.SlaOver;
import nl.participatieketen.intake.aanmelding.Stapopdracht.StelVerstrekenVast;
import nl.participatieketen.intake.aanmelding.Vastgelegd;
import nl.participatieketen.intake.aanmelding.Voorgelegd;
import nl.participatieketen.intake.aanmelding.Weigering;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import nl.participatieketen.werkwijze.verloop.Verloop;

/** Decides on the steps of a case that goes on. */
public record Stapbesluit(Zaak zaak, Werkwijze werkwijze, Asker vrager) {

  public Decision<Gebeurtenis> beslis(Stapopdracht opdracht) {
    return switch (opdracht) {
      case DoeStap o -> doe(o);
      case BevestigStap o -> bevestig(o);
      case SlaOver o -> slaOver(o);
      case MeldNietVerschenen o -> nietVerschenen(o);
      case LegFeitenVast o -> legVast(o);
      case StelVerstrekenVast o -> verstreken(o);
      case Herinner o ->
          zaak.werk().open().containsKey(o.stap())
              ? accept(new HerinneringNodig(o.stap(), o.op()))
              : Weigering.van(new Gevolg.NietOpen(), werkwijze);
    };
  }

  private Decision<Gebeurtenis> doe(DoeStap o) {
    Stap stap = werkwijze.intake().stappen().get(o.stap());
    if (stap == null) {
      return Weigering.onbekend("stap", zaak.werk().open().keySet());
    }
    var buiten = zaak.gebeurd(vrager.today()).<Gebeurtenis>belet(o.gedaanOp());
    if (buiten.isPresent()) {
      return buiten.get();
    }
    if (!Bevoegdheid.vervult(werkwijze, Bevoegdheid.doeners(stap), vrager.actor())) {
      return Weigering.rol(werkwijze, Bevoegdheid.doeners(stap));
    }
    if (zaak.werk().voorgelegd().containsKey(o.stap())) {
      return refuse("al-voorgelegd", "Deze stap wacht op de bevestiging van een tweede.");
    }
    if (stap.afweging()
        && werkwijze.afwegingskader() != null
        && zaak.werk().open().containsKey(o.stap())
        && !zaak.werk().afgewogen().contains(o.stap())) {
      return refuse("afweging-ontbreekt", "Bij deze stap hoort eerst een afweging.");
    }
    var gelezen = Feitenlezer.lees(werkwijze.feiten(), o.feiten(), o.gedaanOp());
    return gelezen.fouten().isEmpty()
        ? doe(stap, o, gelezen.vastgelegd())
        : Weigering.feiten(gelezen.fouten());
  }

  private Decision<Gebeurtenis> doe(Stap stap, DoeStap o, Map<String, Vastgelegd> feiten) {
    Gevolg gevolg = naStap(stap.code(), feiten, o.gedaanOp());
    if (gevolg instanceof Gevolg.Belet belet) {
      return Weigering.van(belet, werkwijze);
    }
    if (stap.tweede() != null) {
      return accept(
          new StapVoorgelegd(
              stap.code(),
              o.gedaanOp(),
              vrager.actor().medewerker(),
              stap.tweede(),
              o.aanwezigen(),
              feiten,
              o.verslag()));
    }
    return samen(
        new StapGedaan(stap.code(), o.gedaanOp(), o.aanwezigen(), feiten, o.verslag()), gevolg);
  }

  private Decision<Gebeurtenis> bevestig(BevestigStap o) {
    Voorgelegd voorgelegd = zaak.werk().voorgelegd().get(o.stap());
    if (voorgelegd == null) {
      return refuse("niets-te-bevestigen", "Deze stap wacht niet op een bevestiging.");
    }
    List<String> tweede = List.of(voorgelegd.tweede());
    if (!Bevoegdheid.vervult(werkwijze, tweede, vrager.actor())) {
      return Weigering.rol(werkwijze, tweede);
    }
    if (voorgelegd.door().equals(vrager.actor().medewerker())) {
      return refuse("zelfde-persoon", "Een ander bevestigt dit dan wie het deed.");
    }
    if (!o.akkoord()) {
      return accept(new StapTeruggegeven(o.stap(), o.argument()));
    }
    Gevolg gevolg = naStap(o.stap(), voorgelegd.vastTeLeggen(), voorgelegd.gedaanOp());
    return gevolg instanceof Gevolg.Belet belet
        ? Weigering.van(belet, werkwijze)
        : samen(
            new StapGedaan(
                o.stap(),
                voorgelegd.gedaanOp(),
                voorgelegd.aanwezigen(),
                voorgelegd.feiten(),
                voorgelegd.verslag()),
            gevolg);
  }

  private Decision<Gebeurtenis> slaOver(SlaOver o) {
    Stap stap = werkwijze.intake().stappen().get(o.stap());
    if (stap == null) {
      return Weigering.onbekend("stap", zaak.werk().open().keySet());
    }
    if (!Bevoegdheid.vervult(werkwijze, Bevoegdheid.doeners(stap), vrager.actor())) {
      return Weigering.rol(werkwijze, Bevoegdheid.doeners(stap));
    }
    Gevolg gevolg = verloop().naOverslaan(zaak.voortgang(vrager.today()), o.stap(), vrager.today());
    return gevolg instanceof Gevolg.Belet belet
        ? Weigering.van(belet, werkwijze)
        : samen(new StapOvergeslagen(o.stap(), vrager.today(), o.argument()), gevolg);
  }

  private Decision<Gebeurtenis> nietVerschenen(MeldNietVerschenen o) {
    var buiten = zaak.gebeurd(vrager.today()).<Gebeurtenis>belet(o.op());
    if (buiten.isPresent()) {
      return buiten.get();
    }
    OpenStap open = zaak.werk().open().get(o.stap());
    if (open == null) {
      return Weigering.van(new Gevolg.NietOpen(), werkwijze);
    }
    Gevolg gevolg = verloop().naNietVerschenen(zaak.voortgang(vrager.today()), o.stap(), o.op());
    return switch (gevolg) {
      case Gevolg.Belet belet -> Weigering.van(belet, werkwijze);
      case Gevolg.Opnieuw(var stap) -> accept(new NietVerschenen(stap, o.op(), false, o.reden()));
      case Gevolg.PersoonBeslist(var stap) ->
          accept(new NietVerschenen(stap, o.op(), true, o.reden()));
      case Gevolg anders ->
          samen(
              List.of(
                  new NietVerschenen(open.nogEensNietVerschenen(), o.op(), false, o.reden()),
                  new StapVervallen(o.stap())),
              anders);
    };
  }

  private Decision<Gebeurtenis> verstreken(StelVerstrekenVast o) {
    Gevolg gevolg = verloop().naTermijn(zaak.voortgang(vrager.today()), o.stap(), vrager.today());
    var verstreken = new TermijnVerstreken(o.stap(), o.uiterlijk());
    if (zaak.werk().voorgelegd().containsKey(o.stap())) {
      return accept(verstreken); // it was done; only who confirms it is late
    }
    return switch (gevolg) {
      case Gevolg.Belet belet -> Weigering.van(belet, werkwijze);
      case Gevolg.PersoonBeslist p -> accept(verstreken);
      case Gevolg anders -> samen(List.of(verstreken, new StapVervallen(o.stap())), anders);
    };
  }

  private Decision<Gebeurtenis> legVast(LegFeitenVast o) {
    if (o.op().isAfter(vrager.today())) {
      return Weigering.inDeToekomst();
    }
    var gelezen = Feitenlezer.lees(werkwijze.feiten(), o.feiten(), o.op());
    return gelezen.fouten().isEmpty()
        ? accept(new FeitenVastgelegd(o.op(), gelezen.vastgelegd()))
        : Weigering.feiten(gelezen.fouten());
  }

  private Gevolg naStap(String stap, Map<String, Vastgelegd> feiten, LocalDate op) {
    return verloop().naStap(zaak.voortgang(vrager.today()), stap, Feiten.waarden(feiten), op);
  }

  private Verloop verloop() {
    return Lopen.door(werkwijze);
  }

  private Decision<Gebeurtenis> samen(Gebeurtenis eerst, Gevolg gevolg) {
    return samen(List.of(eerst), gevolg);
  }

  private Decision<Gebeurtenis> samen(List<Gebeurtenis> eerst, Gevolg gevolg) {
    List<Gebeurtenis> alles = new ArrayList<>(eerst);
    alles.addAll(Gevolgen.van(gevolg, zaak.plek(), vrager.today()));
    return new Decision.Accepted<>(alles);
  }
}
