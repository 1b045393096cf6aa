package nl.participatieketen.traject.traject;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import nl.participatieketen.eventstore.Sensitive;
import org.jspecify.annotations.Nullable;

/** What has happened to the facts that go along with a deelnemer. */
public sealed interface Overdrachtgebeurtenis extends Gebeurtenis {

  /**
   * The intake has facts for the receiver; they are still to be fetched.
   *
   * @param dataref where, as the sender said
   */
  record OverdrachtVerwacht(URI dataref, LocalDate op) implements Overdrachtgebeurtenis {}

  /**
   * @param afzender the organisatie that sent the deelnemer
   * @param op the day on which they were fetched
   * @param feiten those that were taken over, by code
   * @param gelaten why others were not, by code
   * @param toelichting what the sender added
   */
  record OverdrachtOvergenomen(
      URI dataref,
      String afzender,
      LocalDate op,
      @Sensitive @Nullable Map<String, OvergenomenFeit> feiten,
      @Sensitive @Nullable Map<String, String> gelaten,
      @Sensitive @Nullable String toelichting)
      implements Overdrachtgebeurtenis {}

  /**
   * The facts can't be fetched, for a reason that does not go away by itself.
   *
   * @param opnieuwOp when it is tried once more
   */
  record OverdrachtUitgebleven(URI dataref, String reden, LocalDate op, LocalDate opnieuwOp)
      implements Overdrachtgebeurtenis {}

  /** The names under which they are stored. */
  Map<String, Class<? extends Gebeurtenis>> NAMEN =
      Map.of(
          "overdracht-verwacht", OverdrachtVerwacht.class,
          "overdracht-overgenomen", OverdrachtOvergenomen.class,
          "overdracht-uitgebleven", OverdrachtUitgebleven.class);
}
