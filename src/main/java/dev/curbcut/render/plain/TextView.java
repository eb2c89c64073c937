package dev.curbcut.render.plain;

import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogue;
import dev.curbcut.language.LocalizedPage;
import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Form;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Link;
import dev.curbcut.page.Page;
import dev.curbcut.page.Recognition;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.DocumentLabels;
import dev.curbcut.render.answer.Rendering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text view, for braille displays and simple phones: what the page says, then where it leads, one a line. */
public final class TextView {
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final LocalizedPage spoken;
    private final Page page;
    private final Catalogue ui;

    private TextView(LocalizedPage spoken, Catalogue ui) {
        this.spoken = spoken;
        page = spoken.page();
        this.ui = ui;
    }

    public static String write(LocalizedPage spoken, Catalogue ui, Rendering how, int most) {
        return new TextView(spoken, ui).write(how, most);
    }

    private String write(Rendering how, int most) {
        part(List.of(page.title(), page.site()));
        part(facts());
        if (how.weakened()) {
            part(List.of(ui.say("note.weakened")));
        }
        if (how.stale() && how.fetched() != null) {
            part(List.of(ui.say("note.stale", ui.time(how.fetched(), page.address().host()))));
        }
        Recognition recognition = page.recognition();
        if (recognition != null && !recognition.isWhole()) {
            part(List.of(ui.say(page.kind() == Kind.DOCUMENT ? "note.recognition" : "note.recognition-pictures", recognition.ready(), recognition.sheets())));
        }
        String way = spoken.way().note();
        if (way != null) {
            part(List.of(ui.say(way, ui.nameOf(how.preferences().lang()), ui.nameOf(spoken.original()))));
        }
        var body = new TextBody(page, ui, how.preferences().get(Setting.TABLES).equals("rows"), most);
        part(List.of(body.of(page.blocks())));
        part(also(body));
        page.forms().stream().filter(form -> !holds(page.blocks(), form) && !holds(page.also(), form)).forEach(form -> part(List.of(body.form(form))));
        gather(page.blocks());
        gather(page.also());
        page.attachments().forEach(document -> add(
                document.text() + " " + ui.say("bracketed", DocumentLabels.words(ui, document)), new Target.Web(document.address(), null)));
        part(links(ui.say("text.links")));
        links.clear();
        page.breadcrumb().forEach(this::add);
        page.navigation().forEach(group -> group.links().forEach(this::add));
        part(links(ui.say("navigation")));
        part(List.of(PlainText.of(page.colophon())));
        if (page.kind() != Kind.NOTICE) {
            part(List.of(
                    page.address().toString(),
                    how.fetched() == null ? "" : ui.say("about.fetched", ui.time(how.fetched(), page.address().host()))));
        }
        return out.toString();
    }

    /** What stands beside the body, under a title of ours. */
    private List<String> also(TextBody body) {
        String text = body.of(page.also());
        return text.isBlank() ? List.of() : List.of(ui.say("also"), text);
    }

    private static boolean holds(List<Block> blocks, Form form) {
        return blocks.stream().anyMatch(block -> block instanceof Block.FormBlock(var about, Form held) && held.equals(form) || holds(Nested.blocks(block).toList(), form));
    }

    private List<String> facts() {
        var lines = new ArrayList<String>();
        if (page.published() != null) {
            lines.add(ui.say("text.row", ui.say("meta.published"), ui.date(page.published())));
        }
        if (page.source() != null) {
            lines.add(ui.say("text.row", ui.say("meta.source"), page.source()));
        }
        for (Fact fact : page.facts()) {
            lines.add(ui.say("text.row", fact.label(), PlainText.line(fact.value())));
        }
        return lines;
    }

    private void part(List<String> lines) {
        String text = String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
        }
    }

    private List<String> links(String title) {
        if (links.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<>(List.of(title));
        links.forEach((url, text) -> lines.add(ui.say("text.row", text, url)));
        return lines;
    }

    private void gather(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> Nested.links(heading.content()).forEach(this::add);
                case Block.Paragraph paragraph -> Nested.links(paragraph.content()).forEach(this::add);
                case Block.Fields fields -> fields.facts().forEach(fact -> Nested.links(fact.value()).forEach(this::add));
                case Block.ItemList b -> {} // with their addresses in the body
                case Block.Section section -> {
                    Nested.links(section.title()).forEach(this::add);
                    add(ui.say("more.of", PlainText.line(section.title())), section.more());
                }
                case Block.Disclosure disclosure -> Nested.links(disclosure.summary()).forEach(this::add);
                case Block.Media media -> add(media.title(), media.target());
                case Block.Figure figure -> {
                    add(figure.alternative() != null ? figure.alternative() : figure.link() == null ? ui.say("image.undescribed") : ui.say("image.link", TargetName.of(figure.link())), figure.link());
                    Nested.links(figure.caption()).forEach(this::add);
                }
                case Block.DescriptionList list -> list.entries().forEach(e -> e.terms().forEach(t -> Nested.links(t).forEach(this::add)));
                case Block.Table table -> Nested.links(table.caption()).forEach(this::add);
                case Block.ListBlock b -> {}
                case Block.Quotation b -> {}
                case Block.Preformatted b -> {}
                case Block.FormBlock b -> {}
                case Block.Separator b -> {}
                case Block.Note b -> {}
            }
            gather(Nested.blocks(block).toList());
        }
    }

    private void add(Nested.PlainLink link) {
        add(link.text(), link.target());
    }

    private void add(Link link) {
        add(link.text(), link.target());
    }

    private void add(String text, @Nullable Target target) {
        if (target != null) {
            links.putIfAbsent(Nested.url(target, page.address()), text);
        }
    }
}
