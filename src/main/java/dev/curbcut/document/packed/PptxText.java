package dev.curbcut.document.packed;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.numeral.Numerals;
import dev.curbcut.document.word.InlineRuns;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.document.formula.OmmlReader;
import dev.curbcut.document.word.WordContent;
import dev.curbcut.page.About;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Expression;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a shape (DrawingML, ISO 29500-1, section 21.1.2): paragraphs with their bullets and numbers. */
final class PptxText {
    private static final int DEPTHS = 9;

    private final DocumentBudget budget;
    private final Relations relations;

    PptxText(DocumentBudget budget, Relations relations) {
        this.budget = budget;
        this.relations = relations;
    }

    /** @param listed whether paragraphs that say nothing of it have bullets, as the outline of a slide does */
    List<WordContent.Paragraph> read(XmlStream xml, String end, boolean listed) throws IOException {
        List<WordContent.Paragraph> out = new ArrayList<>();
        int[] counts = new int[DEPTHS];
        while (xml.next() && !xml.ends(end) && !budget.spent()) {
            if (xml.starts("p")) {
                WordContent.Paragraph read = paragraph(xml, listed, counts);
                if (read != null) {
                    out.add(read);
                }
            }
        }
        return out;
    }

    private WordContent.@Nullable Paragraph paragraph(XmlStream xml, boolean listed, int[] counts) throws IOException {
        var prose = new InlineRuns();
        int depth = 0;
        boolean bullet = listed;
        String numbers = "";
        int start = 1;
        Look look = Look.PLAIN;
        Target link = null;
        while (xml.next() && !xml.ends("p")) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "pPr" -> depth = Math.clamp(xml.number("lvl", 0), 0, DEPTHS - 1);
                case "buNone" -> bullet = false;
                case "buChar", "buBlip" -> bullet = true;
                case "buAutoNum" -> {
                    numbers = xml.get("type", "arabicPeriod");
                    start = xml.number("startAt", 1);
                }
                case "r", "fld" -> {
                    look = Look.PLAIN;
                    link = null;
                }
                case "rPr" -> {
                    int raised = xml.number("baseline", 0);
                    boolean struck = !xml.get("strike", "noStrike").equals("noStrike");
                    look = new Look(XmlStream.isOn(xml.get("b", "0")), XmlStream.isOn(xml.get("i", "0")), raised > 0, raised < 0, false, struck);
                }
                case "hlinkClick" -> link = LinkTargets.of(relations.targets().getOrDefault(xml.get("id", ""), ""), "");
                case "t" -> text(xml.content(), look, link, prose);
                case "br" -> prose.add(new Inline.LineBreak());
                case "oMath" -> {
                    Expression formula = OmmlReader.read(xml, budget);
                    if (formula != null) {
                        prose.add(new Inline.Formula(formula, false));
                    }
                }
                default -> {
                    // Fonts and colours.
                }
            }
        }
        return prose.isEmpty() ? null : finish(prose, depth, bullet, numbers, start, counts);
    }

    private void text(String text, Look look, @Nullable Target link, InlineRuns prose) {
        if (!budget.characters(text.length())) {
            return;
        }
        boolean leads = link != null && !text.isBlank();
        if (leads) {
            prose.open(link);
        }
        prose.text(text, look);
        if (leads) {
            prose.close();
        }
    }

    private static WordContent.Paragraph finish(InlineRuns prose, int depth, boolean bullet, String numbers, int start, int[] counts) {
        boolean bold = prose.isBold();
        List<Inline> content = prose.take();
        java.util.Arrays.fill(counts, depth + 1, DEPTHS, 0);
        if (numbers.isEmpty()) {
            counts[depth] = 0;
        } else {
            counts[depth] = counts[depth] == 0 ? start : counts[depth] + 1;
            String shown = number(counts[depth], numbers);
            content = new ArrayList<>(content);
            content.addFirst(new Inline.Text(shown + (CleanText.isWide(shown.charAt(shown.length() - 1)) ? "" : " ")));
        }
        WordContent.Item item = !numbers.isEmpty() ? new WordContent.Item(true, depth) : bullet ? new WordContent.Item(false, depth) : null;
        return new WordContent.Paragraph(About.NONE, content, -1, bold, Align.START, 0, item);
    }

    /** A number by its scheme (section 20.1.10.61): a format and what stands around it. */
    private static String number(int number, String scheme) {
        String format = scheme.startsWith("alphaLc") ? "lowerLetter"
                : scheme.startsWith("alphaUc") ? "upperLetter"
                : scheme.startsWith("romanLc") ? "lowerRoman"
                : scheme.startsWith("romanUc") ? "upperRoman"
                : scheme.startsWith("ea1Chs") || scheme.startsWith("ea1Cht") || scheme.startsWith("ea1Jpn") ? "chineseCountingThousand"
                : scheme.startsWith("circleNum") ? "decimalEnclosedCircle"
                : scheme.startsWith("arabicDb") ? "decimalFullWidth"
                : scheme.startsWith("hebrew2") ? "hebrew2"
                : scheme.startsWith("thaiNum") ? "thaiNumbers"
                : scheme.startsWith("thaiAlpha") ? "thaiLetters"
                : scheme.startsWith("hindiNum") ? "hindiNumbers"
                : "decimal";
        String text = Numerals.of(number, format);
        return scheme.endsWith("ParenBoth") ? "(" + text + ")"
                : scheme.endsWith("ParenR") ? text + ")"
                : scheme.endsWith("Period") ? text + (format.equals("chineseCountingThousand") ? "、" : ".")
                : scheme.endsWith("Minus") ? text + "-"
                : text;
    }

    /** All paragraphs on one line, as a title. */
    static List<Inline> line(List<WordContent.Paragraph> paragraphs) {
        List<Inline> out = new ArrayList<>();
        for (WordContent.Paragraph p : paragraphs) {
            if (!out.isEmpty()) {
                out.add(new Inline.Text(" "));
            }
            p.content().stream().map(i -> i instanceof Inline.LineBreak ? new Inline.Text(" ") : i).forEach(out::add);
        }
        return out;
    }
}
