package dev.curbcut.reading.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import dev.curbcut.reading.Reading;
import dev.curbcut.reading.wording.Plain;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void what_a_link_on_the_page_leads_to_keeps_its_anchor_wherever_it_stands() {
        List<Block> blocks = Reading.blocks("<p><a href='#t'>t</a> <a href='#l'>l</a> <a href='#c'>c</a> <a href='#n'>n</a></p>"
                + "<dl><dt>term<dd id=t>said of it</dl><ul><li id=l>item<li>other</ul>"
                + "<table><tr><th>a<th>b<tr><td id=c>1<td>2</table><p><a name=n></a>named</p>");
        assertThat(blocks.toString()).contains("anchors=[t]", "anchors=[l]", "anchors=[c]", "anchors=[n]");
    }

    @Test
    void two_breaks_part_paragraphs_and_one_is_a_line() {
        assertThat(Reading.blocks("first<br><br>second<br>third")).map(Reading::text).containsExactly("first", "second third");
    }

    @Test
    void a_break_before_a_full_width_indent_begins_a_paragraph() {
        assertThat(Reading.blocks("第一段文字。<br>\u3000\u3000第二段文字。")).map(Reading::text).containsExactly("第一段文字。", "第二段文字。");
    }

    @Test
    void a_source_line_that_wraps_within_chinese_leaves_no_gap() {
        assertThat(Reading.blocks("<p>人民\n   政府 office\n of</p>")).map(Reading::text).containsExactly("人民政府 office of");
    }

    @Test
    void a_link_around_blocks_stays_on_each_of_them() {
        List<Block> blocks = Reading.blocks("<a href=/x><div>one</div><div>two</div></a>");
        assertThat(blocks).hasSize(2).allSatisfy(b -> assertThat(((Block.Paragraph) b).content().getFirst()).isInstanceOf(Inline.Link.class));
    }

    @Test
    void what_law_strikes_out_and_puts_in_is_kept() {
        Block.Paragraph p = (Block.Paragraph) Reading.blocks("<p>a <del>old</del> <ins>new</ins></p>").getFirst();
        assertThat(p.content()).hasAtLeastOneElementOfType(Inline.Deleted.class).hasAtLeastOneElementOfType(Inline.Inserted.class);
    }

    @Test
    void ruby_is_one_word_with_its_reading() {
        Block.Paragraph p = (Block.Paragraph) Reading.blocks("<p><ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rt>きょう</rt></ruby></p>").getFirst();
        assertThat(p.content()).containsExactly(new Inline.Ruby("東京", "とうきょう"));
    }

    @Test
    void what_a_form_says_is_not_said_again_below_it_but_where_everything_is() {
        String html = "<title>信箱</title><h1>信箱</h1><form action=/send method=post><p>Write clearly.</p><table><tr><td>类型：<td><input type=radio name=t value=1>求助 "
                + "<input type=radio name=t value=2>建议<tr><td>验证码：<td><input name=yzm><img src=/code.jpg></table></form>";
        List<Block> blocks = Reading.page(html, false).blocks();
        assertThat(blocks.getFirst()).isInstanceOf(Block.FormBlock.class);
        assertThat(blocks.subList(1, blocks.size())).map(Reading::text).containsExactly("Write clearly.");
        assertThat(Reading.page(html, true).blocks()).hasAtLeastOneElementOfType(Block.Table.class);
    }

    @Test
    void a_note_mark_leads_to_its_note() {
        List<Block> blocks = Reading.blocks("<p>said<sup><a href='#n1'>[1]</a></sup></p><p id=n1>the note</p>");
        assertThat(blocks.toString()).contains("FootnoteMark[mark=[1], target=Here[anchor=n1]]");
        assertThat(blocks.get(1).about().anchors()).containsExactly("n1");
    }

    @Test
    void a_list_keeps_its_start_and_its_marks() {
        Block.ListBlock list = (Block.ListBlock) Reading.blocks("<ol start=3 type=a><li>x<li>y<ul><li>z</ul></ol>").getFirst();
        assertThat(list.start()).isEqualTo(3);
        assertThat(list.marker()).isEqualTo(Block.Marker.LOWER_ALPHA);
        assertThat(list.items().get(1).blocks()).hasSize(2);
    }

    @Test
    void a_description_list_pairs_terms_with_what_is_said() {
        Block.DescriptionList list = (Block.DescriptionList) Reading.blocks("<dl><div><dt>a<dt>b<dd>one</div><dt>c<dd>two<dd>three</dl>").getFirst();
        assertThat(list.entries()).hasSize(2);
        assertThat(list.entries().getFirst().terms()).hasSize(2);
        assertThat(list.entries().getLast().descriptions()).hasSize(2);
    }

    @Test
    void a_caption_belongs_to_its_figure() {
        Block.Figure figure = (Block.Figure) Reading.blocks("<figure><img src=a.jpg alt='A bridge'><figcaption>The new bridge</figcaption></figure>").getFirst();
        assertThat(figure.alternative()).isEqualTo("A bridge");
        assertThat(Reading.words(figure.caption())).isEqualTo("The new bridge");
    }

    @Test
    void a_file_name_is_no_alternative() {
        Block.Figure figure = (Block.Figure) Reading.blocks("<p><img src=a.jpg alt='W020230725334.jpg'></p>").getFirst();
        assertThat(figure.alternative()).isNull();
    }

    @Test
    void nameless_images_in_a_row_are_announced_once() {
        List<Block> blocks = Reading.blocks("<p><img src=a.jpg></p><p><img src=b.jpg></p><p><img src=c.jpg></p>");
        assertThat(blocks).hasSize(4);
        assertThat(blocks.getFirst()).isInstanceOfSatisfying(Block.Note.class, n -> assertThat(n.remark().arguments()).containsExactly("3"));
        assertThat(blocks.subList(1, 4)).allSatisfy(b -> assertThat(((Block.Figure) b).alternative()).isEmpty());
    }

    @Test
    void a_late_loaded_image_is_found_behind_its_placeholder() {
        Block.Figure figure = (Block.Figure) Reading.blocks("<p><img src='/img/loading.gif' data-original='/pic/1.jpg' alt='Square'></p>").getFirst();
        assertThat(figure.source().path()).isEqualTo("/pic/1.jpg");
    }

    @Test
    void a_frame_is_named_and_linked() {
        Block.Media media = (Block.Media) Reading.blocks("<iframe src='/map.html' title='Map of the offices'></iframe>").getFirst();
        assertThat(media.title()).isEqualTo("Map of the offices");
        assertThat(media.target()).isInstanceOf(Target.Web.class);
    }

    @Test
    void details_open_to_what_they_hold() {
        assertThat(Reading.blocks("<details><summary>Fees</summary><p>None.</p></details>")).map(Reading::text).containsExactly("Fees: None.");
    }

    @Test
    void characters_that_xml_forbids_are_dropped() {
        assertThat(Reading.blocks("<p>a\u0001b\ufffec\u0085</p>")).map(Reading::text).containsExactly("abc");
    }

    @Test
    void a_signature_keeps_its_side() {
        assertThat(Reading.blocks("<p style='text-align: right'>某市人民政府</p>").getFirst())
                .isInstanceOfSatisfying(Block.Paragraph.class, p -> assertThat(p.align()).isEqualTo(Block.Align.END));
    }

    @Test
    void the_title_is_not_said_again_as_the_body_s_first_line() {
        String body = "<div id=zoom><p><strong>青禾市城市照明管理规定</strong></p><p>为了加强城市照明管理，改善夜间出行条件，制定本规定。</p></div>";
        assertThat(Reading.page("<html><head><meta name=ArticleTitle content=青禾市城市照明管理规定></head><body><h1>青禾市城市照明管理规定</h1>" + body + "</body></html>").blocks()).hasSize(1);
        assertThat(Reading.page("<html><head><meta name=ArticleTitle content=关于印发照明管理规定的通知></head><body>" + body + "</body></html>").blocks()).hasSize(2);
    }

    @Test
    void words_made_bold_by_a_style_are_strong() {
        assertThat(Reading.blocks("<p>见<span style='color:red; font-weight: 700'>附件<span style='font-weight:bold'>一</span></span>。</p><p style='font-weight:bold'>全文</p>"))
                .extracting(block -> ((Block.Paragraph) block).content().stream().filter(Inline.Strong.class::isInstance).map(i -> Plain.of(List.of(i))).toList())
                .containsExactly(List.of("附件一"), List.of("全文"));
    }

    @Test
    void labels_that_only_a_style_sheet_sets_apart_are_set_apart() {
        assertThat(Reading.blocks("<p><span>省份：</span><span>云南省</span><span>来源平台：</span><span>省交易中心</span></p>")).map(Reading::text)
                .containsExactly("省份：云南省 来源平台：省交易中心");
    }

    @Test
    void a_place_for_the_keyboard_to_stop_at_says_nothing() {
        assertThat(Reading.blocks("<p><a href='#' accesskey=c>:::</a></p><p>本文</p><p><a href='#n'>◎</a></p>")).map(Reading::text).containsExactly("本文");
    }

    @Test
    void a_note_s_sign_is_kept_as_its_mark() {
        assertThat(Reading.blocks("<p>Fees<sup><a href='#n1'>*</a></sup> apply.</p><p id=n1>None so far.</p>")).first()
                .isInstanceOfSatisfying(Block.Paragraph.class, p -> assertThat(p.content()).contains(
                        new Inline.Superscript(List.of(new Inline.FootnoteMark("*", new Target.Here("n1"))))));
    }

    @Test
    void a_leap_over_a_part_is_no_line_of_the_body() {
        String page = "<html><head><title>申请公开</title></head><body><div><a href='#content'>跳转到主要内容区域</a></div><h2>申请公开</h2><p>申请人应当写明所需的信息。</p></body></html>";
        assertThat(Reading.page(page).blocks()).map(Reading::text).containsExactly("申请人应当写明所需的信息。");
    }

    @Test
    void nesting_beyond_the_limit_is_flattened_and_keeps_its_text() {
        String deep = "<ul><li>".repeat(150) + "innermost" + "</ul>".repeat(150);
        assertThat(Reading.blocks(deep).toString()).contains("innermost");
    }

    @Test
    void the_mark_by_which_the_address_of_a_heading_is_copied_is_no_part_of_it() {
        String html = "<html><head><title>Ferries</title></head><body><main><h1>Ferries</h1><h2 id=fares>Fares<a href='#fares' aria-label='Direct link to Fares'></a></h2><p>Children travel without a fare.</p></main></body></html>";
        assertThat(Reading.texts(Reading.page(html).blocks())).isEqualTo("Fares\nChildren travel without a fare.");
    }

    @Test
    void a_program_is_read_whole_but_for_the_lines_that_its_page_folds_away() {
        String html = "<html><head><title>Tides</title></head><body><main><h1>Tides</h1><p>The table is asked for the next high water, and the answer is printed.</p>"
                + "<pre><code><span class=boring>fn main() {\n</span>let tide = <span class=tag>print</span>(next); <span class='token comment'>// high water</span>\n<span class=boring>}</span></code></pre></main></body></html>";
        assertThat(Reading.texts(Reading.page(html).blocks())).contains("let tide = print(next); // high water").doesNotContain("fn main");
        assertThat(Reading.page(html).omitted().toString()).contains("HIDDEN");
        assertThat(Reading.texts(Reading.page(html, true).blocks())).contains("fn main");
    }
}
