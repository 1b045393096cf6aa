package nl.participatieketen.keten.command;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.keten.demo.DemoPeople;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;
import nl.participatieketen.scenarios.events.Eventlog;
import nl.participatieketen.scenarios.events.KafkaInzender;
import nl.participatieketen.scenarios.events.Meelezer;
import nl.participatieketen.scenarios.http.Deur;
import nl.participatieketen.scenarios.http.Tokens;
import nl.participatieketen.scenarios.spel.Speelveld;

/** Connects scenarios with the stack that runs here. */
final class Playground implements AutoCloseable {

  static final List<String> PUBLIC_TOPICS =
      List.of(Topics.INTAKE, Topics.TRAJECT, Topics.WERKGEVER);

  private static final List<String> TOPICS =
      List.of(Topics.INTAKE, Topics.TRAJECT, Topics.WERKGEVER, Topics.ONVERWERKBAAR);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SILENCE = Duration.ofSeconds(1);

  private final HttpClient client;
  private final KafkaInzender sender;
  private final Meelezer reader;
  private final Speelveld field;

  private Playground(HttpClient client, KafkaInzender sender, Meelezer reader, Speelveld field) {
    this.client = client;
    this.sender = sender;
    this.reader = reader;
    this.field = field;
  }

  static Playground open(Context context, Settings settings) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    Eventlog events = new Eventlog();
    KafkaInzender sender = new KafkaInzender(settings.bootstrapServers());
    Speelveld field =
        new Speelveld(
            new Deur(
                URI.create(settings.address(Part.GATEWAY)),
                tokens(context, settings, client),
                client),
            events,
            sender,
            LocalClock.of(context),
            Clock.systemUTC(),
            new Random(),
            PATIENCE,
            SILENCE,
            service -> log(context.workspace(), service),
            Namen.van(settings));
    Meelezer reader =
        Meelezer.start(
            settings.bootstrapServers(), TOPICS, Meelezer.Begin.AAN_HET_EIND, events::voegToe);
    return new Playground(client, sender, reader, field);
  }

  static Tokens tokens(Context context, Settings settings, HttpClient client) {
    return new Tokens(
        URI.create(settings.address(Part.ISSUER)),
        DemoPeople.of(context.workspace()).secret(),
        client);
  }

  Speelveld field() {
    return field;
  }

  /** What can't be laid at one part's door may be in any log. */
  private static String log(Workspace workspace, String service) {
    try {
      return workspace.log(Part.valueOf(service.toUpperCase(Locale.ROOT))).toString();
    } catch (IllegalArgumentException e) {
      return workspace.home().resolve("logs").toString();
    }
  }

  @Override
  public void close() {
    reader.close();
    sender.close();
    client.close();
  }
}
