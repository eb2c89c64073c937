package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenMarkupTest {
    @Test
    void literals_and_variables_of_literals_are_written_where_the_script_stands() {
        Unfolded page = Unfolded.by(new WrittenMarkup(), """
                <p>发布：<script>document.write('2026-03-04');</script>，<script>var u="/b.html"; document.write('<a href="'+u+'">全文</a>')</script>。</p>""");

        assertThat(page.texts("p")).containsExactly("发布：2026-03-04，全文。");
        assertThat(page.links()).containsExactly("全文 -> /b.html");
    }

    @Test
    void what_a_program_would_compute_is_left_out() {
        Unfolded page = Unfolded.by(new WrittenMarkup(), """
                <p><script>var d=new Date();document.write('今天是'+d.getFullYear()+'年');</script><script>document.write(unescape("%3Cscript src='x'%3E%3C/script%3E"))</script>
                <script>document.write('<script src="count.js"><\\/script>')</script></p>""");

        assertThat(page.texts("p")).containsExactly("");
    }

    @Test
    void of_a_title_written_short_or_whole_the_whole_is_taken() {
        Unfolded page = Unfolded.by(new WrittenMarkup(), "<a href=x><script>var t='关于进一步加强农村公路养护管理工作的通知';if(t.length>12){document.write(t.substring(0,12)+'…')}else{document.write(t)}</script></a>");

        assertThat(page.texts("a")).containsExactly("关于进一步加强农村公路养护管理工作的通知");
    }
}
