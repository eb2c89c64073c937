package dev.curbcut.render;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where our own pages are. */
final class OwnLinks {
    private OwnLinks() {}

    /** The doorway: at the root, unless a site is mounted there. */
    static String doorway(ReaderLink links) {
        return links.mounted() == null ? "/" : "/-/";
    }

    /** The doorway with wishes kept. */
    static String doorway(ReaderLink links, Preferences preferences) {
        String query = preferences.forOtherPages().query();
        return doorway(links) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The doorway from an answer, with its wishes kept. */
    static String doorway(Manner manner) {
        return doorway(manner.hrefs().links(), manner.preferences());
    }

    /** The display settings of the page that is read. */
    static String settings(Manner manner) {
        return settings(manner.address(), manner.preferences());
    }

    /** The display settings of a page; of none in particular where {@code address} is null. */
    static String settings(@Nullable Address address, Preferences preferences) {
        String of = address == null ? "" : "address=" + Percent.encodeForm(address.toString(), StandardCharsets.UTF_8);
        String wishes = preferences.query();
        String query = of + (of.isEmpty() || wishes.isEmpty() ? "" : "&") + wishes;
        return "/-/settings" + (query.isEmpty() ? "" : "?" + query);
    }

    /** The report for a page's owner as JSON. */
    static String reportJson(Address address, Preferences preferences) {
        String lang = preferences.lang();
        return "/-/report.json?address=" + Percent.encodeForm(address.toString(), StandardCharsets.UTF_8) + (lang.isEmpty() ? "" : "&lang=" + lang);
    }
}
