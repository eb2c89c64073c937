package dev.curbcut.reading.block;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.listing.RowDate;
import dev.curbcut.reading.metadata.ClaimedElements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line right below a page's title that says it in other words, where the body begins further down: a fact of the page. */
public final class Subtitle {
    private static final Pattern NAMED = Pattern.compile("sub-?_?title|sub-?_?head|fu(?:biao)?ti|ftitle|standfirst", Pattern.CASE_INSENSITIVE);
    /** What it is called in the page's own language: the labels of facts are. */
    private static final Map<String, String> LABELS = Map.of("zh-Hans", "副标题", "zh-Hant", "副標題", "ja", "副題", "ko", "부제", "en", "Subtitle", "de", "Untertitel", "fr", "Sous-titre", "es", "Subtítulo", "pt", "Subtítulo", "it", "Sottotitolo");
    private static final int LEAST = 8;
    private static final int MOST = 240;

    private Subtitle() {}

    /** The box of such a line outside the body; null where there is none, or no word for it in the page's language. */
    public static @Nullable Box outside(List<Box> boxes, Box root, String lang, ClaimedElements claims) {
        if (label(lang) == null) {
            return null;
        }
        for (Box box : boxes.subList(0, root.order)) {
            if (claims.of(box.element).orElse(null) == ClaimedElements.Role.TITLE && box.parent != null && !box.tag.equals("a")) {
                Box next = next(box);
                if (next != null && isLine(next, claims)) {
                    return next;
                }
            }
        }
        return null;
    }

    public static Optional<Fact> fact(Box subtitle, String lang) {
        String label = label(lang);
        return label == null ? Optional.empty() : Optional.of(new Fact(label, List.of(new Inline.Text(subtitle.line()))));
    }

    private static @Nullable String label(String lang) {
        return LABELS.getOrDefault(lang, LABELS.get(lang.split("-", 2)[0]));
    }

    private static @Nullable Box next(Box title) {
        List<Box> siblings = title.parent == null ? List.of() : title.parent.children;
        return title.index + 1 < siblings.size() ? siblings.get(title.index + 1) : null;
    }

    private static boolean isLine(Box box, ClaimedElements claims) {
        return (Tags.isHeading(box.tag) || NAMED.matcher(box.classes).find())
                && !box.hidden && !box.holdsBlock && box.links == 0 && box.fields == 0 && box.weight >= LEAST && box.weight <= MOST
                && claims.of(box.element).isEmpty() && RowDate.isMissing(box.line());
    }
}
