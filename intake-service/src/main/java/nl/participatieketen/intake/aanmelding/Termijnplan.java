package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.intake.aanmelding.Contactopdracht.MeldContactVerouderd;
import nl.participatieketen.intake.aanmelding.Contactopdracht.RoepTerug;
import nl.participatieketen.intake.aanmelding.Routeopdracht.GeefPlekVrij;
import nl.participatieketen.intake.aanmelding.Stapopdracht.Herinner;
import nl.participatieketen.intake.aanmelding.Stapopdracht.StelVerstrekenVast;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.OpenStap;

/** What is due next in a case, and what is asked of it then. */
public final class Termijnplan {

  /** A place that is held no more can go to someone else: work that spans streams. */
  public static final String PLEK = "plek";

  private final Map<Deadline, Opdracht> plan = new LinkedHashMap<>();

  private Termijnplan() {}

  public static Termijnplan van(Zaak zaak, Werkwijze werkwijze) {
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
    return plan;
  }

  List<Deadline> termijnen() {
    return List.copyOf(plan.keySet());
  }

  /** What is asked when this term has passed; empty when it is due no more. */
  public Optional<Opdracht> bij(Deadline termijn) {
    return Optional.ofNullable(plan.get(termijn));
  }

  private void voegPlekToe(Zaak zaak) {
    String route = zaak.rond().bezettePlek();
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
    if (route != null) {
      weg.map(dag -> new Deadline(PLEK, dag.atStartOfDay(Duur.TIJDZONE).toInstant()))
          .ifPresent(termijn -> plan.put(termijn, new GeefPlekVrij(route)));
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
      plan.put(new Deadline(naam, dag.atStartOfDay(Duur.TIJDZONE).toInstant()), opdracht);
    }
  }
}
