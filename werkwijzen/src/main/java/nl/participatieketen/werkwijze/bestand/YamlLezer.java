package nl.participatieketen.werkwijze.bestand;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.util.TokenBuffer;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML and remembers where everything stood. */
public final class YamlLezer {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final char ONLEESBAAR_TEKEN = '\uFFFD';

  private YamlLezer() {}

  /**
   * Reads one file.
   *
   * @param naam the file, as findings should name it
   * @param tekst what stands in it
   * @return the content; empty when it can't be read, and then {@code bevindingen} says why
   */
  public static Optional<YamlBestand> lees(String naam, String tekst, Bevindingen bevindingen) {
    int vooraf = bevindingen.aantal();
    try {
      meldVreemdeTekens(naam, tekst, bevindingen);
      TokenBuffer inhoud = TokenBuffer.forGeneration();
      Map<String, Integer> regels = regels(naam, tekst, inhoud, bevindingen);
      if (regels.isEmpty()) {
        bevindingen.meld(leeg(naam));
      }
      return bevindingen.aantal() > vooraf
          ? Optional.empty()
          : Optional.of(new YamlBestand(naam, boom(inhoud), regels));
    } catch (JacksonException e) {
      bevindingen.meld(onleesbaar(naam, e));
      return Optional.empty();
    }
  }

  private static JsonNode boom(TokenBuffer inhoud) {
    try (JsonParser parser = inhoud.asParser()) {
      return YAML.readTree(parser);
    }
  }

  // One walk does both: reading YAML twice is what takes longest in a service that starts.
  private static Map<String, Integer> regels(
      String naam, String tekst, TokenBuffer inhoud, Bevindingen bevindingen) {
    Map<String, Integer> regels = new HashMap<>();
    try (YAMLParser parser = (YAMLParser) YAML.createParser(tekst)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int regel = parser.currentTokenLocation().getLineNr();
        regels.putIfAbsent(parser.streamReadContext().pathAsPointer().toString(), regel);
        inhoud.copyCurrentEvent(parser);
        if (parser.isCurrentAlias()) {
          bevindingen.meld(verwijzing(naam, regel));
        }
      }
    }
    return regels;
  }

  private static void meldVreemdeTekens(String naam, String tekst, Bevindingen bevindingen) {
    int plaats = tekst.indexOf(ONLEESBAAR_TEKEN);
    if (plaats >= 0) {
      bevindingen.meld(
          new Bevinding(
              naam,
              1 + (int) tekst.substring(0, plaats).chars().filter(c -> c == '\n').count(),
              "hier staat een teken dat niet te lezen is",
              "het bestand is niet opgeslagen als UTF-8",
              "sla het op als UTF-8 en kijk de letters met accenten na"));
    }
  }

  private static Bevinding leeg(String naam) {
    return new Bevinding(
        naam, 1, "het bestand is leeg", "er valt niets uit te lezen", "vul het, of haal het weg");
  }

  private static Bevinding verwijzing(String naam, int regel) {
    return new Bevinding(
        naam,
        regel,
        "hier staat een verwijzing (*)",
        "wie dit voorleest, moet op elke regel zien wat er geldt",
        "schrijf voluit wat er moet staan, of zet het tussen aanhalingstekens");
  }

  private static Bevinding onleesbaar(String naam, JacksonException fout) {
    TokenStreamLocation plaats = fout.getLocation();
    int regel = plaats == null ? 1 : Math.max(1, plaats.getLineNr());
    String melding = fout.getOriginalMessage().lines().findFirst().orElse("");
    if (melding.startsWith("Duplicate")) {
      String sleutel = melding.replaceAll("^[^\"']*[\"']|[\"'][^\"']*$", "");
      return new Bevinding(
          naam,
          regel,
          "'" + sleutel + "' staat er twee keer",
          "er is niet te zeggen welke van de twee geldt",
          "laat er één staan, of geef de andere een eigen naam");
    }
    return new Bevinding(
        naam,
        regel,
        "dit is geen leesbare YAML (de lezer zegt: " + melding + ")",
        "zonder inspringing en dubbele punten die kloppen is niet te zien wat waarbij hoort",
        "kijk naar deze regel en de regel erboven: inspringing, dubbele punt, aanhalingstekens");
  }
}
