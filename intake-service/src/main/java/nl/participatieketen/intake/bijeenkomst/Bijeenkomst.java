package nl.participatieketen.intake.bijeenkomst;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a group session stands. */
public sealed interface Bijeenkomst {

  record Onbekend() implements Bijeenkomst {}

  /**
   * A session that was planned.
   *
   * @param genodigd who was invited, in order
   * @param aanwezig who came, or {@code null} before it was held
   * @param afgelast why it was called off, or {@code null}
   * @param medium by what the last were invited
   * @param teVerwerken what the intakes do not know yet, by aanmelding
   * @param sinds since when that is so, or {@code null} when they know all
   * @param uitslagen what each intake answered last
   */
  record Sessie(
      Plan plan,
      List<UUID> genodigd,
      @Nullable List<UUID> aanwezig,
      @Nullable String afgelast,
      String medium,
      Map<UUID, Bericht> teVerwerken,
      @Nullable Instant sinds,
      Map<UUID, String> uitslagen)
      implements Bijeenkomst {

    public Sessie {
      genodigd = List.copyOf(genodigd);
      aanwezig = aanwezig == null ? null : List.copyOf(aanwezig);
      teVerwerken = Map.copyOf(teVerwerken);
      uitslagen = Map.copyOf(uitslagen);
    }

    /** In one word. */
    public String status() {
      if (afgelast != null) {
        return "afgelast";
      }
      return aanwezig == null ? "gepland" : "gehouden";
    }
  }

  /** What was planned. */
  record Plan(
      String werkwijze,
      String stap,
      Instant tijdstip,
      @Nullable Integer grootte,
      @Nullable Integer genodigden,
      @Nullable String plaats,
      List<String> begeleiders) {}

  /** What an intake has to hear. */
  enum Bericht {
    GENODIGD("genodigd", "GENODIGD"),
    AANWEZIG("aanwezig", "AANWEZIG"),
    AFWEZIG("afwezig", "AFWEZIG"),
    AFGELAST("afgelast", "AFGELAST");

    private final String code;
    private final String inId;

    Bericht(String code, String inId) {
      this.code = code;
      this.inId = inId;
    }

    /** As the session stores that an intake has heard it. */
    public String code() {
      return code;
    }

    /** As it stands in the ids of the opdrachten that tell it. */
    public String inId() {
      return inId;
    }
  }
}
