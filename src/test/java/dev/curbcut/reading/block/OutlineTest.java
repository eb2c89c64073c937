package dev.curbcut.reading.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Block;
import dev.curbcut.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static List<String> outline(String html) {
        return Reading.blocks(html).stream()
                .filter(Block.Heading.class::isInstance)
                .map(b -> ((Block.Heading) b).level() + " " + Reading.text(b))
                .toList();
    }

    @Test
    void no_level_is_skipped_and_the_first_is_two() {
        assertThat(outline("<h4>a</h4><p>x</p><h5>b</h5><p>x</p><h2>c</h2><p>x</p><h6>d</h6><p>x</p>"))
                .containsExactly("2 a", "3 b", "2 c", "3 d");
    }

    @Test
    void numbered_lines_of_official_chinese_are_headings() {
        assertThat(outline("<p>一、总体要求</p><p>坚持稳中求进，完整准确全面落实。</p><p>（一）基本原则</p><p>统筹兼顾，分类施策。</p>"
                        + "<p>二、主要任务</p><p>加快建设，按期完成。</p>"))
                .containsExactly("2 一、总体要求", "3 （一）基本原则", "2 二、主要任务");
    }

    @Test
    void numbered_lines_with_nothing_between_them_are_a_list() {
        assertThat(outline("<p>附件目录如下。</p><p>一、申请表</p><p>二、承诺书</p><p>三、名单</p><p>四、说明</p>")).isEmpty();
    }

    @Test
    void a_numbered_sentence_is_no_heading() {
        assertThat(outline("<p>一、各单位要在本月底前完成自查。</p><p>逾期不报的通报。</p>")).isEmpty();
    }

    @Test
    void a_numbered_line_that_runs_on_from_its_heading_is_none() {
        assertThat(outline("<p>（一）目的。为了让坡道走得通。</p><p>（二）标准。按照下列标准养护：</p><p>1.坡面平整；</p><p>（三）原则</p><p>谁修建谁负责。</p>"))
                .containsExactly("2 （三）原则");
    }

    @Test
    void chapters_of_a_law_stand_above_their_sections_and_articles_can_be_linked() {
        assertThat(outline("<p>第一章　总则</p><p>第一条　为了规范管理，制定本办法。</p><p>第二章　职责</p><p>第一节　机构</p><p>第二条　市政府负责。</p>"))
                .containsExactly("2 第一章 总则", "2 第二章 职责", "3 第一节 机构");
        assertThat(Reading.blocks("<p>第十二条　为了规范管理，制定本办法。</p>").getFirst().about().anchors()).containsExactly("第十二条");
    }

    @Test
    void a_bold_line_before_text_is_a_heading_and_a_bold_sentence_is_none() {
        assertThat(outline("<p><b>How to apply</b></p><p>Write to us.</p><p><b>Do not send money.</b></p><p>Never.</p>"))
                .containsExactly("2 How to apply");
    }

    @Test
    void a_bold_line_that_says_what_a_picture_shows_is_no_heading() {
        assertThat(outline("<p><b>图为启动仪式。（王立摄）</b></p><p>活动在河边举行。</p><p><b>图2：新码头</b></p><p>码头长一百米。</p>")).isEmpty();
    }
}
