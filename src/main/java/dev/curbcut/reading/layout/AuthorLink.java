package dev.curbcut.reading.layout;

import dev.curbcut.reading.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A link to the page of whoever wrote what stands beside it, told by its address: whatever a forum calls its parts, it files its
 * members under a word of their own (phpBB, vBulletin, XenForo, Discourse, Discuz, NodeBB, Stack Exchange and their like).
 */
public final class AuthorLink {
    /** Weight of a name: a letter in a circle is a picture of one. */
    private static final int LEAST = 2;
    private static final int MOST = 60;

    private static final Pattern MEMBER = Pattern.compile(
            "(?:/|^)(?:members?|users?|u|profiles?)/(?!(?:log|sign|regist|join|pass|home|list|edit|top|me(?:/|$)))[^/?#]"
                    + "|mode=viewprofile|space-uid-\\d|/member\\.php\\?|[?&]mod=space&(?:amp;)?uid=|[?&]showuser=\\d|action=profile;u=",
            Pattern.CASE_INSENSITIVE);

    /** One of these stands in every such address: the cheap test, for each link of a page. */
    private static final Words WORDS = new Words("member|user|u/|profile|space-uid-|mod=space");

    private AuthorLink() {}

    /** Whether it is one, and not left out. */
    public static boolean is(Box box) {
        return box.tag.equals("a") && box.weight >= LEAST && box.weight <= MOST && box.drop == null && is(box.element);
    }

    /** Whether a link leads there. */
    public static boolean is(Element link) {
        String href = link.attr("href");
        return WORDS.in(href.toLowerCase(Locale.ROOT)) && MEMBER.matcher(href).find();
    }

    /** The first in a part; null where there is none. */
    public static @Nullable Box first(List<Box> boxes, Box part) {
        if (part.links > 0) {
            for (int i = part.order; i < part.end; i++) {
                if (is(boxes.get(i))) {
                    return boxes.get(i);
                }
            }
        }
        return null;
    }
}
