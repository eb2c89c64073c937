package dev.curbcut.reading.around;

import dev.curbcut.page.Link;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Pagination;
import dev.curbcut.page.Target;
import dev.curbcut.reading.block.Omissions;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.BreadcrumbElement;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.MetaLineControls;
import dev.curbcut.reading.wording.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words around a body that are said nowhere: counted once a region, unless the part they stand in was counted when it was
 * left out, or was read as something else.
 */
public final class UnreadText {
    private static final Set<ClaimedElements.Role> READ = Set.of(ClaimedElements.Role.BREADCRUMB, ClaimedElements.Role.PAGINATION, ClaimedElements.Role.FACTS);

    /** Characters of a line that are looked at, about. */
    private static final int LONGEST = 120;

    private final Omissions omissions = new Omissions();
    private final ClaimedElements claims;
    /** Where links lead that were read before. */
    private final Set<Target> targets = new HashSet<>();
    /** What the breadcrumb says. */
    private final Set<String> crumbs = new HashSet<>();
    /** The part that is being walked whose words are said or counted elsewhere. */
    private @Nullable Element passed;
    /** The part that is being walked that was read as something, and as what. */
    private @Nullable Element read;
    private ClaimedElements.@Nullable Role role;
    private boolean words;
    private final StringBuilder line = new StringBuilder();

    public UnreadText(ClaimedElements claims, List<Link> breadcrumb, @Nullable Pagination pages) {
        this.claims = claims;
        for (Link crumb : breadcrumb) {
            crumbs.add(Line.squash(crumb.text()));
            if (crumb.target() != null) {
                targets.add(crumb.target());
            }
        }
        if (pages != null) {
            Stream.of(pages.first(), pages.previous(), pages.next(), pages.last()).filter(a -> a != null).forEach(a -> targets.add(new Target.Web(a, null)));
            pages.numbered().forEach(n -> targets.add(new Target.Web(n.address(), null)));
        }
    }

    void enter(Box box) {
        Element e = box.element;
        if (role == null) {
            role = claims.of(e).orElse(null);
            read = role == null ? null : e;
        }
        if (passed == null && (read == e || box.counted)) {
            passed = e;
        }
    }

    /** The words of a part, such as a form, are kept with it. */
    void said(Element e) {
        passed = passed == null ? e : passed;
    }

    void leave(Element node) {
        if (passed == node) {
            passed = null;
        }
        if (read == node) {
            read = null;
            role = null;
        }
    }

    /** Whether a link in a part that was read, a breadcrumb or a pager, is known from there. */
    boolean isKnown(Target target) {
        return role != null && READ.contains(role) && targets.contains(target);
    }

    /** A text that stands in no link. */
    void text(String text) {
        if (passed == null) {
            words |= !words && hasWords(text);
            line.append(line.length() < LONGEST ? text : "");
        } else if (role == ClaimedElements.Role.BREADCRUMB && hasWords(text)) {
            words |= !crumbs.contains(Line.squash(text)) && !BreadcrumbElement.isLabel(Line.of(text));
        } else if (role == ClaimedElements.Role.META_LINE && hasWords(text) && MetaLineControls.isOne(Line.of(text))) {
            omissions.count(What.CONTROL);
        }
    }

    /** What a line says so far that is said nowhere. */
    String line() {
        return Line.of(line.toString());
    }

    /** The line is kept after all. */
    void keep() {
        words = false;
    }

    /** Ends a line: its words, if any were said nowhere, count once for their region. */
    void endLine(@Nullable Region region) {
        if (words && (region == null || !region.counted)) {
            omissions.count(What.ASIDE);
            if (region != null) {
                region.counted = true;
            }
        }
        words = false;
        line.setLength(0);
    }

    private static boolean hasWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    Omissions omissions() {
        return omissions;
    }
}
