package dev.curbcut;

import com.typesafe.config.Config;
import dev.curbcut.configuration.EffectiveSettings;
import dev.curbcut.server.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sun.misc.Signal;

/**
 * Takes up a changed configuration while the program serves, when its file changes and on SIGHUP: wholly, or, where anything in it is
 * wrong, not at all. Requests that are being answered end as they began; what is held of the origins' pages stays.
 */
final class Reload implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final @Nullable Path file;
    private final Supplier<Config> written;
    private final Supplier<Settings> read;
    private final Server server;
    private Config inForce;
    private Application application;
    private boolean closed;

    /**
     * @param file the operator's, or null
     * @param written what all sources say now
     * @param read the same as settings, or {@link Settings.Wrong}
     * @param inForce what they said at the start
     */
    Reload(@Nullable Path file, Supplier<Config> written, Supplier<Settings> read, Config inForce, Application application, Server server) {
        this.file = file;
        this.written = written;
        this.read = read;
        this.inForce = inForce;
        this.application = application;
        this.server = server;
    }

    /** Takes changes up from now on. */
    void watch() {
        try {
            Signal.handle(new Signal("HUP"), signal -> Thread.ofVirtual().start(this::now));
        } catch (IllegalArgumentException e) {
            LOG.info("this system has no SIGHUP: a changed configuration is taken up by its file alone");
        }
        if (file != null) {
            Thread.ofVirtual().name("configuration-file").start(() -> look(file));
        }
    }

    /** A file that is being written is left alone until it stays as it is for a moment. */
    private void look(Path file) {
        FileStamp taken = FileStamp.of(file);
        FileStamp last = taken;
        try {
            while (true) {
                Thread.sleep(LOOK);
                FileStamp found = FileStamp.of(file);
                if (found != null && found.equals(last) && !Objects.equals(found, taken)) {
                    taken = found;
                    now();
                }
                last = found;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether what is written is in force now */
    synchronized boolean now() {
        if (closed) {
            return false;
        }
        try {
            Settings settings = read.get();
            Config next = written.get();
            List<String> changed = EffectiveSettings.changed(inForce, next);
            Application taking = application.next(settings);
            taking.takeOver();
            server.use(taking.services(), settings.server());
            retireLater(application, settings);
            application = taking;
            inForce = next;
            say(changed);
            return true;
        } catch (Settings.Wrong e) {
            LOG.error("the configuration was not taken up, the one before stays in force:\n{}", e.getMessage());
            return false;
        } catch (RuntimeException e) { // a fault of ours must not end the watch: the next change may be sound
            LOG.error("the configuration was not taken up, the one before stays in force", e);
            return false;
        }
    }

    private static void say(List<String> changed) {
        LOG.info("the configuration was taken up: {}", changed.isEmpty() ? "nothing in it changed" : String.join(", ", changed));
        List<String> later = changed.stream().filter(EffectiveSettings::needsRestart).toList();
        if (!later.isEmpty()) {
            LOG.warn("only a restart takes up: {}", String.join(", ", later));
        }
    }

    private static void retireLater(Application old, Settings settings) {
        Duration longest = settings.proxy().deadline().plus(settings.fetch().total());
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(longest);
                old.retire();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Ends the program's parts; nothing is taken up any more. */
    @Override
    public synchronized void close() {
        closed = true;
        application.close();
    }
}
