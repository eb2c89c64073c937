package dev.curbcut;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jar that the program runs from. Java reads classes from it when they are first needed, so a jar that is overwritten
 * takes what was not needed yet from the running program; one that is moved away, with another in its place, doesn't.
 */
final class ProgramFile {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramFile.class);
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** What became of it since the start. */
    enum State {
        AS_IT_WAS,
        /** Another file lies in its place; the program goes on as it was. */
        REPLACED,
        /** Other bytes are in it: parts of the program can't be loaded any more. */
        OVERWRITTEN
    }

    private final Path path;
    private final @Nullable FileStamp stamp;
    private volatile State state = State.AS_IT_WAS;

    ProgramFile(Path path) {
        this.path = path;
        this.stamp = FileStamp.of(path);
    }

    /** The file of this very program; a folder of classes is never found changed. */
    static ProgramFile ours() {
        try {
            return new ProgramFile(Path.of(ProgramFile.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    State state() {
        return state;
    }

    /** Why readers should be sent elsewhere: nothing, but where it was overwritten. */
    List<String> troubles() {
        return state == State.OVERWRITTEN ? List.of("the program's file was overwritten while it runs: restart it") : List.of();
    }

    /** Looks now and then, and says in the log once what it finds. */
    void watch() {
        look();
        Thread.ofVirtual().name("program-file").start(() -> {
            try {
                while (state != State.OVERWRITTEN) {
                    Thread.sleep(LOOK);
                    look();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    void look() {
        State now = now();
        if (now != state) {
            state = now;
            say(now);
        }
    }

    private State now() {
        FileStamp found = stamp == null ? null : FileStamp.of(path);
        if (stamp == null || stamp.equals(found)) {
            return State.AS_IT_WAS;
        }
        boolean same = found != null && found.key() != null && Objects.equals(found.key(), stamp.key());
        return same ? State.OVERWRITTEN : State.REPLACED;
    }

    /** The log's own classes may be what can't be loaded any more. */
    private void say(State now) {
        String words = switch (now) {
            case AS_IT_WAS -> "the program's file is as it was";
            case REPLACED -> "another file lies at " + path + ": restart to run it";
            case OVERWRITTEN -> path + " was overwritten under the running program, which can't load its parts any more: restart it";
        };
        try {
            LOG.warn(words);
        } catch (RuntimeException | Error e) {
            System.err.println(words);
        }
    }
}
