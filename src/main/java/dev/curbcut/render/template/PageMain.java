package dev.curbcut.render.template;

import dev.curbcut.address.Choices;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.language.LocalizedPage;
import dev.curbcut.language.LocalizedPage.Way;
import dev.curbcut.page.Block;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Recognition;
import dev.curbcut.render.answer.Hrefs;
import dev.curbcut.render.answer.LanguageChoices;
import dev.curbcut.render.answer.LanguageNames;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.html.BlockWriter;
import dev.curbcut.render.html.FormWriter;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.Levels;
import dev.curbcut.render.html.Notes;
import dev.curbcut.render.html.PinyinReadings;
import dev.curbcut.render.part.PageParts;
import dev.curbcut.render.point.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The main part of a page: its title, what is known of it, its body, and what belongs to it. */
public final class PageMain {
    /** From so many headings of the highest level on a list of them stands before the body. */
    private static final int LONG = 4;

    /** A number at the head of a heading. */
    private static final Pattern NUMBER = Pattern.compile(
            "第?[一二三四五六七八九十百零〇\\d]+[、章节節条條编編部]|[（(][一二三四五六七八九十\\d]+[)）]|\\d+(?:\\.\\d+)*(?:[.．)]\\s?|\\s)"
                    + "|[IVXLC]+[.)]\\s|[A-Z][.)]\\s|(?i:chapter|part|section|article|step|annex) [\\dIVX]");

    private final Html html;
    private final HtmlContext context;
    private final LocalizedPage spoken;
    private final Page page;
    private final PageParts parts;
    private final List<Point> points;
    private final FormWriter forms;
    private final Set<String> anchors = new HashSet<>();

    public PageMain(HtmlContext context, LocalizedPage spoken, PageParts parts, List<Point> points, FormWriter forms) {
        this.context = context;
        this.spoken = spoken;
        page = spoken.page();
        this.parts = parts;
        this.points = points;
        this.forms = forms;
        html = context.html();
    }

    /** The anchors written. */
    public Set<String> anchors() {
        return anchors;
    }

    /** What the origin says is wrong stands first, though it is known only when all forms are written. */
    public Html write(Rendering how) {
        Html rest = rest(how);
        var all = PageTitle.isLong(page.title()) ? context.html().open("h1", "class", "long") : context.html().open("h1");
        PinyinReadings.write(all, context, page.title());
        all.close().line();
        Mistakes.write(all, context, forms.mistakes());
        return all.append(rest);
    }

    private Html rest(Rendering how) {
        var facts = PageFacts.of(html, context, page);
        if (parts.shown() == 1) {
            facts.first();
        }
        notes(how);
        PointList.write(html, context, points, parts);
        var ways = new PartLinks(html, context, parts);
        ways.where();
        html.append(body()).line();
        if (parts.shown() == parts.count()) {
            beside();
        }
        ways.ways();
        DocumentList.write(html, context, page);
        if (parts.shown() == 1) {
            facts.rest();
        }
        if (page.pagination() != null) {
            Pager.write(html, context, page.pagination());
        }
        var levels = new Levels();
        page.forms().forEach(form -> forms.slot(html, form, levels));
        return html;
    }

    /** The list of what is on the page, which leads into all its parts, and the part that is shown. */
    private Html body() {
        var shown = context.html();
        List<Entry> entries = new ArrayList<>();
        Optional<Block> found = ResultCount.of(page, context.search());
        for (int part = 1; part <= parts.count(); part++) {
            boolean here = part == parts.shown();
            var written = context.html();
            var blocks = new BlockWriter(written, context, forms, part == 1 ? "s" : "s" + part, here ? anchors : new HashSet<>());
            found.ifPresent(blocks::tells);
            blocks.write(parts.all().get(part - 1).before());
            int continued = blocks.headings().size();
            write(blocks, written, parts.all().get(part - 1).blocks());
            String url = here ? "" : PartLinks.url(context, part);
            blocks.headings().stream().skip(continued).filter(heading -> heading.level() == 2).forEach(heading -> entries.add(new Entry(url, heading)));
            if (here && !parts.all().get(part - 1).blocks().isEmpty()) {
                shown.open("div", "class", "body").line().append(written).close();
            }
        }
        contents(entries);
        return shown;
    }

    /** A front page is written region by region. */
    private void write(BlockWriter blocks, Html written, List<Block> body) {
        List<HubRegions.Run> runs = page.kind() == Kind.HUB ? HubRegions.of(body) : List.of();
        if (runs.size() < 2) {
            blocks.write(body);
            return;
        }
        for (HubRegions.Run run : runs) {
            if (run.region() == null) {
                blocks.write(run.blocks());
            } else {
                written.open("section", "aria-label", context.say(run.region().key()), "lang", context.uiLang()).open("div", "lang", context.lang()).line();
                blocks.write(run.blocks());
                written.close().close().line();
            }
        }
    }

    /** A heading in the list of what is on the page. @param url of the part it stands in; empty for the one that is shown */
    private record Entry(String url, BlockWriter.Heading heading) {}

    /** What stands on the page beside its body, in a part of its own. */
    private void beside() {
        if (page.also().isEmpty()) {
            return;
        }
        html.open("section", "class", "also", "aria-labelledby", "also");
        html.element("h2", context.say("also"), "id", "also", "lang", context.uiLang()).line();
        var blocks = new BlockWriter(html, context, forms, "b", anchors);
        blocks.under(2);
        blocks.write(page.also());
        html.close().line();
    }

    private void notes(Rendering how) {
        for (Choices.Unknown unknown : how.unknown()) {
            String setting = context.say("setting." + unknown.setting().key());
            Notes.note(html, context, context.say("note.unknown-setting", setting, unknown.value()));
        }
        if (how.stale()) {
            Notes.note(html, context, how.fetched() == null
                    ? context.say("note.stale-undated")
                    : context.say("note.stale", context.ui().time(how.fetched(), page.address().host())));
        }
        if (how.weakened()) {
            html.element("p", context.say("note.weakened"), "class", "quiet", "lang", context.uiLang());
        }
        if (context.search()) {
            Notes.note(html, context, context.say("note.searched"));
        }
        recognition();
        Preferences preferences = context.preferences();
        if (preferences.theme().equals(Setting.OWN_THEME) && PageTemplate.own(preferences).mended()) {
            Notes.note(html, context, context.say("note.own-mended"));
        }
        language(preferences.lang());
        if (preferences.view().equals("report")) {
            Notes.note(html, context, context.say("note.view"));
        }
        if (page.everything()) {
            Notes.note(html, context, context.say("note.everything"));
        }
    }

    /** How far a scan is, and the way to look again. */
    private void recognition() {
        Recognition recognition = page.recognition();
        if (recognition != null && !recognition.isWhole()) {
            html.open("p", "class", "note", "lang", context.uiLang());
            html.text(context.say(page.kind() == Kind.DOCUMENT ? "note.recognition" : "note.recognition-pictures", recognition.ready(), recognition.sheets()) + " ");
            html.element("a", context.say("note.look-again"), "href", context.self().apply(context.preferences()));
            html.close().line();
        }
    }

    /** Says what the language that was chosen changes and what not, and where the site has its own version. */
    private void language(String wished) {
        String words = spoken.way().note();
        if (words == null) {
            return;
        }
        // The reader chose it, on every page anew: nothing to be alarmed by. But what a machine translated is no original.
        html.open("p", "class", spoken.way() == Way.MACHINE ? "note" : "quiet", "lang", context.uiLang());
        html.text(context.say(words, context.ui().nameOf(wished), context.ui().nameOf(spoken.original())));
        if (spoken.way() == Way.SCRIPT || spoken.way() == Way.MACHINE) {
            String asWritten = context.self().apply(context.preferences().without(Setting.LANG));
            html.text(" ").element("a", context.say("note.as-written"), "href", asWritten);
        }
        LanguageChoices.official(page.languages(), wished).ifPresent(version -> {
            Hrefs.Href href = context.hrefs().page(version.address());
            html.text(" " + context.say("note.official", context.ui().nameOf(wished)) + " ");
            html.element("a", LanguageNames.ownName(version.lang()), "href", href.url(), "lang", version.lang(), "hreflang", version.lang());
        });
        html.close().line();
    }

    /** Headings that say the same lead nobody anywhere, such as “Related” under each item of a list. */
    private void contents(List<Entry> headings) {
        Map<String, Long> times =
                headings.stream().collect(Collectors.groupingBy(entry -> entry.heading().text(), Collectors.counting()));
        List<Entry> top = headings.stream().filter(entry -> times.get(entry.heading().text()) == 1).toList();
        if (top.size() < LONG) {
            return;
        }
        html.open("nav", "class", "contents", "aria-labelledby", "contents", "lang", context.uiLang());
        html.open("details").element("summary", context.say("contents"), "id", "contents").open("ol", "class", isNumbered(top) ? "numbered" : null, "lang", context.lang());
        for (Entry entry : top) {
            html.open("li").open("a", "href", entry.url() + "#" + entry.heading().id()).text(entry.heading().text());
            int entries = page.kind() == Kind.HUB ? entry.heading().entries() : 0;
            if (entries > 0) {
                html.element("span", context.say("separator") + context.say(entries == 1 ? "contents.entry" : "contents.entries", entries), "lang", context.uiLang());
            }
            html.close().close();
        }
        html.close().close().close().line();
    }

    /** Whether most headings have numbers of their own, as those of laws and notices do: a list's would say “1. 一、”. */
    private static boolean isNumbered(List<Entry> headings) {
        return headings.stream().filter(entry -> NUMBER.matcher(entry.heading().text()).lookingAt()).count() * 2 > headings.size();
    }
}
