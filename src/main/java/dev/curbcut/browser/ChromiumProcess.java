package dev.curbcut.browser;

import dev.curbcut.browser.BuildException.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One Chromium with all its processes and its private profile; both go with it. It is spoken to by its pipe, file descriptors 3 and 4,
 * which a shell makes of the standard input and output: no port is opened for it.
 */
final class ChromiumProcess implements AutoCloseable {
    private static final String PIPES = "exec \"$@\" 3<&0 4>&1 0</dev/null 1>&2";
    private static final int LAST_WORDS = 4000;
    private static final long ENDS_SECONDS = 2;

    private final Process process;
    private final Path profile;
    private final StringBuilder said = new StringBuilder();

    private ChromiumProcess(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
        Thread.ofVirtual().name("browser-words").start(this::listen);
    }

    /** @param refuses a port of ours on loopback that refuses everything */
    static ChromiumProcess start(BrowserSettings settings, String userAgent, int refuses, ThrowAwayKey key) throws BuildException {
        Path program = ChromiumProgram.find(settings.program());
        Path profile = null;
        try {
            profile = Files.createTempDirectory(settings.folder(), "curbcut-browser-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", PIPES, "sh"));
            command.addAll(Privileges.dropped(settings, profile));
            command.addAll(List.of("nice", "-n", Integer.toString(settings.niceness()), program.toString()));
            command.addAll(LaunchFlags.of(settings, userAgent, profile, refuses, key.fingerprint()));
            ProcessBuilder builder = new ProcessBuilder(command).directory(profile.toFile());
            builder.environment().clear();
            // A bus that is not there is not looked for at the system's.
            builder.environment().putAll(Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "LANG", "C.UTF-8", "HOME", profile.toString(), "TMPDIR", profile.toString(),
                    "XDG_RUNTIME_DIR", profile.toString(), "DBUS_SESSION_BUS_ADDRESS", "disabled:", "DBUS_SYSTEM_BUS_ADDRESS", "disabled:"));
            return new ChromiumProcess(builder.start(), profile);
        } catch (IOException e) {
            if (profile != null) {
                delete(profile);
            }
            throw new BuildException(Why.NO_BROWSER, "the browser can't be started: " + e.getMessage(), e);
        } catch (BuildException e) {
            delete(profile);
            throw e;
        }
    }

    OutputStream in() {
        return process.getOutputStream();
    }

    InputStream out() {
        return process.getInputStream();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The last it said of itself, for whoever wonders why it ended. */
    String lastWords() {
        synchronized (said) {
            return said.toString();
        }
    }

    /** All its processes, itself first. */
    List<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    private void listen() {
        try (var lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.append(line, 0, Math.min(line.length(), LAST_WORDS / 4)).append('\n');
                    said.delete(0, Math.max(0, said.length() - LAST_WORDS));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // It has ended.
        }
    }

    /** Gives it a moment to end. */
    void awaitEnd() {
        try {
            process.waitFor(ENDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends every process of it. */
    @Override
    public void close() {
        List<ProcessHandle> processes = all();
        processes.forEach(ProcessHandle::destroyForcibly);
        awaitEnd();
        // What it started between the look and its end.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        delete(profile);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // A process that is just ending may write there once more; the folder is of the system's temporary ones.
        }
    }
}
