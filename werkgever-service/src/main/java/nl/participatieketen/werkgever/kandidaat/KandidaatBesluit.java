package nl.participatieketen.werkgever.kandidaat;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Bekend;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Beschikbaar;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.DuurzaamGeplaatst;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Geplaatst;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.NooitIngeschreven;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Onbekend;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Uitgeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.EindePlaatsingGevraagd;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatDuurzaamGeplaatst;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatGekoppeld;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatIngeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatLosgekoppeld;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatUitgeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KoppelingVervallen;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.Koppel;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.LaatLos;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.NoteerDuurzaam;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.NoteerEindeGevraagd;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.SchrijfIn;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.SchrijfUit;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/** Decides on a kandidaat; their stream is named by the id of the traject. */
public final class KandidaatBesluit
    implements Decider<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> {

  public static final String NAAM = "kandidaat";

  /** The process that ends a plaatsing whose traject has ended. */
  public static final String BEEINDIGEN = "beeindigen";

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<KandidaatGebeurtenis> events() {
    return KandidaatGebeurtenis.TABEL;
  }

  @Override
  public Kandidaat initial() {
    return new Onbekend();
  }

  @Override
  public Kandidaat evolve(Kandidaat stand, KandidaatGebeurtenis gebeurtenis) {
    return stand.na(gebeurtenis);
  }

  @Override
  public boolean isEnded(Kandidaat kandidaat) {
    return kandidaat instanceof Kandidaat.Uitgeschreven;
  }

  @Override
  public @Nullable UUID deelnemer(Kandidaat stand) {
    return switch (stand) {
      case Onbekend s -> null;
      case NooitIngeschreven s -> s.deelnemerId();
      case Bekend s -> s.dossier().deelnemerId();
    };
  }

  /**
   * Who hears that the traject ended settles it at once; what a fall leaves is due since that day.
   */
  @Override
  public List<Due<KandidaatOpdracht>> due(Kandidaat stand) {
    return stand instanceof Geplaatst(var _, var _, Uitschrijving daarna, boolean gevraagd)
            && daarna != null
            && !gevraagd
        ? List.of(
            Due.process(
                BEEINDIGEN,
                daarna.uitgeschrevenOp().atStartOfDay(Duur.TIJDZONE).toInstant(),
                Duration.ZERO))
        : List.of();
  }

  /** What the service notes by itself about what it asked changes nothing for a person. */
  @Override
  public boolean bearsOnDecisions(KandidaatGebeurtenis gebeurtenis) {
    return !(gebeurtenis instanceof EindePlaatsingGevraagd);
  }

  @Override
  public Decision<KandidaatGebeurtenis> decide(
      Kandidaat stand, KandidaatOpdracht opdracht, Asker vrager) {
    return switch (opdracht) {
      case SchrijfIn o -> schrijfIn(stand, o);
      case SchrijfUit o -> schrijfUit(stand, o);
      case Koppel o -> koppel(stand, o);
      case LaatLos o -> laatLos(stand, o.plaatsingId());
      case NoteerEindeGevraagd o -> noteerEindeGevraagd(stand, o.plaatsingId());
      case NoteerDuurzaam o -> noteerDuurzaam(stand, o.plaatsingId());
    };
  }

  private static Decision<KandidaatGebeurtenis> schrijfIn(Kandidaat stand, SchrijfIn o) {
    var ingeschreven =
        new KandidaatIngeschreven(
            o.deelnemerId(), o.werkwijze(), o.verklaardOp(), o.profiel(), o.volgnummer());
    return switch (stand) {
      case Onbekend s -> accept(ingeschreven);
      case NooitIngeschreven s -> accept();
      case Uitgeschreven s -> accept();
      case Bekend s when !s.dossier().deelnemerId().equals(o.deelnemerId()) -> andereDeelnemer();
      case Bekend s when s.dossier().isNieuwerDan(o.volgnummer()) -> accept();
      case Bekend s -> accept(ingeschreven);
    };
  }

  private static Decision<KandidaatGebeurtenis> schrijfUit(Kandidaat stand, SchrijfUit o) {
    var uitgeschreven = new KandidaatUitgeschreven(o.deelnemerId(), o.uitschrijving());
    return switch (stand) {
      case Onbekend s -> accept(uitgeschreven);
      case NooitIngeschreven s -> accept();
      case Bekend s when !s.dossier().deelnemerId().equals(o.deelnemerId()) -> andereDeelnemer();
      case Beschikbaar s -> accept(uitgeschreven);
      case Geplaatst s -> s.daarna() == null ? accept(uitgeschreven) : accept();
      case DuurzaamGeplaatst s -> accept();
      case Uitgeschreven s -> accept();
    };
  }

  private static Decision<KandidaatGebeurtenis> koppel(Kandidaat stand, Koppel o) {
    return switch (stand) {
      case Onbekend s -> onbekend();
      case NooitIngeschreven s -> onbekend();
      case Bekend s when s.dossier().voorbij().contains(o.plaatsingId()) ->
          refuse("koppeling-vervallen", "Deze plaatsing krijgt de kandidaat niet meer.");
      case Beschikbaar s -> koppel(s.dossier().profiel(), o);
      case Geplaatst s ->
          s.plaatsingId().equals(o.plaatsingId())
              ? accept()
              : refuse(
                  "al-geplaatst",
                  "De kandidaat is al geplaatst; een tweede plaatsing ernaast kan niet.");
      case DuurzaamGeplaatst s ->
          refuse("duurzaam-geplaatst", "De kandidaat is al duurzaam geplaatst.");
      case Uitgeschreven s ->
          refuse("uitgeschreven", "Het traject is geëindigd; de kandidaat is uitgeschreven.");
    };
  }

  private static Decision<KandidaatGebeurtenis> koppel(Profiel profiel, Koppel o) {
    return o.urenPerWeek() > profiel.urenPerWeek()
        ? refuse(
            "meer-uren-dan-profiel",
            "De kandidaat kan ten hoogste %d uur per week werken.".formatted(profiel.urenPerWeek()))
        : accept(new KandidaatGekoppeld(o.plaatsingId(), o.werkplekId()));
  }

  private static Decision<KandidaatGebeurtenis> noteerEindeGevraagd(
      Kandidaat stand, UUID plaatsingId) {
    return stand instanceof Geplaatst s && s.plaatsingId().equals(plaatsingId) && s.moetEindigen()
        ? accept(new EindePlaatsingGevraagd(plaatsingId))
        : accept();
  }

  private static Decision<KandidaatGebeurtenis> laatLos(Kandidaat stand, UUID plaatsingId) {
    return switch (stand) {
      case Onbekend s -> accept();
      case NooitIngeschreven s -> accept();
      case Bekend s when s.dossier().voorbij().contains(plaatsingId) -> accept();
      case Geplaatst s when s.plaatsingId().equals(plaatsingId) ->
          accept(new KandidaatLosgekoppeld(plaatsingId));
      case Bekend s -> accept(new KoppelingVervallen(plaatsingId));
    };
  }

  private static Decision<KandidaatGebeurtenis> noteerDuurzaam(Kandidaat stand, UUID plaatsingId) {
    return stand instanceof Geplaatst geplaatst && geplaatst.plaatsingId().equals(plaatsingId)
        ? accept(new KandidaatDuurzaamGeplaatst(plaatsingId))
        : accept();
  }

  private static Decision<KandidaatGebeurtenis> onbekend() {
    return refuse("kandidaat-onbekend", "Deze kandidaat bestaat niet.");
  }

  private static Decision<KandidaatGebeurtenis> andereDeelnemer() {
    return refuse("andere-deelnemer", "Dit traject is van een andere deelnemer.");
  }
}
