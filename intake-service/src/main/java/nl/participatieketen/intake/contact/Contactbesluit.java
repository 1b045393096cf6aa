package nl.participatieketen.intake.contact;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.participatieketen.edge.dag.Dagbereik;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.AfspraakAfgezegd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.AfspraakGepland;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ContactgegevensNagekeken;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ContactgegevensVerouderd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.DeelnemerGekoppeld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.DeelnemerHerkend;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.GeboortedatumVastgesteld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.TerugroepdatumBereikt;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.UitnodigingVerstuurd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.VrijstellingVastgesteld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakGepauzeerd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakHervat;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakToegewezen;
import nl.participatieketen.intake.aanmelding.Contactopdracht;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Hervat;
import nl.participatieketen.intake.aanmelding.Contactopdracht.KijkContactNa;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Koppel;
import nl.participatieketen.intake.aanmelding.Contactopdracht.MeldContactVerouderd;
import nl.participatieketen.intake.aanmelding.Contactopdracht.NodigUit;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Pauzeer;
import nl.participatieketen.intake.aanmelding.Contactopdracht.PlanAfspraak;
import nl.participatieketen.intake.aanmelding.Contactopdracht.RoepTerug;
import nl.participatieketen.intake.aanmelding.Contactopdracht.StelGeboortedatumVast;
import nl.participatieketen.intake.aanmelding.Contactopdracht.StelVrij;
import nl.participatieketen.intake.aanmelding.Contactopdracht.VoegSamen;
import nl.participatieketen.intake.aanmelding.Contactopdracht.WijsToe;
import nl.participatieketen.intake.aanmelding.Contactopdracht.ZegAf;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Koppeling;
import nl.participatieketen.intake.aanmelding.Pauze;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Termijnsoort;
import nl.participatieketen.intake.aanmelding.Weigering;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.jspecify.annotations.Nullable;

/** Decides on what goes on around the steps of a case that goes on. */
public record Contactbesluit(Zaak zaak, Werkwijze werkwijze, Asker vrager) {

  public Decision<Gebeurtenis> beslis(Contactopdracht opdracht) {
    return switch (opdracht) {
      case NodigUit o -> nodigUit(o);
      case PlanAfspraak o -> plan(o);
      case ZegAf o -> zegAf(o);
      case KijkContactNa o -> accept(new ContactgegevensNagekeken(vrager.today(), o.contact()));
      case MeldContactVerouderd o ->
          zaak.isInHanden() && o.versTot().equals(zaak.contactVersTot(werkwijze))
              ? accept(new ContactgegevensVerouderd(o.versTot()))
              : refuse("al-nagekeken", "De contactgegevens zijn al nagekeken.");
      case Pauzeer o -> pauzeer(o);
      case Hervat o -> hervat();
      case RoepTerug o -> roepTerug(o);
      case Koppel o -> koppel(o);
      case VoegSamen o -> voegSamen(o);
      case StelGeboortedatumVast o -> stelGeboortedatumVast(o);
      case StelVrij o -> stelVrij(o);
      case WijsToe o ->
          werkwijze.rollen().containsKey(o.rol())
              ? accept(new ZaakToegewezen(o.rol(), o.medewerker(), vrager.today()))
              : Weigering.onbekend("rol", werkwijze.rollen().keySet());
    };
  }

  private Decision<Gebeurtenis> nodigUit(NodigUit o) {
    if (!zaak.werk().open().containsKey(o.stap())) {
      return Weigering.van(new Gevolg.NietOpen(), werkwijze);
    }
    return gebeurd()
        .<Gebeurtenis>belet(o.verstuurdOp())
        .orElseGet(
            () ->
                accept(
                    new UitnodigingVerstuurd(
                        o.stap(), o.medium(), o.verstuurdOp(), o.bereikt(), o.toelichting())));
  }

  private Decision<Gebeurtenis> plan(PlanAfspraak o) {
    if (!zaak.werk().open().containsKey(o.stap())) {
      return Weigering.van(new Gevolg.NietOpen(), werkwijze);
    }
    return LocalDate.ofInstant(o.tijdstip(), Duur.TIJDZONE).isBefore(vrager.today())
        ? refuse("in-het-verleden", "Een afspraak ligt vandaag of later.")
        : accept(new AfspraakGepland(o.stap(), o.tijdstip(), o.aanwezigen(), o.plaats()));
  }

  private Decision<Gebeurtenis> zegAf(ZegAf o) {
    var afspraak = zaak.werk().afspraken().get(o.stap());
    if (afspraak == null) {
      return refuse("geen-afspraak", "Voor deze stap staat geen afspraak.");
    }
    LocalDate afgesproken = LocalDate.ofInstant(afspraak.tijdstip(), Duur.TIJDZONE);
    LocalDate uiterlijk = afgesproken.isAfter(vrager.today()) ? afgesproken : vrager.today();
    return zaak.gebeurd(uiterlijk)
        .<Gebeurtenis>belet(o.op())
        .orElseGet(() -> accept(new AfspraakAfgezegd(o.stap(), o.door(), o.op(), o.reden())));
  }

  private Dagbereik gebeurd() {
    return zaak.gebeurd(vrager.today());
  }

  private Decision<Gebeurtenis> pauzeer(Pauzeer o) {
    if (zaak.rond().pauze() != null) {
      return refuse("al-gepauzeerd", "De aanmelding ligt al stil.");
    }
    return o.terugroepOp() != null && !o.terugroepOp().isAfter(vrager.today())
        ? refuse("in-het-verleden", "De dag om terug te komen ligt na vandaag.")
        : accept(new ZaakGepauzeerd(vrager.today(), o.terugroepOp(), o.reden()));
  }

  private Decision<Gebeurtenis> hervat() {
    Pauze pauze = zaak.rond().pauze();
    if (pauze == null) {
      return refuse("niet-gepauzeerd", "De aanmelding ligt niet stil.");
    }
    List<OpenStap> verschoven =
        zaak.werk().open().values().stream().map(stap -> verschuif(stap, pauze)).toList();
    return accept(new ZaakHervat(vrager.today(), verschoven));
  }

  private OpenStap verschuif(OpenStap stap, Pauze pauze) {
    return new OpenStap(
        stap.stap(),
        stap.sinds(),
        verschuif(Termijnsoort.UITERLIJK, stap.stap(), stap.uiterlijk(), pauze),
        verschuif(Termijnsoort.HERINNERING, stap.stap(), stap.herinneringOp(), pauze),
        stap.nietVerschenen());
  }

  /** What was past when the rest began stays so; what was told of then is not told again. */
  private @Nullable LocalDate verschuif(
      Termijnsoort soort, String stap, @Nullable LocalDate dag, Pauze pauze) {
    return dag == null
            || dag.isBefore(pauze.sinds())
            || zaak.werk().gesignaleerd().contains(soort.naam(stap, dag))
        ? dag
        : dag.plusDays(ChronoUnit.DAYS.between(pauze.sinds(), vrager.today()));
  }

  private Decision<Gebeurtenis> roepTerug(RoepTerug o) {
    Pauze pauze = zaak.rond().pauze();
    return pauze != null && o.terugroepOp().equals(pauze.terugroepOp())
        ? accept(new TerugroepdatumBereikt(pauze.sinds(), o.terugroepOp()))
        : refuse("niet-gepauzeerd", "De aanmelding ligt niet stil.");
  }

  private Decision<Gebeurtenis> koppel(Koppel o) {
    return zaak.rond().koppelingen().contains(new Koppeling(o.aanmeldingId(), o.relatie()))
        ? accept()
        : accept(new DeelnemerGekoppeld(o.aanmeldingId(), o.relatie()));
  }

  private Decision<Gebeurtenis> voegSamen(VoegSamen o) {
    if (o.deelnemerId().equals(zaak.dossier().deelnemerId())) {
      return refuse("zelfde-deelnemer", "Dit is deze deelnemer al.");
    }
    return zaak.rond().ookBekendAls().contains(o.deelnemerId())
        ? accept()
        : accept(new DeelnemerHerkend(o.deelnemerId(), o.argument()));
  }

  /** Fills in what the BRP doesn't know; what it does know isn't changed here. */
  private Decision<Gebeurtenis> stelGeboortedatumVast(StelGeboortedatumVast o) {
    Persoon persoon = zaak.dossier().persoon();
    if (persoon == null) {
      return refuse("vergeten", "Van deze deelnemer is niets meer bekend.");
    }
    BrpDatum bekend = persoon.geboortedatum();
    if (bekend.equals(o.geboortedatum())) {
      return accept();
    }
    return bekend.omvat(o.geboortedatum())
        ? accept(new GeboortedatumVastgesteld(vrager.today(), o.geboortedatum(), o.argument()))
        : refuse(
            "geboortedatum-past-niet",
            "Deze geboortedatum past niet bij wat van de deelnemer bekend is; hier wordt alleen aangevuld wat ontbreekt.");
  }

  private static Decision<Gebeurtenis> stelVrij(StelVrij o) {
    return o.tot() != null && o.tot().isBefore(o.van())
        ? refuse("einde-voor-begin", "Een vrijstelling eindigt niet voor zij begint.")
        : accept(new VrijstellingVastgesteld(o.van(), o.tot(), o.reden()));
  }
}
