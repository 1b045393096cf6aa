package nl.participatieketen.scenarios.spel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.participatieketen.scenarios.model.Stap;

/** Moves the clock of the chain from day to day. */
final class Kalender {

  private static final LocalTime BEGIN_VAN_DE_WERKDAG = LocalTime.of(9, 0);
  private static final LocalTime TE_LAAT_OM_TE_BEGINNEN = LocalTime.of(23, 50);

  private final Klok klok;
  private final Variabelen variabelen;

  Kalender(Klok klok, Variabelen variabelen) {
    this.klok = klok;
    this.variabelen = variabelen;
  }

  /** Whoever begins just before midnight begins the next morning: today has to stay today. */
  void blijfOpDezeDag() {
    ZonedDateTime nu = nu();
    if (nu.toLocalTime().isAfter(TE_LAAT_OM_TE_BEGINNEN)) {
      verzet(nu, nu.toLocalDate().plusDays(1));
    }
  }

  /** A day that has come already changes nothing. */
  void verzet(Stap.Klok stap) {
    ZonedDateTime nu = nu();
    if (stap.tot() == null) {
      verzet(nu, nu.plus(Period.parse(Objects.requireNonNull(stap.duur()))));
    } else {
      verzet(nu, LocalDate.parse(variabelen.vul(stap.tot())));
    }
  }

  private void verzet(ZonedDateTime nu, LocalDate dag) {
    verzet(nu, dag.atTime(BEGIN_VAN_DE_WERKDAG).atZone(Variabelen.TIJDZONE));
  }

  private void verzet(ZonedDateTime nu, ZonedDateTime straks) {
    if (straks.isAfter(nu)) {
      klok.verzet(Duration.between(nu, straks).truncatedTo(ChronoUnit.SECONDS));
    }
  }

  private ZonedDateTime nu() {
    return klok.nu().atZone(Variabelen.TIJDZONE);
  }
}
