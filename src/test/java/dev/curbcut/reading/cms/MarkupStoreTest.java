package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupStoreTest {
    @Test
    void markup_in_a_hidden_textarea_fills_the_empty_block_around_it() {
        Unfolded page = Unfolded.by(new MarkupStore(), "<div id=c><textarea style='display:none'>&lt;p&gt;通知全文&lt;/p&gt;</textarea></div><form><textarea>写信</textarea></form>");

        assertThat(page.texts("#c p")).containsExactly("通知全文");
        assertThat(page.document().select("textarea")).hasSize(1);
    }

    @Test
    void a_template_in_an_empty_block_is_its_content() {
        assertThat(Unfolded.by(new MarkupStore(), "<div id=c><template><p>全文</p></template></div>").texts("#c > p")).containsExactly("全文");
    }

    @Test
    void noscript_counts_where_there_is_nothing_else() {
        Unfolded bare = Unfolded.by(new MarkupStore(), "<body><noscript><p>公告全文</p></noscript><script>draw()</script>");
        Unfolded full = Unfolded.by(new MarkupStore(), "<p>" + "正文".repeat(200) + "</p><noscript><p>请启用脚本</p></noscript>");

        assertThat(bare.document().select("noscript")).isEmpty();
        assertThat(full.document().select("noscript")).hasSize(1);
    }
}
