package dev.curbcut.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Block;
import dev.curbcut.reading.Reading;
import dev.curbcut.reading.wording.Plain;
import dev.curbcut.reading.wording.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTitlesTest {
    private static final String TABLE = "<table><tr><th>站点<th>浓度<tr><td>中心路<td>42</table>";

    @ParameterizedTest
    @ValueSource(strings = {"表1　各站点月均浓度", "附表二 各站点月均浓度", "Table 2. Monthly means"})
    void a_numbered_line_above_a_table_is_its_caption(String line) {
        List<Block> blocks = blocks("<p>监测结果如下。</p><p align=center><b>" + line + "</b></p>" + TABLE);

        assertThat(blocks).hasSize(2);
        assertThat(Plain.of(((Block.Table) blocks.getLast()).caption())).isEqualTo(Text.line(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"表扬先进单位", "监测结果如下：", "表1为各站点浓度。表2为其变化。"})
    void any_other_line_stays_one(String line) {
        List<Block> blocks = blocks("<p>监测结果如下。</p><p>" + line + "</p>" + TABLE);

        assertThat(blocks).hasSize(3);
        assertThat(((Block.Table) blocks.getLast()).caption()).isEmpty();
    }

    @Test
    void a_line_that_a_link_leads_to_keeps_its_place() {
        assertThat(blocks("<p><a href='#t1'>见表1</a></p><p id=t1>表1 各站点</p>" + TABLE)).hasSize(3);
    }

    private static List<Block> blocks(String html) {
        return Reading.page("<html><head><title>公报</title></head><body><div id=zoom>" + html + "</div></body></html>").blocks();
    }
}
