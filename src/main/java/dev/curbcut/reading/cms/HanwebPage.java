package dev.curbcut.reading.cms;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Hanweb jpage without rows of its own: the datastore only names, in {@code <nextgroup>}, where its first group is to be
 * had ({@code dataproxy.jsp?page=1&…}); the answer is a datastore again. The address is taken as it stands: some sites
 * encrypt its parts.
 */
final class HanwebPage implements Fold {
    private static final Pattern GROUP = Pattern.compile("<nextgroup>\\s*+(?:<!\\[CDATA\\[)?\\s*+<a\\b[^>]{0,40}href=[\"']([^\"'>]{5,1000})[\"']", Pattern.CASE_INSENSITIVE);

    @Override
    public void unfold(RawPage page) {
        if (!page.says("<nextgroup>")) {
            return;
        }
        for (Element script : page.scripts()) {
            Matcher matcher = GROUP.matcher(RawPage.source(script));
            if (script.attr("type").contains("xml") && matcher.find()) {
                String first = matcher.group(1).replace("&amp;", "&").replaceFirst("([?&]page=)\\d+", "$11");
                page.ask(first).ifPresent(answer -> {
                    List<String> rows = HanwebRecordset.records(answer).stream().filter(row -> page.takeRow()).toList();
                    if (!rows.isEmpty()) {
                        script.before(HanwebRecordset.asList(rows));
                    }
                });
            }
        }
    }
}
