package dev.curbcut.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.page.Block;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents made for the tests, read as the program reads them, and their pages as lines that are easily compared. */
public final class ReadDocuments {
    public static final DocumentSettings SETTINGS =
            new DocumentSettings(20 << 20, 100, 100_000, 5_000, 500, 64 << 20, 300, Duration.ofMinutes(2), 2);

    private ReadDocuments() {}

    public static DocumentOutcome outcome(byte[] bytes, String name) {
        return new Documents(SETTINGS).read(Address.of("https://www.example.gov.cn/files/" + name), bytes, null, null).orElseThrow();
    }

    public static Page page(byte[] bytes, String name) {
        DocumentOutcome outcome = outcome(bytes, name);
        assertThat(outcome).isInstanceOf(DocumentOutcome.Read.class);
        return outcome.page();
    }

    public static int omitted(Page page, Omission.What what) {
        return page.omitted().stream().filter(o -> o.what() == what).mapToInt(Omission::count).sum();
    }

    /** One line a block: {@code ## heading}, {@code * item}, {@code | cell | cell} with spans, {@code ! remark}, or words. */
    public static List<String> lines(Page page) {
        List<String> out = new ArrayList<>();
        page.blocks().forEach(block -> lines(block, out));
        return out;
    }

    private static void lines(Block block, List<String> out) {
        switch (block) {
            case Block.Heading h -> out.add("#".repeat(h.level()) + " " + CleanText.of(h.content()));
            case Block.Paragraph p -> out.add(CleanText.of(p.content()));
            case Block.ListBlock l -> l.items().forEach(item -> {
                List<String> inner = new ArrayList<>();
                item.blocks().forEach(b -> lines(b, inner));
                out.add("* " + String.join(" / ", inner));
            });
            case Block.Table t -> {
                if (!t.caption().isEmpty()) {
                    out.add("caption " + CleanText.of(t.caption()));
                }
                t.rows().forEach(row -> out.add(row(row)));
            }
            case Block.Quotation q -> {
                List<String> inner = new ArrayList<>();
                q.blocks().forEach(b -> lines(b, inner));
                out.add("> " + String.join(" / ", inner));
            }
            case Block.Separator s -> out.add("---");
            case Block.Note n -> out.add("! " + n.remark().key());
            default -> out.add(block.toString());
        }
    }

    private static String row(Block.Row row) {
        var out = new StringBuilder();
        for (Block.Cell cell : row.cells()) {
            List<String> inner = new ArrayList<>();
            cell.blocks().forEach(b -> lines(b, inner));
            out.append("| ").append(cell.header() == Block.Header.NONE ? "" : cell.header() == Block.Header.COLUMN ? "^" : ">");
            out.append(String.join(" / ", inner));
            out.append(cell.colspan() > 1 ? " c" + cell.colspan() : "").append(cell.rowspan() > 1 ? " r" + cell.rowspan() : "").append(' ');
        }
        return out.toString().strip();
    }

    /** A ZIP of name and content, in turn. */
    public static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
