package dev.curbcut.translation;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that failed is left alone for as long as a request to it may take, so that no reader waits for it. */
final class Cooldown {
    private static final Logger LOG = LoggerFactory.getLogger(Cooldown.class);

    private final Duration length;
    private volatile Instant until = Instant.MIN;

    Cooldown(Duration length) {
        this.length = length;
    }

    boolean isOn() {
        return Instant.now().isBefore(until);
    }

    void begin(TranslationException why) {
        LOG.warn("{}", why.getMessage());
        until = Instant.now().plus(length);
    }
}
