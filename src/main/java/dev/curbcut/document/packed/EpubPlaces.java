package dev.curbcut.document.packed;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.hypertext.HtmlPlaces;
import dev.curbcut.page.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places of a book's page on the page of the whole book: two of its files may have anchors of one name.
 *
 * @param files all that are read, by their names in the parcel
 * @param own the name of this one
 */
record EpubPlaces(List<String> files, String own) implements HtmlPlaces {
    private static final String WHOLE = "page";

    @Override
    public @Nullable Target target(String href) {
        if (href.matches("(?i)[a-z][a-z0-9+.-]{0,20}:.*")) {
            return LinkTargets.of(href, "");
        }
        int hash = href.indexOf('#');
        String path = EpubReader.decoded(hash < 0 ? href : href.substring(0, hash));
        String file = path.isEmpty() ? own : Relations.resolved(own.substring(0, own.lastIndexOf('/') + 1) + path);
        int index = files.indexOf(file);
        return index < 0 ? null : LinkTargets.of("", anchor(index, hash < 0 ? "" : EpubReader.decoded(href.substring(hash + 1))));
    }

    @Override
    public String anchor(String id) {
        return anchor(files.indexOf(own), id);
    }

    private static String anchor(int index, String id) {
        return WHOLE + (index + 1) + (id.isEmpty() ? "" : "-" + id);
    }
}
