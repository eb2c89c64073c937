package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UcapPartsTest {
    @Test
    void parts_that_a_script_shows_one_at_a_time_all_stand() {
        Unfolded page = Unfolded.by(new UcapParts(), """
                <div id=UCAP-CONTENT><div id=manuscriptPage_1><p>第一部分</p></div><div id=manuscriptPage_2 style="display:none"><p>第二部分</p></div></div>
                <div id=pagination><a href="javascript:void(0)" onclick="manuscriptPage_2()">2</a></div>""");

        assertThat(page.document().select("[style], a")).isEmpty();
        assertThat(page.texts("#UCAP-CONTENT p")).containsExactly("第一部分", "第二部分");
    }
}
