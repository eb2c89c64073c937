package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleBodyTest {
    @Test
    void the_body_in_json_ld_is_shown_on_an_empty_page() {
        Unfolded page = Unfolded.by(new ArticleBody(), "<div id=root></div><script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"图书馆延时开放\",\"articleBody\":\"第一段。\\n第二段。\"}]}</script>");

        assertThat(page.texts("h1")).containsExactly("图书馆延时开放");
        assertThat(page.texts("p")).containsExactly("第一段。", "第二段。");
    }
}
