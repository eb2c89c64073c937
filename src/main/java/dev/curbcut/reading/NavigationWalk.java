package dev.curbcut.reading;

import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Navigation.Role;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final int LONGEST_TITLE = 60;

    final LinkGroups groups;
    final Colophon colophon = new Colophon();
    /** The site's search and whatever else is to be filled in beside the body. */
    final List<Form> forms = new ArrayList<>();

    private final Predicate<Node> inBody;
    private final Predicate<Node> aroundBody;
    private final Context context;
    private final Beside beside;
    private @Nullable Region region;
    /** Elements of one name and class are regions alike. */
    private final Map<String, Boolean> regions = new HashMap<>();
    private boolean afterBody;
    private boolean heading;
    /** Where forms are sent, and with which fields. */
    private final Set<List<Object>> sent = new HashSet<>();

    /** @param aroundBody whether (a part of) the body stands in an element */
    NavigationWalk(Predicate<Node> inBody, Predicate<Node> aroundBody, String lang, Context context, Beside beside) {
        this.inBody = inBody;
        this.aroundBody = aroundBody;
        this.groups = new LinkGroups(lang);
        this.context = context;
        this.beside = beside;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (heading) {
                return FilterResult.CONTINUE;
            }
            if (isFoot()) {
                colophon.line().text(text.getWholeText());
            } else {
                beside.text(text.getWholeText());
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
        if (Line.SILENT.contains(e.normalName()) && !e.normalName().equals("head")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        beside.enter(e);
        enter(e);
        switch (e.normalName()) {
            case "a", "area" -> {
                link(e);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend", "summary" -> {
                endLine();
                heading = titled(e);
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
        beside.leave(node);
        if (region != null && region.element == node) {
            if (isFoot() && (region.parent == null || region.parent.role != Role.FOOTER)) {
                colophon.end();
            }
            region = region.parent;
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
        }
    }

    /** @return whether the heading is the title of what comes */
    private boolean titled(Element heading) {
        if (region == null || Tags.around(heading, Set.of("li")) != null) {
            return false;
        }
        String title = Line.of(heading, LONGEST_TITLE);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            return false;
        }
        region.title = title;
        return true;
    }

    /** Forms of the small screen's copy are the same forms. */
    private void form(Element form) {
        if (!Forms.isFrame(form)) {
            beside.said(form);
            context.form(form).filter(f -> sent.add(List.of(f.action(), names(f)))).ifPresent(forms::add);
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
            colophon.line().end();
        }
        beside.endLine(region);
    }

    private void link(Element a) {
        String href = a.attr("href");
        Target target = href.isBlank() ? null : context.target(href);
        String said = LinkName.of(a);
        if (target == null) {
            beside.omissions().count(What.DEAD_LINK, said.isEmpty() ? 0 : 1);
            return;
        }
        if (target instanceof Target.Here) {
            beside.omissions().count(What.CONTROL, said.isEmpty() ? 0 : 1); // a leap over the menu
            return;
        }
        if (beside.isKnown(target)) {
            return;
        }
        String text = groups.name(target, said);
        if (!text.isEmpty()) {
            add(target, text, a.attr("lang"));
            if (isFoot()) {
                colophon.line().inline(new Inline.Link(target, List.of(new Inline.Text(text))));
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
        groups.add(region, target, text, declared);
    }
}
