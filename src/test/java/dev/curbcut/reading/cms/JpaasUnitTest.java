package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JpaasUnitTest {
    @Test
    void the_list_is_asked_for_with_the_page_s_own_parameters() {
        Unfolded page = Unfolded.by(new JpaasUnit(), """
                <div id=c url="/api-gateway/jpaas-publish-server/front/page/build/unit" queryData="{'parseType':'bulidstatic','webId':'a1','tagId':'列表','pageId':'p1'}"></div>""",
                Map.of("/api-gateway/jpaas-publish-server/front/page/build/unit?parseType=bulidstatic&webId=a1&tagId=%E5%88%97%E8%A1%A8&pageId=p1",
                        "{\"code\":200,\"data\":{\"html\":\"<ul><li><a href='/art/2026/art_1.html'>通知一<\\/a><\\/li><\\/ul>\"}}"));

        assertThat(page.links()).containsExactly("通知一 -> /art/2026/art_1.html");
    }

    @Test
    void a_unit_with_rows_is_not_asked_for() {
        assertThat(Unfolded.by(new JpaasUnit(), "<div url='/x' queryData=\"{'a':'b'}\"><a href=1>x</a></div>").asked()).isEmpty();
    }
}
