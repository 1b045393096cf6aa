package nl.participatieketen.keten.command;

import static java.util.stream.Collectors.joining;

import java.net.http.HttpClient;
import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.demo.DemoOrganisaties;
import nl.participatieketen.keten.demo.DemoPeople;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.scenarios.http.Onbereikbaar;
import nl.participatieketen.scenarios.model.Mens;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
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
      description = "Een organisatie uit de lijst, zoals gemeente-voorbeeld.")
  private String organisatie = "";

  @Option(
      names = "--persoon",
      paramLabel = "N",
      defaultValue = "1",
      description = "Een collega met dezelfde rol, 2 tot en met 9; zonder dit de eerste.")
  private int number = 1;

  @Override
  public Integer call() {
    DemoPeople demo = DemoPeople.of(keten.context.workspace());
    if (!demo.roles().contains(role)) {
      throw new KetenException(
          ExitCode.USAGE,
          "De rol '%s' bestaat niet. Wel: %s.".formatted(role, String.join(", ", demo.roles())));
    }
    Organisaties organisaties = DemoOrganisaties.load(keten.context.current());
    if (organisaties.zoek(organisatie).isEmpty()) {
      throw new KetenException(
          ExitCode.USAGE,
          "De organisatie '%s' bestaat niet. Wel: %s."
              .formatted(
                  organisatie,
                  organisaties.alle().stream().map(Organisatie::id).collect(joining(", "))));
    }
    Mens person = new Mens(role, organisatie, number);
    var settings = keten.context.running(Part.ISSUER);
    try (HttpClient client = HttpClient.newHttpClient()) {
      System.out.println(Playground.tokens(keten.context, settings, client).van(person));
    } catch (Onbereikbaar e) {
      throw new KetenException(ExitCode.NO, String.valueOf(e.getMessage()));
    }
    return ExitCode.OK;
  }
}
