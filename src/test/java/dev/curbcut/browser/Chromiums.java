package dev.curbcut.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the tests that build pages need of this machine. */
final class Chromiums {
    private Chromiums() {}

    /** Whether an unprivileged user may have a user namespace here, which Chromium's sandbox is made of. */
    static boolean canBeShutIn() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Privileges.isRoot() ? List.of("setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups") : List.of());
        command.addAll(List.of("unshare", "--user", "--map-root-user", "--net", "true"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    /**
     * A configuration in which no page is cut for this machine's being slow. Where the machine has no way to shut Chromium in (a container
     * that forbids user namespaces), its sandbox is off, and the test that proves it is not run; nothing else depends on it.
     */
    static Path configuration(Path folder, String... more) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of(
                "curbcut.browser { page-time = 60s, longest = 90s, patience = 60s, niceness = 0 }", "curbcut.fetch.total = 60s", "curbcut.cache.patience = 60s",
                "curbcut.browser.sandbox = " + (canBeShutIn() ? "on" : "off")));
        lines.addAll(List.of(more));
        return Files.write(folder.resolve("curbcut.conf"), lines);
    }
}
