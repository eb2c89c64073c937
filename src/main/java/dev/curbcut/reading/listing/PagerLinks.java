package dev.curbcut.reading.listing;

import dev.curbcut.address.Address;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.dom.Visible;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The pager a page shows: the element around "next page", page numbers and totals, and where its links lead. */
final class PagerLinks {
    private static final Set<String> LINKED = Set.of("a", "option", "select");
    private static final Evaluator CONTENT = QueryParser.parse("article, main, h1, h2, input[type=password]");

    private static final Pattern SLIDES = Pattern.compile("swiper|slick|carousel|slider|slide|banner|focus|gallery|calendar|datepicker");
    private static final Pattern NAMED = Pattern.compile("pag(e|er|es|ing|ination|inate)?\\b|page|fenye|turnpage|pagination");
    private static final Pattern HERE = Pattern.compile("\\bcur\\b|current|\\bactive|is-active|\\bon\\b|selected|a_hover|thispage|\\bthis\\b|\\bnow\\b");
    private static final int WORDIEST = 400;
    private static final int LEVELS = 6;

    /** Pagers of one page, and links that might belong to one. */
    private static final int MOST = 4;

    private static final int MOST_LOOKED_AT = 60;

    private final Context context;
    private final Element box;
    private final TreeMap<Integer, Address> numbers = new TreeMap<>();
    private final List<Integer> unlinked = new ArrayList<>();
    private @Nullable Integer marked;
    private boolean beyond;
    private @Nullable Address first;
    private @Nullable Address previous;
    private @Nullable Address next;
    private @Nullable Address last;

    private PagerLinks(Element box, Context context) {
        this.box = box;
        this.context = context;
        for (Element part : box.getAllElements()) {
            take(part);
        }
    }

    /** Every pager of the page, the one above a list and the one below, by the links in it; claimed by whoever uses them. */
    static List<PagerLinks> among(List<Box> boxes, Context context) {
        List<PagerLinks> found = new ArrayList<>();
        int looked = 0;
        for (Box link : boxes) {
            PagerLabel label = link.tag.equals("a") && PagerLabel.mayLead(link) ? PagerLabel.of(link.element) : null;
            boolean leads = label != null && (label.kind() == PagerLabel.Kind.NEXT || label.kind() == PagerLabel.Kind.PREVIOUS);
            if (leads && looked++ < MOST_LOOKED_AT && found.size() < MOST && found.stream().noneMatch(pager -> contains(pager.box, link.element))) {
                Element box = around(link.element);
                PagerLinks pager = new PagerLinks(box, context);
                if (pager.isPager()) {
                    found.add(pager);
                }
            }
        }
        return found;
    }

    /** The pager that an element is said to be. */
    static PagerLinks within(Element box, Context context) {
        return new PagerLinks(box, context);
    }

    private static boolean contains(Element box, Element part) {
        return part == box || part.parents().contains(box);
    }

    /** The largest element around a link in which every link belongs to a pager. */
    private static Element around(Element anchor) {
        Element box = anchor;
        for (int i = 0; i < LEVELS; i++) {
            Element wider = box.parent();
            if (wider == null || wider.normalName().equals("body") || Visible.length(wider, WORDIEST) >= WORDIEST) {
                break;
            }
            boolean pure = wider.select("a").stream().allMatch(a -> PagerLabel.of(a) != null || !a.hasText() && !isPicture(a, anchor))
                    && wider.selectFirst(CONTENT) == null;
            if (!pure) {
                break;
            }
            box = wider;
        }
        return box;
    }

    /** Whether a link is a picture where the pager is written: of a slide, which the signs turn to. */
    private static boolean isPicture(Element link, Element written) {
        return written.hasText() && link.selectFirst("img") != null;
    }

    private void take(Element part) {
        boolean link = part.normalName().equals("a");
        boolean leaf = link || part.childrenSize() == 0;
        PagerLabel label = leaf && part.hasText() || link ? PagerLabel.of(part) : null;
        if (label == null) {
            return;
        }
        Address to = link ? target(part) : null;
        switch (label.kind()) {
            case FIRST -> first = first == null ? to : first;
            case PREVIOUS -> previous = previous == null ? to : previous;
            case LAST -> last = last == null ? to : last;
            case NEXT -> {
                beyond |= link && (part.hasAttr("href") || part.hasAttr("onclick"));
                next = next == null ? to : next;
            }
            case NUMBER -> number(part, label.number(), to, link);
            case OTHER -> {}
        }
    }

    private void number(Element part, int number, @Nullable Address to, boolean link) {
        if (to != null) {
            numbers.putIfAbsent(number, to);
        } else {
            unlinked.add(number);
        }
        boolean here = isHere(part) || part.parent() != null && part.parent() != box && isHere(part.parent());
        boolean plain = !link && to == null && Tags.around(part, LINKED) == null && !part.normalName().equals("input");
        boolean inert = link && !part.hasAttr("href") && !part.hasAttr("onclick");
        if (here || marked == null && (plain && part.ownText().strip().equals(Integer.toString(number)) || inert)) {
            marked = number;
        }
    }

    private static boolean isHere(Element part) {
        String names = part.className().toLowerCase(Locale.ROOT);
        return part.hasAttr("aria-current")
                || HERE.matcher(names).find();
    }

    private @Nullable Address target(Element link) {
        String href = link.attr("href").strip();
        boolean dead = href.isEmpty() || href.startsWith("#") || href.contains("pageNum=") && href.contains("uid=");
        return dead ? null : context.resolve(href).orElse(null);
    }

    private boolean isPager() {
        String names = (box.id() + " " + box.className() + " " + box.attr("aria-label")).toLowerCase(Locale.ROOT);
        for (Element up = box; up != null; up = up.parent()) {
            if (SLIDES.matcher(up.className().toLowerCase(Locale.ROOT)).find()) {
                return false;
            }
        }
        int evidence = (next != null || beyond ? 1 : 0) + (previous != null ? 1 : 0) + (numbers.size() + unlinked.size() > 1 ? 2 : 0)
                + (last != null ? 1 : 0) + (NAMED.matcher(names).find() ? 1 : 0) + (count().pages() != null ? 2 : 0)
                + (box.text().contains("页") || box.text().toLowerCase(Locale.ROOT).contains("page") ? 1 : 0);
        return evidence >= 2 && (next != null || previous != null || last != null || beyond || count().pages() != null || !numbers.isEmpty());
    }

    Element box() {
        return box;
    }

    @Nullable Address first() {
        return first != null ? first : numbers.get(1);
    }

    @Nullable Address previous() {
        return previous;
    }

    @Nullable Address next() {
        return next;
    }

    @Nullable Address last() {
        return last;
    }

    /** Whether "next" is there at all, also where only a script could follow it. */
    boolean goesOn() {
        return next != null || beyond;
    }

    TreeMap<Integer, Address> numbers() {
        return numbers;
    }

    /** The greatest number shown, linked or not; 0 for none. */
    int greatest() {
        int shown = unlinked.stream().mapToInt(Integer::intValue).max().orElse(0);
        return numbers.isEmpty() ? shown : Math.max(shown, numbers.lastKey());
    }

    /** The number that is marked as this page's: one of a run of numbers, so that a total in bold is none. */
    @Nullable Integer marked() {
        boolean inRun = marked != null && (near(marked - 1) || near(marked + 1));
        return inRun ? marked : null;
    }

    private boolean near(int number) {
        return numbers.containsKey(number) || unlinked.contains(number);
    }

    PagerCount count() {
        return PagerCount.of(box.text());
    }
}
