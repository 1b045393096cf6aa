package nl.participatieketen.traject.overdracht.bron;

import java.util.Map;
import java.util.UUID;
import nl.participatieketen.traject.traject.Beletsel;
import nl.participatieketen.traject.traject.Ophaling;
import nl.participatieketen.traject.traject.OvergenomenFeit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What an intake answers, as far as a traject uses it. */
record Overdrachtantwoord(
    @Nullable UUID aanmeldingId,
    @Nullable UUID deelnemerId,
    @Nullable Map<String, @Nullable OvergenomenFeit> feiten,
    @Nullable String toelichting) {

  static Ophaling lees(String tekst, UUID aanmeldingId, UUID deelnemerId) {
    try {
      var antwoord = JsonMapper.shared().readValue(tekst, Overdrachtantwoord.class);
      return antwoord != null
              && aanmeldingId.equals(antwoord.aanmeldingId)
              && deelnemerId.equals(antwoord.deelnemerId)
              && antwoord.isVolledig()
          ? new Ophaling.Gekregen(Map.copyOf(antwoord.feiten), antwoord.toelichting)
          : new Ophaling.Belet(Beletsel.ONLEESBAAR);
    } catch (JacksonException geenOverdracht) {
      return new Ophaling.Belet(Beletsel.ONLEESBAAR);
    }
  }

  private boolean isVolledig() {
    return feiten != null
        && feiten.values().stream()
            .allMatch(feit -> feit != null && feit.waarde() != null && feit.op() != null);
  }
}
