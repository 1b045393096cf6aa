package nl.participatieketen.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A clock that runs ahead of another by what a {@link ClockFile} says. It looks at the file each
 * time it is asked, so that whoever acts after a move acts at the new time, and reads it when it
 * changed; while the file is broken, the last good offset stays and one line is logged. It may be
 * read by any number of threads.
 */
public final class MovableClock extends Clock {

  private static final Logger LOG = LoggerFactory.getLogger(MovableClock.class);

  private final Clock base;
  private final Ahead ahead;

  /** Runs ahead of the system's clock in UTC. */
  public MovableClock(ClockFile file) {
    this(Clock.systemUTC(), file);
  }

  MovableClock(Clock base, ClockFile file) {
    this(base, new Ahead(file));
  }

  private MovableClock(Clock base, Ahead ahead) {
    this.base = base;
    this.ahead = ahead;
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead.offset());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovableClock(base.withZone(zone), ahead);
  }

  /** The offset last read, with what the file looked like then. */
  private static final class Ahead {

    private final ClockFile file;
    private @Nullable Stamp stamp;
    private Duration offset = Duration.ZERO;

    Ahead(ClockFile file) {
      this.file = file;
    }

    synchronized Duration offset() {
      Stamp current = Stamp.of(file);
      if (!current.equals(stamp)) {
        stamp = current;
        read();
      }
      return offset;
    }

    private void read() {
      try {
        offset = file.offset();
      } catch (ClockFileException e) {
        LOG.error("{} De klok blijft {} vooruit.", e.getMessage(), offset);
      }
    }
  }

  private record Stamp(@Nullable FileTime modified, long size, @Nullable Object identity) {

    static Stamp of(ClockFile file) {
      try {
        BasicFileAttributes attributes =
            Files.readAttributes(file.path(), BasicFileAttributes.class);
        return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
      } catch (NoSuchFileException e) {
        return new Stamp(null, 0, null);
      } catch (IOException e) {
        return new Stamp(null, -1, null);
      }
    }
  }
}
