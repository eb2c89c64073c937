package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GkmlptConfigTest {
    @Test
    void the_article_in_the_configuration_is_the_page_s_content() {
        Unfolded page = Unfolded.by(new GkmlptConfig(), """
                <div id=app></div><script>window._CONFIG = { SID:'755001', DETAIL: {title:"关于奖励办法的通知", content:"\\u003Cp\\u003E各区：\\u003C/p\\u003E\\u003Cp\\u003E现予印发。\\u003C/p\\u003E"}, render: function(){ return 1; } };</script>""");

        assertThat(page.texts("h1")).containsExactly("关于奖励办法的通知");
        assertThat(page.texts("#zoom p")).containsExactly("各区：", "现予印发。");
    }

    @Test
    void the_tree_of_columns_is_a_nested_list() {
        Unfolded page = Unfolded.by(new GkmlptConfig(), "<script>window._CONFIG={TREE:[{id:1,name:'机构职能',url:'/gkmlpt/a.html',children:[{id:2,name:'内设机构'}]}]}</script>");

        assertThat(page.texts("li li")).containsExactly("内设机构");
        assertThat(page.links()).containsExactly("机构职能 -> /gkmlpt/a.html");
    }
}
