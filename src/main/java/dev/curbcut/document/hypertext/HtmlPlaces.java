package dev.curbcut.document.hypertext;

import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.page.Target;
import org.jspecify.annotations.Nullable;

/** Where the links of a page lead, and what its anchors are called in the document that it is a part of. */
public interface HtmlPlaces {
    /** Of a page that stands alone: its anchors as they are, and addresses that are whole. */
    HtmlPlaces ALONE = new HtmlPlaces() {
        @Override
        public @Nullable Target target(String href) {
            return href.startsWith("#") ? LinkTargets.of("", href.substring(1)) : LinkTargets.of(href, "");
        }

        @Override
        public String anchor(String id) {
            return id;
        }
    };

    /** @return null for nowhere a reader could follow */
    @Nullable Target target(String href);

    /** The name of an anchor. */
    String anchor(String id);
}
