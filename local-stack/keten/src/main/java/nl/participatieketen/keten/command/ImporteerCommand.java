package nl.participatieketen.keten.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.scenarios.http.Onbereikbaar;
import nl.participatieketen.scenarios.model.Mens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "importeer",
    description = {
      "Doet de aanmeldingen uit een bestand (.csv, .ndjson of .json) en toont per regel de uitslag.",
      "Nog eens met dezelfde lijst doet alleen wat nog niet gedaan was. Eindigt met 0 als alle"
          + " regels gedaan zijn, en anders met 1.",
      "Bijvoorbeeld: ./keten importeer aanmeldingen docs/voorbeelden/invoerlijst/aanmeldingen.csv"
          + " --organisatie gemeente-voorbeeld"
    })
final class ImporteerCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private KetenCommand keten;

  @Parameters(index = "0", paramLabel = "WAT", description = "aanmeldingen.")
  private String what = "";

  @Parameters(index = "1", paramLabel = "BESTAND", description = "De lijst, in UTF-8.")
  private Path file = Path.of("");

  @Option(
      names = "--organisatie",
      required = true,
      paramLabel = "O",
      description = "Voor wie, zoals gemeente-voorbeeld.")
  private String organisatie = "";

  @Option(
      names = "--rol",
      paramLabel = "R",
      defaultValue = "klantmanager",
      description = "klantmanager (als u niets zegt) of wijkteam.")
  private String role = "klantmanager";

  @Option(
      names = "--lijst",
      paramLabel = "NAAM",
      description = "Hoe de lijst heet; als u niets zegt zoals het bestand.")
  private @Nullable String name;

  @Override
  public Integer call() throws InterruptedException {
    if (!what.equals("aanmeldingen")) {
      throw new KetenException(ExitCode.USAGE, "Alleen aanmeldingen kunnen geïmporteerd worden.");
    }
    if (!Files.isReadable(file)) {
      throw new KetenException(ExitCode.USAGE, "Het bestand %s is niet te lezen.".formatted(file));
    }
    var settings = keten.context.running(Part.ISSUER, Part.INTAKE);
    String list = name == null ? String.valueOf(file.getFileName()) : name;
    try (HttpClient client = HttpClient.newHttpClient()) {
      String token =
          Playground.tokens(keten.context, settings, client).van(new Mens(role, organisatie, 1));
      return send(client, URI.create(settings.address(Part.INTAKE)), token, file, list)
          ? ExitCode.OK
          : ExitCode.NO;
    } catch (IOException | Onbereikbaar e) {
      throw new KetenException(ExitCode.NO, "De intake is niet bereikbaar: " + e.getMessage());
    }
  }

  /**
   * Sends a list and shows its results as they come. The service itself is asked: the gateway lets
   * no list through that is longer than 256 KB.
   *
   * @param list what it is called; the same name is the same list
   * @return whether every line was done
   */
  static boolean send(HttpClient client, URI intake, String token, Path file, String list)
      throws IOException, InterruptedException {
    UUID key = UUID.nameUUIDFromBytes(list.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(intake.resolve("/v1/invoerlijsten"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", contentType(file.toString()))
            .header("Idempotency-Key", "\"" + key + "\"")
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build();
    return show(client.send(request, HttpResponse.BodyHandlers.ofLines()));
  }

  private static boolean show(HttpResponse<Stream<String>> answer) {
    try (Stream<String> lines = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new KetenException(ExitCode.NO, String.join("\n", lines.toList()));
      }
      var outcome = new Importuitslag();
      lines.map(outcome::show).forEach(System.out::println);
      return outcome.isDone();
    }
  }

  private static String contentType(String name) {
    if (name.endsWith(".csv")) {
      return "text/csv";
    } else if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
      return "application/x-ndjson";
    } else if (name.endsWith(".json")) {
      return "application/json";
    }
    throw new KetenException(ExitCode.USAGE, "Een lijst eindigt op .csv, .ndjson of .json.");
  }
}
