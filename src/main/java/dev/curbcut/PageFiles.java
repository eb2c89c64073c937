package dev.curbcut;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.Percent;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.document.DocumentKind;
import dev.curbcut.document.recognition.Scans;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;
import dev.curbcut.proxy.ContentReader;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.render.Rendered;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages from files: the way of a page without its origin. Safe for many threads. */
final class PageFiles {
    private final ContentReader contents;
    private final Renderer renderer;
    private final Scans scans;

    PageFiles(ContentReader contents, Scans scans, Renderer renderer) {
        this.contents = contents;
        this.scans = scans;
        this.renderer = renderer;
    }

    /** @param error why it could not be read, in one word; null where it could */
    record Printed(byte[] bytes, @Nullable String error) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Where a page from a file is said to have been found; a name that never resolves where nobody says (RFC 6761). */
    static Address address(@Nullable String url, String name) {
        try {
            String file = name.substring(name.lastIndexOf('/') + 1);
            return Address.parse(url != null ? url : "http://file.invalid/" + Percent.encodeForm(file, StandardCharsets.UTF_8).replace("+", "%20"));
        } catch (BadAddress e) {
            throw new Settings.Wrong("“" + url + "” is no address: " + e.getMessage() + ".");
        }
    }

    /** @param name of the file: its extension tells what it is where its bytes don't */
    Printed print(String name, Address address, byte[] bytes, Preferences preferences) {
        return print(fetched(name, address, bytes), preferences, page -> renderer.page(page, Rendering.of(preferences)));
    }

    /** The report for a page's owner. @param json else as a page */
    Printed report(String name, Address address, byte[] bytes, boolean json) {
        Fetched fetched = fetched(name, address, bytes);
        Rendering how = Rendering.of(Preferences.DEFAULT.with(Setting.VIEW, json ? "json" : "report"));
        return print(fetched, how.preferences(), page -> contents.inspect(fetched, page, SubFetch.NONE)
                .map(findings -> json ? renderer.reportJson(findings, how) : renderer.report(findings, how))
                .orElseGet(() -> renderer.notice(new Notice(Notice.Why.NOT_A_PAGE, address), how)));
    }

    /** Takes in what a page has in common with others of its site. */
    void learn(String name, Address address, byte[] bytes) {
        contents.learn(fetched(name, address, bytes), SubFetch.NONE);
    }

    /** Why a page reads as it does. */
    Printed explain(String name, Address address, byte[] bytes) {
        return new Printed(contents.explain(fetched(name, address, bytes), SubFetch.NONE).getBytes(StandardCharsets.UTF_8), null);
    }

    private static Fetched fetched(String name, Address address, byte[] bytes) {
        Instant now = Instant.now();
        return new Fetched(address, address, 200, headers(name), bytes, now, now);
    }

    private Printed print(Fetched fetched, Preferences preferences, Function<Page, Rendered> rendering) {
        boolean everything = preferences.view().equals("full");
        return switch (whole(fetched, everything)) {
            case Outcome.Read read -> new Printed(rendering.apply(read.page()).bytes(), null);
            case Outcome.Unreadable unreadable -> new Printed(
                    renderer.notice(unreadable.notice(), Rendering.of(preferences)).bytes(),
                    unreadable.notice().why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Outcome.Forward forward -> new Printed(("forwards to " + forward.to()).getBytes(StandardCharsets.UTF_8), "forwards to " + forward.to());
        };
    }

    /** A scan is read when all its sheets are recognised. */
    private Outcome whole(Fetched fetched, boolean everything) {
        Outcome outcome = contents.read(fetched, everything, SubFetch.NONE);
        while (outcome instanceof Outcome.Read read && !read.page().isWhole() && scans.await()) {
            outcome = contents.read(fetched, everything, SubFetch.NONE);
        }
        return outcome;
    }

    private static List<Map.Entry<String, String>> headers(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return List.of(Map.entry("content-type", "text/plain"));
        }
        boolean other = DocumentKind.hinted(null, lower).isPresent() || lower.matches(".*\\.(png|jpe?g|gif|webp|bmp|ico)");
        return other ? List.of() : List.of(Map.entry("content-type", "text/html"));
    }
}
