package nl.participatieketen.intake.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Doelgroepsignalen;
import nl.participatieketen.intake.aanmelding.Dossier;
import nl.participatieketen.intake.aanmelding.Leeftijdsvraag;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.agenda.Mogelijkheid;
import nl.participatieketen.intake.agenda.VolgendeStappen;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import nl.participatieketen.werkwijze.toegang.Criterium;
import org.jspecify.annotations.Nullable;

/**
 * An aanmelding as it is shown to one role.
 *
 * @param signalen what is odd about the doelgroep as it is known now, by the codes of the
 *     werkwijze, as far as this role may see what they follow from
 * @param leeftijdsvragen the criteria of the doelgroep of which only a whole birth date tells
 *     whether they hold; empty for who may not see who it is
 * @param deelnemer {@code null} after the key of the deelnemer was destroyed
 * @param contact how the deelnemer is reached, or {@code null} for who may not see the person
 * @param verwijzer likewise
 * @param uitkering {@code null} for who may not see facts about inkomen, and where nobody said
 * @param contactOp the day on which the contact data were last looked at
 * @param contactVersTot the last day on which they are trusted
 * @param feiten what this role may see, by code, with what was recorded before
 * @param ronde how often it was sent to a traject
 * @param aantalTeruggemeld how often a traject sent the deelnemer back
 * @param trajectId the traject where the deelnemer is, or {@code null}
 * @param reden why it was closed, or {@code null}
 * @param toewijzingen the medewerker by role of the werkwijze
 */
public record Dossierbeeld(
    UUID aanmeldingId,
    UUID deelnemerId,
    Werkwijzeversie werkwijze,
    String kanaal,
    @Nullable String selectieronde,
    LocalDate aangemeldOp,
    String status,
    List<String> signalen,
    List<String> leeftijdsvragen,
    @Nullable Persoonbeeld deelnemer,
    @Nullable Contactbeeld contact,
    LocalDate contactOp,
    LocalDate contactVersTot,
    @Nullable Verwijzerbeeld verwijzer,
    @Nullable Boolean uitkering,
    Map<String, Feitbeeld> feiten,
    Map<String, LocalDate> gedaan,
    @Nullable String groep,
    List<String> routes,
    @Nullable String route,
    @Nullable String uitleg,
    @Nullable Pauzebeeld pauze,
    List<Koppelingbeeld> koppelingen,
    List<Vrijstellingbeeld> vrijstellingen,
    Map<String, String> toewijzingen,
    List<Afwegingbeeld> afwegingen,
    List<UUID> ookBekendAls,
    int ronde,
    int aantalTeruggemeld,
    @Nullable Terugkomstbeeld laatsteTerugkomst,
    @Nullable UUID trajectId,
    @Nullable String reden,
    List<Mogelijkheid> volgendeStappen) {

  static Dossierbeeld van(StreamId stroom, Stand stand, AanmeldingSoort soort, Asker vrager) {
    if (!(stand instanceof Zaak zaak)) {
      throw new IllegalStateException("nothing to show of " + stroom);
    }
    Werkwijze werkwijze = soort.werkwijze(zaak);
    Inzicht inzicht = Bevoegdheid.inzicht(werkwijze, vrager.actor());
    Dossier dossier = zaak.dossier();
    Leesrecht recht = new Leesrecht(inzicht);
    Plekbeeld plek = Plekbeeld.van(zaak.plek(), werkwijze, inzicht);
    return new Dossierbeeld(
        stroom.id(),
        dossier.deelnemerId(),
        dossier.werkwijze(),
        dossier.kanaal(),
        dossier.selectieronde(),
        dossier.aangemeldOp(),
        Status.van(zaak).code(),
        signalen(zaak, werkwijze, inzicht, vrager),
        recht.leestPersoon() ? Leeftijdsvraag.open(zaak, werkwijze, vrager.today()) : List.of(),
        Persoonbeeld.van(dossier.persoon(), recht),
        recht.leestPersoon() ? Contactbeeld.van(dossier.contact()) : null,
        dossier.contactOp(),
        zaak.contactVersTot(werkwijze),
        recht.leestPersoon() ? Verwijzerbeeld.van(dossier.verwijzer()) : null,
        recht.leestUitkering() ? dossier.uitkering() : null,
        Feitbeeld.van(zaak.werk().feiten(), inzicht),
        zaak.werk().momenten(),
        plek.groep(),
        plek.routes(),
        plek.route(),
        plek.uitleg(),
        Pauzebeeld.van(zaak.rond().pauze(), recht),
        Koppelingbeeld.van(zaak.rond().koppelingen()),
        Vrijstellingbeeld.van(zaak.rond().vrijstellingen(), recht),
        zaak.rond().toewijzingen(),
        Afwegingbeeld.van(zaak.rond().afwegingen(), inzicht),
        zaak.rond().ookBekendAls(),
        dossier.ronde(),
        dossier.aantalTeruggemeld(),
        Terugkomstbeeld.van(dossier.laatsteTerugkomst()),
        plek.trajectId(),
        zaak.plek() instanceof Plek.Afgesloten dicht ? dicht.reden() : null,
        VolgendeStappen.van(zaak, soort::werkwijze, vrager.today()));
  }

  private static List<String> signalen(
      Zaak zaak, Werkwijze werkwijze, Inzicht inzicht, Asker vrager) {
    return Doelgroepsignalen.van(werkwijze, zaak.voortgang(vrager.today()).feiten()).stream()
        .filter(criterium -> criterium.als() == null || inzicht.zietAlle(criterium.als().feiten()))
        .map(Criterium::code)
        .toList();
  }
}
