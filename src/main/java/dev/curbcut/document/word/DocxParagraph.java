package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.StyleNames;
import dev.curbcut.document.draft.SymbolFonts;
import dev.curbcut.document.numeral.ListCounters;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paragraph of a DOCX in the making, with what it says of itself (sections 17.3.1 and 17.3.2). */
final class DocxParagraph {
    final InlineRuns prose = new InlineRuns();
    boolean link;

    /** Whether its formulas stand on a line of their own. */
    boolean display;

    /** Whether it is an entry of the contents. */
    boolean entry;

    /** What stands below it. */
    final List<Block> after = new ArrayList<>();

    private final List<String> anchors = new ArrayList<>();
    private String style = "";
    private @Nullable String list;
    private int depth = -1;
    private int outline = -1;
    private @Nullable String align;
    private boolean inRun;
    private @Nullable Boolean bold;
    private boolean italic;
    private boolean hidden;
    private String raised = "";
    private double size;
    private double firstSize;
    private boolean allBold = true;
    private boolean struck;
    private @Nullable String font;
    private @Nullable String counted;

    /** Takes a property or a mark that starts here. */
    void set(XmlStream xml) {
        String value = xml.get("val", "");
        switch (xml.name()) {
            case "pStyle" -> style = value;
            case "numId" -> list = value;
            case "ilvl" -> depth = xml.number("val", 0);
            case "outlineLvl" -> outline = xml.number("val", -1);
            case "jc" -> align = value;
            case "bookmarkStart" -> anchor(xml.get("name", ""));
            case "r" -> startRun();
            case "tab", "ptab" -> space();
            case "br", "cr" -> {
                if (!xml.get("type", "").equals("page")) {
                    prose.add(new Inline.LineBreak());
                }
            }
            case "noBreakHyphen" -> prose.text("-", look(false, false));
            case "sym" -> symbol(xml.get("font", ""), xml.get("char", ""));
            default -> {
                if (inRun) {
                    run(xml.name(), value, xml);
                }
            }
        }
    }

    private void run(String name, String value, XmlStream xml) {
        switch (name) {
            case "b" -> bold = XmlStream.isOn(value);
            case "i", "em" -> italic = XmlStream.isOn(value); // em: the dots of East Asian emphasis
            case "vanish" -> hidden = XmlStream.isOn(value);
            case "strike", "dstrike" -> struck = XmlStream.isOn(value);
            case "vertAlign" -> raised = value;
            case "sz" -> size = xml.number("val", 0) / 2.0;
            case "rFonts" -> font = SymbolFonts.isSymbols(xml.get("ascii")) ? xml.get("ascii") : xml.get("hAnsi");
            default -> {
                // Other fonts and colours say nothing.
            }
        }
    }

    private void startRun() {
        inRun = true;
        bold = null;
        italic = false;
        hidden = false;
        struck = false;
        raised = "";
        size = 0;
        font = null;
    }

    /** The number or bullet it shows, where that is written down. */
    void number(String shown) {
        counted = shown.isBlank() ? null : shown.strip();
    }

    void anchor(String name) {
        if (!name.isBlank() && !name.startsWith("_GoBack") && anchors.size() < 20) {
            anchors.add(name.replaceAll("[\\p{Cntrl}\\s]", ""));
        }
    }

    /** A mark that leads to a note. */
    void mark(String mark) {
        anchor(WordNotes.REFERENCE + mark);
        prose.add(new Inline.FootnoteMark(mark, new Target.Here(WordNotes.NOTE + mark)));
    }

    private void space() {
        if (inRun) {
            prose.text(" ", look(false, false));
        }
    }

    void text(String text, boolean inserted, boolean deleted) {
        if (hidden) {
            return;
        }
        prose.text(SymbolFonts.isSymbols(font) ? SymbolFonts.text(font, text) : SymbolFonts.boxes(text), look(inserted, deleted));
        if (!text.isBlank()) {
            firstSize = firstSize == 0 ? size : firstSize;
            allBold &= bold == null || bold;
        }
    }

    Look look(boolean inserted, boolean deleted) {
        return new Look(
                bold != null && bold, italic, raised.equals("superscript"), raised.equals("subscript"), inserted, deleted || struck);
    }

    void ended(String name) {
        if (name.equals("r")) {
            inRun = false;
        } else if ((name.equals("hyperlink") || name.equals("hlink")) && link) {
            link = false;
            prose.close();
        }
    }

    private void symbol(String from, String code) {
        if (code.matches("\\p{XDigit}{1,4}") && !hidden) {
            prose.text(SymbolFonts.letter(from, Integer.parseInt(code, 16)), look(false, false));
        }
    }

    void end(WordContent story, DocxStyles styles, DocxNumbers numbers) {
        DocxStyles.Style base = styles.get(style);
        String in = list != null ? list : base.list() == null ? "" : base.list();
        int linked = list == null ? numbers.depthOf(in, style) : -1;
        int deep = depth >= 0 ? depth : linked >= 0 ? linked : base.depth();
        boolean empty = prose.isEmpty();
        boolean strong = prose.isBold() || base.bold() && allBold;
        List<Inline> content = prose.take();
        String number = numbers.next(in, deep);
        WordContent.Item item = numbers.isBullet(in, deep)
                ? new WordContent.Item(false, deep)
                : !number.isEmpty() && numbers.isList(in, deep) ? new WordContent.Item(true, deep) : null;
        if (counted != null && !empty && number.isEmpty()) {
            item = ListNumbers.item(counted, Math.clamp(deep, 0, ListCounters.DEPTHS - 1));
            number = item != null && !item.ordered() ? "" : counted + (CleanText.isWide(counted.charAt(counted.length() - 1)) ? "" : " ");
        }
        if (!number.isEmpty()) {
            List<Inline> counted = new ArrayList<>(List.of(new Inline.Text(content.isEmpty() ? number.strip() : number)));
            counted.addAll(content);
            content = counted;
        }
        if (content.isEmpty()) {
            return;
        }
        int level = entry ? StyleNames.CONTENTS : empty ? StyleNames.NONE : outline >= 0 && outline < 9 ? outline + 1 : base.level();
        double points = firstSize > 0 ? firstSize : base.size();
        story.add(new WordContent.Paragraph(
                new About(anchors, null, null), strong ? InlineRuns.plain(content) : content, level, strong, align(base), points, item));
    }

    private Align align(DocxStyles.Style base) {
        String how = align != null ? align : base.align() == null ? "" : base.align();
        return switch (how) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.END;
            default -> Align.START;
        };
    }
}
