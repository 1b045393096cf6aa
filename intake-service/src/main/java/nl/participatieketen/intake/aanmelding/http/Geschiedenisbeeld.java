package nl.participatieketen.intake.aanmelding.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatieketen.edge.opdracht.Geschiedenis;
import nl.participatieketen.edge.opdracht.Geschiedenis.Item;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.intake.aanmelding.Beslissing;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Inzicht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What happened to an aanmelding, as it is shown to one role. */
final class Geschiedenisbeeld {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Inzicht inzicht;

  private Geschiedenisbeeld(Inzicht inzicht) {
    this.inzicht = inzicht;
  }

  static Geschiedenis van(
      Momentopname<Stand, Gebeurtenis> opname, Beslissing beslissing, Actor lezer) {
    if (!(opname.stand() instanceof Zaak zaak)) {
      return new Geschiedenis(List.of());
    }
    var beeld = new Geschiedenisbeeld(Inzicht.van(beslissing.werkwijze(zaak), lezer));
    return new Geschiedenis(opname.commits().stream().flatMap(beeld::items).toList());
  }

  private Stream<Item> items(Commit<Gebeurtenis> commit) {
    return commit.gebeurtenissen().stream()
        .map(
            gebeurtenis ->
                new Item(
                    commit.versie(),
                    commit.tijd(),
                    commit.actor().medewerker(),
                    commit.actor().rol(),
                    Gebeurtenis.TABEL.naam(gebeurtenis),
                    gegevens(gebeurtenis, commit.actor().rol())));
  }

  private Object gegevens(Gebeurtenis gebeurtenis, String auteursrol) {
    ObjectNode gegevens = JSON.<JsonNode>valueToTree(gebeurtenis).asObject();
    for (String veld : Gebeurtenis.TABEL.vertrouwelijkeVelden(gebeurtenis)) {
      switch (gegevens.path(veld)) {
        case ObjectNode feiten when veld.equals("feiten") ->
            feiten.propertyNames().stream()
                .filter(code -> !inzicht.ziet(code))
                .toList()
                .forEach(feiten::remove);
        case ObjectNode persoon when veld.equals("persoon") -> {
          if (!inzicht.zietBsn()) {
            persoon.remove("bsn");
          }
        }
        case JsonNode anders -> {
          if (!inzicht.zietTekstVan(auteursrol)) {
            gegevens.remove(veld);
          }
        }
      }
    }
    return JSON.convertValue(gegevens, Map.class);
  }
}
