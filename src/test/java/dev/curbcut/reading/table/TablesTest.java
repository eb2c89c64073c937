package dev.curbcut.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.Reading;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Measures;
import dev.curbcut.reading.wording.Plain;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void a_layout_table_becomes_its_content_in_order() {
        assertThat(said(read("<table><tr><td>Menu</td></tr><tr><td><p>Body</p></td></tr></table>"))).isEqualTo("Menu|Body");
        assertThat(said(read("<table role=presentation><tr><th>A<td>B<tr><td>C<td>D</table>"))).isEqualTo("A|B|C|D");
        assertThat(said(read("<table><tr><td>L<td><table><tr><td>inner words here<td>2<tr><td>3<td>4</table><tr><td>x<td>y</table>"))).startsWith("L|");
    }

    @Test
    void a_table_of_nothing_but_links_is_laid_out_in_everything_a_page_holds() {
        List<Block> blocks = Reading.blocks("<table><tr><td><a href=a.html>残疾人证</a><td><a href=b.html>公交卡</a><tr><td><a href=c.html>补贴</a><td><a href=d.html>热线</a></table>");
        assertThat(blocks.stream().map(Reading::text)).containsExactly("残疾人证", "公交卡", "补贴", "热线");
    }

    @Test
    void th_cells_head_their_column_or_their_row() {
        Block.Table table = table("<table><tr><th>Year<th>Sum<tr><th>2024<td>1<tr><th>2025<td>2</table>");
        assertThat(headers(table)).isEqualTo("CC/R-/R-");
    }

    @Test
    void scope_says_what_a_cell_heads() {
        assertThat(headers(table("<table><tr><th scope=row>a<td>1<tr><th scope=row>b<td>2</table>"))).isEqualTo("R-/R-");
        assertThat(headers(table("<table><tr><td scope=col>a<td>1<tr><td>b<td>2</table>"))).isEqualTo("C-/--");
    }

    @Test
    void a_bold_first_row_heads_the_columns() {
        assertThat(headers(table("<table><tr><td><b>序号</b><td><p><strong>单位</strong></p><tr><td>甲<td>乙<tr><td>丙<td>丁</table>"))).isEqualTo("CC/--/--");
        assertThat(headers(table("<table><tr><td><b>甲</b><td><b>乙</b><tr><td><b>丙</b><td><b>丁</b></table>"))).isEqualTo("--/--");
    }

    @Test
    void words_over_numbers_are_headers() {
        assertThat(headers(table("<table><tr><td>单位<td>数量<tr><td>甲<td>12<tr><td>乙<td>7<tr><td>合计<td>19</table>"))).isEqualTo("CC/--/--/--");
    }

    @Test
    void labels_that_end_in_a_colon_head_their_rows() {
        assertThat(headers(table("<table><tr><td>姓名：<td>张三<td>电话：<td>无<tr><td>地址：<td>某市<td>邮编：<td>无</table>"))).isEqualTo("R-R-/R-R-");
    }

    @Test
    void different_words_at_the_head_of_every_row_name_it_where_nothing_is_marked() {
        assertThat(headers(table("<table><tr><td>People living here<td>1 person<td>2 people<tr><td>Income at most<td>$72,950<td>$83,400</table>")))
                .isEqualTo("R--/R--");
        assertThat(headers(table("<table><tr><td>Anna Lee<td>Tom Hill<tr><td>Ida May<td>Ben Fox</table>")))
                .as("cells that are all of a kind")
                .isEqualTo("--/--");
    }

    @Test
    void a_cell_as_wide_as_the_table_heads_the_rows_below_it() {
        assertThat(headers(table("<table><tr><td><b>No.</b><td>7<tr><td><b>Date</b><td>May<tr><td colspan=2><a href=b.html>Case 8</a><tr><td><b>No.</b><td>8</table>")))
                .isEqualTo("R-/R-/C/R-");
    }

    @Test
    void the_head_is_as_deep_as_its_deepest_cell() {
        assertThat(headers(table("<table><tr bgcolor=x><td rowspan=2 bgcolor=x>名称<td colspan=2 bgcolor=x>人数<tr><td>男<td>女<tr><td>甲<td>1<td>2<tr><td>乙<td>3<td>4</table>")))
                .isEqualTo("CC/CC/---/---");
    }

    @Test
    void a_first_row_across_the_table_is_its_caption() {
        Block.Table table = table("<table><tr><td colspan=3>安置任务表<tr><td>a<td>b<td>c<tr><td>1<td>2<td>3</table>");
        assertThat(table.caption()).isEqualTo(List.of(new Inline.Text("安置任务表")));
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void spans_are_cut_at_the_edge() {
        Block.Table table = table("<table><tr><td>a<td colspan=50>b<tr><td rowspan=9>c<td>d<tr><td>e</table>");
        assertThat(table.rows().get(0).cells().get(1).colspan()).isEqualTo(1);
        assertThat(table.rows().get(1).cells().get(0).rowspan()).isEqualTo(2);
    }

    @Test
    void a_span_of_nonsense_is_one() {
        assertThat(table("<table><tr><td colspan=-3>a<td rowspan=x>b<tr><td>c<td>d</table>").rows().getFirst().cells()).allMatch(c -> c.colspan() == 1 && c.rowspan() == 1);
    }

    @Test
    void a_table_of_many_rows_takes_time_in_proportion() {
        String row = "<tr><td>" + "a</td><td>12</td><td>b</td></tr>";
        Block.Table table = table("<table><tr><td>x<td>y<td>z" + row.repeat(60_000) + "</table>");
        assertThat(table.rows()).hasSize(60_001);
        assertThat(table.rows().getFirst().cells()).allMatch(c -> c.header() == Header.COLUMN);
    }

    @Test
    void cells_that_each_hold_a_label_and_its_value_are_fields() {
        Block.Fields fields = (Block.Fields) read("<table><tr><td>· 名称 ：兰河水务<td>· 类型 ：国有<tr><td>· 期限至 ：<td>· 地址 ：河边路1号<tr><td colspan=2>·</table>").getLast();
        assertThat(fields.facts()).extracting(fact -> fact.label() + "=" + Plain.of(fact.value())).containsExactly("名称=兰河水务", "类型=国有", "期限至=", "地址=河边路1号");
    }

    @Test
    void dates_set_in_columns_are_a_list() {
        Block.ListBlock list = (Block.ListBlock) read("<table><tr><td>Monday May 3<td>Monday June 14<tr><td>Tuesday July 12<td>Monday August 9</table>").getLast();
        assertThat(list.items()).hasSize(4);
        assertThat(read("<table><tr><td>Anna Lee<td>Mayor<tr><td>Tom Hill<td>Clerk</table>").getLast()).isInstanceOf(Block.Table.class);
    }

    @Test
    void the_first_column_heads_rows_where_heads_stop_short_of_the_last() {
        assertThat(headers(table("<table><tr><th>Date<th>Place<tr><td>May 3, 2021<td>Hall<td>Yearly meeting<tr><td>June 4, 2021<td>Library<td></table>"))).isEqualTo("CC/R--/R--");
    }

    private static List<Block> read(String html) {
        List<Box> boxes = Measures.of(Jsoup.parse(html).body());
        Box table = boxes.stream().filter(b -> b.tag.equals("table")).findFirst().orElseThrow();
        return Tables.read(table, box -> true, box -> box.weight == 0 ? List.of() : List.of(new Block.Paragraph(List.of(new Inline.Text(box.element.text())))));
    }

    private static Block.Table table(String html) {
        return (Block.Table) read(html).getLast();
    }

    private static String said(List<Block> blocks) {
        return blocks.stream().map(b -> ((Inline.Text) ((Block.Paragraph) b).content().getFirst()).text()).collect(Collectors.joining("|"));
    }

    private static String headers(Block.Table table) {
        return table.rows().stream()
                .map(r -> r.cells().stream().map(c -> c.header() == Header.NONE ? "-" : c.header().name().substring(0, 1)).collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
    }
}
