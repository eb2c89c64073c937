package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectLinksTest {
    @Test
    void a_select_of_sites_is_a_list_of_links_under_its_label() {
        Unfolded page = Unfolded.by(new SelectLinks(), "<select onchange='window.open(this.value)'><option>—区县网站—<option value='http://e.qinghe.gov.cn/'>东区<option value='//w.qinghe.gov.cn/'>西区</select>");

        assertThat(page.links()).containsExactly("东区 -> http://e.qinghe.gov.cn/", "西区 -> //w.qinghe.gov.cn/");
        assertThat(page.texts("p")).containsExactly("区县网站");
        assertThat(page.document().select("select")).isEmpty();
    }

    @Test
    void fields_and_pagers_stay() {
        Unfolded page = Unfolded.by(new SelectLinks(), "<select name=y><option value=2026>2026<option value=2025>2025</select><select><option value=a.html>第1页<option value=b.html>第2页</select>");

        assertThat(page.document().select("select")).hasSize(2);
    }
}
