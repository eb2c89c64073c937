package dev.curbcut.render.own;

import dev.curbcut.address.Address;
import dev.curbcut.page.Clause;
import dev.curbcut.page.Fault;
import dev.curbcut.page.SiteFindings;
import dev.curbcut.page.SiteFindings.Looked;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The report for a site's owner as CSV (RFC 4180): a row for each fault of each page, and one for a page without any. */
public final class SiteReportCsv {
    private static final String HEAD = "url,title,document,template,fault,weight,criterion,level,places,mended,failure";

    private SiteReportCsv() {}

    public static String write(SiteFindings site) {
        var out = new StringBuilder(HEAD).append("\r\n");
        for (Looked page : site.pages()) {
            if (page.counts().isEmpty()) {
                row(out, page, null, 0);
            }
            new TreeMap<>(page.counts()).forEach((fault, count) -> row(out, page, fault, count));
        }
        for (Map.Entry<String, List<Address>> failure : site.failures().entrySet()) {
            failure.getValue().forEach(address -> out.append(cell(address.toString())).append(",".repeat(10)).append(cell(failure.getKey())).append("\r\n"));
        }
        return out.toString();
    }

    private static void row(StringBuilder out, Looked page, @Nullable Fault fault, int count) {
        Clause clause = fault == null ? null : fault.clause();
        String[] cells = {
            page.address().toString(), page.title(), page.document(), page.template() < 0 ? "" : Integer.toString(page.template() + 1), fault == null ? "" : fault.key(),
            fault == null ? "" : fault.weight().name().toLowerCase(Locale.ROOT), clause == null ? "" : clause.number(), clause == null ? "" : clause.level(),
            fault == null ? "" : Integer.toString(count), fault == null ? "" : fault.isRepaired() ? "curbcut" : "owner", ""
        };
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        out.append("\r\n");
    }

    /** A title that begins as a formula does is no formula: spreadsheets run those. */
    private static String cell(String text) {
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
