package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanwebRecordsetTest {
    @Test
    void records_of_items_become_a_list_in_their_place() {
        Unfolded page = Unfolded.by(new HanwebRecordset(), """
                <h2>通知</h2><div id="2128"><script type="text/xml"><datastore>
                <nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&webid=1&columnid=12"></a>]]></nextgroup>
                <recordset><record><![CDATA[<li><a href='/art/2026/9/11/art_12_101.html' title='关于供水管网检修的通知'>关于供水…</a><span>2026-09-11</span></li>]]></record>
                <record><![CDATA[<li><a href='/art/2026/9/10/art_12_100.html'>关于公交线路调整的公告</a><span>2026-09-10</span></li>]]></record>
                </recordset></datastore></script></div>""");

        assertThat(page.document().select("#2128 > ul > li")).hasSize(2);
        assertThat(page.links()).containsExactly("关于供水… -> /art/2026/9/11/art_12_101.html", "关于公交线路调整的公告 -> /art/2026/9/10/art_12_100.html");
    }

    @Test
    void records_of_rows_keep_their_cells() {
        Unfolded page = Unfolded.by(new HanwebRecordset(), """
                <div id=1><script type="text/xml"><datastore><recordset>
                <record><![CDATA[<tr><td><a href='/art/1.html'>甲</a></td><td>2026-01-02</td></tr>]]></record>
                <record><![CDATA[<tr><td><a href='/art/2.html'>乙</a></td><td>2026-01-01</td></tr>]]></record></recordset></datastore></script></div>""");

        assertThat(page.texts("table tr td")).containsExactly("甲", "2026-01-02", "乙", "2026-01-01");
    }

    @Test
    void a_record_without_its_end_is_left() {
        assertThat(Unfolded.by(new HanwebRecordset(), "<div><script type=text/xml><record><![CDATA[<li>x</script></div>").links()).isEmpty();
    }
}
