package nl.participatieketen.traject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.JsonPathAssertions;

/** Ceilings in fte, and those of a route. */
class PlafondIT extends DienstTest {

  private static final Werkwijze PROEF = new Werkwijze("basis", 2);
  private static final String ROUTE = "aan-de-slag";
  private static final String BESCHUT = "beschut-werk";

  @TempDir static Path map;

  /** One place on the route, and no plan to draw up first. */
  @DynamicPropertySource
  static void werkwijze(DynamicPropertyRegistry registry) throws IOException {
    try (InputStream bestand =
        Objects.requireNonNull(
            Werkwijzen.class.getResourceAsStream("/werkwijzen/weener-xl/v1.yaml"))) {
      Path eigen = Files.createDirectories(map.resolve("basis"));
      Files.writeString(
          eigen.resolve("v2.yaml"),
          new String(bestand.readAllBytes(), UTF_8)
              .replace("id: weener-xl\nversie: 1\n", "id: basis\nversie: 2\n")
              .replace("  plan: {naam: Plan van aanpak}\n", "")
              .replace(
                  "    begin: aan-de-slag\n",
                  "    begin: aan-de-slag\n    plafond: {plaatsen: 1, bron: S2 4.2}\n"));
    }
    registry.add("keten.werkwijzen-map", () -> map);
  }

  @Test
  void fte_tellen_in_uren_en_een_route_met_een_te_veel_wordt_gezegd() {
    Casus jan = begonnen();
    await().untilAsserted(() -> plafond("route", ROUTE, "vrij").isEqualTo(0));
    assertThat(elk(haal(jan.pad()), "signalen", "soort")).doesNotContain("route-vol");
    plafond("instrument", BESCHUT, "fte").isEqualTo(15);
    plafond("instrument", BESCHUT, "inGebruik").isEqualTo(0);

    wijzig(
            jan.pad() + "/instrumenten",
            versie(jan),
            "{\"instrument\": \"beschut-werk\", \"urenPerWeek\": 18}")
        .expectStatus()
        .isOk();

    await().untilAsserted(() -> plafond("instrument", BESCHUT, "inGebruik").isEqualTo(0.5));
    plafond("instrument", BESCHUT, "vrij").isEqualTo(14.5);
    Casus els = begonnen();
    assertThat(elk(haal(els.pad()), "signalen", "soort")).contains("route-vol");
  }

  private Casus begonnen() {
    Casus casus = Casus.van(VOORBEELD, VOORBEELD);
    keten.zend(casus.aangemeld(PROEF, ROUTE, 1));
    wordt(casus, "in-begeleiding");
    return casus;
  }

  /** One field of the ceiling of this route or instrument. */
  private JsonPathAssertions plafond(String soort, String code, String veld) {
    return haal("/v1/plafonds")
        .expectBody()
        .jsonPath("$.items[?(@.%s == '%s')].%s".formatted(soort, code, veld));
  }

  private long versie(Casus casus) {
    List<String> etag =
        haal(casus.pad()).returnResult(String.class).getResponseHeaders().get("ETag");
    return Long.parseLong(String.valueOf(etag).replaceAll("[^0-9]", ""));
  }
}
