package nl.participatieketen.werkgever.plaatsing;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Afgebroken;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Bekend;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Duurzaam;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Gestart;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Onbekend;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Uitgevallen;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Voorgenomen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.EindeAfgehandeld;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.EindeVerteld;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingAfgebroken;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingGestart;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingVoorgenomen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.UitstroomDuurzaam;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.BreekAf;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.EindigMetTraject;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.HandelEindeAf;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.MeldUitval;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NeemVoor;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NoteerOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NoteerVerteld;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.Start;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.StelDuurzaamVast;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.Weiger;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Keuzelijst;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.jspecify.annotations.Nullable;

/** Decides on a plaatsing, by the werkwijze under which the case of the kandidaat began. */
public final class PlaatsingBesluit
    implements Decider<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> {

  public static final String NAAM = "plaatsing";

  /** The process that carries an intention to its start, or breaks it off. */
  public static final String AFRONDEN = "afronden";

  /** The process that releases what a plaatsing had taken that ended. */
  public static final String VRIJGEVEN = "vrijgeven";

  /** The term at the first instant after nazorg. */
  static final String NAZORG = "nazorg";

  /** How long whoever began a process has before someone else goes on with it. */
  private static final Duration GEDULD = Duration.ofMinutes(1);

  private final Werkwijzen werkwijzen;

  public PlaatsingBesluit(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<PlaatsingGebeurtenis> events() {
    return PlaatsingGebeurtenis.TABEL;
  }

  @Override
  public Plaatsing initial() {
    return new Onbekend();
  }

  @Override
  public Plaatsing evolve(Plaatsing stand, PlaatsingGebeurtenis gebeurtenis) {
    return stand.na(gebeurtenis);
  }

  @Override
  public boolean isEnded(Plaatsing plaatsing) {
    return plaatsing instanceof Plaatsing.Uitgevallen || plaatsing instanceof Plaatsing.Duurzaam;
  }

  @Override
  public @Nullable UUID deelnemer(Plaatsing stand) {
    return stand instanceof Bekend bekend ? bekend.afspraak().deelnemerId() : null;
  }

  @Override
  public List<Due<PlaatsingOpdracht>> due(Plaatsing stand) {
    return switch (stand) {
      case Onbekend s -> List.of();
      case Voorgenomen s -> List.of(Due.process(AFRONDEN, s.voorgenomenOm(), GEDULD));
      case Gestart s ->
          List.of(
              Due.of(
                  NAZORG,
                  s.afspraak().nazorgTot().plusDays(1).atStartOfDay(Duur.TIJDZONE).toInstant(),
                  new StelDuurzaamVast()));
      case Afgebroken s ->
          s.opgeruimd() ? List.of() : List.of(Due.process(AFRONDEN, s.voorgenomenOm(), GEDULD));
      case Uitgevallen s ->
          s.verteldOm() == null || s.opgeruimd()
              ? List.of()
              : List.of(Due.process(VRIJGEVEN, s.verteldOm(), GEDULD));
      case Duurzaam s -> List.of();
    };
  }

  /** What the service notes by itself about what it released changes nothing for a person. */
  @Override
  public boolean bearsOnDecisions(PlaatsingGebeurtenis gebeurtenis) {
    return !(gebeurtenis instanceof EindeVerteld || gebeurtenis instanceof PlaatsingOpgeruimd);
  }

  @Override
  public Decision<PlaatsingGebeurtenis> decide(
      Plaatsing stand, PlaatsingOpdracht opdracht, Asker vrager) {
    LocalDate vandaag = vrager.today();
    return switch (opdracht) {
      case NeemVoor o -> neemVoor(stand, o, vrager);
      case Weiger o -> refuse(o.grond().code(), o.grond().explanation());
      case Start o -> start(stand);
      case BreekAf o -> breekAf(stand, o.grond());
      case NoteerOpgeruimd o -> noteerOpgeruimd(stand);
      case MeldUitval o -> meldUitval(stand, o, vandaag);
      case EindigMetTraject o -> eindigMetTraject(stand, o.op());
      case HandelEindeAf o -> handelEindeAf(stand);
      case NoteerVerteld o -> noteerVerteld(stand, vrager.at());
      case StelDuurzaamVast o -> stelDuurzaamVast(stand, vandaag);
    };
  }

  private Decision<PlaatsingGebeurtenis> neemVoor(Plaatsing stand, NeemVoor o, Asker vrager) {
    if (!(stand instanceof Onbekend)) {
      return refuse("bestaat-al", "Deze plaatsing bestaat al.");
    }
    Werkwijze werkwijze = werkwijzen.van(o.werkwijze());
    if (!werkwijze.matching().soorten().kent(o.soort())) {
      return onbekend("soort", o.soort(), werkwijze.matching().soorten());
    }
    if (o.begonnenOp().isAfter(vrager.today())) {
      return refuse("in-de-toekomst", "Een plaatsing kan niet in de toekomst begonnen zijn.");
    }
    if (o.begonnenOp().isBefore(o.sinds())) {
      return refuse(
          "nog-niet-bemiddelbaar",
          "De kandidaat is pas sinds %s bemiddelbaar.".formatted(o.sinds()));
    }
    return accept(
        new PlaatsingVoorgenomen(
            new Afspraak(
                o.deelnemerId(),
                o.kandidaatId(),
                o.werkplekId(),
                o.werkwijze(),
                o.soort(),
                o.urenPerWeek(),
                o.begonnenOp(),
                werkwijze.nazorg().duurzaamNa().laatsteDag(o.begonnenOp()),
                o.werkgeverId()),
            vrager.at(),
            o.toelichting()));
  }

  private static Decision<PlaatsingGebeurtenis> start(Plaatsing stand) {
    return switch (stand) {
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s -> accept(new PlaatsingGestart(s.afspraak().begonnenOp()));
      case Afgebroken s -> refuse(s.grond().code(), s.grond().explanation());
      case Gestart s -> accept();
      case Uitgevallen s -> accept();
      case Duurzaam s -> accept();
    };
  }

  private static Decision<PlaatsingGebeurtenis> breekAf(Plaatsing stand, Reason grond) {
    return switch (stand) {
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s -> accept(new PlaatsingAfgebroken(grond.code(), grond.explanation()));
      case Afgebroken s -> accept();
      case Gestart s -> alGestart();
      case Uitgevallen s -> alGestart();
      case Duurzaam s -> alGestart();
    };
  }

  private static Decision<PlaatsingGebeurtenis> noteerOpgeruimd(Plaatsing stand) {
    boolean opTeRuimen =
        stand instanceof Afgebroken weg && !weg.opgeruimd()
            || stand instanceof Uitgevallen uit && uit.verteldOm() != null && !uit.opgeruimd();
    return opTeRuimen ? accept(new PlaatsingOpgeruimd()) : accept();
  }

  /** What proved lasting stands: that is what ended the traject. */
  private static Decision<PlaatsingGebeurtenis> eindigMetTraject(Plaatsing stand, LocalDate op) {
    return switch (stand) {
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s ->
          accept(
              new PlaatsingAfgebroken(
                  Uitgevallen.TRAJECT_GEEINDIGD, "Het traject is intussen geëindigd."));
      case Gestart s -> {
        LocalDate begonnenOp = s.afspraak().begonnenOp();
        LocalDate uitgevallenOp = op.isBefore(begonnenOp) ? begonnenOp : op;
        yield accept(new PlaatsingUitgevallen(Uitgevallen.TRAJECT_GEEINDIGD, uitgevallenOp, null));
      }
      case Afgebroken s -> accept();
      case Uitgevallen s -> accept();
      case Duurzaam s -> accept();
    };
  }

  private static Decision<PlaatsingGebeurtenis> handelEindeAf(Plaatsing stand) {
    return stand instanceof Uitgevallen s && s.vraagtAandacht()
        ? accept(new EindeAfgehandeld())
        : refuse("niets-af-te-handelen", "Er is aan deze plaatsing niets af te handelen.");
  }

  private static Decision<PlaatsingGebeurtenis> noteerVerteld(Plaatsing stand, Instant om) {
    return switch (stand) {
      case Uitgevallen s -> s.verteldOm() == null ? accept(new EindeVerteld(om)) : accept();
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s -> nietUitgevallen();
      case Gestart s -> nietUitgevallen();
      case Afgebroken s -> nietUitgevallen();
      case Duurzaam s -> nietUitgevallen();
    };
  }

  private Decision<PlaatsingGebeurtenis> meldUitval(
      Plaatsing stand, MeldUitval o, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s -> refuse("nog-niet-gestart", "De plaatsing is nog niet gestart.");
      case Gestart s -> meldUitval(s.afspraak(), o, vandaag);
      case Afgebroken s -> refuse("nooit-gestart", "De plaatsing is nooit gestart.");
      case Uitgevallen s -> refuse("al-uitgevallen", "De plaatsing is al uitgevallen.");
      case Duurzaam s -> refuse("al-duurzaam", "De plaatsing is al duurzaam gebleken.");
    };
  }

  private Decision<PlaatsingGebeurtenis> meldUitval(
      Afspraak afspraak, MeldUitval o, LocalDate vandaag) {
    Keuzelijst redenen = werkwijzen.van(afspraak.werkwijze()).matching().uitval();
    if (!redenen.kent(o.reden())) {
      return onbekend("reden", o.reden(), redenen);
    }
    if (o.uitgevallenOp().isAfter(vandaag)) {
      return refuse("in-de-toekomst", "Uitval kan niet in de toekomst liggen.");
    }
    if (o.uitgevallenOp().isBefore(afspraak.begonnenOp())) {
      return refuse(
          "voor-het-begin",
          "De plaatsing begon op %s; eerder kan zij niet uitvallen."
              .formatted(afspraak.begonnenOp()));
    }
    if (o.uitgevallenOp().isAfter(afspraak.nazorgTot())) {
      return refuse(
          "nazorg-voorbij",
          "De nazorg duurde tot en met %s; daarna is de plaatsing duurzaam."
              .formatted(afspraak.nazorgTot()));
    }
    return accept(new PlaatsingUitgevallen(o.reden(), o.uitgevallenOp(), o.toelichting()));
  }

  private static Decision<PlaatsingGebeurtenis> stelDuurzaamVast(
      Plaatsing stand, LocalDate vandaag) {
    return stand instanceof Gestart s && vandaag.isAfter(s.afspraak().nazorgTot())
        ? accept(new UitstroomDuurzaam(vandaag))
        : refuse("geen-nazorg-voorbij", "Er is geen nazorg die nu voorbij is.");
  }

  private static Decision<PlaatsingGebeurtenis> onbekend(
      String wat, String gekozen, Keuzelijst mogelijk) {
    return refuse(
        "onbekende-keuze",
        "De werkwijze kent %s '%s' niet; wel: %s."
            .formatted(wat, gekozen, String.join(", ", mogelijk.codes())));
  }

  private static Decision<PlaatsingGebeurtenis> onbekendePlaatsing() {
    return refuse("niet-gevonden", "Deze plaatsing bestaat niet.");
  }

  private static Decision<PlaatsingGebeurtenis> nietUitgevallen() {
    return refuse("niet-uitgevallen", "Deze plaatsing is niet uitgevallen.");
  }

  private static Decision<PlaatsingGebeurtenis> alGestart() {
    return refuse("al-gestart", "De plaatsing is al gestart.");
  }
}
