package dev.curbcut.reading;

import dev.curbcut.page.Link;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The way from the site's home to the page, in every phrasing of the field: after a label (当前位置, “You are here”), in an
 * element named for it (Bootstrap, GOV.UK, ECL, DSFR, USWDS and WET all say “breadcrumb”), or in JSON-LD.
 */
final class Breadcrumbs {
    /** A longer one is a menu. */
    private static final int MOST_CRUMBS = 12;

    private static final int LONGEST = 400;

    /** Names that mean a breadcrumb and nothing else, and names that mean one if there is a label or a separator in it. */
    private static final Words NAMED = new Words(
            "crumb|currchnl|dqwz|weizhi|wz_|_wz|mbx|curpos|position|location|curpage|path|pankuzu|local|you are here|fil d'ariane|places|ct-pos|ntpos|nt-pos");

    private static final Pattern SURE = Pattern.compile("crumb|pankuzu|topic-?path|mbx|dqwz|you are here|fil d'ariane");

    private static final String SEPARATORS = ">＞»›→/／\\|｜·•–—-―▶▷≫⟩:：";

    private Breadcrumbs() {}

    /** Whether a class, an id or an accessible name may be a breadcrumb's. */
    static boolean isNamed(String names) {
        return NAMED.in(names.toLowerCase(Locale.ROOT));
    }

    /** The crumbs, which are claimed; the page itself last where the origin names it. Empty where there is none. */
    static List<Link> read(Survey survey, List<Link> linked, Context context, Claims claims) {
        List<Trail> trails = new ArrayList<>();
        for (Survey.Text text : survey.texts) {
            if (text.label() && text.line().length() <= 120 && labelled(text.line()) > 0) {
                Trail trail = climb(text.node(), context);
                if (trail != null) {
                    trails.add(trail);
                }
            }
        }
        for (Element element : survey.crumbs) {
            Element parent = element.parent();
            Trail trail = Trail.of(element.normalName().equals("a") && parent != null ? parent : element, context); // TRS names each crumb
            boolean sure = SURE.matcher((element.className() + " " + element.id() + " " + element.attr("aria-label")).toLowerCase(Locale.ROOT)).find();
            if (trail != null && (trail.separated || sure) && (trail.links > 0 || trail.labelled) && (trail.crumbs.size() > 1 || trail.labelled)) {
                trails.add(trail);
            }
        }
        if (trails.isEmpty()) {
            return linked;
        }
        Trail best = trails.stream()
                .max(Comparator.comparingInt((Trail t) -> (t.labelled ? 2 : 0) + (t.separated ? 1 : 0) + (t.links > 0 ? 2 : 0))
                        .thenComparingInt(t -> t.crumbs.size()))
                .orElseThrow();
        for (Trail trail : trails) {
            if (best.crumbs.containsAll(trail.crumbs)) {
                claims.claim(trail.element, Claims.Role.BREADCRUMB); // the small screen's copy as well
            }
        }
        return best.crumbs;
    }

    /** The crumbs from the site's home to the page itself: what stands before and follows in the same element are links to other things. */
    static List<Link> upTo(String title, List<Link> crumbs) {
        int from = 0;
        for (int i = 0; i < crumbs.size(); i++) {
            if (HOME.contains(crumbs.get(i).text().toLowerCase(Locale.ROOT)) && i <= crumbs.size() / 2) {
                from = i;
            }
            if (i > from && Titles.same(crumbs.get(i).text(), title)) {
                return crumbs.subList(from, i + 1);
            }
        }
        return crumbs.subList(from, crumbs.size());
    }

    /** Whether a text only says that a breadcrumb is one. */
    static boolean isLabel(String line) {
        return Labels.line(Labels.key(line)).filter(s -> s == Labels.Says.BREADCRUMB).isPresent();
    }

    /** Where in a text the label of a breadcrumb ends; 0 when there is none. */
    private static int labelled(String line) {
        int colon = 0;
        while (colon < line.length() && ":：>＞".indexOf(line.charAt(colon)) < 0) {
            colon++;
        }
        boolean label = Labels.line(Labels.key(line.substring(0, colon))).filter(s -> s == Labels.Says.BREADCRUMB).isPresent();
        return label ? Math.min(line.length(), colon + 1) : 0;
    }

    /** The smallest element around a label that holds the crumbs as well. */
    private static @Nullable Trail climb(TextNode label, Context context) {
        Node node = label.parent();
        for (int up = 0; up < 5 && node instanceof Element element && !element.normalName().equals("body"); up++, node = node.parent()) {
            Trail trail = Trail.of(element, context);
            if (trail != null && (trail.crumbs.size() > 1 || trail.links > 0)) {
                if (!trail.separated && WEAK.contains(FactPairs.label(Line.of(label.getWholeText())))) {
                    return null;
                }
                Trail wider = element.parent() == null ? null : Trail.of(element.parent(), context);
                boolean whole = trail.separated && trail.crumbs.size() > 1 && trail.crumbs.getLast().target() == null;
                boolean torn = !whole && wider != null && wider.separated && wider.crumbs.size() > trail.crumbs.size() && !element.parent().normalName().equals("body");
                return torn && wider.links > trail.links ? wider : trail;
            }
            if (trail == null && Line.of(element, LONGEST).length() > LONGEST) {
                return null;
            }
        }
        return null;
    }

    /** What one element says, read as a breadcrumb. */
    private static final class Trail implements NodeFilter {
        private final Element element;
        private final Context context;
        private final List<Link> crumbs = new ArrayList<>();
        private final StringBuilder plain = new StringBuilder();
        private boolean labelled;
        private boolean separated;
        private boolean parted = true;
        private boolean ended;
        private int links;
        private int length;

        private Trail(Element element, Context context) {
            this.element = element;
            this.context = context;
        }

        /** Null when it is none. */
        static @Nullable Trail of(Element element, Context context) {
            var trail = new Trail(element, context);
            element.filter(trail);
            trail.flush();
            trail.cutTail();
            if (trail.length > LONGEST || trail.crumbs.isEmpty() || trail.crumbs.size() > MOST_CRUMBS) {
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
                plain(Line.of(text.getWholeText()));
            } else if (node instanceof Element e) {
                if (Line.SILENT.contains(e.normalName()) || e.normalName().equals("h1") || e.normalName().equals("button")) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (e.normalName().equals("a")) {
                    flush();
                    link(e);
                    return FilterResult.SKIP_ENTIRELY;
                }
                parted |= e.normalName().equals("li");
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

        /** After the last link stands the page itself; what follows that are controls that share the line. */
        private void cutTail() {
            int last = crumbs.size() - 1;
            while (last >= 0 && crumbs.get(last).target() == null) {
                last--;
            }
            boolean control = last + 1 < crumbs.size() && MetaLine.startsWithLabel(crumbs.get(last + 1).text());
            int keep = last < 0 ? crumbs.size() : Math.min(crumbs.size(), control ? last + 1 : last + 2);
            crumbs.subList(keep, crumbs.size()).clear();
        }

        private void link(Element a) {
            String text = Line.of(a, LONGEST);
            length += text.length();
            if (text.isEmpty()) {
                Element image = a.selectFirst("img[alt]");
                text = image != null && !image.attr("alt").isBlank() ? Line.of(image.attr("alt")) : Line.of(a.hasAttr("aria-label") ? a.attr("aria-label") : a.attr("title"));
            }
            text = trimmed(text);
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
                int label = labelled(line);
                labelled |= label > 0;
                rest = line.substring(label);
            }
            int from = 0;
            for (int i = 0; i <= rest.length(); i++) {
                if (i == rest.length() || isSeparator(rest, i)) {
                    plain.append(rest, from, i);
                    if (i < rest.length()) {
                        parted = true;
                        separated |= rest.charAt(i) != ':' && rest.charAt(i) != '：';
                        flush();
                    }
                    from = i + 1;
                }
            }
        }

        private void flush() {
            String text = trimmed(Line.of(plain.toString()));
            plain.setLength(0);
            if (Labels.line(Labels.key(text)).filter(s -> s == Labels.Says.BREADCRUMB).isPresent()) {
                labelled = true;
                crumbs.clear();
            } else if (!text.isEmpty() && !PLACEHOLDERS.contains(text.toLowerCase(Locale.ROOT))) {
                add(new Link(text, null));
            }
        }

        /** After the page itself, which is not linked, nothing follows but what a separator or a list sets apart. */
        private void add(Link crumb) {
            ended |= !parted && crumb.target() != null && !crumbs.isEmpty() && crumbs.getLast().target() == null;
            parted = false;
            if (!ended && (crumbs.isEmpty() || !crumbs.getLast().text().equals(crumb.text()))) {
                crumbs.add(crumb);
            }
        }

        /** A mark between crumbs; a dash or a slash only where it doesn't stand within a word. */
        private static boolean isSeparator(String text, int i) {
            char c = text.charAt(i);
            if (SEPARATORS.indexOf(c) < 0) {
                return false;
            }
            boolean sure = ">＞»›→≫▶▷⟩".indexOf(c) >= 0;
            boolean start = i == 0 || Line.isSpace(text.charAt(i - 1));
            boolean end = i == text.length() - 1 || Line.isSpace(text.charAt(i + 1));
            return sure || start && end;
        }

        private static String trimmed(String text) {
            int from = 0;
            int to = text.length();
            while (from < to && (SEPARATORS.indexOf(text.charAt(from)) >= 0 || text.charAt(from) == ' ')) {
                from++;
            }
            while (to > from && (SEPARATORS.indexOf(text.charAt(to - 1)) >= 0 || text.charAt(to - 1) == ' ')) {
                to--;
            }
            return text.substring(from, to);
        }
    }

    private static final Set<String> HOME = Set.of("home", "homepage", "首页", "首頁", "主页", "网站首页", "本站首页", "回首頁", "startseite", "accueil", "inicio", "トップ", "ホーム", "トップページ", "홈");

    /** Labels of other things too, such as an event's place: they count only before crumbs that marks set apart. */
    private static final Set<String> WEAK = Set.of("location", "position", "位置", "地点");

    /** What stands for the page itself and says nothing. */
    private static final Set<String> PLACEHOLDERS =
            Set.of("正文", "内容", "详细内容", "文章正文", "内容正文", "内容详情", "信息内容", "详情", "正文内容", "浏览文章", "查看内容", "breadcrumb", "breadcrumbs", "content", "...", "…");
}
