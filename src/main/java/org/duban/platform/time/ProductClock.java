package org.duban.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of product and engine, in the time zone of the law's limits. Nothing else may ask
 * the machine for the time.
 *
 * <p>It can be moved for rehearsal, demonstration data and tests; whoever moves it also moves the
 * engine's (see {@link ClockMoved}).
 */
public final class ProductClock extends Clock {

  /** Zone in which a limit's day begins and ends. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock machine = Clock.system(ZONE);
  private volatile Duration offset = Duration.ZERO;
  private volatile @Nullable ClockMoved listener;

  /** Told when the clock is moved, so that the engine's clock follows. */
  @FunctionalInterface
  public interface ClockMoved {
    void by(Duration offsetFromMachine);
  }

  /** Sets who is told of a move; there is one engine, so one listener. */
  public void onMove(ClockMoved moved) {
    this.listener = moved;
  }

  /** Makes it {@code moment} now; time goes on from there. */
  public void moveTo(LocalDateTime moment) {
    setOffset(Duration.between(machine.instant(), moment.atZone(ZONE).toInstant()));
  }

  /** Moves time forward. */
  public synchronized void advance(Duration by) {
    setOffset(offset.plus(by));
  }

  /** Back to the machine's time. */
  public void reset() {
    setOffset(Duration.ZERO);
  }

  private synchronized void setOffset(Duration value) {
    offset = value;
    ClockMoved told = listener;
    if (told != null) {
      told.by(value);
    }
  }

  /** Now, as wall time in {@link #ZONE}; what rows store. */
  public LocalDateTime now() {
    return LocalDateTime.ofInstant(instant(), ZONE);
  }

  /** Today in {@link #ZONE}. */
  public LocalDate today() {
    return now().toLocalDate();
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), offset);
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(offset);
  }
}
