package nl.participatieketen.keten.command;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.participatieketen.clock.ClockFileException;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "klok",
    description = {
      "Toont hoe laat het in de keten is, of zet die klok vooruit voor alle diensten tegelijk.",
      "Terug kan niet; ./keten start --vers begint opnieuw in het heden."
    })
final class KlokCommand implements Callable<Integer> {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy HH:mm", Locale.of("nl"));

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private KetenCommand keten;

  @Parameters(
      paramLabel = "DUUR",
      arity = "0..1",
      description = "Hoeveel vooruit, zoals P30D, P6M, P2W of PT36H.")
  private @Nullable String step;

  @Option(names = "--json", description = "Toon het als JSON.")
  private boolean json;

  @Override
  public Integer call() {
    LocalClock clock = LocalClock.of(keten.context);
    try {
      if (step != null) {
        clock.verzet(duration(step, clock.nu().atZone(AMSTERDAM)));
      }
      ZonedDateTime now = clock.nu().atZone(AMSTERDAM);
      Duration ahead = clock.file().offset();
      System.out.println(
          json
              ? "{\"nu\": \"%s\", \"vooruit\": \"%s\"}".formatted(now.toInstant(), ahead)
              : "In de keten is het %s%s."
                  .formatted(
                      now.format(WHEN),
                      ahead.isZero() ? "" : ", %d dagen vooruit".formatted(ahead.toDays())));
    } catch (ClockFileException e) {
      throw new KetenException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
    return ExitCode.OK;
  }

  private static Duration duration(String text, ZonedDateTime now) {
    try {
      return text.contains("T")
          ? Duration.parse(text)
          : Duration.between(now, now.plus(Period.parse(text)));
    } catch (DateTimeException e) {
      throw new KetenException(
          ExitCode.USAGE,
          "'%s' is geen tijdsduur; schrijf bijvoorbeeld P30D, P6M, P2W of PT36H.".formatted(text));
    }
  }
}
