package dev.curbcut.render.part;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.page.Block;
import dev.curbcut.page.Page;
import dev.curbcut.render.answer.Hrefs;
import dev.curbcut.render.plain.Nested;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the origin's anchors are: on this answer, in another part of the page, in what the simple view leaves out, or nowhere
 * but in the original. A link never leads to an anchor that isn't there.
 */
public final class AnchorTargets implements Function<String, Hrefs.Href> {
    private final Page page;
    private final PageParts parts;
    private final Preferences preferences;
    private final Function<Preferences, String> self;
    private @Nullable Map<String, Integer> anchors;

    /** @param self the URL of this page under other preferences */
    public AnchorTargets(Page page, PageParts parts, Preferences preferences, Function<Preferences, String> self) {
        this.page = page;
        this.parts = parts;
        this.preferences = preferences;
        this.self = self;
    }

    @Override
    public Hrefs.Href apply(String anchor) {
        if (anchors == null) {
            anchors = gather();
        }
        Integer part = anchors.get(anchor);
        if (part != null) {
            String url = part == parts.shown() ? "" : self.apply(preferences.with(Setting.PART, Integer.toString(part)));
            return new Hrefs.Href(url + Hrefs.fragment(anchor), false);
        }
        if (anchor.equalsIgnoreCase("top")) {
            return new Hrefs.Href("#content", false); // HTML 7.4.6.4: the top of the document, whether or not it is marked
        }
        if (page.everything()) {
            return Hrefs.original(page.address(), anchor);
        }
        Preferences full = preferences.forOtherPages().with(Setting.VIEW, "full").with(Setting.PART, "all");
        return new Hrefs.Href(self.apply(full) + Hrefs.fragment(anchor), false);
    }

    private Map<String, Integer> gather() {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < parts.count(); i++) {
            gather(parts.all().get(i).blocks(), i + 1, found);
        }
        gather(page.also(), parts.count(), found);
        gather(page.colophon(), parts.shown(), found);
        return found;
    }

    private static void gather(List<Block> blocks, int part, Map<String, Integer> found) {
        for (Block block : blocks) {
            block.about().anchors().forEach(anchor -> found.putIfAbsent(anchor, part));
            gather(Nested.blocks(block).toList(), part, found);
        }
    }
}
