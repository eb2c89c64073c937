package dev.curbcut.browser;

import dev.curbcut.address.Address;
import dev.curbcut.browser.BuildException.Why;
import dev.curbcut.fetch.Fetched;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A browser really tried: started, and given a page of our own to build, over TLS that ends at our port.
 *
 * @param version as it says itself
 * @param shutIn whether the page's process ran in Chromium's sandbox
 * @param memory that its processes had for themselves then, in bytes
 */
public record BrowserTrial(String version, boolean shutIn, long memory) {
    /** Nobody's (RFC 2606): it is answered here. */
    private static final Address PAGE = Address.of("https://doctor.invalid/");

    private static final String SHELL = "<!doctype html><title>.</title><p id=p></p><script>fetch('/word').then(r => r.text()).then(t => { document.getElementById('p').textContent = t; })</script>";

    /** Long enough to be a text. */
    private static final String WORD = "This page was built by its script. ".repeat(8);

    /** @throws BuildException when it does not start, or does not build the page */
    public static BrowserTrial of(BrowserSettings settings, String userAgent) throws BuildException {
        var counts = new BrowserCounts();
        try (Chromium browser = Chromium.start(settings, userAgent, counts);
                PageSession page = browser.page(new PageTraffic(new OwnPage(), settings, counts), settings)) {
            BuiltPage built = page.build(PAGE);
            if (!new String(built.html(), StandardCharsets.UTF_8).contains(WORD.strip())) {
                throw new BuildException(Why.NO_PAGE, "it starts, and does not build a page of our own");
            }
            return new BrowserTrial(browser.version(), browser.isShutIn(), browser.memory());
        }
    }

    private static final class OwnPage implements PageRequests {
        @Override
        public boolean allows(Address address) {
            return address.host().equals(PAGE.host());
        }

        @Override
        public Fetched get(Address address) {
            boolean page = address.equals(PAGE);
            Instant now = Instant.now();
            return new Fetched(address, address, 200, List.of(Map.entry("content-type", page ? "text/html" : "text/plain")),
                    (page ? SHELL : WORD).getBytes(StandardCharsets.UTF_8), now, now);
        }

        @Override
        public Optional<Fetched> search(Address action, String form) {
            return Optional.empty();
        }

        @Override
        public boolean waits(Address address) {
            return false;
        }
    }
}
