package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowVariablesTest {
    @Test
    void a_row_s_variables_become_its_link_and_date() {
        Unfolded page = Unfolded.by(new RowVariables(), """
                <ul><li><script>var url="./202602/t20260214_27.shtml"; var title="关于印发春运工作方案的通知"; FILENUM="青政〔2026〕4号";
                //var curTitle="旧标题";
                document.writeln("2026-02-14 17:32")</script></li></ul>""");

        assertThat(page.texts("li")).containsExactly("关于印发春运工作方案的通知 2026-02-14 17:32");
        assertThat(page.links()).containsExactly("关于印发春运工作方案的通知 -> ./202602/t20260214_27.shtml");
    }

    @Test
    void a_line_that_is_commented_out_says_nothing() {
        Unfolded page = Unfolded.by(new RowVariables(), "<ul><li><script>var url='./a/t1.html';\n//var title='不要这个标题';\nvar title='要这个标题';</script></li></ul>");

        assertThat(page.links()).containsExactly("要这个标题 -> ./a/t1.html");
    }

    @Test
    void several_rows_in_one_script_are_paired_or_dropped() {
        Unfolded paired = Unfolded.by(new RowVariables(), "<div><script>url='/a/1.html';title='第一条通知';url='/a/2.html';title='第二条通知';</script></div>");
        Unfolded uneven = Unfolded.by(new RowVariables(), "<div><script>url='/a/1.html';title='第一条通知';url='/a/2.html';</script></div>");

        assertThat(paired.links()).containsExactly("第一条通知 -> /a/1.html", "第二条通知 -> /a/2.html");
        assertThat(uneven.links()).isEmpty();
    }
}
