package dev.curbcut.document.word;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.PictureWords;
import dev.curbcut.document.formula.MathmlReader;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.document.workbook.OdfChart;
import dev.curbcut.page.Block;
import dev.curbcut.page.Expression;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is drawn in an OpenDocument text or show: formulas, charts, controls of forms, pictures by what is said of them (ODF 1.3 part 3, 10). */
final class OdtDrawing {
    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final DocumentDraft draft;
    private final Map<String, String> forms = new HashMap<>();

    /** Whether an object of this frame was taken, which its picture only stands for. */
    private boolean taken;

    OdtDrawing(ZipArchive archive, DocumentBudget budget, DocumentDraft draft) {
        this.archive = archive;
        this.budget = budget;
        this.draft = draft;
    }

    /** A frame begins. */
    void frame() {
        taken = false;
    }

    /**
     * Takes an element that starts here.
     *
     * @param prose of the paragraph it stands in, null outside of any
     */
    void take(XmlStream xml, @Nullable InlineRuns prose, WordContent story) throws IOException {
        switch (xml.name()) {
            case "forms" -> forms.putAll(OdtReader.forms(xml, budget));
            case "control" -> say(forms.getOrDefault(xml.get("control", ""), ""), prose, story);
            case "title", "desc" -> say(PictureWords.of(xml.content()), prose, story);
            case "image" -> draft.omit(What.IMAGE, taken ? 0 : 1);
            default -> object(xml.get("href", ""), prose, story);
        }
    }

    private void say(String words, @Nullable InlineRuns prose, WordContent story) throws IOException {
        if (words.isEmpty() || !budget.characters(words.length())) {
            return;
        }
        if (prose != null) {
            prose.text(' ' + words + ' ', Look.PLAIN);
        } else {
            story.add(new Block.Paragraph(List.of(new Inline.Text(words))));
        }
    }

    /** A formula, a chart, or what can't be read here. */
    private void object(String href, @Nullable InlineRuns prose, WordContent story) throws IOException {
        taken = true;
        byte[] part = archive.find(Relations.resolved(href) + "/content.xml");
        XmlStream xml = part == null ? null : XmlStream.of(part, budget);
        boolean formula = xml != null && xml.next() && xml.starts("math");
        Expression read = formula ? MathmlReader.read(xml, budget) : null;
        List<Block> blocks = formula || part == null ? List.of() : OdfChart.read(part, budget);
        if (read != null && prose != null) {
            prose.add(new Inline.Formula(read, false));
        } else if (read != null) {
            story.add(new Block.Paragraph(List.of(new Inline.Formula(read, true))));
        } else if (blocks.isEmpty()) {
            draft.omit(What.EMBEDDED, 1);
        }
        blocks.forEach(story::add);
    }
}
