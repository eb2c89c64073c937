package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenContentTest {
    @Test
    void further_rows_and_answers_are_shown() {
        Unfolded page = Unfolded.by(new HiddenContent(), """
                <p>正文在此，说明如下，共有三项内容需要各位市民留意。</p><ul style="display:none"><li><a href=1.html>关于图书馆开放时间的通知</a><li><a href=2.html>关于体育馆开放时间的通知</a></ul>
                <button aria-controls=a1>何时开放？</button><div id=a1 hidden>每日九时</div>""");

        assertThat(page.document().select("[style], [hidden]")).isEmpty();
    }

    @Test
    void pop_ups_log_ins_and_menus_stay_hidden() {
        Unfolded page = Unfolded.by(new HiddenContent(), "<p>" + "正文".repeat(200) + "</p><div class=login-popup style='display:none'><a href=1>忘记密码了怎么办呢请看</a><a href=2>注册新用户的办法请看这里</a></div>"
                + "<nav><ul style='display:none'><li><a href=3>政务公开栏目的所有内容</a><li><a href=4>办事服务栏目的所有内容</a></ul></nav><div style='display:none'>微信</div>");

        assertThat(page.document().select("[style]")).hasSize(3);
    }

    @Test
    void a_page_that_hides_all_until_its_script_has_run_is_shown() {
        Unfolded page = Unfolded.by(new HiddenContent(), "<body style='visibility: hidden'><div style='display:none'><p>通知全文</p></div>");

        assertThat(page.document().select("[style]")).isEmpty();
    }
}
