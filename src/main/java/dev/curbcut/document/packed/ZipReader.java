package dev.curbcut.document.packed;

import dev.curbcut.address.Address;
import dev.curbcut.document.archive.ZipArchive.PackedFile;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.document.draft.TextDecoder;
import dev.curbcut.document.hypertext.HtmlPlaces;
import dev.curbcut.document.word.HtmlPart;
import dev.curbcut.document.word.WordContent;
import dev.curbcut.page.About;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A parcel of files: a list of what is in it, and below it what of that can be read. Parcels within it stay closed. */
public final class ZipReader {
    /** Reads a file of the parcel as a document. */
    public interface Reader {
        /** @return empty where it is no document with a text; any {@link IOException} is of a damaged one */
        Optional<DocumentDraft> read(String name, byte[] bytes, DocumentBudget budget) throws IOException;
    }

    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final Address address;
    private final Reader reader;
    private final DocumentDraft draft = new DocumentDraft();

    private ZipReader(ZipArchive archive, DocumentBudget budget, Address address, Reader reader) {
        this.archive = archive;
        this.budget = budget;
        this.address = address;
        this.reader = reader;
    }

    /**
     * Reads a whole file.
     *
     * @param address of the parcel
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget, Address address, Reader reader) throws IOException {
        return new ZipReader(new ZipArchive(bytes, budget.settings()), budget, address, reader).read();
    }

    private DocumentDraft read() {
        List<Block.ListItem> list = new ArrayList<>();
        List<Block> below = new ArrayList<>();
        for (PackedFile file : archive.files()) {
            if (isOfProgram(file.name())) {
                continue;
            }
            String name = CleanText.clean(file.name().replace('\\', '/'));
            String extension = extension(name);
            String anchor = "file-" + (list.size() + 1);
            List<Block> blocks = budget.spent() ? List.of() : blocks(file, anchor);
            Inline entry;
            if (blocks.isEmpty()) {
                entry = new Inline.Text(name + " (" + (extension.isEmpty() ? "" : extension.toUpperCase(Locale.ROOT) + ", ") + size(file.size()) + ")");
            } else {
                var about = new Attachment(name, address, extension, file.size());
                entry = new Inline.Link(new Target.Here(anchor), List.of(new Inline.Text(name)), null, about);
                below.add(new Block.Heading(new About(List.of(anchor), null, null), 2, List.of(new Inline.Text(name))));
                below.addAll(blocks);
            }
            list.add(new Block.ListItem(About.NONE, List.of(new Block.Paragraph(List.of(entry)))));
        }
        if (!list.isEmpty()) {
            draft.blocks.add(new Block.ListBlock(About.NONE, false, 1, Block.Marker.NONE, list));
        }
        draft.blocks.addAll(below);
        draft.parcel = true;
        return draft;
    }

    /** What programs pack along for themselves. */
    private static boolean isOfProgram(String name) {
        return name.startsWith("__MACOSX/") || name.matches("(?i)(.*/)?(\\.DS_Store|thumbs\\.db|desktop\\.ini|\\._[^/]*)");
    }

    /** What of a file can be read; empty for nothing. */
    private List<Block> blocks(PackedFile file, String anchor) {
        try {
            byte[] bytes = archive.get(file.name());
            DocumentDraft inner = text(file.name(), bytes).orElse(null);
            if (inner == null) {
                inner = reader.read(file.name(), bytes, budget).orElse(null);
            }
            if (inner == null) {
                return List.of();
            }
            inner.omissions().forEach(o -> draft.omit(o.what(), o.count()));
            List<Block> blocks = new ArrayList<>();
            if (inner.heading != null && !inner.heading.isBlank()) {
                blocks.add(new Block.Heading(About.NONE, 2, List.of(new Inline.Text(CleanText.clean(inner.heading)))));
            }
            blocks.addAll(inner.blocks);
            return new EntryBlocks(anchor + "-").of(blocks);
        } catch (IOException | RuntimeException e) {
            draft.omit(What.EMBEDDED, 1); // damaged, encrypted, or too large when it is unfolded
            return List.of();
        }
    }

    /** Texts that are no documents by themselves. */
    private Optional<DocumentDraft> text(String name, byte[] bytes) throws IOException {
        String extension = extension(name);
        var draft = new DocumentDraft();
        if (extension.equals("txt") || extension.equals("md")) {
            String text = TextDecoder.decode(bytes);
            if (budget.characters(text.length())) {
                draft.blocks.addAll(TableBuilder.paragraphs(text.replace('\r', '\n')));
            }
            return Optional.of(draft);
        }
        if (extension.equals("htm") || extension.equals("html") || extension.equals("xhtml")) {
            var story = new WordContent();
            HtmlPart.read(bytes, story, budget, HtmlPlaces.ALONE);
            story.into(draft);
            return Optional.of(draft);
        }
        return Optional.empty();
    }

    private static String extension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String extension = dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.matches("[a-z0-9]{1,8}") ? extension : "";
    }

    private static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : bytes < 1 << 20 ? (bytes + 512) / 1024 + " KB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }
}
