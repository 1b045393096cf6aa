package nl.participatieketen.intake.wanneer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Persoonsconflict;
import nl.participatieketen.intake.aanmelding.Persoonstoets;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.selectie.Kandidaat;
import nl.participatieketen.intake.selectie.Kandidaat.Geselecteerd;
import nl.participatieketen.intake.selectie.Kandidaat.Vervolg.Onderweg;
import nl.participatieketen.intake.selectie.KandidaatSoort;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatConflictAanvaard;
import nl.participatieketen.intake.selectie.Kandidaatopdracht;
import nl.participatieketen.intake.selectie.Kandidaatopdracht.NoteerAangemeld;
import nl.participatieketen.intake.selectie.Kandidaatopdracht.NoteerGeweigerd;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Does the aanmelding of whoever was selected, on behalf of who selected. */
public record WanneerGeselecteerdDanAangemeld(
    Supplier<CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis>> kandidaten,
    Supplier<CommandHandler<Stand, Opdracht, Gebeurtenis>> aanmeldingen,
    Organisaties organisaties)
    implements Process<Kandidaat> {

  @Override
  public String name() {
    return KandidaatSoort.AANMELDEN;
  }

  @Override
  public Insight insight() {
    return Insight.WITH;
  }

  @Override
  public Mono<Outcome<Kandidaat>> run(Course<Kandidaat> gang) {
    return gang.state() instanceof Geselecteerd s && s.vervolg() instanceof Onderweg onderweg
        ? verder(gang, s, onderweg)
        : Mono.empty();
  }

  private Mono<Outcome<Kandidaat>> verder(
      Course<Kandidaat> gang, Geselecteerd kandidaat, Onderweg onderweg) {
    Persoon persoon = kandidaat.persoon();
    Optional<Organisatie> organisatie = organisaties.zoek(gang.stream().organisatie());
    return persoon == null || organisatie.isEmpty()
        ? noteer(gang, new NoteerGeweigerd("vergeten", "Van deze deelnemer is niets meer bekend."))
        : meldAan(gang, kandidaat, onderweg, vraag(kandidaat, onderweg, persoon, organisatie.get()))
            .flatMap(uitslag -> noteer(gang, gevolg(uitslag)));
  }

  private Mono<Outcome<Stand>> meldAan(
      Course<Kandidaat> gang, Geselecteerd kandidaat, Onderweg onderweg, DoeAanmelding vraag) {
    String organisatie = gang.stream().organisatie();
    var actor = new Actor(organisatie, onderweg.opdracht().medewerker(), onderweg.opdracht().rol());
    return aanmeldingen
        .get()
        .begin(
            new StreamId(organisatie, AanmeldingSoort.NAAM, kandidaat.aanmeldingId()),
            Command.of(gang.command("meld-aan").id(), actor, gang.now()),
            vraag);
  }

  private static DoeAanmelding vraag(
      Geselecteerd kandidaat, Onderweg onderweg, Persoon persoon, Organisatie organisatie) {
    return DoeAanmelding.naSelectie(
        kandidaat.deelnemerId(),
        organisatie,
        kandidaat.werkwijze(),
        onderweg.opdracht().kanaal(),
        kandidaat.ronde(),
        persoon,
        kandidaat.feiten() == null ? Map.of() : kandidaat.feiten(),
        toets(kandidaat.aanvaard()));
  }

  /** What was found when the candidate was selected; who selected has decided on it. */
  private static Persoonstoets toets(@Nullable KandidaatConflictAanvaard aanvaard) {
    return aanvaard == null
        ? Persoonstoets.NIETS
        : new Persoonstoets(
            Persoonsconflict.van(aanvaard.conflicten()), List.of(), aanvaard.reden());
  }

  /** An aanmelding that exists was done by an earlier run. */
  private static Kandidaatopdracht gevolg(Outcome<Stand> uitslag) {
    return uitslag instanceof Outcome.Refused<Stand> nee && !(nee.state() instanceof Zaak)
        ? new NoteerGeweigerd(nee.reason().code(), nee.reason().explanation())
        : new NoteerAangemeld();
  }

  private Mono<Outcome<Kandidaat>> noteer(Course<Kandidaat> gang, Kandidaatopdracht vraag) {
    return gang.take("noteer", kandidaten.get(), gang.stream(), vraag);
  }
}
