package nl.participatieketen.clock;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class MovableClockTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;
  private final Ticking base = new Ticking();
  private ClockFile file = new ClockFile(Path.of(""));
  private Clock clock = base;

  @BeforeEach
  void movedByAFile() {
    file = new ClockFile(folder.resolve("klok"));
    clock = new MovableClock(base, file);
  }

  @Test
  void runs_on_time_until_it_is_moved() {
    assertThat(clock.instant()).isEqualTo(START);
    base.tick(20);
    assertThat(clock.instant()).isEqualTo(START.plusMillis(20));
    file.verzet(DAY);
    assertThat(clock.instant()).isEqualTo(START.plusMillis(20).plus(DAY));
  }

  @Test
  void whoever_asks_right_after_a_move_gets_the_new_time() {
    for (int days = 1; days <= 5; days++) {
      file.verzet(DAY);
      assertThat(clock.instant()).isEqualTo(START.plus(DAY.multipliedBy(days)));
    }
  }

  @Test
  void a_broken_file_keeps_the_last_good_offset_and_is_told_once() throws Exception {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    ((Logger) LoggerFactory.getLogger(MovableClock.class)).addAppender(log);
    file.verzet(DAY);
    assertThat(clock.instant()).isEqualTo(START.plus(DAY));

    Files.writeString(file.path(), "kapot");
    for (int i = 0; i < 3; i++) {
      base.tick(20);
      assertThat(clock.instant()).isEqualTo(base.instant().plus(DAY));
    }

    assertThat(log.list)
        .singleElement()
        .extracting(ILoggingEvent::getFormattedMessage)
        .asString()
        .contains(file.path().toString(), "PT24H vooruit");
    Files.writeString(file.path(), "PT48H");
    base.tick(20);
    assertThat(clock.instant()).isEqualTo(base.instant().plus(DAY.multipliedBy(2)));
  }

  @Test
  void in_another_zone_it_moves_along() {
    Clock amsterdam = clock.withZone(ZoneId.of("Europe/Amsterdam"));
    file.verzet(DAY);

    assertThat(amsterdam.getZone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    assertThat(amsterdam.instant()).isEqualTo(START.plus(DAY));
  }

  private static final class Ticking extends Clock {

    private Instant now = START;

    void tick(long millis) {
      now = now.plusMillis(millis);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      Ticking outer = this;
      return new Clock() {
        @Override
        public Instant instant() {
          return outer.instant();
        }

        @Override
        public ZoneId getZone() {
          return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
          return outer.withZone(other);
        }
      };
    }
  }
}
