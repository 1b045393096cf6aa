package nl.participatieketen.werkwijze;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.traject.Fase;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import nl.participatieketen.werkwijze.verloop.Verloop;
import nl.participatieketen.werkwijze.verloop.Voortgang;
import org.jspecify.annotations.Nullable;

/** Follows one case through the steps of a werkwijze that comes along. */
final class Doorloop {

  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());

  private final Verloop verloop;
  private Voortgang stand;
  private @Nullable Gevolg laatste;

  private Doorloop(Verloop verloop, Voortgang stand, LocalDate op) {
    this.verloop = verloop;
    this.stand = stand;
    opent(verloop.begin(stand, op));
  }

  static Doorloop intake(String id, LocalDate aangemeld, String bekend) {
    Werkwijze werkwijze = WERKWIJZEN.zoek(id, 1).orElseThrow();
    Verloop verloop =
        Verloop.van(
            werkwijze.intake(), werkwijze.feiten(), werkwijze.groepen(), werkwijze.routes());
    Map<String, LocalDate> momenten = Map.of(Moment.AANMELDING, aangemeld);
    return new Doorloop(verloop, new Voortgang(feiten(bekend), momenten, Map.of()), aangemeld);
  }

  static Doorloop fase(String id, String code, LocalDate begonnen, String bekend) {
    Fase fase = Objects.requireNonNull(WERKWIJZEN.zoek(id, 1).orElseThrow().fasen().get(code));
    Verloop verloop = Verloop.van(Objects.requireNonNull(fase.begin()), fase.stappen());
    Map<String, LocalDate> momenten = Map.of(Moment.TRAJECT, begonnen, Moment.FASE, begonnen);
    return new Doorloop(verloop, new Voortgang(feiten(bekend), momenten, Map.of()), begonnen);
  }

  /** Does {@code stap}, and what follows happens; {@code vastgelegd} is {@code feit=waarde ...}. */
  Doorloop doe(LocalDate op, String stap, String vastgelegd) {
    Map<String, String> nieuw = feiten(vastgelegd);
    Gevolg gevolg = verloop.naStap(stand, stap, nieuw, op);
    assertThat(gevolg).as(stap).isNotInstanceOf(Gevolg.Belet.class);
    stand = stand.metFeiten(nieuw).zonderOpen(stap).metMoment(stap, op);
    if (gevolg instanceof Gevolg.Verder(var geopend)) {
      opent(geopend);
    }
    laatste = gevolg;
    return this;
  }

  Doorloop slaOver(LocalDate op, String stap) {
    Gevolg gevolg = verloop.naOverslaan(stand, stap, op);
    assertThat(gevolg).as(stap).isNotInstanceOf(Gevolg.Belet.class);
    stand = stand.zonderOpen(stap);
    laatste = gevolg;
    return this;
  }

  Collection<String> open() {
    return stand.open().keySet();
  }

  @Nullable LocalDate uiterlijk(String stap) {
    return Objects.requireNonNull(stand.open().get(stap), stap).uiterlijk();
  }

  Gevolg gevolg() {
    return Objects.requireNonNull(laatste);
  }

  List<String> routes() {
    assertThat(laatste).isInstanceOf(Gevolg.Ingedeeld.class);
    return ((Gevolg.Ingedeeld) gevolg()).routes();
  }

  private void opent(List<OpenStap> stappen) {
    stappen.forEach(stap -> stand = stand.metOpen(stap));
  }

  private static Map<String, String> feiten(String tekst) {
    return Stream.of(tekst.split(" "))
        .filter(feit -> !feit.isBlank())
        .map(feit -> feit.split("="))
        .collect(toMap(feit -> feit[0], feit -> feit[1]));
  }
}
