package dev.curbcut.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.curbcut.address.Address;
import dev.curbcut.browser.BuildException.Why;
import dev.curbcut.browser.BuiltPage.Limit;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One page in a browser context of its own, from its address to its DOM; all that it leaves goes with it. For one thread. */
final class PageSession implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LOOK_MILLIS = 60;

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1600;

    private final DevTools tools;
    private final GuardPort port;
    private final PageTraffic traffic;
    private final BrowserSettings settings;
    private final String context;
    private final String target;
    private final String session;
    private volatile boolean crashed;
    private int text = -1;
    private int links;
    private int elements;
    private long changed = System.nanoTime();

    private PageSession(DevTools tools, GuardPort port, PageTraffic traffic, BrowserSettings settings, String context, String target, String session) {
        this.tools = tools;
        this.port = port;
        this.traffic = traffic;
        this.settings = settings;
        this.context = context;
        this.target = target;
        this.session = session;
    }

    static PageSession open(DevTools tools, ThrowAwayKey key, PageTraffic traffic, BrowserSettings settings) throws BuildException {
        GuardPort port;
        try {
            port = GuardPort.open(traffic, key);
        } catch (IOException e) {
            throw new BuildException(Why.BUSY, "there is no port for a page: " + e.getMessage(), e);
        }
        try {
            String context = tools.call("", "Target.createBrowserContext",
                    Map.of("disposeOnDetach", true, "proxyServer", "http://127.0.0.1:" + port.number(), "proxyBypassList", "<-loopback>"), settings.longest()).path("browserContextId").asText();
            tools.send("", "Browser.setDownloadBehavior", Map.of("behavior", "deny", "browserContextId", context));
            String target = tools.call("", "Target.createTarget",
                    Map.of("url", "about:blank", "browserContextId", context, "width", WIDTH, "height", HEIGHT), settings.longest()).path("targetId").asText();
            String session = tools.call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true), settings.longest()).path("sessionId").asText();
            var page = new PageSession(tools, port, traffic, settings, context, target, session);
            tools.listen(session, page::happened);
            tools.send(session, "Page.enable", Map.of());
            tools.send(session, "Inspector.enable", Map.of());
            return page;
        } catch (BuildException e) {
            port.close();
            throw e;
        }
    }

    private void happened(String method, JsonNode parameters) {
        switch (method) {
            case "Page.javascriptDialogOpening" -> tools.send(session, "Page.handleJavaScriptDialog", Map.of("accept", false));
            case "Inspector.targetCrashed", "" -> crashed = true;
            default -> {}
        }
    }

    /** Builds the page. @throws BuildException when there is nothing to hand on */
    BuiltPage build(Address address) throws BuildException {
        var clock = new PageClock(settings.pageTime(), settings.longest(), traffic::waits);
        // The answer comes when the origin's does; the looks go on meanwhile.
        tools.send(session, "Page.navigate", Map.of("url", address.toString()));
        var readiness = new Readiness();
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        for (boolean taken = false; !taken; ) {
            boolean over = clock.isOver();
            switch (readiness.next(look(clock), over)) {
                case WAIT -> sleep();
                case SCROLL -> {
                    evaluate(PageScripts.SCROLL, clock.left().plusMillis(LOOK_MILLIS));
                    changed = System.nanoTime();
                }
                case TAKE -> taken = true;
            }
            if (over) {
                limits.add(Limit.TIME);
            }
        }
        byte[] html = dom(address, limits);
        limits.addAll(traffic.limits());
        return new BuiltPage(html, limits, traffic.asked(), traffic.refused(), clock.counted());
    }

    private static final Observation NOTHING = new Observation(false, 1, 0, 0, 0, 0, true, false);

    private Observation look(PageClock clock) throws BuildException {
        JsonNode seen = evaluate(PageScripts.LOOK, clock.left().plusMillis(LOOK_MILLIS));
        if (seen == null) {
            return NOTHING;
        }
        try {
            JsonNode values = JSON.readTree(seen.asText("[]"));
            boolean same = Math.abs(values.path(1).asInt() - text) <= 8 && values.path(2).asInt() == links && Math.abs(values.path(3).asInt() - elements) <= 2;
            if (!same) {
                text = values.path(1).asInt();
                links = values.path(2).asInt();
                elements = values.path(3).asInt();
                changed = System.nanoTime();
            }
            return new Observation(
                    values.path(0).asText().equals("complete") && traffic.asked() > 0, traffic.underWay(), traffic.quietMillis(), (System.nanoTime() - changed) / 1_000_000, text, links,
                    values.path(4).asBoolean(), elements > settings.nodes());
        } catch (IOException e) {
            return NOTHING;
        }
    }

    /** What an expression gives in our own world of the page; null where the page has no time for it, or is on its way to another document. */
    private @Nullable JsonNode evaluate(String expression, Duration patience) throws BuildException {
        check();
        try {
            JsonNode world = tools.call(session, "Page.createIsolatedWorld", Map.of("frameId", target, "worldName", PageScripts.WORLD), patience);
            JsonNode result = tools.call(session, "Runtime.evaluate",
                    Map.of("expression", expression, "contextId", world.path("executionContextId").asInt(), "returnByValue", true), patience);
            return result.path("result").path("value");
        } catch (BuildException e) {
            check();
            if (tools.hasEnded()) {
                throw e;
            }
            return null;
        }
    }

    private byte[] dom(Address address, Set<Limit> limits) throws BuildException {
        if (limits.contains(Limit.TIME)) {
            // What goes on for ever has to end first, and begin no more.
            tools.send(session, "Runtime.terminateExecution", Map.of());
            tools.send(session, "Emulation.setScriptExecutionDisabled", Map.of("value", true));
        }
        var end = new PageClock(settings.lastLook(), settings.lastLook(), () -> false);
        JsonNode cut = evaluate(PageScripts.cut(settings.nodes(), settings.characters()), end.left());
        if (cut == null) {
            throw new BuildException(Why.TIME, address.host() + ": the page's scripts never end");
        }
        if (cut.asBoolean()) {
            limits.add(Limit.NODES);
        }
        JsonNode root = tools.call(session, "DOM.getDocument", Map.of("depth", -1, "pierce", true), end.left()).path("root");
        if (!root.path("documentURL").asText("").startsWith("http")) {
            throw new BuildException(Why.NO_PAGE, address.host() + ": the page could not be had");
        }
        return DomMarkup.of(root, address);
    }

    private void check() throws BuildException {
        if (crashed) {
            throw new BuildException(Why.CRASHED, "the page's process has ended");
        }
    }

    private static void sleep() throws BuildException {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildException(Why.TIME, "interrupted", e);
        }
    }

    String context() {
        return context;
    }


    @Override
    public void close() {
        tools.forget(session);
        tools.send("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
        port.close();
    }
}
