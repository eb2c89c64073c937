package dev.curbcut.server;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.PostedSearch;
import dev.curbcut.address.Setting;
import dev.curbcut.render.template.ReaderGuide;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one of our URLs asks for. */
sealed interface Route {
    record Doorway(List<Map.Entry<Setting, String>> settings) implements Route {}

    /** The doorway again, with the settings, for who sent its form empty. */
    record Home(List<Map.Entry<Setting, String>> settings) implements Route {}

    /**
     * Display settings.
     *
     * @param address of the page they are for, null for none
     * @param lang in which they open where the reader chose none; null for the browser's
     */
    record Display(@Nullable Address address, @Nullable String lang, List<Map.Entry<Setting, String>> settings) implements Route {}

    /** The report on a page for its owner, in JSON. */
    record Report(Address address, List<Map.Entry<Setting, String>> settings) implements Route {}

    record Page(Address address, List<Map.Entry<Setting, String>> settings) implements Route {}

    /** The page in canonical form: where the doorway, the display settings and a page's own forms lead. */
    record Go(Address address, List<Map.Entry<Setting, String>> settings) implements Route {}

    /** A page's own search, posted to its origin and answered. */
    record Search(PostedSearch search, List<Map.Entry<Setting, String>> settings) implements Route {}

    /** What readers are told of Curbcut itself. */
    record Guide(ReaderGuide guide, List<Map.Entry<Setting, String>> settings) implements Route {}

    /** The page again, its site asked anew. */
    record Reload(Address address, List<Map.Entry<Setting, String>> settings) implements Route {}

    /** @param width in pixels; 0 for its own */
    record Image(Address address, int width) implements Route {}

    record File(Address address) implements Route {}

    record StyleSheet(String file) implements Route {}

    record Asset(String file) implements Route {}

    /** Whether the program runs at all: who gets no answer restarts it. */
    record Live() implements Route {}

    /** Whether readers should be sent here now. */
    record Ready() implements Route {}

    record Metrics() implements Route {}

    record Robots() implements Route {}

    record Icon() implements Route {}

    /** A request that the gate refused. @param status of HTTP */
    record Refused(int status) implements Route {}

    /** Where an address should stand, and none does. */
    record NoAddress(BadAddress bad, String typed, List<Map.Entry<Setting, String>> settings) implements Route {}

    /** A percent sign that encodes nothing, where a host or a name of ours should stand. */
    record Garbled() implements Route {}

    record Nothing() implements Route {}
}
