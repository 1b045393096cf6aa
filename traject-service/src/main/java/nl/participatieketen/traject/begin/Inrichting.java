package nl.participatieketen.traject.begin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.traject.fase.Evaluatieplan;
import nl.participatieketen.traject.fase.Fasestart;
import nl.participatieketen.traject.regie.Regie;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis;
import nl.participatieketen.traject.traject.Contactafspraak;
import nl.participatieketen.traject.traject.Fasegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectGestart;
import nl.participatieketen.traject.traject.Plangebeurtenis;
import nl.participatieketen.traject.traject.Regiegebeurtenis;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.inrichting.Zaakdeel;
import nl.participatieketen.werkwijze.traject.BijEinde;
import nl.participatieketen.werkwijze.traject.Looptijd;
import nl.participatieketen.werkwijze.traject.Plan;
import nl.participatieketen.werkwijze.traject.Trajectregels;
import org.jspecify.annotations.Nullable;

/**
 * What a traject begins with, beside its start: who directs, its terms, its plan, its first phase.
 */
final class Inrichting {

  private Inrichting() {}

  static List<Gebeurtenis> van(
      Werkwijze werkwijze, TrajectGestart start, Map<String, String> feiten) {
    List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    gebeurtenissen.add(start);
    Regie.rollen(werkwijze, Zaakdeel.TRAJECT, feiten)
        .map(rollen -> new Regiegebeurtenis.RegieBepaald(rollen, start.gestartOp()))
        .ifPresent(gebeurtenissen::add);
    looptijd(werkwijze, start).ifPresent(gebeurtenissen::add);
    Plan plan = werkwijze.traject().plan();
    if (plan != null && plan.binnen() != null) {
      gebeurtenissen.add(
          new Plangebeurtenis.PlanGevraagd(plan.binnen().laatsteDag(start.gestartOp())));
    }
    contact(werkwijze, start.gestartOp()).ifPresent(gebeurtenissen::add);
    Fasestart.eerste(werkwijze, start.route())
        .map(
            code ->
                Fasestart.op(
                    werkwijze,
                    start.gestartOp(),
                    requireNonNull(werkwijze.fasen().get(code)),
                    start.gestartOp(),
                    start.uiterlijkTot(),
                    feiten))
        .ifPresent(gebeurtenissen::add);
    return gebeurtenissen;
  }

  private static Optional<Gebeurtenis> looptijd(Werkwijze werkwijze, TrajectGestart start) {
    Trajectregels regels = werkwijze.traject();
    Looptijd duur = regels.duur();
    LocalDate begin = start.gestartOp();
    var bepaald =
        new Fasegebeurtenis.LooptijdBepaald(
            duur == null || duur.minimaal() == null ? null : duur.minimaal().laatsteDag(begin),
            duur == null || duur.gebruikelijk() == null
                ? null
                : duur.gebruikelijk().laatsteDag(begin),
            regels.bijEinde().code(),
            werkwijze.lockin().isEmpty()
                ? null
                : aftellenVanaf(regels.aftellen(), begin, start.uiterlijkTot()),
            Evaluatieplan.van(regels.evaluaties(), begin, begin, start.uiterlijkTot(), 1));
    boolean niets =
        bepaald.minimaalTot() == null
            && bepaald.gebruikelijkTot() == null
            && regels.bijEinde() == BijEinde.BESLUIT
            && bepaald.aftellenVanaf() == null
            && bepaald.evaluaties().isEmpty();
    return niets ? Optional.empty() : Optional.of(bepaald);
  }

  private static @Nullable LocalDate aftellenVanaf(
      Duur aftellen, LocalDate begin, LocalDate einde) {
    LocalDate vanaf = aftellen.voor(einde);
    return vanaf.isAfter(begin) ? vanaf : null;
  }

  private static Optional<Gebeurtenis> contact(Werkwijze werkwijze, LocalDate begin) {
    List<Contactafspraak> afspraken =
        werkwijze.begeleiding().contact().stream()
            .flatMap(
                contact ->
                    Stream.of(
                            Optional.ofNullable(contact.na()), Optional.ofNullable(contact.elke()))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .map(
                            duur ->
                                new Contactafspraak(
                                    contact.soort(), contact.door(), duur.laatsteDag(begin))))
            .toList();
    return afspraken.isEmpty()
        ? Optional.empty()
        : Optional.of(new Begeleidingsgebeurtenis.ContactAfgesproken(afspraken));
  }
}
