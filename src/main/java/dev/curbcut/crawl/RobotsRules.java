package dev.curbcut.crawl;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.curbcut.address.Address;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What each site's {@code robots.txt} asks of walkers (RFC 9309). For one thread. */
final class RobotsRules {
    private static final List<String> NAMES = List.of("curbcut");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** A delay that is longer, in milliseconds, would be taken for a refusal; ours is bounded anyway. */
    private static final long LONGEST_DELAY = Duration.ofDays(365).toMillis();

    private static final int MOST_WARNINGS = 5;

    private final Snapshots snapshots;
    private final CrawlSettings settings;
    private final Map<String, BaseRobotRules> rules = new HashMap<>();
    private final Map<String, String> unheard = new HashMap<>();

    RobotsRules(Snapshots snapshots, CrawlSettings settings) {
        this.snapshots = snapshots;
        this.settings = settings;
    }

    boolean allows(Address address) {
        return rules(address).isAllowed(address.toString());
    }

    /** Why a site could not be asked what it allows; empty where it could. */
    Optional<String> unheard(Address address) {
        rules(address);
        return Optional.ofNullable(unheard.get(address.origin()));
    }

    /** The sitemaps that the site names. */
    List<String> sitemaps(Address address) {
        return rules(address).getSitemaps();
    }

    /** Least time between two requests: what the site asks for, within our bounds. */
    Duration spacing(Address address) {
        long asked = rules(address).getCrawlDelay();
        Duration delay = asked == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(asked);
        Duration bounded = delay.compareTo(settings.longestSpacing()) > 0 ? settings.longestSpacing() : delay;
        return bounded.compareTo(settings.spacing()) < 0 ? settings.spacing() : bounded;
    }

    private BaseRobotRules rules(Address address) {
        return rules.computeIfAbsent(address.origin(), origin -> load(Address.of(origin + "/robots.txt")));
    }

    /** Each byte beyond ASCII as addresses have it: paths are compared byte for byte then, in whatever charset the site writes them. */
    private static byte[] ascii(byte[] body) {
        boolean wide = body.length >= 2 && (body[0] == (byte) 0xff && body[1] == (byte) 0xfe || body[0] == (byte) 0xfe && body[1] == (byte) 0xff);
        byte[] bytes = wide ? new String(body, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8) : body;
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        var text = new StringBuilder(bytes.length);
        for (int i = marked ? 3 : 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                text.append('%').append(HEX.toHexDigits(bytes[i]));
            } else {
                text.append((char) bytes[i]);
            }
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** No file allows all; a site that can't be asked allows nothing (RFC 9309 sections 2.3.1.3 and 2.3.1.4). */
    private BaseRobotRules load(Address address) {
        try {
            Fetched file = snapshots.get(address, false).fetched();
            if (file.status() >= 500) {
                unheard.put(address.origin(), "its robots.txt answers " + file.status());
                return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
            }
            return file.status() == 200
                    ? new SimpleRobotRulesParser(LONGEST_DELAY, MOST_WARNINGS).parseContent(address.toString(), ascii(file.body()), "text/plain", NAMES)
                    : new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        } catch (FetchException e) {
            unheard.put(address.origin(), e.why().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        }
    }
}
