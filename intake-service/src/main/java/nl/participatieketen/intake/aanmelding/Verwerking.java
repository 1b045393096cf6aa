package nl.participatieketen.intake.aanmelding;

import java.util.List;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingGedaan;
import nl.participatieketen.werkwijze.Moment;
import org.jspecify.annotations.Nullable;

/** How a stand follows from what happened. */
final class Verwerking {

  private Verwerking() {}

  static Stand verwerk(Stand stand, Gebeurtenis gebeurtenis) {
    if (gebeurtenis instanceof AanmeldingGedaan g) {
      return begin(g);
    }
    if (!(stand instanceof Zaak zaak)) {
      throw new IllegalStateException("a stream of aanmeldingen begins with AanmeldingGedaan");
    }
    return switch (gebeurtenis) {
      case Zaakgebeurtenis g -> verwerk(zaak, g);
      case Stapgebeurtenis g -> zaak.met(verwerk(zaak.werk(), g));
      case Contactgebeurtenis g -> verwerk(zaak, g);
      case Besluitgebeurtenis g -> verwerk(zaak, g);
    };
  }

  private static Zaak begin(AanmeldingGedaan g) {
    Dossier dossier =
        new Dossier(
            g.deelnemerId(),
            g.werkwijze(),
            g.kanaal(),
            g.selectieronde(),
            g.aangemeldOp(),
            g.signalen() == null ? List.of() : g.signalen(),
            g.persoon(),
            contact(g.persoon()),
            g.aangemeldOp(),
            g.verwijzer(),
            g.uitkering(),
            0,
            0,
            null);
    Werk werk =
        Werk.NIETS
            .metFeiten(g.feiten())
            .metMoment(Moment.AANMELDING, g.aangemeldOp())
            .metOpen(g.geopend());
    return new Zaak(
        dossier,
        g.aanvraag() ? werk.metMoment(Moment.AANVRAAG, g.aangemeldOp()) : werk,
        Rond.NIETS,
        new Plek.InIntake());
  }

  private static @Nullable Contact contact(@Nullable Persoon persoon) {
    return persoon == null ? null : new Contact(persoon.telefoon(), persoon.email(), null, null);
  }

  private static Zaak verwerk(Zaak zaak, Zaakgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case AanmeldingGedaan g -> begin(g);
      case Zaakgebeurtenis.PersoonsconflictAanvaard g -> zaak;
      case Zaakgebeurtenis.AangemeldVoorTraject g ->
          zaak.met(zaak.dossier().metRonde(g.ronde()))
              .met(zaak.rond().metPlek(g.plek() ? g.route() : zaak.rond().bezettePlek()))
              .met(
                  new Plek.BijTraject(
                      g.route(), g.ontvanger(), g.overdracht(), g.toelichting(), null));
      case Zaakgebeurtenis.TrajectBegonnen g ->
          zaak.plek() instanceof Plek.BijTraject bij ? zaak.met(bij.begonnen(g.trajectId())) : zaak;
      case Zaakgebeurtenis.AanmeldingHeropend g ->
          zaak.met(zaak.dossier().met(g.terugkomst(), g.aantalTeruggemeld()))
              .met(
                  zaak.werk()
                      .zonderOpen()
                      .metMoment(Moment.HEROPENING, g.heropendOp())
                      .metOpen(g.geopend()))
              .met(new Plek.InIntake());
      case Zaakgebeurtenis.AanmeldingAfgesloten g ->
          zaak.met(zaak.werk().zonderOpen())
              .met(zaak.rond().met((Pauze) null))
              .met(new Plek.Afgesloten(g.reden(), g.afgeslotenOp()));
    };
  }

  private static Werk verwerk(Werk werk, Stapgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case Stapgebeurtenis.StappenGeopend g -> werk.metOpen(g.stappen());
      case Stapgebeurtenis.StapGedaan g ->
          werk.metGedaan(g.stap(), g.gedaanOp()).metFeiten(g.feiten());
      case Stapgebeurtenis.StapVoorgelegd g ->
          werk.metVoorgelegd(
              g.stap(),
              new Voorgelegd(
                  g.door(), g.tweede(), g.gedaanOp(), g.aanwezigen(), g.feiten(), g.verslag()));
      case Stapgebeurtenis.StapTeruggegeven g -> werk.zonderVoorgelegd(g.stap());
      case Stapgebeurtenis.StapOvergeslagen g -> werk.zonder(g.stap());
      case Stapgebeurtenis.StapVervallen g -> werk.zonder(g.stap());
      case Stapgebeurtenis.NietVerschenen g ->
          werk.metOpen(List.of(g.stap())).zonderAfspraak(g.stap().stap());
      case Stapgebeurtenis.HerinneringNodig g ->
          werk.metSignaal(Termijnsoort.HERINNERING.naam(g.stap(), g.op()));
      case Stapgebeurtenis.TermijnVerstreken g ->
          werk.metSignaal(Termijnsoort.UITERLIJK.naam(g.stap(), g.uiterlijk()));
      case Stapgebeurtenis.FeitenVastgelegd g -> werk.metFeiten(g.feiten());
    };
  }

  private static Zaak verwerk(Zaak zaak, Contactgebeurtenis gebeurtenis) {
    Rond rond = zaak.rond();
    Werk werk = zaak.werk();
    return switch (gebeurtenis) {
      case Contactgebeurtenis.UitnodigingVerstuurd g -> zaak;
      case Contactgebeurtenis.AfspraakGepland g ->
          zaak.met(werk.metAfspraak(g.stap(), new Afspraak(g.tijdstip(), g.plaats())));
      case Contactgebeurtenis.AfspraakAfgezegd g -> zaak.met(werk.zonderAfspraak(g.stap()));
      case Contactgebeurtenis.ContactgegevensNagekeken g ->
          zaak.met(
              zaak.dossier()
                  .met(g.contact() == null ? zaak.dossier().contact() : g.contact(), g.op()));
      case Contactgebeurtenis.ContactgegevensVerouderd g ->
          zaak.met(werk.metSignaal(Termijnsoort.contact(g.versTot())));
      case Contactgebeurtenis.ZaakGepauzeerd g ->
          zaak.met(rond.met(new Pauze(g.op(), g.terugroepOp(), g.reden())));
      case Contactgebeurtenis.TerugroepdatumBereikt g ->
          zaak.met(
              werk.metSignaal(
                  Termijnsoort.TERUGROEPEN.naam(g.gepauzeerdOp().toString(), g.terugroepOp())));
      case Contactgebeurtenis.ZaakHervat g ->
          zaak.met(rond.met((Pauze) null)).met(werk.metOpen(g.verschoven()));
      case Contactgebeurtenis.DeelnemerGekoppeld g ->
          zaak.met(rond.met(new Koppeling(g.aanmeldingId(), g.relatie())));
      case Contactgebeurtenis.DeelnemerHerkend g -> zaak.met(rond.metDezelfde(g.deelnemerId()));
      case Contactgebeurtenis.GeboortedatumVastgesteld g ->
          g.geboortedatum() == null ? zaak : zaak.met(zaak.dossier().met(g.geboortedatum()));
      case Contactgebeurtenis.VrijstellingVastgesteld g ->
          zaak.met(rond.met(new Vrijstelling(g.van(), g.tot(), g.reden())));
      case Contactgebeurtenis.ZaakToegewezen g ->
          zaak.met(rond.metToewijzing(g.rol(), g.medewerker()));
    };
  }

  private static Zaak verwerk(Zaak zaak, Besluitgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case Besluitgebeurtenis.DeelnemerIngedeeld g ->
          zaak.met(new Plek.Ingedeeld(g.groep(), g.routes(), g.uitleg(), null));
      case Besluitgebeurtenis.RouteGekozen g ->
          metKeuze(zaak, new Plek.Keuze(g.route(), g.door(), g.tweede()));
      case Besluitgebeurtenis.RouteBevestigd g ->
          metKeuze(zaak, new Plek.Keuze(g.route(), "", null));
      case Besluitgebeurtenis.RouteAfgewezen g -> metKeuze(zaak, null);
      case Besluitgebeurtenis.AfwegingVastgelegd g ->
          zaak.met(zaak.werk().metAfweging(g.stap()))
              .met(
                  zaak.rond()
                      .met(
                          new Afgewogen(
                              g.stap(),
                              g.op(),
                              g.uitkomst(),
                              g.door(),
                              g.afdrukken(),
                              g.afweging(),
                              g.weging())));
      case Besluitgebeurtenis.OpWachtlijstGezet g ->
          zaak.met(zaak.rond().metPlek(g.route()))
              .met(new Plek.OpWachtlijst(g.route(), g.ontvanger(), g.sinds(), g.toelichting()));
      case Besluitgebeurtenis.PlekOpgegeven g -> zaak.met(zaak.rond().metPlekOpgegeven(g.sinds()));
      case Besluitgebeurtenis.PlekVrijgegeven g -> zaak.met(zaak.rond().metPlek(null));
      case Besluitgebeurtenis.PlekaanvraagVervallen g ->
          zaak.met(zaak.rond().metPlekVervallen(g.tot()));
    };
  }

  private static Zaak metKeuze(Zaak zaak, Plek.@Nullable Keuze keuze) {
    return zaak.plek() instanceof Plek.Ingedeeld ingedeeld ? zaak.met(ingedeeld.met(keuze)) : zaak;
  }
}
