package dev.curbcut.reading.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteFrameTest {
    private static final String HEAD = "<div class=banner><a href='/'><img src=l.png>青禾市政府</a><form action=/search/s><input name=q><input type=submit value=搜索></form></div>"
            + "<div class=nav><a href=/a/>要闻</a> <a href=/b/>政务</a> <a href=/c/>服务</a></div>";
    private static final String ROWS = "<ul><li><a href=1.html>城北水厂二期工程通水</a> 2026-05-01</li><li><a href=2.html>读书节在滨河公园开幕</a> 2026-05-02</li></ul>";

    @Test
    void a_list_page_begins_with_its_list() {
        Page page = read(HEAD + ROWS);

        assertThat(page.blocks()).singleElement().isInstanceOf(Block.ItemList.class);
        assertThat(page.forms()).hasSize(1);
    }

    @Test
    void a_date_below_the_text_stays_in_it() {
        Page page = read("<h1>关于通水的公告</h1><p>各有关单位，各位市民朋友：城北水厂二期工程已经通水，请放心使用。</p><p>青禾市水务局</p><p>2026年5月1日</p>");

        assertThat(page.blocks().toString()).contains("2026年5月1日");
    }

    private static Page read(String body) {
        byte[] bytes = ("<html><head><meta charset=utf-8><title>通知公告</title></head><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        Outcome outcome = Road.reader().read(new Source(Address.of("https://www.qinghe.gov.cn/tzgg/"), bytes, null), false, address -> Optional.empty());
        return ((Outcome.Read) outcome).page();
    }
}
