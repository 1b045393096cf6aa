package nl.participatieketen.intake.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Contact;
import nl.participatieketen.intake.aanmelding.Dossier;
import nl.participatieketen.intake.aanmelding.Koppeling;
import nl.participatieketen.intake.aanmelding.Pauze;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.aanmelding.Terugkomst;
import nl.participatieketen.intake.aanmelding.Verwijzer;
import nl.participatieketen.intake.aanmelding.Vrijstelling;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.agenda.Taken;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * An aanmelding as it is shown to one role.
 *
 * @param signalen what is odd about the doelgroep, by the codes of the werkwijze
 * @param deelnemer {@code null} after the key of the deelnemer was destroyed
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
    @Nullable Persoon deelnemer,
    @Nullable Contact contact,
    LocalDate contactOp,
    LocalDate contactVersTot,
    @Nullable Verwijzer verwijzer,
    @Nullable Boolean uitkering,
    @Schema(type = "object") Map<String, Feitbeeld> feiten,
    Map<String, LocalDate> gedaan,
    @Nullable String groep,
    List<String> routes,
    @Nullable String route,
    @Nullable String uitleg,
    @Nullable Pauze pauze,
    List<Koppeling> koppelingen,
    List<Vrijstelling> vrijstellingen,
    Map<String, String> toewijzingen,
    List<Afwegingbeeld> afwegingen,
    List<UUID> ookBekendAls,
    int ronde,
    int aantalTeruggemeld,
    @Nullable Terugkomst laatsteTerugkomst,
    @Nullable UUID trajectId,
    @Nullable String reden,
    List<Taken.Mogelijk> volgendeStappen) {

  static Dossierbeeld van(StreamId stroom, Stand stand, AanmeldingSoort soort, Asker vrager) {
    if (!(stand instanceof Zaak zaak)) {
      throw new IllegalStateException("nothing to show of " + stroom);
    }
    Werkwijze werkwijze = soort.werkwijze(zaak);
    Inzicht inzicht = Bevoegdheid.inzicht(werkwijze, vrager.actor());
    Dossier dossier = zaak.dossier();
    Plekbeeld plek = Plekbeeld.van(zaak.plek(), werkwijze, inzicht);
    return new Dossierbeeld(
        stroom.id(),
        dossier.deelnemerId(),
        dossier.werkwijze(),
        dossier.kanaal(),
        dossier.selectieronde(),
        dossier.aangemeldOp(),
        Status.van(zaak).code(),
        dossier.signalen(),
        persoon(dossier.persoon(), inzicht),
        dossier.contact(),
        dossier.contactOp(),
        zaak.contactVersTot(werkwijze),
        dossier.verwijzer(),
        dossier.uitkering(),
        Feitbeeld.van(zaak.werk().feiten(), inzicht),
        zaak.werk().momenten(),
        plek.groep(),
        plek.routes(),
        plek.route(),
        plek.uitleg(),
        zaak.rond().pauze(),
        zaak.rond().koppelingen(),
        zaak.rond().vrijstellingen(),
        zaak.rond().toewijzingen(),
        Afwegingbeeld.van(zaak.rond().afwegingen(), inzicht),
        zaak.rond().ookBekendAls(),
        dossier.ronde(),
        dossier.aantalTeruggemeld(),
        dossier.laatsteTerugkomst(),
        plek.trajectId(),
        zaak.plek() instanceof Plek.Afgesloten dicht ? dicht.reden() : null,
        Taken.van(zaak, soort::werkwijze, vrager.today()));
  }

  private static @Nullable Persoon persoon(@Nullable Persoon persoon, Inzicht inzicht) {
    return persoon == null || inzicht.zietBsn()
        ? persoon
        : new Persoon(
            null, persoon.naam(), persoon.geboortedatum(), persoon.telefoon(), persoon.email());
  }
}
