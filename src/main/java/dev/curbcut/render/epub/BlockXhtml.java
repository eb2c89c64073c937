package dev.curbcut.render.epub;

import dev.curbcut.language.Catalogue;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.DocumentLabels;
import dev.curbcut.render.plain.PlainText;
import dev.curbcut.render.plain.TextBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the blocks of a page into a book, each as the element made for it. */
final class BlockXhtml {
    private static final Pattern SHEET = Pattern.compile("page-(\\d{1,6})");

    /** @param level from 2 */
    record Heading(int level, String id, String text) {}

    /** @param sheet of paper that begins here */
    record Sheet(String id, String sheet) {}

    private final Xhtml out;
    private final Catalogue ui;
    private final LineXhtml lines;
    private final TextBody forms;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private int last = 1;

    BlockXhtml(Xhtml out, Catalogue ui, Page page, Set<String> places, int most) {
        this.out = out;
        this.ui = ui;
        this.lines = new LineXhtml(out, ui, page.address(), places);
        this.forms = new TextBody(page, ui, false, most);
    }

    List<Heading> headings() {
        return headings;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    LineXhtml lines() {
        return lines;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    /** A heading no more than one level below the last. */
    void heading(About about, int level, List<Inline> content) {
        int here = Math.min(Math.min(level, last + 1), 6);
        last = here;
        String id = out.heading("h" + here, about, "h" + (headings.size() + 1));
        headings.add(new Heading(here, id, PlainText.line(content)));
        lines.write(content);
        out.close();
    }

    private void write(Block block) {
        block.about().anchors().stream().map(SHEET::matcher).filter(Matcher::matches).forEach(m -> sheet(block, m.group(1)));
        switch (block) {
            case Block.Heading h -> heading(h.about(), h.level(), h.content());
            case Block.Paragraph p -> {
                out.open("p", p.about(), "class", p.align() == Block.Align.START ? null : p.align() == Block.Align.END ? "end" : "center");
                lines.write(p.content());
                out.close();
            }
            case Block.ListBlock l -> list(l);
            case Block.DescriptionList d -> descriptions(d);
            case Block.ItemList l -> items(l);
            case Block.Table t -> table(t);
            case Block.Figure f -> figure(f);
            case Block.Quotation q -> wrapped("blockquote", q.about(), q.blocks());
            case Block.Preformatted p -> out.open("pre", p.about()).text(p.text()).close();
            case Block.Fields f -> fields(f.facts());
            case Block.FormBlock f -> forms.form(f.form()).lines().filter(line -> !line.isBlank()).forEach(line -> out.element("p", line));
            case Block.Section s -> {
                if (!s.title().isEmpty()) {
                    heading(s.about(), s.level(), s.title());
                }
                write(s.blocks());
                if (s.more() != null) {
                    out.open("p");
                    lines.linked(s.more(), () -> lines.write(s.title().isEmpty() ? List.of(new Inline.Text("…")) : s.title()), null, null);
                    out.close();
                }
            }
            case Block.Disclosure d -> {
                out.open("section", d.about()).open("p").open("strong");
                lines.write(d.summary());
                out.close().close();
                write(d.blocks());
                out.close();
            }
            case Block.Media m -> {
                out.open("p", m.about());
                if (m.target() == null) {
                    out.text(m.title());
                } else {
                    lines.linked(m.target(), () -> out.text(m.title()), null, null);
                }
                out.close();
            }
            case Block.Separator s -> out.open("hr").close();
            case Block.Note n -> note(n.remark().key(), n.remark().arguments().toArray());
        }
    }

    /** Words of ours about the page. */
    void note(String key, Object... arguments) {
        if (ui.has(key)) {
            out.element("p", ui.say(key, arguments), "class", "note", "xml:lang", ui.tag(), "lang", ui.tag());
        }
    }

    private void sheet(Block block, String number) {
        String id = "sheet-" + number;
        boolean first = sheets.stream().noneMatch(s -> s.id().equals(id));
        if (first) {
            sheets.add(new Sheet(id, number));
            out.element("span", "", "id", id, "epub:type", "pagebreak", "role", "doc-pagebreak", "aria-label", number);
        }
    }

    private void wrapped(String tag, About about, List<Block> blocks) {
        out.open(tag, about);
        write(blocks);
        out.close();
    }

    private void list(Block.ListBlock list) {
        if (list.items().isEmpty()) {
            return;
        }
        boolean plain = list.marker() == Block.Marker.NONE;
        out.open(list.ordered() ? "ol" : "ul", list.about(), "class", plain && list.ordered() ? "plain" : null,
                "start", list.ordered() && list.start() != 1 ? Integer.toString(list.start()) : null, "reversed", list.ordered() && list.reversed() ? "reversed" : null);
        for (Block.ListItem item : list.items()) {
            out.open("li", item.about(), "value", list.ordered() && item.value() != null ? item.value().toString() : null);
            write(item.blocks());
            out.close();
        }
        out.close();
    }

    private void descriptions(Block.DescriptionList list) {
        if (list.entries().isEmpty()) {
            return;
        }
        out.open("dl", list.about());
        for (Block.Description entry : list.entries()) {
            List<List<Inline>> terms = entry.terms().isEmpty() ? List.of(List.of(new Inline.Text("–"))) : entry.terms();
            terms.forEach(term -> {
                out.open("dt");
                lines.write(term);
                out.close();
            });
            List<List<Block>> values = entry.descriptions().isEmpty() ? List.of(List.of()) : entry.descriptions();
            values.forEach(value -> wrapped("dd", About.NONE, value));
        }
        out.close();
    }

    void fields(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        out.open("dl");
        for (Fact fact : facts) {
            out.element("dt", fact.label()).open("dd");
            lines.write(fact.value());
            out.close();
        }
        out.close();
    }

    private void items(Block.ItemList list) {
        if (list.items().isEmpty()) {
            return;
        }
        out.open("ul", list.about());
        for (Item item : list.items()) {
            out.open("li");
            if (item.target() == null) {
                out.text(item.title());
            } else {
                lines.linked(item.target(), () -> out.text(item.title()), null, null);
            }
            out.text(item.date() == null ? "" : " " + ui.date(item.date()));
            out.text(item.attachment() == null ? "" : " " + ui.say("bracketed", DocumentLabels.words(ui, item.attachment())));
            write(item.summary());
            out.close();
        }
        out.close();
    }

    private void table(Block.Table table) {
        if (table.rows().stream().allMatch(row -> row.cells().isEmpty())) {
            return;
        }
        out.open("table", table.about());
        if (!table.caption().isEmpty()) {
            out.open("caption");
            lines.write(table.caption());
            out.close();
        }
        for (Block.Row row : table.rows()) {
            out.open("tr");
            for (Block.Cell cell : row.cells()) {
                String scope = switch (cell.header()) {
                    case NONE -> null;
                    case COLUMN -> cell.colspan() > 1 ? "colgroup" : "col";
                    case ROW -> cell.rowspan() > 1 ? "rowgroup" : "row";
                };
                out.open(scope == null ? "td" : "th", cell.about(), "scope", scope, "colspan", cell.colspan() > 1 ? Integer.toString(cell.colspan()) : null,
                        "rowspan", cell.rowspan() > 1 ? Integer.toString(cell.rowspan()) : null);
                write(cell.blocks());
                out.close();
            }
            out.close();
        }
        out.close();
    }

    /** A picture is not in the book: its words are, and where it is. */
    private void figure(Block.Figure figure) {
        String words = figure.alternative() == null ? "" : figure.alternative();
        out.open("p", figure.about());
        String shown = words.isBlank() ? PlainText.line(figure.caption()) : words;
        lines.linked(new Target.Web(figure.source(), null), () -> out.text(ui.say("bracketed", shown.isBlank() ? figure.source().fileName() : shown)), null, null);
        out.close();
        if (!figure.caption().isEmpty() && !words.isBlank()) {
            out.open("p");
            lines.write(figure.caption());
            out.close();
        }
    }
}
