package dev.curbcut.document.packed;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** PPTX (ISO 29500-1, section 19), read as streams, slide by slide in the order of the show. */
public final class PptxReader {
    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final DocumentDraft draft = new DocumentDraft();

    private PptxReader(ZipArchive archive, DocumentBudget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        return new PptxReader(new ZipArchive(bytes, budget.settings()), budget).read();
    }

    private DocumentDraft read() throws IOException {
        var relations = Relations.of(archive.find("ppt/_rels/presentation.xml.rels"), budget);
        List<String> slides = new ArrayList<>();
        XmlStream xml = XmlStream.of(archive.get("ppt/presentation.xml"), budget);
        while (xml.next()) {
            if (xml.starts("sldId")) {
                // Two attributes are named id: the relation's is the one that leads to a part.
                slides.add(xml.getAll("id").stream().map(id -> relations.part(id, "ppt/")).filter(p -> !p.isEmpty()).findFirst().orElse(""));
            }
        }
        for (String slide : slides) {
            if (!slide.isEmpty() && archive.has(slide) && !budget.spent()) {
                slide(slide);
            }
        }
        return draft;
    }

    private void slide(String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        var relations = Relations.of(archive.find(Relations.path(part)), budget);
        var slide = new PptxSlide(archive, budget, draft, relations, folder);
        if (!slide.read(XmlStream.of(archive.get(part), budget))) {
            draft.omit(What.HIDDEN, 1);
            return;
        }
        String title = CleanText.of(slide.title());
        if (draft.heading == null && draft.blocks.isEmpty() && !title.isEmpty()) {
            draft.heading = title;
        } else if (!title.isEmpty()) {
            draft.blocks.add(new Block.Heading(About.NONE, 2, slide.title()));
        } else if (!draft.blocks.isEmpty()) {
            draft.blocks.add(new Block.Separator(About.NONE));
        }
        draft.blocks.addAll(slide.blocks());
        for (String id : relations.targets().keySet()) {
            String notes = relations.part(id, folder);
            if (notes.matches("ppt/notesSlides/[^/]+\\.xml") && archive.has(notes)) {
                notes(notes);
            } else if (notes.matches("ppt/comments/[^/]+\\.xml") && archive.has(notes)) {
                comments(XmlStream.of(archive.get(notes), budget));
            }
        }
    }

    /** What a speaker says to a slide: it stands apart from what the slide shows. */
    private void notes(String part) throws IOException {
        var notes = new PptxSlide(archive, budget, draft, Relations.of(archive.find(Relations.path(part)), budget), "ppt/notesSlides/");
        notes.read(XmlStream.of(archive.get(part), budget));
        List<Block> blocks = new ArrayList<>(notes.blocks());
        if (!notes.title().isEmpty()) {
            blocks.addFirst(new Block.Paragraph(new ArrayList<Inline>(notes.title())));
        }
        if (!blocks.isEmpty()) {
            draft.blocks.add(new Block.Quotation(About.NONE, blocks));
        }
    }

    /** What its editors wrote to each other: in the text of an element, or since 2021 in paragraphs. */
    private void comments(XmlStream xml) throws IOException {
        List<Block> blocks = new ArrayList<>();
        while (!budget.spent() && xml.next()) {
            if (xml.starts("text") || xml.starts("t")) {
                String words = xml.content();
                blocks.addAll(budget.characters(words.length()) ? TableBuilder.paragraphs(words) : List.of());
            }
        }
        if (!blocks.isEmpty()) {
            draft.blocks.add(new Block.Quotation(About.NONE, blocks));
        }
    }
}
