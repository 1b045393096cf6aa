package nl.participatieketen.intake.aanmelding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.intake.aanmelding.Contactopdracht.MeldContactVerouderd;
import nl.participatieketen.intake.aanmelding.Contactopdracht.RoepTerug;
import nl.participatieketen.intake.aanmelding.Stapopdracht.Herinner;
import nl.participatieketen.intake.aanmelding.Stapopdracht.StelVerstrekenVast;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.OpenStap;

/** What is due next in a case, and what is asked of it then. */
final class Termijnplan {

  private final List<Due<Opdracht>> plan = new ArrayList<>();

  private Termijnplan() {}

  static List<Due<Opdracht>> van(Zaak zaak, Werkwijze werkwijze) {
    var plan = new Termijnplan();
    plan.voegPlekToe(zaak);
    Pauze pauze = zaak.rond().pauze();
    if (pauze == null) {
      zaak.werk().open().values().forEach(stap -> plan.voegToe(zaak, stap));
      plan.voegContactToe(zaak, werkwijze);
    } else if (pauze.terugroepOp() != null) {
      plan.voegToe(
          zaak,
          Termijnsoort.TERUGROEPEN.naam(pauze.sinds().toString(), pauze.terugroepOp()),
          pauze.terugroepOp(),
          new RoepTerug(pauze.terugroepOp()));
    }
    return List.copyOf(plan.plan);
  }

  private void voegPlekToe(Zaak zaak) {
    Optional<LocalDate> weg =
        switch (zaak.plek()) {
          case Plek.Afgesloten p -> Optional.of(p.op());
          case Plek.InIntake p ->
              Optional.ofNullable(zaak.werk().momenten().get(Moment.HEROPENING));
          case Plek.Ingedeeld p ->
              Optional.ofNullable(zaak.werk().momenten().get(Moment.HEROPENING));
          case Plek.OpWachtlijst p -> Optional.empty();
          case Plek.BijTraject p -> Optional.empty();
        };
    if (zaak.rond().bezettePlek() != null) {
      weg.map(dag -> dag.atStartOfDay(Duur.TIJDZONE).toInstant())
          .ifPresent(sinds -> plan.add(Due.process(AanmeldingSoort.PLEK, sinds, Duration.ZERO)));
    }
  }

  /** Whoever has the case looks at the contact data: not while it is with a traject. */
  private void voegContactToe(Zaak zaak, Werkwijze werkwijze) {
    if (zaak.isInHanden()) {
      LocalDate versTot = zaak.contactVersTot(werkwijze);
      voegToe(
          zaak,
          Termijnsoort.contact(versTot),
          versTot.plusDays(1),
          new MeldContactVerouderd(versTot));
    }
  }

  private void voegToe(Zaak zaak, OpenStap stap) {
    LocalDate herinnering = stap.herinneringOp();
    if (herinnering != null) {
      voegToe(
          zaak,
          Termijnsoort.HERINNERING.naam(stap.stap(), herinnering),
          herinnering,
          new Herinner(stap.stap(), herinnering));
    }
    LocalDate uiterlijk = stap.uiterlijk();
    if (uiterlijk != null) {
      voegToe(
          zaak,
          Termijnsoort.UITERLIJK.naam(stap.stap(), uiterlijk),
          uiterlijk.plusDays(1),
          new StelVerstrekenVast(stap.stap(), uiterlijk));
    }
  }

  private void voegToe(Zaak zaak, String naam, LocalDate dag, Opdracht opdracht) {
    if (!zaak.werk().gesignaleerd().contains(naam)) {
      plan.add(Due.of(naam, dag.atStartOfDay(Duur.TIJDZONE).toInstant(), opdracht));
    }
  }
}
