package nl.participatieketen.traject.wanneer;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.NotYet;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.aankondiging.Aankondiging;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.Bevestig;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.LegTerzijde;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.MeldUitgebleven;
import nl.participatieketen.traject.aankondiging.AankondigingSoort;
import nl.participatieketen.traject.aankondiging.Aankondigingstand;
import nl.participatieketen.traject.aankondiging.Aankondigingstand.Wacht;
import nl.participatieketen.traject.overdracht.bron.Overdrachtbron;
import nl.participatieketen.traject.plafond.Routebezetting;
import nl.participatieketen.traject.tijdlijn.Hoor;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis.Gehoord;
import nl.participatieketen.traject.tijdlijn.TijdlijnSoort;
import nl.participatieketen.traject.tijdlijn.Tijdlijnstand;
import nl.participatieketen.traject.traject.BeginOpdracht.StartTraject;
import nl.participatieketen.traject.traject.Beletsel;
import nl.participatieketen.traject.traject.Herkomst;
import nl.participatieketen.traject.traject.Meegebracht;
import nl.participatieketen.traject.traject.Ophaling;
import nl.participatieketen.traject.traject.Ophaling.Gekregen;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.werkwijze.Werkwijzen;
import reactor.core.publisher.Mono;

/**
 * When a deelnemer is announced, the sender is asked whether it is so. Confirmed, the traject
 * begins with what the sender knows, and the person's line tells it; denied or contradicted, it is
 * set aside; and where the sender can't be asked now it is asked again later ({@link NotYet}).
 */
final class WanneerAangekondigdDanBegonnen implements Process<Aankondigingstand> {

  private final Supplier<
          CommandHandler<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>>
      aankondigingen;
  private final Stromen stromen;
  private final Supplier<CommandHandler<Tijdlijnstand, Hoor, TijdlijnGebeurtenis>> tijdlijnen;
  private final Overdrachtbron bron;
  private final Routebezetting routes;
  private final Werkwijzen werkwijzen;
  private final MeterRegistry meters;

  WanneerAangekondigdDanBegonnen(
      Supplier<CommandHandler<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>>
          aankondigingen,
      Stromen stromen,
      Supplier<CommandHandler<Tijdlijnstand, Hoor, TijdlijnGebeurtenis>> tijdlijnen,
      Overdrachtbron bron,
      Routebezetting routes,
      Werkwijzen werkwijzen,
      MeterRegistry meters) {
    this.aankondigingen = aankondigingen;
    this.stromen = stromen;
    this.tijdlijnen = tijdlijnen;
    this.bron = bron;
    this.routes = routes;
    this.werkwijzen = werkwijzen;
    this.meters = meters;
  }

  @Override
  public String name() {
    return AankondigingSoort.NAVRAAG;
  }

  @Override
  public Mono<? extends Outcome<?>> run(Course<Aankondigingstand> course) {
    return course.state() instanceof Wacht wacht ? vraag(course, wacht) : Mono.empty();
  }

  private Mono<Outcome<Aankondigingstand>> vraag(Course<Aankondigingstand> course, Wacht wacht) {
    Aankondiging wat = wacht.aankondiging();
    return bron.haal(course.stream().organisatie(), wat.dataref(), wat.herkomst().aanmeldingId())
        .doOnError(NotYet.class, later -> tel("later"))
        .flatMap(
            ophaling ->
                switch (ophaling) {
                  case Ophaling.Belet(Beletsel beletsel) -> belet(course, wacht, beletsel);
                  case Gekregen gekregen -> gekregen(course, wacht, gekregen);
                });
  }

  /** What the sender denies is set aside; what only stands in the way is waited for. */
  private Mono<Outcome<Aankondigingstand>> belet(
      Course<Aankondigingstand> course, Wacht wacht, Beletsel beletsel) {
    Reason reden = new Reason(beletsel.code(), beletsel.omschrijving() + ".");
    return switch (beletsel) {
      case NIET_TOEGESTAAN, NIET_GEVONDEN -> legTerzijde(course, wacht, reden);
      case ONBEKENDE_BRON, GEEN_TOEGANG, TOEGANG_GEWEIGERD, ONLEESBAAR -> {
        tel(beletsel.code());
        yield reden.code().equals(wacht.reden())
            ? Mono.error(new NotYet(reden.explanation()))
            : neem(
                course,
                wacht,
                "meld-uitgebleven",
                new MeldUitgebleven(reden.code(), reden.explanation()));
      }
    };
  }

  private Mono<Outcome<Aankondigingstand>> gekregen(
      Course<Aankondigingstand> course, Wacht wacht, Gekregen gekregen) {
    List<String> verschillen = wacht.aankondiging().herkomst().verschillenMet(gekregen.herkomst());
    return verschillen.isEmpty()
        ? begin(course, wacht, gekregen)
        : legTerzijde(
            course,
            wacht,
            new Reason(
                Reason.OTHER_CASE,
                "De afzender noemt een andere %s.".formatted(String.join(", ", verschillen))));
  }

  private Mono<Outcome<Aankondigingstand>> begin(
      Course<Aankondigingstand> course, Wacht wacht, Gekregen gekregen) {
    Herkomst herkomst = wacht.aankondiging().herkomst();
    StreamId traject =
        new StreamId(course.stream().organisatie(), TrajectSoort.NAAM, herkomst.trajectId());
    return vertel(course, wacht.aankondiging())
        .then(isVol(traject, herkomst))
        .flatMap(
            vol ->
                stromen
                    .trajecten()
                    .get()
                    .begin(
                        traject,
                        course.command(stap(wacht, "begin")),
                        start(traject, wacht.aankondiging(), gekregen, vol)))
        .flatMap(
            begonnen ->
                begonnen instanceof Outcome.Refused<Stand>(_, _, _, Reason reden)
                    ? legTerzijde(course, wacht, reden)
                    : bevestig(course, wacht));
  }

  /** The line of the person tells that they were sent, from when that is certain. */
  private Mono<Outcome<Tijdlijnstand>> vertel(Course<Aankondigingstand> course, Aankondiging wat) {
    Herkomst herkomst = wat.herkomst();
    var punt =
        new Gehoord(
            herkomst.deelnemerId(),
            "deelnemer-aangemeld-voor-traject",
            "intake",
            wat.aangemeldOp(),
            Map.of("route", herkomst.route(), "afzender", herkomst.afzender()),
            herkomst.trajectId());
    return tijdlijnen
        .get()
        .begin(
            new StreamId(course.stream().organisatie(), TijdlijnSoort.NAAM, herkomst.deelnemerId()),
            course.command("vertel"),
            new Hoor(punt));
  }

  private Mono<Boolean> isVol(StreamId traject, Herkomst herkomst) {
    return routes.isVol(traject, werkwijzen.van(herkomst.werkwijze()), herkomst.route());
  }

  private static StartTraject start(
      StreamId traject, Aankondiging wat, Gekregen gekregen, boolean vol) {
    Herkomst herkomst = wat.herkomst();
    return new StartTraject(
        traject.organisatie(),
        herkomst.afzender(),
        herkomst.deelnemerId(),
        herkomst.aanmeldingId(),
        herkomst.werkwijze(),
        herkomst.route(),
        herkomst.ronde(),
        new Meegebracht(wat.dataref(), gekregen.feiten(), gekregen.toelichting()),
        vol);
  }

  private Mono<Outcome<Aankondigingstand>> bevestig(Course<Aankondigingstand> course, Wacht wacht) {
    return neem(course, wacht, "bevestig", new Bevestig())
        .doOnNext(
            gedaan -> {
              tel("begonnen");
              meters
                  .timer("keten.aankondiging.wachttijd")
                  .record(wachttijd(wacht.sinds(), course.now()));
            });
  }

  private Mono<Outcome<Aankondigingstand>> legTerzijde(
      Course<Aankondigingstand> course, Wacht wacht, Reason reden) {
    return neem(course, wacht, "leg-terzijde", new LegTerzijde(reden.code(), reden.explanation()))
        .doOnNext(gedaan -> tel("terzijde"));
  }

  private Mono<Outcome<Aankondigingstand>> neem(
      Course<Aankondigingstand> course, Wacht wacht, String stap, AankondigingOpdracht vraag) {
    return course.take(stap(wacht, stap), aankondigingen.get(), course.stream(), vraag);
  }

  private static String stap(Wacht wacht, String stap) {
    return stap + "/" + wacht.beurt();
  }

  private static Duration wachttijd(Instant sinds, Instant nu) {
    return nu.isBefore(sinds) ? Duration.ZERO : Duration.between(sinds, nu);
  }

  private void tel(String uitslag) {
    meters.counter("keten.aankondiging", "uitslag", uitslag).increment();
  }
}
