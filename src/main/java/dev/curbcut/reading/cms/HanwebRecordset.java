package dev.curbcut.reading.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Hanweb jpage: a list as XML in a script, {@code <datastore><recordset><record><![CDATA[<li>…]]></record>}. HTML parsers
 * take it for opaque text, so that a page seems empty. The rows of the first group (three screens) stand in the page.
 */
final class HanwebRecordset implements Fold {
    @Override
    public void unfold(RawPage page) {
        if (!page.says("<record>") && !page.says("<RECORD>")) {
            return;
        }
        for (Element script : page.scripts()) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("xml")) {
                List<String> rows = rows(page, RawPage.source(script));
                if (!rows.isEmpty()) {
                    script.before(asList(rows));
                    script.remove();
                }
            }
        }
    }

    private static List<String> rows(RawPage page, String xml) {
        return records(xml).stream().filter(row -> !row.contains("/module/") && page.takeRow()).toList();
    }

    /** The markup in the records of a datastore: of CDATA sections, or escaped. */
    static List<String> records(String xml) {
        List<String> rows = new ArrayList<>();
        String lower = xml.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("<record>");
        while (at >= 0) {
            int end = lower.indexOf("</record>", at);
            if (end < 0) {
                break;
            }
            String record = xml.substring(at + "<record>".length(), end).strip();
            boolean cdata = record.startsWith("<![CDATA[");
            int close = cdata ? record.lastIndexOf("]]>") : -1;
            rows.add(cdata ? record.substring(9, close < 9 ? record.length() : close) : org.jsoup.parser.Parser.unescapeEntities(record, false));
            at = lower.indexOf("<record>", end);
        }
        return rows;
    }

    /** One element with rows of markup: cells lose their table unless one stands around them. */
    static Element asList(List<String> rows) {
        String first = rows.getFirst().stripLeading().toLowerCase(Locale.ROOT);
        String tag = first.startsWith("<tr") || first.startsWith("<td") ? "table" : first.startsWith("<li") ? "ul" : "div";
        String cell = first.startsWith("<td") ? "<tr>" : "";
        Element list = new Element(tag);
        list.append(cell + String.join(tag.equals("div") ? "\n" : cell, rows));
        return list;
    }
}
