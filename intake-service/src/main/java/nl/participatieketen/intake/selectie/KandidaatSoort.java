package nl.participatieketen.intake.selectie;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.intake.aanmelding.Persoonsconflict;
import nl.participatieketen.intake.aanmelding.Persoonstoets;
import nl.participatieketen.intake.selectie.Kandidaat.Geselecteerd;
import nl.participatieketen.intake.selectie.Kandidaat.Onbekend;
import nl.participatieketen.intake.selectie.Kandidaat.Uitgesloten;
import nl.participatieketen.intake.selectie.Kandidaat.Vervolg;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatAangemeld;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatConflictAanvaard;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatGeselecteerd;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatGeweigerd;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatUitgesloten;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatVoorgedragen;
import nl.participatieketen.intake.selectie.Kandidaatopdracht.Beoordeel;
import nl.participatieketen.intake.selectie.Kandidaatopdracht.NoteerAangemeld;
import nl.participatieketen.intake.selectie.Kandidaatopdracht.NoteerGeweigerd;
import org.jspecify.annotations.Nullable;

/** The streams of those who were looked at in a round. */
public final class KandidaatSoort
    implements Decider<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> {

  public static final String NAAM = "kandidaat";

  /** The process that does the aanmelding of whoever was selected. */
  public static final String AANMELDEN = "kandidaat-aanmelden";

  /** As long as whoever asked for the selection is given to do it at once. */
  private static final Duration GEDULD = Duration.ofMinutes(1);

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<Kandidaatgebeurtenis> events() {
    return Kandidaatgebeurtenis.TABEL;
  }

  @Override
  public Kandidaat initial() {
    return new Onbekend();
  }

  @Override
  public Decision<Kandidaatgebeurtenis> decide(
      Kandidaat stand, Kandidaatopdracht opdracht, Asker vrager) {
    return switch (opdracht) {
      case Beoordeel o ->
          stand instanceof Onbekend
              ? beoordeel(o, vrager)
              : refuse("bestaat-al", "Over deze kandidaat is al beslist.");
      case NoteerAangemeld o ->
          isOnderweg(stand) ? accept(new KandidaatAangemeld()) : nietOnderweg();
      case NoteerGeweigerd o ->
          isOnderweg(stand)
              ? accept(new KandidaatGeweigerd(o.grond(), o.uitleg()))
              : nietOnderweg();
    };
  }

  private static Decision<Kandidaatgebeurtenis> beoordeel(Beoordeel o, Asker vrager) {
    List<String> criteria = new Selectiebesluit(o.ronde()).uitgesloten(o.bekend());
    return criteria.isEmpty()
        ? o.persoonstoets()
            .belet(vrager.actor())
            .<Decision<Kandidaatgebeurtenis>>map(Persoonstoets::geweigerd)
            .orElseGet(() -> new Decision.Accepted<>(geselecteerd(o, vrager)))
        : accept(
            new KandidaatUitgesloten(
                o.deelnemerId(),
                o.werkwijze(),
                o.ronde().code(),
                vrager.today(),
                criteria,
                o.persoon(),
                o.feiten()));
  }

  private static List<Kandidaatgebeurtenis> geselecteerd(Beoordeel o, Asker vrager) {
    List<Kandidaatgebeurtenis> gebeurd = new ArrayList<>();
    gebeurd.add(
        new KandidaatGeselecteerd(
            o.deelnemerId(),
            o.werkwijze(),
            o.ronde().code(),
            vrager.today(),
            o.aanmeldingId(),
            o.persoon(),
            o.feiten()));
    Persoonstoets toets = o.persoonstoets();
    if (!toets.conflicten().isEmpty()) {
      gebeurd.add(
          new KandidaatConflictAanvaard(
              Persoonsconflict.codes(toets.conflicten()), toets.tochDoorgaan()));
    }
    gebeurd.add(
        new KandidaatVoorgedragen(
            vrager.at(), o.kanaal(), vrager.actor().medewerker(), vrager.actor().rol()));
    return gebeurd;
  }

  private static boolean isOnderweg(Kandidaat stand) {
    return stand instanceof Geselecteerd s && s.vervolg() instanceof Vervolg.Onderweg;
  }

  private static Decision<Kandidaatgebeurtenis> nietOnderweg() {
    return refuse("niet-onderweg", "Van deze kandidaat wordt geen aanmelding verwacht.");
  }

  /** Before there was an event for it, whoever selected also did the aanmelding, at once. */
  @Override
  public Kandidaat evolve(Kandidaat stand, Kandidaatgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case KandidaatGeselecteerd g ->
          new Geselecteerd(
              g.deelnemerId(),
              g.werkwijze(),
              g.ronde(),
              g.aanmeldingId(),
              g.persoon(),
              g.feiten(),
              null,
              new Vervolg.Aangemeld());
      case KandidaatConflictAanvaard g ->
          stand instanceof Geselecteerd geselecteerd ? geselecteerd.met(g) : stand;
      case KandidaatVoorgedragen g -> met(stand, new Vervolg.Onderweg(g));
      case KandidaatUitgesloten g ->
          new Uitgesloten(g.deelnemerId(), g.werkwijze(), g.ronde(), g.criteria());
      case KandidaatAangemeld g -> met(stand, new Vervolg.Aangemeld());
      case KandidaatGeweigerd g -> met(stand, new Vervolg.Geweigerd(g.grond(), g.uitleg()));
    };
  }

  private static Kandidaat met(Kandidaat stand, Vervolg vervolg) {
    return stand instanceof Geselecteerd s ? s.met(vervolg) : stand;
  }

  @Override
  public @Nullable UUID deelnemer(Kandidaat stand) {
    return switch (stand) {
      case Onbekend s -> null;
      case Geselecteerd s -> s.deelnemerId();
      case Uitgesloten s -> s.deelnemerId();
    };
  }

  @Override
  public List<Due<Kandidaatopdracht>> due(Kandidaat stand) {
    return stand instanceof Geselecteerd s && s.vervolg() instanceof Vervolg.Onderweg onderweg
        ? List.of(Due.process(AANMELDEN, onderweg.opdracht().sinds(), GEDULD))
        : List.of();
  }
}
