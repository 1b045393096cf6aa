package nl.participatieketen.intake.bijeenkomst;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.EventTable;
import org.jspecify.annotations.Nullable;

/** What happened to a group session. */
public sealed interface Bijeenkomstgebeurtenis {

  /**
   * @param stap the step of the werkwijze that is done there
   * @param grootte how many make a group, or {@code null} for one group
   * @param genodigden how many can be invited, or {@code null} for as many as one likes
   */
  record BijeenkomstGepland(
      String werkwijze,
      String stap,
      Instant tijdstip,
      @Nullable Integer grootte,
      @Nullable Integer genodigden,
      @Nullable String plaats,
      List<String> begeleiders)
      implements Bijeenkomstgebeurtenis {
    public BijeenkomstGepland {
      begeleiders = List.copyOf(begeleiders);
    }
  }

  /**
   * @param op when, for the term of what follows
   */
  record DeelnemersGenodigd(List<UUID> aanmeldingen, String medium, Instant op)
      implements Bijeenkomstgebeurtenis {
    public DeelnemersGenodigd {
      aanmeldingen = List.copyOf(aanmeldingen);
    }
  }

  /** Who came; of the others it is known that they did not. */
  record AanwezigheidVastgelegd(List<UUID> aanwezig, Instant op) implements Bijeenkomstgebeurtenis {
    public AanwezigheidVastgelegd {
      aanwezig = List.copyOf(aanwezig);
    }
  }

  record BijeenkomstAfgelast(String reden, Instant op) implements Bijeenkomstgebeurtenis {}

  /**
   * The intakes know of it.
   *
   * @param uitslagen by aanmelding what it answered
   */
  record GevolgenVerwerkt(Map<UUID, String> uitslagen) implements Bijeenkomstgebeurtenis {
    public GevolgenVerwerkt {
      uitslagen = Map.copyOf(uitslagen);
    }
  }

  /** The names under which they are stored. */
  EventTable<Bijeenkomstgebeurtenis> TABEL =
      EventTable.of(
          Bijeenkomstgebeurtenis.class,
          Map.of(
              "bijeenkomst-gepland", BijeenkomstGepland.class,
              "deelnemers-genodigd", DeelnemersGenodigd.class,
              "aanwezigheid-vastgelegd", AanwezigheidVastgelegd.class,
              "bijeenkomst-afgelast", BijeenkomstAfgelast.class,
              "gevolgen-verwerkt", GevolgenVerwerkt.class));
}
