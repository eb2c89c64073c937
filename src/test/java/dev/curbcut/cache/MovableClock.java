package dev.curbcut.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, plus what a test lets pass. */
final class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    void pass(long seconds) {
        ahead = ahead.plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
