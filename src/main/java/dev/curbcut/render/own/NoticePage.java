package dev.curbcut.render.own;

import dev.curbcut.address.Address;
import dev.curbcut.language.Catalogue;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;
import dev.curbcut.render.html.BlockWriter;
import dev.curbcut.render.html.FormWriter;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.template.OwnLinks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why there is no page: what happened, what to do, where the original is, and what the origin itself says. */
public final class NoticePage {
    /** Stands in a page that has no address; no view shows it. */
    private static final Address NOWHERE = Address.of("http://nowhere.invalid/");

    private NoticePage() {}

    /** A notice in a catalogue's words, as a page: the views of pages can show it. @param request its number, or null */
    public static Page page(Notice notice, Catalogue ui, @Nullable String request) {
        String key = "notice." + notice.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Object[] arguments = arguments(notice);
        String what = ui.say(key + ".what", arguments);
        String reason = notice.arguments().isEmpty() ? "" : key + "." + notice.arguments().getFirst();
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(ui.has(reason) ? what + " " + ui.say(reason) : what));
        String action = ui.say(key + ".do", arguments);
        blocks.add(paragraph(request == null ? action : action + " " + ui.say("notice.request", request)));
        if (notice.said() != null) {
            blocks.addAll(said(notice.said()));
        }
        Address address = notice.address() == null ? NOWHERE : notice.address();
        return new Page(address, Kind.NOTICE, ui.tag(), ui.say(key + ".title"), "", List.of(), null, null, List.of(), blocks, null,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    private static Object[] arguments(Notice notice) {
        List<String> given = notice.arguments();
        return given.isEmpty() && notice.address() != null ? new Object[] {notice.address().host()} : given.toArray();
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Text(words)));
    }

    /** The origin's own words, under its own title, in its own language. */
    private static List<Block> said(Page said) {
        var about = new About(List.of(), said.lang(), null);
        return List.of(new Block.Section(about, 2, List.of(new Inline.Text(said.title())), null, said.blocks()));
    }

    public static Html main(HtmlContext context, Page page, FormWriter forms, Notice notice) {
        var html = context.html();
        html.element("h1", page.title()).line();
        var blocks = new BlockWriter(html, context, forms, "s", new HashSet<>());
        blocks.write(page.blocks().subList(0, 2));
        if (notice.address() != null) {
            html.element("p", context.say("notice.address", notice.address()), "class", "address");
        }
        html.open("ul", "class", "row");
        if (notice.address() != null && notice.why().status() >= 500) {
            html.open("li").element("a", context.say("notice.again"), "href", context.self().apply(context.preferences())).close();
        }
        if (notice.address() != null) {
            html.open("li").element("a", context.say("notice.original"), "href", notice.address().toString(), "rel", "external noreferrer").close();
        }
        html.open("li").element("a", context.say("notice.try"), "href", OwnLinks.doorway(context)).close().close().line();
        AddressForm.again(context, notice).ifPresent(form -> forms.own(html, form));
        if (notice.said() != null) {
            html.element("h2", context.say("notice.said"));
            blocks.write(page.blocks().subList(2, page.blocks().size()));
        }
        return html;
    }
}
