package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HanwebPageTest {
    @Test
    void a_list_without_rows_is_asked_for_where_the_page_says() {
        Unfolded page = Unfolded.by(new HanwebPage(), """
                <div id=212><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=2&webid=1&columnid=33&unitid=212"></a>]]></nextgroup><recordset></recordset></datastore></script></div>""",
                Map.of("/module/web/jpage/dataproxy.jsp?page=1&webid=1&columnid=33&unitid=212", "<datastore><recordset><record><![CDATA[<li><a href='/art/1.html'>通知</a></li>]]></record></recordset></datastore>"));

        assertThat(page.asked()).hasSize(1);
        assertThat(page.links()).containsExactly("通知 -> /art/1.html");
    }
}
