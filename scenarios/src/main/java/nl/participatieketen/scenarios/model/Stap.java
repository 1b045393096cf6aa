package nl.participatieketen.scenarios.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing that happens, with the events that must follow from it, in their order. */
public sealed interface Stap {

  /** The line on which it begins. */
  int regel();

  /** In words. */
  String wat();

  List<Eventverwachting> events();

  /** What was decided here, in words that may refer to what was kept; null where nothing was. */
  default @Nullable String besluit() {
    return null;
  }

  /**
   * Time goes by.
   *
   * @param duur how long, an ISO-8601 period; null where {@code tot} says until when
   * @param tot a date, which may refer to what was kept
   */
  record Klok(
      int regel,
      String wat,
      @Nullable String duur,
      @Nullable String tot,
      List<Eventverwachting> events)
      implements Stap {}

  /**
   * Someone asks something of a service.
   *
   * @param als who, a key of the people
   * @param pad from the gateway on, or a whole address; may refer to what was kept
   * @param met the body, or null
   * @param lichaam the body letter by letter, for what is no JSON or must not be written anew; null
   *     where {@code met} says it
   * @param velden what the answer must say, by field name or JSON pointer
   * @param bewaar what of the answer is kept: a name, and where it stands
   * @param herhaal whether to ask until it answers so, since others must do something first
   */
  record Verzoek(
      int regel,
      String wat,
      String als,
      String methode,
      String pad,
      @Nullable JsonNode met,
      @Nullable String lichaam,
      int status,
      Map<String, JsonNode> velden,
      Map<String, String> bewaar,
      boolean herhaal,
      List<Eventverwachting> events,
      @Nullable String besluit)
      implements Stap {}

  /**
   * Something is put on a topic, past the services, as who means harm or is mistaken would.
   *
   * @param topic where
   * @param sleutel the key; may refer to what was kept
   * @param met the content as JSON, or null
   * @param lichaam the content letter by letter; null where {@code met} says it
   * @param apart which services must set it aside, each with the kind of fault it gives
   */
  record Bericht(
      int regel,
      String wat,
      String topic,
      String sleutel,
      @Nullable JsonNode met,
      @Nullable String lichaam,
      Map<String, String> apart,
      List<Eventverwachting> events)
      implements Stap {}

  /** The services do something by themselves. */
  record Keten(int regel, String wat, List<Eventverwachting> events, @Nullable String besluit)
      implements Stap {}

  /**
   * The same for several, one after the other. While it lasts {@code nr} counts them from 1.
   *
   * @param keer how often; where {@code lijst} is given, for how many of it at most
   * @param lijst what was kept as a list, or null
   * @param naam by what name the steps know the one of the list whose turn it is, or a deelnemer
   *     who is somebody new every time; null where they need neither
   * @param van which of the list comes first, from 1
   */
  record Reeks(
      int regel,
      String wat,
      int keer,
      @Nullable String lijst,
      @Nullable String naam,
      int van,
      List<Stap> stappen)
      implements Stap {

    public Reeks {
      stappen = List.copyOf(stappen);
    }

    @Override
    public List<Eventverwachting> events() {
      return List.of();
    }
  }
}
