package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.PictureWords;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.formula.RtfFormula;
import dev.curbcut.document.word.RtfScope.Destination;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Where the words of an RTF go: into the text, a note, a box, a field's instruction, a picture's properties, or nowhere. */
final class RtfDestinations {
    private static final Set<String> SKIPPED = Set.of(
            "colortbl", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "themedata", "datastore",
            "listtable", "listoverridetable", "xmlnstbl", "generator", "latentstyles", "rsidtbl", "nonshppict", "nonesttables", "bkmkend", "shprslt",
            "revtbl", "filetbl", "pntxta", "pntxtb", "objdata", "objclass", "atnid", "atnauthor", "atnref", "atndate", "atntime", "atnicn", "ftnsep",
            "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "author", "operator", "subject", "keywords", "comment", "doccomm", "company", "manager",
            "category", "hlinkbase", "creatim", "revtim", "printim", "buptim", "template", "xe", "tc", "rxe", "mmathPict", "fldtitle", "ffname",
            "ffhelptext", "ffstattext", "ffformat", "ffentrymcr", "ffexitmcr", "userprops", "pgdsctbl", "pn", "pnseclvl", "blipuid", "datafield");
    private static final int MOST_NOTES = 10_000;
    private static final int MOST_CHOICES = 100;

    private final RtfFonts fonts;
    private final DocumentDraft draft;
    private final DocumentBudget budget;
    private final RtfStyles styles = new RtfStyles();
    private final OpenFields fields = new OpenFields();
    private final WordNotes notes = new WordNotes();
    private final Deque<RtfText> stories = new ArrayDeque<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder property = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder initial = new StringBuilder();
    private final StringBuilder place = new StringBuilder();
    private final List<String> choices = new ArrayList<>();
    /** Where the words go that are given twice, in Unicode the second time. */
    private Destination beyondLatin = Destination.BODY;

    private RtfFormula formula = new RtfFormula();
    private int marks;
    private int result;
    private int otherwise;

    RtfDestinations(RtfFonts fonts, DocumentDraft draft, DocumentBudget budget) {
        this.fonts = fonts;
        this.draft = draft;
        this.budget = budget;
        stories.push(new RtfText(styles, budget));
    }

    void text(String text, RtfScope now) {
        if (!budget.characters(text.length())) {
            return;
        }
        switch (now.destination) {
            case BODY -> {
                boolean swallowed = fields.swallows();
                fields.take(text);
                if (!swallowed && !now.hidden) {
                    stories.peek().entry |= fields.isContents();
                    stories.peek().add(fonts.drawn(text, now.font), now.look(), now.size());
                }
            }
            case INSTRUCTION -> fields.take(text);
            case FONTS -> fonts.name(text);
            case STYLES -> styles.name(text);
            case TITLE -> title.append(text);
            case NUMBER -> stories.peek().number(fonts.drawn(text, now.font));
            case PROPERTY -> property.append(text);
            case VALUE -> value.append(text);
            case FORMULA -> formula.text(text);
            case PLACE -> place.append(text);
            case INITIAL -> initial.append(text);
            case CHOICE -> choices.set(choices.size() - 1, choices.getLast() + text);
            case SKIP, HOLD -> {
                // Says nothing to a reader.
            }
        }
    }

    /** @param optional whether readers that don't know the word have to skip what is in these braces */
    void word(String word, boolean given, int number, boolean optional, RtfScope now) {
        if (now.destination == Destination.SKIP) {
            return;
        }
        if (now.destination == Destination.FORMULA) {
            now.element |= formula.word(word, number, !now.element && !now.formula);
            now.destination = word.equals("mctrlPr") ? Destination.SKIP : Destination.FORMULA;
            return;
        }
        switch (word) {
            case "mmath", "moMathPara" -> now.formula = false; // they only wrap
            case "moMath" -> {
                now.destination = Destination.FORMULA;
                now.formula = true;
                formula = new RtfFormula();
            }
            case "bkmkstart" -> now.destination = Destination.PLACE;
            case "nestrow" -> stories.peek().layout(word, number);
            case "fonttbl" -> now.destination = Destination.FONTS;
            case "stylesheet" -> now.destination = Destination.STYLES;
            case "info", "object", "pict", "shpinst", "picprop", "sp", "do", "nesttableprops" -> {
                now.destination = Destination.HOLD;
                draft.omit(What.IMAGE, word.equals("pict") ? 1 : 0);
            }
            case "title" -> now.destination = now.destination == Destination.HOLD ? Destination.TITLE : Destination.SKIP;
            case "sn", "sv" -> {
                (word.equals("sn") ? property : value).setLength(0);
                now.destination = word.equals("sn") ? Destination.PROPERTY : Destination.VALUE;
            }
            case "result", "shppict", "shp" -> now.destination = Destination.BODY;
            case "shptxt", "dptxbxtext" -> begin(now, Destination.BODY, "");
            case "footnote", "annotation" -> note(now);
            case "upr" -> {
                beyondLatin = now.destination;
                now.destination = Destination.HOLD;
            }
            case "ud" -> now.destination = beyondLatin;
            case "field" -> {
                now.field = true;
                fields.begin();
            }
            case "fldinst" -> now.destination = Destination.INSTRUCTION;
            case "fldrslt" -> {
                now.destination = Destination.BODY;
                fields.separate(stories.peek().prose());
            }
            case "formfield" -> {
                now.form = true;
                now.destination = Destination.HOLD;
                choices.clear();
                initial.setLength(0);
                result = -1;
                otherwise = 0;
            }
            case "ffres" -> result = number;
            case "ffdefres" -> otherwise = number;
            case "ffdeftext" -> now.destination = Destination.INITIAL;
            case "ffl" -> {
                now.destination = choices.size() < MOST_CHOICES ? Destination.CHOICE : Destination.SKIP;
                choices.add("");
            }
            case "pntext", "listtext" -> now.destination = Destination.NUMBER;
            default -> {
                if (SKIPPED.contains(word) || optional) {
                    now.destination = Destination.SKIP;
                } else if (now.destination == Destination.STYLES) {
                    styles.word(word, number);
                } else {
                    layout(word, number, now);
                }
            }
        }
    }

    private void layout(String word, int number, RtfScope now) {
        String letter = RtfText.letter(word);
        if (!letter.isEmpty()) {
            text(letter, now);
        } else if (now.destination == Destination.BODY && !fields.swallows()) {
            stories.peek().layout(word, number);
        }
    }

    private void begin(RtfScope now, Destination where, String note) {
        now.destination = where;
        now.box = true;
        now.note = note;
        now.plain();
        stories.push(new RtfText(styles, budget));
    }

    private void note(RtfScope now) {
        boolean known = now.destination == Destination.BODY && marks < MOST_NOTES && !fields.swallows();
        if (known) {
            String mark = Integer.toString(++marks);
            stories.peek().mark(mark);
            begin(now, Destination.BODY, mark);
        } else {
            now.destination = Destination.SKIP;
        }
    }

    /** Ends what a pair of braces began. */
    void close(RtfScope ended, RtfScope around) throws UnreadableDocument {
        if (ended.element) {
            formula.close();
        }
        if (ended.formula) {
            List<Inline> read = formula.read(budget);
            draft.omit(What.EMBEDDED, read.isEmpty() ? 1 : 0);
            read.forEach(stories.peek().prose()::add);
        }
        if (ended.destination == Destination.PLACE && around.destination != Destination.PLACE) {
            stories.peek().anchor(RtfReader.clean(place));
        }
        if (ended.destination == Destination.STYLES) {
            styles.end();
        }
        if (ended.destination == Destination.VALUE && around.destination != Destination.VALUE) {
            say();
        }
        if (ended.form) {
            int chosen = result < 0 || result == 25 ? otherwise : result;
            fields.form(new FormField(chosen == 1, List.copyOf(choices), chosen, RtfReader.clean(initial)));
        }
        if (ended.field) {
            fields.end(stories.peek().prose(), around.look());
        }
        if (ended.box && stories.size() > 1) {
            List<Block> blocks = stories.pop().end().plain();
            if (ended.note.isEmpty()) {
                stories.peek().add(blocks);
            } else {
                notes.add(ended.note, blocks);
            }
        }
    }

    /** A property of a picture or shape: what its author wrote for those who don't see it, the words of a WordArt. */
    private void say() {
        String name = property.toString().strip();
        String words = CleanText.clean(value.toString());
        String description = name.equals("wzDescription") ? PictureWords.of(words) : "";
        if (!description.isEmpty() || name.equals("gtextUNICODE") && !words.isEmpty()) {
            stories.peek().add(description.isEmpty() ? words : ' ' + description + ' ', InlineRuns.Look.PLAIN, 0);
        }
    }

    /** Ends all. @return the text */
    WordContent end() {
        while (stories.size() > 1) {
            List<Block> blocks = stories.pop().end().plain();
            stories.peek().add(blocks);
        }
        WordContent story = stories.peek().end();
        notes.into(story);
        draft.omit(What.EMBEDDED, fields.lost());
        draft.property = title.isEmpty() ? draft.property : title.toString();
        return story;
    }
}
