package dev.curbcut.render.template;

import dev.curbcut.page.Block;
import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Page;
import dev.curbcut.render.plain.Nested;
import dev.curbcut.render.plain.PlainInline;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line of a page of results that says how many were found: the answer to what its reader just did (WCAG 4.1.3). */
final class ResultCount {
    private static final int LONGEST = 120;

    private static final Pattern LINE = Pattern.compile(
            "(?:找到|共有?|搜索到|检索到|檢索到|查询到|查詢到|搜尋到|为您|結果|结果|総数|全).{0,40}[0-9０-９][0-9０-９,，.]{0,15}.{0,12}(?:条|條|篇|项|項|个|個|則|则|件|記錄|记录|结果|結果)"
                    + "|[0-9][0-9,. ]{0,15}\\s?(?:results?|matches|hits|items? found|documents? found|r[ée]sultats?|ergebnisse|treffer|resultados?|件)"
                    + "|\\b(?:no|0) results?\\b|没有找到|沒有找到|未找到|無結果|无结果|aucun r[ée]sultat|keine (?:ergebnisse|treffer)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ResultCount() {}

    /** The paragraph that says it, where the page is what a search found. @param searched whether it was asked for by a search of ours */
    static Optional<Block> of(Page page, boolean searched) {
        return searched || page.forms().stream().anyMatch(ResultCount::wasFilledIn) || holdsSearch(page.blocks()) ? line(page.blocks()) : Optional.empty();
    }

    /** A search whose field shows what was typed. */
    private static boolean wasFilledIn(Form form) {
        return form.search() && form.fields().stream().filter(Field::takesWords).anyMatch(field -> field.value() != null && !field.value().isBlank());
    }

    private static boolean holdsSearch(List<Block> blocks) {
        var queue = new ArrayDeque<>(blocks);
        while (!queue.isEmpty()) {
            Block block = queue.poll();
            if (block instanceof Block.FormBlock form && wasFilledIn(form.form())) {
                return true;
            }
            Nested.blocks(block).forEach(queue::add);
        }
        return false;
    }

    private static Optional<Block> line(List<Block> blocks) {
        var queue = new ArrayDeque<>(blocks);
        while (!queue.isEmpty()) {
            Block block = queue.poll();
            if (block instanceof Block.Paragraph paragraph) {
                String text = PlainInline.of(paragraph.content()).strip();
                if (text.length() <= LONGEST && LINE.matcher(text).find()) {
                    return Optional.of(block);
                }
            }
            if (!(block instanceof Block.ItemList)) {
                Nested.blocks(block).forEach(queue::add);
            }
        }
        return Optional.empty();
    }
}
