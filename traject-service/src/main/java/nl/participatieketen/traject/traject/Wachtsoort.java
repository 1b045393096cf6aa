package nl.participatieketen.traject.traject;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.participatieketen.traject.traject.TermijnOpdracht.FaseVerstrijkt;
import nl.participatieketen.traject.traject.TermijnOpdracht.NazorgVerstrijkt;
import nl.participatieketen.traject.traject.TermijnOpdracht.Signaleer;
import nl.participatieketen.traject.traject.TermijnOpdracht.StapVerstrijkt;

/** What can be waited for, and what is asked when its day has come. */
public enum Wachtsoort {
  TRAJECT_GEBRUIKELIJK("traject-gebruikelijk", "Het traject loopt langer dan gebruikelijk"),
  AFTELLEN("aftellen", "Het einde van het traject nadert: waar gaat de deelnemer naartoe?"),
  FASE_GEBRUIKELIJK("fase-gebruikelijk", "De fase loopt langer dan gebruikelijk"),
  FASE_EINDE("fase-einde", "De langste duur van de fase is verstreken", FaseVerstrijkt::new),
  EVALUATIE_GEMIST("evaluatie-gemist", "De evaluatie is niet op tijd gehouden"),
  EVALUATIE("evaluatie", "De evaluatie is aan de beurt", daarna(EVALUATIE_GEMIST)),
  STAP_HERINNERING("stap-herinnering", "De stap moet bijna gedaan zijn"),
  STAP("stap", "De stap is niet op tijd gedaan", StapVerstrijkt::new),
  PLAN("plan", "Het plan is niet op tijd vastgesteld"),
  CONTACT("contact", "Er was niet op tijd contact"),
  ESCALATIE("escalatie", "De volgende poging om contact te krijgen is te laat"),
  NABELLEN("nabellen", "De deelnemer is na de overdracht niet nagebeld"),
  STAGNATIE("stagnatie", "Het traject staat stil"),
  UIT_BEELD("uit-beeld", "De deelnemer is uit beeld"),
  TERUGROEPEN("terugroepen", "De pauze moet opnieuw bekeken worden"),
  INSTRUMENT_GEBRUIKELIJK(
      "instrument-gebruikelijk", "Het instrument wordt langer ingezet dan gebruikelijk"),
  INSTRUMENT_EINDE("instrument-einde", "De langste duur van het instrument is verstreken"),
  ROUTE_VOL("route-vol", "Er zijn meer deelnemers op deze route dan er plaatsen zijn"),
  OVERDRACHT("overdracht", "Wat de intake weet is niet overgenomen"),
  TERUGMELDEN("terugmelden", "De deelnemer moet teruggemeld worden"),
  NAZORG_GEMIST("nazorg-gemist", "Een nazorgcontact is niet op tijd geweest"),
  NAZORG_CONTACT("nazorg-contact", "Een nazorgcontact is aan de beurt", daarna(NAZORG_GEMIST)),
  NAZORG_SIGNAAL("nazorg-signaal", "Let op in de nazorg"),
  NAZORG_EINDE("nazorg-einde", "De nazorg is voorbij", NazorgVerstrijkt::new);

  private final String code;
  private final String omschrijving;
  private final Function<Wacht, TermijnOpdracht> vraag;

  Wachtsoort(String code, String omschrijving) {
    this(code, omschrijving, wacht -> new Signaleer(wacht, List.of()));
  }

  Wachtsoort(String code, String omschrijving, Function<Wacht, TermijnOpdracht> vraag) {
    this.code = code;
    this.omschrijving = omschrijving;
    this.vraag = vraag;
  }

  /** Someone is told, and told again the day after where it was not done. */
  private static Function<Wacht, TermijnOpdracht> daarna(Wachtsoort gemist) {
    return wacht -> new Signaleer(wacht, List.of(wacht.dagLater(gemist)));
  }

  /** As it is stored. */
  public String code() {
    return code;
  }

  /** What a person reads, in Dutch. */
  public String omschrijving() {
    return omschrijving;
  }

  /** What is asked when this day has come. */
  TermijnOpdracht vraag(Wacht wacht) {
    return vraag.apply(wacht);
  }

  /** Whether it is waited for also after the traject itself has ended. */
  public boolean isNazorg() {
    return switch (this) {
      case NAZORG_CONTACT, NAZORG_GEMIST, NAZORG_SIGNAAL, NAZORG_EINDE -> true;
      case TRAJECT_GEBRUIKELIJK,
          AFTELLEN,
          FASE_GEBRUIKELIJK,
          FASE_EINDE,
          EVALUATIE,
          EVALUATIE_GEMIST,
          STAP_HERINNERING,
          STAP,
          PLAN,
          CONTACT,
          ESCALATIE,
          NABELLEN,
          STAGNATIE,
          UIT_BEELD,
          TERUGROEPEN,
          INSTRUMENT_GEBRUIKELIJK,
          INSTRUMENT_EINDE,
          ROUTE_VOL,
          OVERDRACHT,
          TERUGMELDEN ->
          false;
    };
  }

  public static Wachtsoort van(String code) {
    return Arrays.stream(values())
        .filter(soort -> soort.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no Wachtsoort"));
  }
}
