package dev.curbcut.reading;

import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Link;
import dev.curbcut.page.Navigation.Role;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** One walk over what is left of a page outside its body: links by region and title, and the foot's lines. */
final class NavigationWalk implements NodeFilter {
    /** Links under one title of one region. */
    static final class Group {
        final Region region;
        final String title;
        final Map<Target, Link> links = new LinkedHashMap<>();

        Group(Region region, String title) {
            this.region = region;
            this.title = title;
        }

        Role role() {
            return region.roleOf(title);
        }
    }

    private static final int LONGEST_TITLE = 60;

    /** Labels below a country's own, under which names are registered. */
    private static final Set<String> DEEP = Set.of("gov", "gob", "gouv", "go", "com", "org", "edu", "ac", "co", "net", "gc", "lg");

    private static final Set<Claims.Role> READ = Set.of(Claims.Role.BREADCRUMB, Claims.Role.PAGINATION, Claims.Role.FACTS);

    /** A region (this very one) and a title in it. */
    private record Place(Region region, String title) {}

    final List<Group> groups = new ArrayList<>();
    private final Map<Place, Group> placed = new HashMap<>();
    final List<Block> colophon = new ArrayList<>();
    /** The site's search and whatever else is to be filled in beside the body. */
    final List<Form> forms = new ArrayList<>();
    /** Links that lead nowhere without the origin's script. */
    int dead;

    private final Predicate<Node> inBody;
    private final Predicate<Node> aroundBody;
    private final String lang;
    private final Context context;
    private final Claims claims;
    private final Map<Target, String> names = new HashMap<>();
    private @Nullable Region region;
    private @Nullable Group group;
    private Flow foot = new Flow();
    /** Elements of one name and class are regions alike. */
    private final Map<String, Boolean> regions = new HashMap<>();
    private boolean afterBody;
    private boolean heading;
    private final Set<String> said = new HashSet<>();
    /** Where forms are sent, and with which fields. */
    private final Set<List<Object>> sent = new HashSet<>();
    /** Links that only an image stands for, without a name of its own. */
    private final Set<Target> unnamed = new HashSet<>();

    /** @param aroundBody whether (a part of) the body stands in an element */
    NavigationWalk(Predicate<Node> inBody, Predicate<Node> aroundBody, String lang, Context context, Claims claims) {
        this.inBody = inBody;
        this.aroundBody = aroundBody;
        this.lang = lang;
        this.context = context;
        this.claims = claims;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (isFoot()) {
                foot.text(heading ? "" : text.getWholeText());
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element e)) {
            return FilterResult.CONTINUE;
        }
        if (inBody.test(e)) {
            afterBody = true;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (e.hasAttr("class") && Shell.isClone(e)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (e.normalName().equals("select")) {
            options(e);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Line.SILENT.contains(e.normalName()) && !e.normalName().equals("head") || claims.of(e).filter(READ::contains).isPresent()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(e);
        switch (e.normalName()) {
            case "a", "area" -> {
                link(e);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend", "summary" -> {
                endLine();
                heading = true;
                titled(e);
            }
            case "form" -> form(e);
            case "br" -> endLine();
            default -> {
                if (e.isBlock()) {
                    endLine();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element e && e.isBlock()) {
            endLine();
            heading &= !Tags.isHeading(e.normalName()) && !e.normalName().equals("dt") && !e.normalName().equals("summary") && !e.normalName().equals("legend");
        }
        if (region != null && region.element == node) {
            endFoot(region.parent);
            region = region.parent;
            group = null;
        }
        return FilterResult.CONTINUE;
    }

    /** Opens a region at a landmark, at a name that says one, and at the outermost element that holds nothing of the body. */
    private void enter(Element e) {
        if (!e.isBlock() && e.attributesSize() == 0) {
            return;
        }
        boolean outermost = region == null && !aroundBody.test(e) && e.isBlock();
        if (outermost || Region.mayBegin(e) && regions.computeIfAbsent(e.normalName() + " " + e.className() + " " + e.id() + " " + e.attr("role"), k -> Region.begins(e)) && !aroundBody.test(e)) {
            boolean footer = outermost && afterBody && FooterText.is(e);
            region = new Region(e, region, Region.role(e, region, afterBody, footer), region == null ? Line.of(e.attr("aria-label")) : e.hasAttr("aria-label") ? Line.of(e.attr("aria-label")) : region.title);
            group = null;
        }
    }

    private void titled(Element heading) {
        if (region != null && Tags.around(heading, Set.of("li")) == null) {
            String title = Line.of(heading, LONGEST_TITLE);
            if (!title.isEmpty() && title.length() <= LONGEST_TITLE) {
                region.title = title;
                group = null;
            }
        }
    }

    /** Forms of the small screen's copy are the same forms. */
    private void form(Element form) {
        if (!Forms.isFrame(form)) {
            Forms.read(form, context).filter(f -> sent.add(List.of(f.action(), names(f)))).ifPresent(forms::add);
        }
    }

    private static List<String> names(Form form) {
        return form.fields().stream().filter(f -> f.type() != Field.Type.HIDDEN && f.type() != Field.Type.SUBMIT).map(Field::name).toList();
    }

    private boolean isFoot() {
        return region != null && region.role == Role.FOOTER;
    }

    private void endLine() {
        if (isFoot()) {
            foot.end();
        }
    }

    /** The foot's lines: those with words of their own stay as they are, the others are links only. */
    private void endFoot(@Nullable Region outer) {
        if (!isFoot() || outer != null && outer.role == Role.FOOTER) {
            return;
        }
        for (Block block : foot.finish()) {
            if (block instanceof Block.Paragraph p && hasWords(p) && said.add(Line.squash(p.toString()))) {
                colophon.add(p);
            }
        }
        foot = new Flow();
    }

    private static boolean hasWords(Block.Paragraph p) {
        return p.content().stream().anyMatch(i -> i instanceof Inline.Text t && t.text().chars().filter(Character::isLetterOrDigit).count() > 1);
    }

    private void link(Element a) {
        String href = a.attr("href");
        Target target = href.isBlank() ? null : context.target(href);
        if (target == null) {
            dead += LinkName.of(a).isEmpty() ? 0 : 1;
            return;
        }
        if (target instanceof Target.Here) {
            return;
        }
        String text = LinkName.of(a);
        if (text.isEmpty()) {
            unnamed.add(target);
            text = names.getOrDefault(target, target instanceof Target.Web web ? LinkName.made(web.address()) : "");
        } else {
            names.putIfAbsent(target, text);
        }
        if (!text.isEmpty()) {
            add(target, text, a.attr("lang"));
            if (isFoot()) {
                foot.inline(new Inline.Link(target, List.of(new Inline.Text(text))));
            }
        }
    }

    /** A select whose options are addresses is a list of links to other sites. */
    private void options(Element select) {
        for (Element option : select.getElementsByTag("option")) {
            String value = option.attr("value").strip();
            boolean address = value.startsWith("http://") || value.startsWith("https://") || value.startsWith("/") && select.attr("onchange").length() > 4;
            if (address && context.target(value) instanceof Target.Web web && !Line.of(option).isEmpty()) {
                add(web, Line.of(option), "");
            }
        }
    }

    private void add(Target target, String text, String declared) {
        if (region == null) {
            region = new Region(new Element("body"), null, afterBody ? Role.RELATED : Role.SITE, "");
        }
        if (group == null) {
            Region here = region;
            group = placed.computeIfAbsent(new Place(here, here.title), place -> {
                groups.add(new Group(here, here.title));
                return groups.getLast();
            });
        }
        String other = Autonyms.lang(text);
        String foreign = other != null ? other : declared.isEmpty() && isPlain(text) ? null : PageLanguage.foreign(text, declared.isEmpty() ? null : declared, lang);
        group.links.putIfAbsent(target, new Link(text, target, foreign == null || foreign.equals(lang) ? null : foreign));
    }

    /** Whether a text is in the Latin script on a page that is so as well: then nothing tells that it is foreign. */
    private boolean isPlain(String text) {
        if (!StopWords.isLatin(lang)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x370) {
                return false;
            }
        }
        return true;
    }

    /** Gives links that only an image stands for the name that another link to the same page has. */
    void nameImages() {
        for (Target target : unnamed) {
            String name = names.get(target);
            for (Group g : name == null ? List.<Group>of() : groups) {
                g.links.computeIfPresent(target, (t, link) -> new Link(name, t, link.lang()));
            }
        }
    }

    /** Whether two hosts are of the same registered name, as far as the usual endings tell. */
    static boolean isSameSite(Address one, Address other) {
        return one.host().equals(other.host()) || registered(one.host()).equals(registered(other.host()));
    }

    private static String registered(String host) {
        int last = host.lastIndexOf('.');
        int before = host.lastIndexOf('.', last - 1);
        boolean deep = before >= 0 && DEEP.contains(host.substring(before + 1, last));
        return host.substring((deep ? host.lastIndexOf('.', before - 1) : before) + 1);
    }
}
