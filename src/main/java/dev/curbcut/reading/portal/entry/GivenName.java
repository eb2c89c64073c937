package dev.curbcut.reading.portal.entry;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.ImageName;
import dev.curbcut.reading.wording.Text;
import dev.curbcut.reading.wording.Words;
import java.util.Locale;

/** What the markup calls a row or a tile where its words may not. */
final class GivenName {
    private static final Words ABOUT_LINKS = new Words("external|new window|new tab|opens in|click here|新窗口|点击");

    private GivenName() {}

    /** The link's title, the picture's alternative; empty for none. */
    static String of(EntryLines lines) {
        for (Box anchor : lines.anchors) {
            String title = Text.line(anchor.element.attr("title"));
            if (!title.isEmpty() && !ABOUT_LINKS.in(title.toLowerCase(Locale.ROOT))) {
                return title;
            }
        }
        for (Box picture : lines.pictures) {
            String name = ImageName.of(picture.element);
            if (name != null && !name.toLowerCase(Locale.ROOT).endsWith(" icon")) {
                return name;
            }
        }
        for (Box anchor : lines.anchors) {
            String name = Text.line(anchor.element.attr("aria-label"));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    /** A name that is drawn beside the link to more of it; empty for none. */
    static String drawn(EntryLines all) {
        Box picture = all.pictures.size() == 1 ? all.pictures.getFirst() : null;
        boolean linked = picture == null || all.anchors.stream().anyMatch(picture::within);
        String name = linked ? null : ImageName.of(picture.element);
        return name != null && FrontWords.isName(name, false) ? name : "";
    }
}
