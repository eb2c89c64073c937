package dev.curbcut.document.workbook;

import dev.curbcut.document.archive.OleArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * XLS of Excel 5 and 95 (BIFF5; OpenOffice's description of Excel's format): records as those of Excel 97, whose texts are bytes of one
 * code page.
 */
final class Biff5Reader {
    private static final int HEAD = 4;
    private static final int FORMULA = 0x0006;
    private static final int END = 0x000a;
    private static final int NOTE = 0x001c;
    private static final int DATE_MODE = 0x0022;
    private static final int LOCKED = 0x002f;
    private static final int FONT = 0x0031;
    private static final int CODE_PAGE = 0x0042;
    private static final int COLUMNS = 0x007d;
    private static final int SHEET = 0x0085;
    private static final int NUMBERS = 0x00bd;
    private static final int RICH = 0x00d6;
    private static final int STYLE = 0x00e0;
    private static final int NUMBER = 0x0203;
    private static final int LABEL = 0x0204;
    private static final int TRUTH = 0x0205;
    private static final int STRING = 0x0207;
    private static final int ROW = 0x0208;
    private static final int SHORT_NUMBER = 0x027e;
    private static final int FORMAT = 0x041e;

    private final byte[] bytes;
    private final DocumentBudget budget;
    private final List<Integer> fonts = new ArrayList<>();
    private SheetFormats formats = new SheetFormats(false);
    private Charset charset = Charset.forName("windows-1252");
    private int at;
    private int end;

    private record Named(String name, int place, boolean shown) {}

    private Biff5Reader(byte[] bytes, DocumentBudget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** Reads a whole file. @throws UnreadableDocument where it is of an even older Excel, or under a password */
    static DocumentDraft read(byte[] file, DocumentBudget budget) throws IOException {
        try (var files = new OleArchive(file)) {
            byte[] book = files.find("Book").orElseThrow(() -> new UnreadableDocument(Why.OLD_FORMAT, "a format of before Excel 5"));
            return new Biff5Reader(book, budget).read();
        }
    }

    private DocumentDraft read() throws IOException {
        var draft = new DocumentDraft();
        List<Named> sheets = globals();
        int hidden = (int) sheets.stream().filter(sheet -> !sheet.shown).count();
        var pages = new WorkbookBlocks(draft, sheets.size() - hidden);
        for (Named sheet : sheets) {
            if (sheet.shown && !budget.spent()) {
                pages.add(sheet.name, worksheet(sheet.place));
            }
        }
        pages.finish(hidden);
        return draft;
    }

    /** Goes to the record behind one that ended; 0 where none is. */
    private int next(int from) throws UnreadableDocument {
        budget.tick();
        at = from + HEAD;
        end = from < 0 || at > bytes.length ? at : Math.min(bytes.length, at + (bytes[from + 2] & 0xff | (bytes[from + 3] & 0xff) << 8));
        return from < 0 || at > bytes.length ? 0 : bytes[from] & 0xff | (bytes[from + 1] & 0xff) << 8;
    }

    private List<Named> globals() throws UnreadableDocument {
        List<Named> sheets = new ArrayList<>();
        List<int[]> named = new ArrayList<>();
        for (int type = next(0); type != 0 && type != END; type = next(end)) {
            switch (type) {
                case LOCKED -> throw new UnreadableDocument(Why.ENCRYPTED, "a password is needed");
                case CODE_PAGE -> charset = charset(u16(0));
                case DATE_MODE -> formats = u16(0) == 1 ? new SheetFormats(true) : formats;
                case FONT -> fonts.add(u16(2));
                case FORMAT -> formats.define(u16(0), text(3, u8(2)));
                // No font has the number 4.
                case STYLE -> formats.style(u16(2), isStruck(u16(0) > 4 ? u16(0) - 1 : u16(0)));
                case SHEET -> named.add(new int[] {at, end});
                default -> {
                    // Windows, names, fonts' colours.
                }
            }
        }
        for (int[] record : named) {
            at = record[0];
            end = record[1];
            if (u8(5) == 0) {
                sheets.add(new Named(text(7, u8(6)), u16(0) | u16(2) << 16, (u8(4) & 3) == 0));
            }
        }
        return sheets;
    }

    private boolean isStruck(int font) {
        return font < fonts.size() && (fonts.get(font) & 8) != 0;
    }

    private Worksheet worksheet(int place) throws UnreadableDocument {
        var sheet = new Worksheet();
        int row = -1;
        int column = -1;
        for (int type = next(place); type != 0 && type != END && !budget.spent(); type = next(end)) {
            switch (type) {
                case COLUMNS -> {
                    if ((u16(8) & 1) != 0) {
                        sheet.hideColumns(u16(0), u16(2));
                    }
                }
                case ROW -> sheet.row(u16(0), (u16(12) & 0x20) == 0);
                case NUMBER -> number(sheet, u16(2), u16(4), Double.longBitsToDouble(i64(6)));
                case SHORT_NUMBER -> number(sheet, u16(2), u16(4), shortNumber(6));
                case NUMBERS -> {
                    for (int i = 4; i + 6 <= end - at - 2; i += 6) {
                        number(sheet, u16(2) + (i - 4) / 6, u16(i), shortNumber(i + 2));
                    }
                }
                case LABEL, RICH -> put(sheet, u16(0), u16(2), formats.text(text(8, u16(6)), u16(4)));
                case TRUTH -> put(sheet, u16(0), u16(2), u8(7) == 0 ? u8(6) == 0 ? "FALSE" : "TRUE" : error(u8(6)));
                case FORMULA -> {
                    row = u16(0);
                    column = u16(2);
                    result(sheet, row, column);
                }
                case STRING -> put(sheet, row, column, text(2, u16(0)));
                case NOTE -> note(sheet);
                default -> {
                    // Looks, windows, drawings.
                }
            }
        }
        String lang = CleanText.language(sheet.sample());
        sheet.resolve(raw -> {
            int bar = raw.indexOf('|');
            return formats.show(raw.substring(bar + 1), Integer.parseInt(raw.substring(0, bar)), lang);
        });
        return sheet;
    }

    private void number(Worksheet sheet, int column, int style, double value) {
        int row = u16(0);
        if (!budget.cell() || sheet.isHidden(row)) {
            return;
        }
        if (formats.isOfCountry(style)) {
            sheet.putLater(row, column, style + "|" + value);
        } else {
            put(sheet, row, column, formats.show(Double.toString(value), style, ""));
        }
    }

    /** What a formula gave when the file was saved; a text follows in a record of its own. */
    private void result(Worksheet sheet, int row, int column) {
        if (u16(12) != 0xffff) {
            number(sheet, column, u16(4), Double.longBitsToDouble(i64(6)));
        } else if (u8(6) == 1) {
            put(sheet, row, column, u8(8) == 0 ? "FALSE" : "TRUE");
        } else if (u8(6) == 2) {
            put(sheet, row, column, error(u8(8)));
        }
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#VALUE!";
    }

    /** A comment; what it has no room for follows in records without a place. */
    private void note(Worksheet sheet) {
        int row = u16(0);
        if (row != 0xffff) {
            String words = text(6, Math.min(u16(4), end - at - 6));
            if (budget.characters(words.length())) {
                sheet.comment(row, u16(2), words);
            }
        }
    }

    private void put(Worksheet sheet, int row, int column, String value) {
        if (!value.isBlank() && !sheet.isHidden(row) && budget.cell() && budget.characters(value.length())) {
            sheet.put(row, column, value.strip());
        }
    }

    /** A number in four bytes: the upper half of one in eight, or an integer; or a hundred times it. */
    private double shortNumber(int from) {
        int raw = u16(from) | u16(from + 2) << 16;
        double value = (raw & 2) != 0 ? raw >> 2 : Double.longBitsToDouble((long) (raw & ~3) << 32);
        return (raw & 1) != 0 ? value / 100 : value;
    }

    private String text(int from, int length) {
        int start = Math.min(end, at + from);
        return new String(bytes, start, Math.clamp(length, 0, end - start), charset);
    }

    private int u8(int from) {
        return at + from < end ? bytes[at + from] & 0xff : 0;
    }

    private int u16(int from) {
        return u8(from) | u8(from + 1) << 8;
    }

    private long i64(int from) {
        return u16(from) | (long) u16(from + 2) << 16 | (long) u16(from + 4) << 32 | (long) u16(from + 6) << 48;
    }

    /** Of a code page of Windows; Western where it is none. */
    private static Charset charset(int page) {
        for (String name : List.of("windows-" + page, "MS" + page, "IBM" + page)) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.forName(page == 0x8000 || page == 10_000 ? "x-MacRoman" : "windows-1252");
    }
}
