package nl.participatieketen.traject.overdracht.bron;

import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.NotYet;
import nl.participatieketen.traject.traject.Beletsel;
import nl.participatieketen.traject.traject.Herkomst;
import nl.participatieketen.traject.traject.Ophaling;
import nl.participatieketen.traject.traject.OvergenomenFeit;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What an intake answers, as far as a traject uses it. */
record Overdrachtantwoord(
    @Nullable UUID aanmeldingId,
    @Nullable UUID deelnemerId,
    @Nullable String organisatie,
    @Nullable Werkwijzeversie werkwijze,
    @Nullable String route,
    @Nullable Integer ronde,
    @Nullable Map<String, @Nullable OvergenomenFeit> feiten,
    @Nullable String toelichting) {

  /**
   * @throws NotYet for an intake of a release that does not tell the werkwijze yet
   */
  static Ophaling lees(String tekst) {
    try {
      var antwoord = JsonMapper.shared().readValue(tekst, Overdrachtantwoord.class);
      return antwoord == null ? new Ophaling.Belet(Beletsel.ONLEESBAAR) : antwoord.alsOphaling();
    } catch (JacksonException geenOverdracht) {
      return new Ophaling.Belet(Beletsel.ONLEESBAAR);
    }
  }

  private Ophaling alsOphaling() {
    if (aanmeldingId == null
        || deelnemerId == null
        || organisatie == null
        || route == null
        || ronde == null
        || !heeftFeiten()) {
      return new Ophaling.Belet(Beletsel.ONLEESBAAR);
    }
    if (werkwijze == null) {
      throw new NotYet("deze uitgave van de intake noemt de werkwijze nog niet");
    }
    return new Ophaling.Gekregen(
        new Herkomst(deelnemerId, aanmeldingId, organisatie, werkwijze, route, ronde),
        Map.copyOf(feiten),
        toelichting);
  }

  private boolean heeftFeiten() {
    return feiten != null
        && feiten.values().stream()
            .allMatch(feit -> feit != null && feit.waarde() != null && feit.op() != null);
  }
}
