package dev.curbcut.reading.cms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** UCAP: a column's list as JSON under {@code /common/search/CHANNEL}, the channel a number of 32 hexadecimal digits in the page. */
final class UcapSearch implements Fold {
    private static final Pattern CHANNEL = Pattern.compile("common/search/([0-9a-f]{32})|channelId[\"']?\\s{0,4}[:=]\\s{0,4}[\"']([0-9a-f]{32})[\"']");

    @Override
    public void unfold(RawPage page) {
        if (!page.says("common/search") || page.hasRows()) {
            return;
        }
        for (Element script : page.scripts()) {
            Matcher matcher = CHANNEL.matcher(RawPage.source(script));
            if (matcher.find()) {
                String channel = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                String href = "/common/search/" + channel + "?page=1&_pageSize=15&_isAgg=true&_isJson=true&_template=index";
                page.ask(href).ifPresent(answer -> Records.show(page, Literals.of(answer), page.place(script)));
            }
        }
    }
}
