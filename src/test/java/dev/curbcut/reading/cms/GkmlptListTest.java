package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GkmlptListTest {
    @Test
    void the_first_column_s_articles_are_asked_for() {
        Unfolded page = Unfolded.by(new GkmlptList(), "<div id=app></div><script>window._CONFIG={SID:'755001',TREE:[{id:3218,name:'通知'}]}</script>",
                Map.of("/gkmlpt/api/all/3218?page=1&sid=755001", "{\"articles\":[{\"id\":1,\"title\":\"关于防台风的通知\",\"url\":\"https:\\/\\/www.qinghe.gov.cn\\/gkmlpt\\/content\\/post_1.html\",\"date\":\"2026-08-01\"}],\"classify\":{\"post_count\":1}}"));

        assertThat(page.links()).containsExactly("关于防台风的通知 -> https://www.qinghe.gov.cn/gkmlpt/content/post_1.html");
    }
}
