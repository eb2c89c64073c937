package dev.curbcut.reading.around;

import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Navigation.Role;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Hidden;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.form.Forms;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.CarouselClone;
import dev.curbcut.reading.layout.LinkListTitle;
import dev.curbcut.reading.layout.WrapperForm;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.ContactLine;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.PolicyLinks;
import dev.curbcut.reading.wording.LinkName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One walk over what is left of a page outside its body: links by region and title, and the foot's lines. */
final class NavigationWalk {
    final LinkGroups groups;
    final Colophon colophon = new Colophon();
    /** The site's search and whatever else is to be filled in beside the body. */
    final List<Form> forms = new ArrayList<>();

    private final LinkTabs tabs = new LinkTabs();
    private final Context context;
    private final Forms read;
    private final UnreadText beside;
    private @Nullable Region region;
    private boolean afterBody;
    private boolean heading;
    private @Nullable Element unseen; // the part of the foot that is being walked and that nobody sees
    /** Where forms are sent, and with which fields. */
    private final Set<List<Object>> sent = new HashSet<>();

    NavigationWalk(String lang, Context context, Forms read, UnreadText beside) {
        this.groups = new LinkGroups(lang);
        this.context = context;
        this.read = read;
        this.beside = beside;
    }

    /** Walks through a part of the page, unless it is one of the body. */
    void part(Box box) {
        Element e = box.element;
        if (box.held) {
            afterBody = true;
            return;
        }
        if (box.beside && box.drop == null) {
            Region around = region;
            box.children.forEach(this::part); // what is left out of a part that is read beside the body is gathered as ever
            region = around; // a link alone in it begins no region for all that follows
            return;
        }
        if (CarouselClone.is(box)) {
            return;
        }
        if (box.tag.equals("select")) {
            options(e);
            return;
        }
        if (Line.SILENT.contains(box.tag) && !box.tag.equals("head")) {
            return;
        }
        beside.enter(box);
        enter(box);
        if (region != null && tabs.opens(box, region)) {
            leave(box);
            return;
        }
        if (unseen == null && isFoot() && Hidden.isForAll(e)) {
            unseen = e;
            beside.omissions().count(What.HIDDEN, Line.of(e, 1).isEmpty() ? 0 : 1);
        }
        switch (box.tag) {
            case "a", "area" -> {
                link(e);
                leave(box);
                return;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend", "summary" -> {
                endLine();
                heading = titled(e);
            }
            case "form" -> form(box);
            case "br" -> endLine();
            default -> {
                if (e.isBlock()) {
                    endLine();
                }
                heading |= LinkListTitle.is(box) && titled(e);
            }
        }
        inside(box);
        leave(box);
    }

    private void inside(Box box) {
        int next = 0;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element element) { // what stands in a map or a canvas was not measured
                part(next < box.children.size() ? box.children.get(next++) : new Box(element, box, box.order));
            }
        }
    }

    private void text(String text) {
        if (heading || unseen != null) {
            return; // a title; a question that a click would ask
        }
        if (isFoot()) {
            colophon.line().text(text);
        } else {
            beside.text(text);
        }
    }

    private void leave(Box box) {
        unseen = unseen == box.element ? null : unseen;
        if (box.element.isBlock()) {
            endLine();
            heading &= !Tags.isHeading(box.tag) && !box.tag.equals("dt") && !box.tag.equals("summary") && !box.tag.equals("legend");
        }
        heading &= !LinkListTitle.is(box);
        beside.leave(box.element);
        if (region != null && region.element == box.element) {
            if (isFoot() && (region.parent == null || region.parent.role != Role.FOOTER)) {
                colophon.end();
            }
            region = region.parent;
        }
    }

    /** Opens a region at a landmark, at a name that says one, and at the outermost element that holds nothing of the body. */
    private void enter(Box box) {
        Element e = box.element;
        if (box.around || !e.isBlock() && box.bare) {
            return;
        }
        boolean outermost = e.isBlock() && (region == null || box.drop == Box.Drop.SITE && box.parent != null && box.parent.drop == null);
        if (outermost || Region.begins(box)) {
            boolean footer = outermost && afterBody && (box.saysFoot() || box.drop == Box.Drop.SITE && PolicyLinks.in(e));
            region = new Region(e, region, Region.role(box, region, afterBody, footer), region == null ? Line.of(e.attr("aria-label")) : e.hasAttr("aria-label") ? Line.of(e.attr("aria-label")) : region.title);
        }
    }

    /** @return whether the heading is the title of what comes */
    private boolean titled(Element heading) {
        if (region == null || Tags.around(heading, Set.of("li")) != null) {
            return false;
        }
        String title = Line.of(heading, LinkListTitle.LONGEST);
        boolean other = title.contains("ookie") && title.indexOf(' ') > 0 || title.startsWith("今天是"); // of cookies, a clock
        if (title.isEmpty() || title.length() > LinkListTitle.LONGEST || other) {
            return false;
        }
        region.title = title;
        return true;
    }

    /**
     * Keeps a form, once: the small screen's copy of it is the same. One that stands hidden and can't be used here, such as a
     * log-in that pops up, is left with what hides it.
     */
    private void form(Box box) {
        Element form = box.element;
        if (!WrapperForm.is(form)) {
            beside.said(form);
            boolean hidden = box.drop == Box.Drop.HIDDEN || box.drop == Box.Drop.POPUP;
            read.of(form).filter(f -> !hidden || f.sending() != Form.Sending.NONE).filter(f -> sent.add(List.of(f.action(), names(f)))).ifPresent(forms::add);
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
        } else if (ContactLine.is(beside.line())) {
            colophon.say(beside.line());
            beside.keep();
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
            if (isFoot() && unseen == null) {
                colophon.line().inline(new Inline.Link(target, List.of(new Inline.Text(text))));
            }
        }
    }

    /** A select whose options are addresses is a list of links to other sites. */
    private void options(Element select) {
        LinkSelect list = LinkSelect.of(select, context);
        String before = region == null ? "" : region.title;
        if (region != null && !list.title().isEmpty()) {
            region.title = list.title();
        }
        list.links().forEach((target, name) -> add(target, name, ""));
        if (region != null) {
            region.title = before;
        }
    }

    private void add(Target target, String text, String declared) {
        if (region == null) {
            region = new Region(new Element("body"), null, afterBody ? Role.RELATED : Role.SITE, "");
        }
        groups.add(region, target, text, declared);
    }
}
