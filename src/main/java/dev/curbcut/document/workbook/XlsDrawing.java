package dev.curbcut.document.workbook;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.page.Omission.What;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFChart;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;

/** What is drawn over the cells of an XLS: boxes of text are read, pictures and charts counted. */
final class XlsDrawing {
    private XlsDrawing() {}

    static void read(HSSFSheet sheet, DocumentBudget budget, DocumentDraft draft, Worksheet worksheet) throws UnreadableDocument {
        try {
            HSSFPatriarch drawn = sheet.getDrawingPatriarch();
            Deque<HSSFShape> left = new ArrayDeque<>();
            if (drawn != null) {
                drawn.getChildren().forEach(left::add);
                draft.omit(What.EMBEDDED, HSSFChart.getSheetCharts(sheet).length);
            }
            while (!left.isEmpty() && !budget.spent()) {
                budget.tick();
                HSSFShape shape = left.poll();
                if (shape instanceof HSSFShapeGroup group) {
                    group.getChildren().forEach(left::add);
                } else if (shape instanceof HSSFObjectData) {
                    draft.omit(What.EMBEDDED, 1);
                } else if (shape instanceof HSSFPicture) {
                    draft.omit(What.IMAGE, 1);
                } else if (shape instanceof HSSFSimpleShape simple && !(shape instanceof HSSFComment)) {
                    HSSFRichTextString words = simple.getString();
                    String text = words == null || words.getString() == null ? "" : words.getString();
                    worksheet.over.addAll(budget.characters(text.length()) ? TableBuilder.paragraphs(text) : List.of());
                }
            }
        } catch (UnreadableDocument e) {
            throw e;
        } catch (RuntimeException e) {
            draft.omit(What.EMBEDDED, 1); // drawings that POI can't follow
        }
    }
}
