package dev.curbcut.render.epub;

import dev.curbcut.language.Catalogue;
import dev.curbcut.language.LocalizedPage;
import dev.curbcut.page.About;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Recognition;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.DocumentLabels;
import dev.curbcut.render.answer.Rendering;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A page as one EPUB 3 (EPUB 3.3; EPUB Accessibility 1.1): its text with all that belongs to it, a contents, a list of its sheets. */
public final class EpubView {
    private static final String STYLE =
            "body{line-height:1.6}table{border-collapse:collapse}th,td{border:1px solid;padding:.3em;text-align:start;vertical-align:top}"
                    + ".end{text-align:end}.center{text-align:center}.note{border-inline-start:.3em solid;padding-inline-start:.7em}.plain{list-style:none}";

    private final LocalizedPage spoken;
    private final Page page;
    private final Catalogue ui;
    private final Rendering how;
    private final int most;

    private EpubView(LocalizedPage spoken, Catalogue ui, Rendering how, int most) {
        this.spoken = spoken;
        this.page = spoken.page();
        this.ui = ui;
        this.how = how;
        this.most = most;
    }

    /** @param most characters of its text @throws dev.curbcut.render.answer.TooLong beyond them */
    public static byte[] write(LocalizedPage spoken, Catalogue ui, Rendering how, int most) {
        return new EpubView(spoken, ui, how, most).write();
    }

    private byte[] write() {
        // What a link may lead to is known when all is written: the first writing finds out.
        var sounding = new Xhtml(most);
        text(sounding, Set.of());
        var text = new Xhtml(most);
        BlockXhtml blocks = text(text, sounding.ids());
        var book = new BookPackage(page, ui, how);
        String written = text.toString();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            stored(zip, "mimetype", "application/epub+zip");
            put(zip, "META-INF/container.xml", BookPackage.container());
            put(zip, "EPUB/package.opf", book.opf(!blocks.sheets().isEmpty(), written.contains("<math ")));
            put(zip, "EPUB/nav.xhtml", book.contents(blocks));
            put(zip, "EPUB/text.xhtml", written);
            put(zip, "EPUB/style.css", STYLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private BlockXhtml text(Xhtml out, Set<String> places) {
        BookPackage.head(out, page.lang(), page.title(), true);
        out.open("body", "epub:type", "bodymatter");
        var blocks = new BlockXhtml(out, ui, page, places, most);
        out.element("h1", page.title(), "id", "title");
        if (how.weakened()) {
            blocks.note("note.weakened");
        }
        if (how.stale() && how.fetched() != null) {
            blocks.note("note.stale", ui.time(how.fetched(), page.address().host()));
        }
        Recognition recognition = page.recognition();
        if (recognition != null && !recognition.isWhole()) {
            blocks.note(page.kind() == Kind.DOCUMENT ? "note.recognition" : "note.recognition-pictures", recognition.ready(), recognition.sheets());
        }
        String way = spoken.way().note();
        if (way != null) {
            blocks.note(way, ui.nameOf(how.preferences().lang()), ui.nameOf(spoken.original()));
        }
        facts(blocks);
        blocks.write(page.blocks());
        if (!page.also().isEmpty()) {
            blocks.heading(About.NONE, 2, List.of(new Inline.Text(ui.say("also"))));
            blocks.write(page.also());
        }
        if (!page.attachments().isEmpty()) {
            blocks.heading(About.NONE, 2, List.of(new Inline.Text(ui.say("documents"))));
            out.open("ul");
            page.attachments().forEach(document -> {
                out.open("li");
                blocks.lines().linked(new Target.Web(document.address(), null), () -> out.text(document.text()), null, null);
                out.text(" " + ui.say("bracketed", DocumentLabels.words(ui, document))).close();
            });
            out.close();
        }
        out.open("p", "xml:lang", ui.tag(), "lang", ui.tag());
        blocks.lines().linked(new Target.Web(page.address(), null), () -> out.text(ui.say("about.original", page.address().host())), null, null);
        out.close();
        out.close().close();
        return blocks;
    }

    private void facts(BlockXhtml blocks) {
        var all = new ArrayList<Fact>();
        if (page.published() != null) {
            all.add(new Fact(ui.say("meta.published"), List.of(new Inline.Text(ui.date(page.published())))));
        }
        if (page.source() != null && !page.source().isBlank()) {
            all.add(new Fact(ui.say("meta.source"), List.of(new Inline.Text(page.source()))));
        }
        all.addAll(page.facts());
        blocks.fields(all);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The first file says what the whole is, and is not packed (EPUB OCF 4.2.5). */
    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Without the clock's time: one page is one book, byte for byte. */
    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        return entry;
    }
}
