package dev.curbcut;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.Percent;
import dev.curbcut.address.Preferences;
import dev.curbcut.document.DocumentKind;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.proxy.Intake;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.SubFetch;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.Rendering;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages from files: the way of a page without its origin. Safe for many threads. */
final class PageFiles {
    private final Intake intake;
    private final Renderer renderer;

    PageFiles(Intake intake, Renderer renderer) {
        this.intake = intake;
        this.renderer = renderer;
    }

    /** @param error why it could not be read, in one word; null where it could */
    record Printed(String text, @Nullable String error) {}

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
        Instant now = Instant.now();
        var fetched = new Fetched(address, address, 200, headers(name), bytes, now, now);
        boolean everything = preferences.view().equals("full");
        return switch (intake.read(fetched, everything, SubFetch.NONE)) {
            case Outcome.Read read -> new Printed(renderer.page(read.page(), Rendering.of(preferences)).text(), null);
            case Outcome.Unreadable unreadable -> new Printed(
                    renderer.notice(unreadable.notice(), Rendering.of(preferences)).text(),
                    unreadable.notice().why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Outcome.Forward forward -> new Printed("forwards to " + forward.to(), "forwards to " + forward.to());
        };
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
