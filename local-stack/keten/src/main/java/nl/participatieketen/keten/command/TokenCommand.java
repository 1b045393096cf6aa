package nl.participatieketen.keten.command;

import static java.util.stream.Collectors.joining;

import java.net.http.HttpClient;
import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.scenarios.http.Onbereikbaar;
import nl.participatieketen.scenarios.model.Mens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "token",
    description = {
      "Toont een token van iemand uit de lokale stack, acht uur geldig.",
      "Bijvoorbeeld: curl -H \"Authorization: Bearer $(./keten token --rol klantmanager"
          + " --organisatie gemeente-voorbeeld)\" http://127.0.0.1:8080/intake/v1/aanmeldingen"
    })
final class TokenCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private KetenCommand keten;

  @Option(
      names = "--rol",
      required = true,
      paramLabel = "R",
      description =
          "klantmanager, jobcoach, wijkteam, accountmanager, werkgever, beheerder of systeem.")
  private String role = "";

  @Option(
      names = "--organisatie",
      required = true,
      paramLabel = "O",
      description = "gemeente-voorbeeld of gemeente-anders.")
  private String organisatie = "";

  @Override
  public Integer call() {
    Mens person = new Mens(role, organisatie);
    DemoPeople demo = DemoPeople.of(keten.context.workspace());
    if (!demo.people().contains(person)) {
      throw new KetenException(
          ExitCode.USAGE,
          "Er is geen %s bij %s. Wel:%n%s"
              .formatted(
                  role,
                  organisatie,
                  demo.people().stream()
                      .map(mens -> "  %-15s %s".formatted(mens.rol(), mens.organisatie()))
                      .collect(joining("\n"))));
    }
    var settings = keten.context.running(Part.ISSUER);
    try (HttpClient client = HttpClient.newHttpClient()) {
      System.out.println(Playground.tokens(keten.context, settings, client).van(person));
    } catch (Onbereikbaar e) {
      throw new KetenException(ExitCode.NO, String.valueOf(e.getMessage()));
    }
    return ExitCode.OK;
  }
}
