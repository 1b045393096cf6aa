package nl.participatieketen.intake.aanmelding;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.AfspraakAfgezegd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.AfspraakGepland;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ContactgegevensNagekeken;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ContactgegevensVerouderd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.DeelnemerGekoppeld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.DeelnemerHerkend;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.TerugroepdatumBereikt;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.UitnodigingVerstuurd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.VrijstellingVastgesteld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakGepauzeerd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakHervat;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakToegewezen;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Hervat;
import nl.participatieketen.intake.aanmelding.Contactopdracht.KijkContactNa;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Koppel;
import nl.participatieketen.intake.aanmelding.Contactopdracht.MeldContactVerouderd;
import nl.participatieketen.intake.aanmelding.Contactopdracht.NodigUit;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Pauzeer;
import nl.participatieketen.intake.aanmelding.Contactopdracht.PlanAfspraak;
import nl.participatieketen.intake.aanmelding.Contactopdracht.RoepTerug;
import nl.participatieketen.intake.aanmelding.Contactopdracht.StelVrij;
import nl.participatieketen.intake.aanmelding.Contactopdracht.VoegSamen;
import nl.participatieketen.intake.aanmelding.Contactopdracht.WijsToe;
import nl.participatieketen.intake.aanmelding.Contactopdracht.ZegAf;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.jspecify.annotations.Nullable;

/** Decides on what goes on around the steps of a case that goes on. */
record Contactbesluit(Zaak zaak, Werkwijze werkwijze, Vrager vrager) {

  Besluit<Gebeurtenis> beslis(Contactopdracht opdracht) {
    return switch (opdracht) {
      case NodigUit o -> nodigUit(o);
      case PlanAfspraak o -> plan(o);
      case ZegAf o -> zegAf(o);
      case KijkContactNa o -> aanvaard(new ContactgegevensNagekeken(vrager.vandaag(), o.contact()));
      case MeldContactVerouderd o ->
          zaak.isInHanden() && o.versTot().equals(zaak.contactVersTot(werkwijze))
              ? aanvaard(new ContactgegevensVerouderd(o.versTot()))
              : geweigerd("al-nagekeken", "De contactgegevens zijn al nagekeken.");
      case Pauzeer o -> pauzeer(o);
      case Hervat o -> hervat();
      case RoepTerug o -> roepTerug(o);
      case Koppel o -> koppel(o);
      case VoegSamen o -> voegSamen(o);
      case StelVrij o -> stelVrij(o);
      case WijsToe o ->
          werkwijze.rollen().containsKey(o.rol())
              ? aanvaard(new ZaakToegewezen(o.rol(), o.medewerker(), vrager.vandaag()))
              : Weigering.onbekend("rol", werkwijze.rollen().keySet());
    };
  }

  private Besluit<Gebeurtenis> nodigUit(NodigUit o) {
    if (!zaak.werk().open().containsKey(o.stap())) {
      return Weigering.van(new Gevolg.NietOpen(), werkwijze);
    }
    return o.verstuurdOp().isAfter(vrager.vandaag())
        ? Weigering.inDeToekomst()
        : aanvaard(
            new UitnodigingVerstuurd(
                o.stap(), o.medium(), o.verstuurdOp(), o.bereikt(), o.toelichting()));
  }

  private Besluit<Gebeurtenis> plan(PlanAfspraak o) {
    if (!zaak.werk().open().containsKey(o.stap())) {
      return Weigering.van(new Gevolg.NietOpen(), werkwijze);
    }
    return LocalDate.ofInstant(o.tijdstip(), Duur.TIJDZONE).isBefore(vrager.vandaag())
        ? geweigerd("in-het-verleden", "Een afspraak ligt vandaag of later.")
        : aanvaard(new AfspraakGepland(o.stap(), o.tijdstip(), o.aanwezigen(), o.plaats()));
  }

  private Besluit<Gebeurtenis> zegAf(ZegAf o) {
    return zaak.werk().afspraken().containsKey(o.stap())
        ? aanvaard(new AfspraakAfgezegd(o.stap(), o.door(), o.op(), o.reden()))
        : geweigerd("geen-afspraak", "Voor deze stap staat geen afspraak.");
  }

  private Besluit<Gebeurtenis> pauzeer(Pauzeer o) {
    if (zaak.rond().pauze() != null) {
      return geweigerd("al-gepauzeerd", "De aanmelding ligt al stil.");
    }
    return o.terugroepOp() != null && !o.terugroepOp().isAfter(vrager.vandaag())
        ? geweigerd("in-het-verleden", "De dag om terug te komen ligt na vandaag.")
        : aanvaard(new ZaakGepauzeerd(vrager.vandaag(), o.terugroepOp(), o.reden()));
  }

  private Besluit<Gebeurtenis> hervat() {
    Pauze pauze = zaak.rond().pauze();
    if (pauze == null) {
      return geweigerd("niet-gepauzeerd", "De aanmelding ligt niet stil.");
    }
    List<OpenStap> verschoven =
        zaak.werk().open().values().stream().map(stap -> verschuif(stap, pauze)).toList();
    return aanvaard(new ZaakHervat(vrager.vandaag(), verschoven));
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
        : dag.plusDays(ChronoUnit.DAYS.between(pauze.sinds(), vrager.vandaag()));
  }

  private Besluit<Gebeurtenis> roepTerug(RoepTerug o) {
    Pauze pauze = zaak.rond().pauze();
    return pauze != null && o.terugroepOp().equals(pauze.terugroepOp())
        ? aanvaard(new TerugroepdatumBereikt(pauze.sinds(), o.terugroepOp()))
        : geweigerd("niet-gepauzeerd", "De aanmelding ligt niet stil.");
  }

  private Besluit<Gebeurtenis> koppel(Koppel o) {
    return zaak.rond().koppelingen().contains(new Koppeling(o.aanmeldingId(), o.relatie()))
        ? aanvaard()
        : aanvaard(new DeelnemerGekoppeld(o.aanmeldingId(), o.relatie()));
  }

  private Besluit<Gebeurtenis> voegSamen(VoegSamen o) {
    if (o.deelnemerId().equals(zaak.dossier().deelnemerId())) {
      return geweigerd("zelfde-deelnemer", "Dit is deze deelnemer al.");
    }
    return zaak.rond().ookBekendAls().contains(o.deelnemerId())
        ? aanvaard()
        : aanvaard(new DeelnemerHerkend(o.deelnemerId(), o.argument()));
  }

  private static Besluit<Gebeurtenis> stelVrij(StelVrij o) {
    return o.tot() != null && o.tot().isBefore(o.van())
        ? geweigerd("einde-voor-begin", "Een vrijstelling eindigt niet voor zij begint.")
        : aanvaard(new VrijstellingVastgesteld(o.van(), o.tot(), o.reden()));
  }
}
