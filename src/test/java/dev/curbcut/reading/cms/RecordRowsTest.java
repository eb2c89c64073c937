package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordRowsTest {
    @Test
    void objects_with_an_address_a_title_and_a_date_are_a_list() {
        Unfolded page = Unfolded.by(new RecordRows(), """
                <div id="list"></div><script>var itemObj = [{"aT":"关于印发青禾市绿化办法的通知","aPd":"2026-09-21 17:00","aU":"{\\"common\\":\\"/zw/202609/t1.html\\"}"},
                {"aT":"关于开展体检的公告","aPd":"2026-09-20 09:00","aU":"{\\"common\\":\\"/zw/202609/t2.html\\"}"}]; $("#list").html(draw(itemObj));</script>""");

        assertThat(page.texts("#list li")).containsExactly("关于印发青禾市绿化办法的通知 2026-09-21 17:00", "关于开展体检的公告 2026-09-20 09:00");
        assertThat(page.links().getFirst()).endsWith("/zw/202609/t1.html");
    }

    @Test
    void rows_that_stand_in_the_page_already_are_not_doubled() {
        Unfolded page = Unfolded.by(new RecordRows(), """
                <a href="/a/1.html">通知一</a><a href="/a/2.html">通知二</a>
                <script>var l=[{t:'通知一',u:'/a/1.html',d:'2026-01-01'},{t:'通知二',u:'/a/2.html',d:'2026-01-02'}]</script>""");

        assertThat(page.links()).hasSize(2);
    }

    @Test
    void settings_of_a_menu_are_no_list() {
        assertThat(Unfolded.by(new RecordRows(), "<script>var menu=[{name:'首页面',url:'/a/'},{name:'政务公开',url:'/b/'}]</script>").links()).isEmpty();
    }
}
