package dev.curbcut.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.curbcut.browser.BuildException.Why;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running browser: its processes, the pipe to it, the key of its TLS, and a port that refuses what it asks for of its own accord. */
final class Chromium implements AutoCloseable {
    private static final Duration STARTS = Duration.ofSeconds(20);

    private final ChromiumProcess process;
    private final DevTools tools;
    private final ThrowAwayKey key;
    private final GuardPort refusing;
    private final String version;

    private Chromium(ChromiumProcess process, DevTools tools, ThrowAwayKey key, GuardPort refusing, String version) {
        this.process = process;
        this.tools = tools;
        this.key = key;
        this.refusing = refusing;
        this.version = version;
    }

    /** @throws BuildException NO_BROWSER with what it said, where it does not start: without its sandbox it does not */
    static Chromium start(BrowserSettings settings, String userAgent, BrowserCounts counts) throws BuildException {
        ThrowAwayKey key = ThrowAwayKey.make();
        GuardPort refusing = refusing(settings, counts, key);
        ChromiumProcess process = null;
        try {
            process = ChromiumProcess.start(settings, userAgent, refusing.number(), key);
            var tools = new DevTools(process.out(), process.in());
            String version = tools.call("", "Browser.getVersion", Map.of(), STARTS).path("product").asText();
            tools.listen("", (method, parameters) -> strangers(tools, method, parameters));
            tools.send("", "Target.setDiscoverTargets", Map.of("discover", true));
            counts.started();
            return new Chromium(process, tools, key, refusing, version);
        } catch (BuildException e) {
            refusing.close();
            if (process == null) {
                throw e;
            }
            process.close();
            throw new BuildException(Why.NO_BROWSER, reason(process.lastWords()), e);
        }
    }

    private static String reason(String words) {
        if (words.contains("No usable sandbox") || words.contains("sandbox_host_linux") || words.contains("credentials.cc") || words.contains("namespace")) {
            return "Chromium can't shut its pages in here: user namespaces are not allowed to it (see “Pages that only scripts build” in README), and it does not run without its sandbox";
        }
        return "the browser does not start: " + words.lines().filter(line -> !line.contains("dbus")).reduce((first, last) -> last).orElse("it says nothing");
    }

    private static GuardPort refusing(BrowserSettings settings, BrowserCounts counts, ThrowAwayKey key) throws BuildException {
        try {
            return GuardPort.open(new PageTraffic(Refusal.ALL, settings, counts), key);
        } catch (IOException e) {
            throw new BuildException(Why.NO_BROWSER, "there is no port on loopback: " + e.getMessage(), e);
        }
    }

    /** A page that another has opened is closed unseen. */
    private static void strangers(DevTools tools, String method, JsonNode parameters) {
        JsonNode info = parameters.path("targetInfo");
        if (method.equals("Target.targetCreated") && info.path("type").asText().equals("page") && info.hasNonNull("openerId")) {
            tools.send("", "Target.closeTarget", Map.of("targetId", info.path("targetId").asText()));
        }
    }

    PageSession page(PageTraffic traffic, BrowserSettings settings) throws BuildException {
        return PageSession.open(tools, key, traffic, settings);
    }

    String version() {
        return version;
    }

    boolean isAlive() {
        return process.isAlive() && !tools.hasEnded();
    }

    /** Bytes that all its processes have for themselves. */
    long memory() {
        return process.all().stream().mapToLong(ProcessFacts::ownMemory).sum();
    }

    /** Whether every page's process is shut in by the kernel (seccomp, with a user namespace of its own). */
    boolean isShutIn() {
        List<ProcessHandle> renderers = process.all().stream().filter(ProcessFacts::isRenderer).toList();
        return !renderers.isEmpty() && renderers.stream().allMatch(ProcessFacts::isFiltered);
    }

    /** Ends the page's process that takes most. @return whether there was one */
    boolean endLargest() {
        Optional<ProcessHandle> largest = process.all().stream().filter(ProcessFacts::isRenderer).max(Comparator.comparingLong(ProcessFacts::ownMemory));
        largest.ifPresent(ProcessHandle::destroyForcibly);
        return largest.isPresent();
    }

    /** Asked first, so that it waits for its own children to end: one that is killed leaves them to whoever is process 1. */
    @Override
    public void close() {
        tools.send("", "Browser.close", Map.of());
        process.awaitEnd();
        tools.close();
        process.close();
        refusing.close();
    }
}
