package nl.participatieketen.intake.invoerlijst;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Feitsoort;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes of a line of CSV the JSON that a door for one aanmelding would get. */
final class Csvlezer {

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private static final Set<Feitsoort> GETALLEN =
      Set.of(Feitsoort.GETAL, Feitsoort.PROCENT, Feitsoort.MAANDEN, Feitsoort.SCORES);

  private final Werkwijzen werkwijzen;
  private final Organisatie organisatie;

  Csvlezer(Werkwijzen werkwijzen, Organisatie organisatie) {
    this.werkwijzen = werkwijzen;
    this.organisatie = organisatie;
  }

  /**
   * @throws InvalidInput where it is no header of a list of aanmeldingen
   */
  Csvkop kop(String regel) {
    char scheiding = Csvkop.scheiding(regel);
    return Csvkop.van(scheiding, velden(regel, scheiding));
  }

  /**
   * @throws InvalidInput where it is no line under this header
   */
  ObjectNode lees(Csvkop kop, String regel) {
    List<String> velden = velden(regel, kop.scheiding());
    if (velden.size() != kop.kolommen().size()) {
      throw new InvalidInput(
          "",
          "de regel heeft %d velden".formatted(velden.size()),
          "%d velden, zoals de eerste regel".formatted(kop.kolommen().size()));
    }
    ObjectNode aanmelding = JsonMapper.shared().createObjectNode();
    String werkwijze = werkwijze(kop, velden);
    for (int i = 0; i < velden.size(); i++) {
      String waarde = velden.get(i).strip();
      if (!waarde.isEmpty()) {
        zet(aanmelding, kop.kolommen().get(i), waarde, werkwijze);
      }
    }
    return aanmelding;
  }

  private static List<String> velden(String regel, char scheiding) {
    CsvSchema vorm = CsvSchema.emptySchema().withColumnSeparator(scheiding);
    try (MappingIterator<List<String>> regels =
        CSV.readerForListOf(String.class).with(vorm).readValues(regel)) {
      return regels.hasNext() ? regels.next() : List.of();
    } catch (IOException | RuntimeException geenCsv) {
      throw new InvalidInput(
          "", "de regel is geen CSV", "velden met aanhalingstekens in paren (RFC 4180)");
    }
  }

  private String werkwijze(Csvkop kop, List<String> velden) {
    int plaats = kop.kolommen().indexOf("werkwijze");
    String gekozen = plaats < 0 ? "" : velden.get(plaats).strip();
    return gekozen.isEmpty() ? organisatie.werkwijzen().getFirst() : gekozen;
  }

  private void zet(ObjectNode aanmelding, String kolom, String waarde, String werkwijze) {
    if (kolom.startsWith(Csvkop.FEIT)) {
      zetFeit(aanmelding, kolom.substring(Csvkop.FEIT.length()), waarde, werkwijze);
      return;
    }
    String plaats = String.valueOf(Csvkop.plaats(kolom));
    int laatste = plaats.lastIndexOf('/');
    ObjectNode binnen =
        laatste == 0 ? aanmelding : object(aanmelding, plaats.substring(1, laatste));
    Boolean jaNee = kolom.equals("uitkering") ? jaNee(waarde) : null;
    if (jaNee == null) {
      binnen.put(plaats.substring(laatste + 1), waarde);
    } else {
      binnen.put(plaats.substring(laatste + 1), jaNee);
    }
  }

  private static @Nullable Boolean jaNee(String waarde) {
    return switch (waarde) {
      case "ja", "true" -> Boolean.TRUE;
      case "nee", "false" -> Boolean.FALSE;
      default -> null;
    };
  }

  private void zetFeit(ObjectNode aanmelding, String code, String waarde, String werkwijze) {
    int punt = code.indexOf('.');
    String feit = punt < 0 ? code : code.substring(0, punt);
    ObjectNode feiten = object(aanmelding, "feiten");
    ObjectNode binnen = punt < 0 ? feiten : object(feiten, feit);
    String naam = punt < 0 ? feit : code.substring(punt + 1);
    Optional<BigDecimal> getal =
        soort(werkwijze, feit).filter(GETALLEN::contains).flatMap(soort -> getal(waarde));
    getal.ifPresentOrElse(g -> binnen.put(naam, g), () -> binnen.put(naam, waarde));
  }

  private static ObjectNode object(ObjectNode in, String naam) {
    return in.get(naam) instanceof ObjectNode al ? al : in.putObject(naam);
  }

  private Optional<Feitsoort> soort(String werkwijze, String feit) {
    return werkwijzen.nieuwste(werkwijze).map(w -> w.feiten().get(feit)).map(Feit::soort);
  }

  /** With a point or a comma, as a spreadsheet writes it. */
  private static Optional<BigDecimal> getal(String waarde) {
    try {
      return Optional.of(new BigDecimal(waarde.replace(',', '.')));
    } catch (NumberFormatException geenGetal) {
      return Optional.empty();
    }
  }
}
