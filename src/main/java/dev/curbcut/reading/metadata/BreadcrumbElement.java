package dev.curbcut.reading.metadata;

import dev.curbcut.page.Link;
import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** What one element says, read as a breadcrumb. */
public final class BreadcrumbElement implements NodeFilter {
    /** A longer one is a menu. */
    private static final int MOST_CRUMBS = 12;

    static final int LONGEST = 400;

    /** Elements that are empty where a style draws a mark in them. */
    private static final Set<String> MARKS = Set.of("i", "span", "em", "b", "s", "img");

    /** What shares the line of a breadcrumb and is none of it, in characters at most: the sizes of letters, a print button. */
    private static final int CONTROLS = 30;

    /** Characters of a step in a block of its own, at most. */
    private static final int LONGEST_STEP = 80;

    /** What of a line was read where more than the line stands in its element. */
    private final List<Node> read = new ArrayList<>();
    /** How much of that had been read with the crumb of each place. */
    private final List<Integer> ends = new ArrayList<>();
    /** Whether all crumbs so far stand in one line, and in which element that is. */
    private @Nullable Element line;
    private boolean oneLine = true;
    /** Whether the line ended before its element did, and what follows is more than controls. */
    private boolean shared;

    final Element element;
    private final Context context;
    final List<Link> crumbs = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    boolean labelled;
    /** Whether marks or the items of a list set its crumbs apart. */
    boolean separated;
    /** Whether one of the marks is made for that, an arrow, where a dash or a bar stands between other words as well. */
    boolean pointed;
    /** Whether the crumb of each place is set apart from the one before it by such a mark, or is an item of its own. */
    private final List<Boolean> apart = new ArrayList<>();
    /** How many of its crumbs an element without words stands before, which a style draws a mark in. */
    private int drawn;
    private boolean mark;
    private boolean sure = true;
    private boolean parted = true;
    private boolean ended;
    int links;
    private int length;

    private BreadcrumbElement(Element element, Context context) {
        this.element = element;
        this.context = context;
    }

    /** Whether a text only says that a breadcrumb is one. */
    public static boolean isLabel(String line) {
        return BreadcrumbMarks.isLabel(line);
    }

    /** Whether a mark that a style draws may stand before each step but the first. */
    boolean isDrawn() {
        return crumbs.size() > 1 && drawn >= crumbs.size() - 1;
    }

    /** Null when it is none. */
    static @Nullable BreadcrumbElement of(Element element, Context context) {
        var trail = new BreadcrumbElement(element, context);
        element.filter(trail);
        trail.flush();
        trail.cutTail();
        if (trail.length > LONGEST || trail.crumbs.isEmpty() || trail.crumbs.size() > MOST_CRUMBS || trail.crumbs.stream().anyMatch(BreadcrumbMarks::isSentence)) {
            return null;
        }
        trail.separated = trail.separated || element.getElementsByTag("li").size() > 1;
        return trail;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (length > LONGEST) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            String said = Line.of(text.getWholeText());
            if (!said.isEmpty()) {
                standsIn(text);
            }
            plain(said);
        } else if (node instanceof Element e) {
            if (Line.SILENT.contains(e.normalName()) || e.normalName().equals("button")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (BreadcrumbMarks.isMenu(e, element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (Tags.isBlock(e.normalName()) && endsLine(e)) {
                shared = true;
                return FilterResult.STOP;
            }
            if (e.normalName().equals("h1")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (MARKS.contains(e.normalName()) && e.childNodeSize() == 0 && !crumbs.isEmpty()) {
                mark = true;
            }
            if (e.normalName().equals("a")) {
                flush();
                standsIn(e);
                link(e);
                return FilterResult.SKIP_ENTIRELY;
            }
            parted |= e.normalName().equals("li");
            sure |= e.normalName().equals("li");
            if (e.isBlock()) {
                flush();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element e && e.isBlock()) {
            flush();
        }
        return FilterResult.CONTINUE;
    }

    private void standsIn(Node node) {
        Node at = node.parent();
        while (at instanceof Element e && !e.isBlock()) {
            at = at.parent();
        }
        oneLine &= line == null || line == at;
        line = line == null && at instanceof Element e ? e : line;
        read.add(node);
    }

    /** Whether a block begins after a line of crumbs that is whole, in the same element, with the page's own title or text. */
    private boolean endsLine(Element block) {
        boolean crumb = !BreadcrumbMarks.trimmed(Line.of(plain.toString())).isEmpty();
        if (!oneLine || !block.hasText() || links == 0 || crumbs.size() + (crumb ? 1 : 0) < 2 || parted && !crumb && isStep(block) || block.parents().stream().takeWhile(up -> up != line).anyMatch(Element::isBlock)) {
            return false;
        }
        return Tags.isHeading(block.normalName()) || block.normalName().equals("p") || Line.of(element, length + 2 * CONTROLS).length() - length > CONTROLS;
    }

    /** Whether a block may be the step that a mark at the end of the line announces. */
    private static boolean isStep(Element block) {
        return !Tags.isHeading(block.normalName()) && Line.of(block, LONGEST_STEP + 1).length() <= LONGEST_STEP;
    }

    /** Claims it: the element where it is no more than that, else what was read of it. */
    void claim(ClaimedElements claims) {
        if (shared) {
            read.subList(0, crumbs.isEmpty() ? 0 : ends.get(crumbs.size() - 1)).forEach(node -> claims.claim(node, ClaimedElements.Role.BREADCRUMB));
        } else {
            claims.claim(element, ClaimedElements.Role.BREADCRUMB);
        }
    }

    /** After the last link stands the page itself; what follows that are controls that share the line. */
    private void cutTail() {
        int last = crumbs.size() - 1;
        while (last >= 0 && crumbs.get(last).target() == null) {
            last--;
        }
        int keep = last < 0 ? crumbs.size() : last + 1;
        while (keep < crumbs.size() && (keep == last + 1 || apart.get(keep)) && !Labels.begin(crumbs.get(keep).text())) {
            keep++;
        }
        crumbs.subList(keep, crumbs.size()).clear();
    }

    private void link(Element a) {
        String text = Line.of(a, LONGEST);
        length += text.length();
        text = BreadcrumbMarks.trimmed(text.isEmpty() ? BreadcrumbMarks.named(a) : text);
        if (text.isEmpty()) {
            return;
        }
        Target target = a.attr("href").isBlank() || a.attr("href").startsWith("#") ? null : context.target(a.attr("href"));
        links += target == null ? 0 : 1;
        add(new Link(text, target));
    }

    private void plain(String line) {
        length += line.length();
        String rest = line;
        if (crumbs.isEmpty() && plain.isEmpty()) {
            int label = BreadcrumbMarks.labelled(line);
            labelled |= label > 0;
            rest = line.substring(label);
        }
        int from = 0;
        for (int i = 0; i <= rest.length(); i++) {
            if (i == rest.length() || BreadcrumbMarks.isSeparator(rest, i)) {
                plain.append(rest, from, i);
                if (i < rest.length()) {
                    parted = true;
                    separated |= rest.charAt(i) != ':' && rest.charAt(i) != '：';
                    pointed |= BreadcrumbMarks.isArrow(rest.charAt(i));
                    flush();
                    sure |= BreadcrumbMarks.isArrow(rest.charAt(i));
                }
                from = i + 1;
            }
        }
    }

    private void flush() {
        String text = BreadcrumbMarks.trimmed(Line.of(plain.toString()));
        plain.setLength(0);
        if (isLabel(text)) {
            labelled = true;
            crumbs.clear();
            apart.clear();
            ends.clear();
        } else if (!text.isEmpty() && !BreadcrumbMarks.isPlaceholder(text)) {
            add(new Link(text, null));
        }
    }

    /** After the page itself, which is not linked, nothing follows but what a separator or a list sets apart. */
    private void add(Link crumb) {
        ended |= !parted && crumb.target() != null && !crumbs.isEmpty() && crumbs.getLast().target() == null;
        parted = false;
        drawn += mark ? 1 : 0;
        mark = false;
        if (!ended && (crumbs.isEmpty() || !crumbs.getLast().text().equals(crumb.text()))) {
            crumbs.add(crumb);
            apart.add(sure);
            ends.add(read.size());
        }
        sure = false;
    }
}
