package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TabPanelsTest {
    @Test
    void labels_in_a_row_become_the_headings_of_as_many_panels() {
        Unfolded page = Unfolded.by(new TabPanels(), """
                <div class=box><ul class=hd><li onmouseover="setTab('one',1,3)"><a href="/yw/">要闻</a></li><li onmouseover="setTab('one',2,3)">公告</li><li>政策</li></ul>
                <div class=bd><ul id=con_one_1><li><a href=1.html>甲</a></ul><ul id=con_one_2 style="display:none"><li><a href=2.html>乙</a></ul><ul id=con_one_3 style="display: none"><li><a href=3.html>丙</a></ul></div></div>""");

        assertThat(page.texts(".bd > h3")).containsExactly("要闻", "公告", "政策");
        assertThat(page.links()).containsExactly("要闻 -> /yw/", "甲 -> 1.html", "乙 -> 2.html", "丙 -> 3.html");
        assertThat(page.document().select("[style]")).isEmpty();
        assertThat(page.document().select(".hd")).isEmpty();
    }

    @Test
    void ids_of_aria_pair_labels_and_panels() {
        Unfolded page = Unfolded.by(new TabPanels(), """
                <ul role=tablist><li><a role=tab href="#p1" aria-controls=p1>Opening hours</a></li><li><a role=tab href="#p2" aria-controls=p2>Fees</a></li></ul>
                <div role=tabpanel id=p1><p>Daily</p></div><div role=tabpanel id=p2 hidden><p>None</p></div>""");

        assertThat(page.texts("#p1 h3, #p2 h3")).containsExactly("Opening hours", "Fees");
        assertThat(page.document().select("[hidden]")).isEmpty();
    }

    @Test
    void another_count_of_labels_pairs_nothing() {
        Unfolded page = Unfolded.by(new TabPanels(), "<ul class=hd><li>要闻<li>公告<li>政策</ul><div><ul><li><a href=1>甲</a></ul><ul style=display:none><li><a href=2>乙</a></ul></div>");

        assertThat(page.texts("h3")).isEmpty();
        assertThat(page.texts(".hd li")).hasSize(3);
    }
}
