package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedJsonTest {
    @Test
    void a_file_of_json_that_the_script_names_is_asked_for_once() {
        Unfolded page = Unfolded.by(new NamedJson(), "<div id=l></div><script>$.getJSON('./ZUIXIN.json', function(d){ $('#l').html(d) }); fetch('/b.json')</script>",
                Map.of("/col/col12/ZUIXIN.json", "[{\"TITLE\":\"国务院关于示例的通知\",\"URL\":\"https://www.qinghe.gov.cn/a/content_1.htm\",\"DOCRELPUBTIME\":\"2026-02-03\"}]"));

        assertThat(page.asked()).containsExactly("/col/col12/ZUIXIN.json");
        assertThat(page.texts("#l li")).containsExactly("国务院关于示例的通知 2026-02-03");
    }

    @Test
    void an_answer_that_is_no_list_changes_nothing() {
        assertThat(Unfolded.by(new NamedJson(), "<script>fetch('/b.json')</script>", Map.of("/b.json", "<html>404")).links()).isEmpty();
    }
}
