package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UcapSearchTest {
    @Test
    void the_channel_in_the_page_is_asked_for() {
        String channel = "0123456789abcdef0123456789abcdef";
        Unfolded page = Unfolded.by(new UcapSearch(), "<div id=l></div><script>var channelId = '" + channel + "'; $.get('/common/search/'+channelId, draw)</script>",
                Map.of("/common/search/" + channel + "?page=1&_pageSize=15&_isAgg=true&_isJson=true&_template=index",
                        "{\"data\":{\"results\":[{\"title\":\"关于采购的公告\",\"url\":\"/a/202601/1.shtml\",\"publishedTimeStr\":\"2026-01-05 10:00:00\"}]}}"));

        assertThat(page.texts("li")).containsExactly("关于采购的公告 2026-01-05 10:00:00");
    }
}
