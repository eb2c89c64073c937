package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.page.Link;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page, by a ladder: the national meta tag, a CMS's own element, the row of a post's head that is labelled so, the heading
 * that {@code <title>} repeats, the one {@code h1}, {@code og:title}, {@code <title>} without the names of site and column.
 *
 * @param element where it stands in the page; null where nowhere
 * @param at how many short texts stand before it; -1 where nowhere
 */
record Titles(String title, @Nullable Element element, int at) {
    /** A longer heading is a paragraph in disguise. */
    private static final int LONGEST = 250;

    /** Capital letters that stand for a name, at most. */
    private static final int LONGEST_LETTERS = 6;

    /** A longer crumb is no name of a page. */
    private static final int LONGEST_CRUMB = 120;

    /** Characters of a sentence that is the page's own, at least. */
    private static final int LEAST_RUNNING = 24;

    private static final Evaluator SHOWN = QueryParser.parse("img, picture, video, audio, iframe, object, embed");

    private static final Set<String> SHELL = Set.of("header", "nav", "footer", "aside");

    /** A text in one of these says what something else is called. */
    private static final Set<String> NAMES_ANOTHER = Set.of("a", "li", "option", "caption", "figcaption", "label", "button", "dt", "dd", "th");

    /**
     * @param site its name as declared, which is no title; empty where none is
     * @param crumbs the last of them may be the page itself
     */
    static Titles read(Survey survey, LinkedData linked, String site, List<Link> crumbs, Context context, ClaimedElements claims) {
        TitleParts parts = TitleParts.of(survey.title);
        String name = site.isEmpty() ? SiteName.within(parts, survey, context.address().host()) : site;
        String current = crumbs.isEmpty() ? "" : crumbs.getLast().text();
        String title = choose(survey, linked, name, crumbs, parts, context.conventions());
        if (title.isEmpty() || TitleParts.isAddress(title)) {
            title = survey.headings.stream().map(h -> Line.of(h.element(), LONGEST)).filter(h -> !h.isEmpty() && !TitleParts.isAddress(h)).findFirst().orElse(name);
        }
        boolean ofSite = TitleParts.same(title, name) || parts.parts().size() == 1 && TitleParts.isSite(title) && TitleParts.same(title, parts.parts().getFirst());
        if (ofSite && crumbs.size() > 1 && current.length() > 1 && Text.weight(current) < LONGEST_CRUMB) {
            title = current; // every page of the site is called as the site is
        }
        return locate(survey, title, claims);
    }

    private static String choose(Survey survey, LinkedData linked, String site, List<Link> crumbs, TitleParts parts, DateConventions conventions) {
        String current = crumbs.isEmpty() ? "" : crumbs.getLast().text();
        String tagged = survey.meta("articletitle");
        if (!tagged.isEmpty() && !TitleParts.same(tagged, site)) {
            return TitleParts.of(tagged).without(site, tagged);
        }
        List<String> headings = new ArrayList<>();
        String only = null;
        int firsts = 0;
        for (Survey.Heading heading : survey.headings) {
            Element e = heading.element();
            String text = HeadingName.of(e, Line.of(e, LONGEST));
            if (text.isEmpty() || text.length() > LONGEST) {
                continue;
            }
            if (e.normalName().equals("ucaptitle")) {
                return text;
            }
            if (Labels.line(Labels.key(text)).isPresent()) {
                continue;
            }
            headings.add(text);
            if (e.normalName().equals("h1") && !inShell(e) && !TitleParts.same(text, site)) {
                firsts++;
                only = only == null ? text : only;
            }
        }
        String whole = Line.squash(String.join("", parts.parts()));
        Set<String> titled = parts.parts().stream()
                .limit(parts.beginsWithSite() ? parts.parts().size() : Math.max(1, parts.parts().size() - 1))
                .map(Line::squash)
                .collect(Collectors.toUnmodifiableSet());
        String repeated = headings.stream().filter(h -> repeats(h, whole, titled, site)).max(Comparator.comparingInt(String::length)).orElse(null);
        String row = TitleRow.of(survey).orElse(null);
        if (row != null && Stream.of(repeated, only).noneMatch(heading -> heading != null && Line.squash(heading).contains(Line.squash(row)))) {
            return row;
        }
        if (repeated != null && (only == null || firsts != 1 || Line.squash(repeated).length() >= Line.squash(only).length() || !Line.squash(only).contains(Line.squash(repeated)))) {
            return only != null && firsts == 1 && repeats(only, whole, titled, site) ? only : repeated;
        }
        if (only != null) {
            return only;
        }
        String shared = survey.meta("og:title");
        if (!TitleParts.same(shared, site) && headings.stream().anyMatch(heading -> TitleParts.same(heading, shared))) {
            return shared;
        }
        String behind = TitleBehindNames.of(survey, site, crumbs).orElse(null);
        if (behind != null) {
            return behind;
        }
        boolean general = parts.parts().stream().allMatch(part -> TitleParts.same(part, current) || TitleParts.same(part, site) || TitleParts.isSite(part));
        String above = general ? TitleAbove.of(survey, conventions).orElse(null) : null;
        if (above != null) {
            return above;
        }
        String named = parts.parts().stream().filter(p -> TitleParts.same(p, current)).findFirst().orElse(null);
        if (named != null) {
            return TitleBeforeNames.of(survey, parts, site, crumbs, named).orElse(named);
        }
        String stripped = strip(parts, survey, site);
        if (linked.headline() != null) {
            return linked.headline();
        }
        if (!shared.isEmpty() && !TitleParts.same(shared, site) && Line.squash(stripped).contains(Line.squash(shared))) {
            return shared;
        }
        return stripped.isEmpty() ? survey.meta("columnname", "og:title", "title") : stripped;
    }

    /** Whether {@code <title>} holds a heading as one of its parts, or over several. */
    private static boolean repeats(String heading, String whole, Set<String> titled, String site) {
        String text = Line.squash(heading);
        if (text.isEmpty() || TitleParts.same(heading, site)) {
            return false;
        }
        return titled.contains(text)
                || text.length() >= 8 && (whole.startsWith(text) || whole.endsWith(text));
    }

    /** What is left of {@code <title>} without the names of site and columns. */
    static String strip(TitleParts parts, Survey survey, String site) {
        String column = survey.meta("columnname");
        List<String> left = new ArrayList<>(parts.parts());
        left.removeIf(p -> !site.isEmpty() && (TitleParts.same(p, site) || Line.squash(site).startsWith(Line.squash(p)) && Line.squash(p).length() >= 4));
        if (left.isEmpty()) {
            return parts.parts().isEmpty() ? "" : parts.parts().getFirst();
        }
        while (left.size() > 1 && TitleParts.isSite(left.getLast())) {
            left.removeLast();
        }
        while (left.size() > 1 && TitleParts.isSite(left.getFirst())) {
            left.removeFirst();
        }
        while (left.size() > 1 && TitleParts.same(left.getLast(), column)) {
            left.removeLast();
        }
        boolean letters = left.size() > 1 && left.getFirst().length() <= LONGEST_LETTERS && left.getFirst().codePoints().allMatch(Character::isUpperCase);
        return letters ? left.get(1) : left.getFirst(); // the letters by which a gazette or an office is known
    }

    private static boolean inShell(Element element) {
        for (Node n = element; n instanceof Element e; n = n.parent()) {
            if (SHELL.contains(e.normalName()) && (!e.normalName().equals("header") || !within(e, "main", "article"))
                    || e.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Element element, String... names) {
        for (Node n = element.parent(); n instanceof Element e; n = n.parent()) {
            if (Set.of(names).contains(e.normalName())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds the elements whose whole text is the title; they are claimed, all copies, but for links and crumbs, for values among
     * others, and for what says it again after running text: there it names what comes below.
     */
    private static Titles locate(Survey survey, String title, ClaimedElements claims) {
        String wanted = Line.squash(title);
        Titles first = new Titles(title, null, -1);
        if (wanted.length() < 2) {
            return first;
        }
        boolean begun = false;
        for (Survey.Text text : survey.texts) {
            begun |= first.element != null && isHeading(first.element) && isRunning(text.line());
            if (text.line().charAt(0) == Character.toUpperCase(title.charAt(0)) || Character.toLowerCase(text.line().charAt(0)) == Character.toLowerCase(title.charAt(0)) || !Character.isLetterOrDigit(text.line().charAt(0))) {
                Element element = Line.begins(wanted, text.line()) ? around(text, wanted) : null;
                if (element != null && !claims.covers(element) && Tags.around(element, NAMES_ANOTHER) == null && !isValue(element) && (first.element == null || !isLabelled(element) && !SentenceAround.is(element)) && (!begun || isHeading(element))) {
                    claims.claim(element, ClaimedElements.Role.TITLE);
                    boolean better = first.element == null || !isHeading(first.element) && isHeading(element);
                    first = better ? new Titles(title, element, text.at()) : first;
                }
            }
        }
        return first;
    }

    /** Whether a line is running text: it is long, and it ends. */
    private static boolean isRunning(String line) {
        return line.length() >= LEAST_RUNNING && Text.isStop(line.charAt(line.length() - 1));
    }

    /** Whether it stands in a row of cells that say something else: beside its label, or over its own column. */
    private static boolean isValue(Element element) {
        Element row = element.normalName().equals("td") ? element.parent() : null;
        return row != null && row.children().stream().anyMatch(other -> other != element && other.hasText());
    }

    /** Whether it stands right behind a short text of a part of its own, and nothing else stands with them: a label and its value. */
    private static boolean isLabelled(Element element) {
        Element label = element.previousElementSibling();
        return !isHeading(element) && label != null && element.nextElementSibling() == null && label.previousElementSibling() == null
                && label.hasText() && label.text().length() <= Labels.LONGEST && !isHeading(label) && label.normalName().equals(element.normalName());
    }

    private static boolean isHeading(Element e) {
        return e.normalName().length() == 2 && e.normalName().charAt(0) == 'h' && Character.isDigit(e.normalName().charAt(1));
    }

    /** The outermost element around a text that says the title and nothing else; null when there is none. */
    private static @Nullable Element around(Survey.Text text, String wanted) {
        Element found = null;
        for (Node n = text.node().parent(); n instanceof Element e && !e.normalName().equals("body"); n = n.parent()) {
            int said = Line.said(wanted, e);
            if (said < 0 || found != null && e.select(SHOWN).size() > found.select(SHOWN).size()) {
                break; // a picture beside the title is shown for itself
            }
            found = said == wanted.length() ? e : found;
        }
        return found;
    }
}
