package dev.curbcut.document.workbook;

import dev.curbcut.document.draft.DocumentDraft;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sheets of a workbook that are shown, by their names, in order; the hidden ones are counted. */
final class ShownSheets {
    private final Map<String, Worksheet> sheets = new LinkedHashMap<>();
    private int hidden;

    /** A further sheet: one of a name that another has is told from it by its number. */
    void add(String name, Worksheet sheet, boolean shown) {
        if (shown) {
            sheets.put(sheets.containsKey(name) ? name + " " + sheets.size() : name, sheet);
        } else {
            hidden++;
        }
    }

    DocumentDraft writeTo(DocumentDraft draft) {
        var book = new WorkbookBlocks(draft, sheets.size());
        sheets.forEach(book::add);
        book.finish(hidden);
        return draft;
    }
}
