package dev.curbcut.reading.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Block;
import dev.curbcut.page.Target;
import dev.curbcut.reading.Reading;
import dev.curbcut.reading.wording.Plain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {
    private static final String LIST = "<ul><li><a href=a%1$s.html>关于水价的通知</a></li><li><a href=b%1$s.html>关于规划的通知</a></li></ul>";

    private static List<Block> blocks(String html) {
        return Reading.page("<html><head><title>河阳市人民政府</title></head><body><div class=main>" + html + "</div></body></html>").blocks();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<h2>政策文件</h2><a href=/zcwj/>更多&gt;&gt;</a>",
        "<div><h2>政策文件</h2><div><a href=/zcwj/>more</a></div></div>",
        "<h2>政策文件 <a href=/zcwj/>更多</a></h2>",
        "<div><img src=t.png alt=政策文件><a href=/zcwj/>&gt;&gt;</a></div>",
    })
    void a_title_over_a_list_takes_the_link_to_the_rest_with_it(String title) {
        assertThat(blocks(title + LIST.formatted(""))).singleElement().isInstanceOfSatisfying(Block.Section.class, section -> {
            assertThat(Plain.of(section.title()).strip()).isEqualTo("政策文件");
            assertThat(section.more()).isInstanceOfSatisfying(Target.Web.class, web -> assertThat(web.address().path()).isEqualTo("/zcwj/"));
        });
    }

    @Test
    void headings_that_lead_to_columns_over_lists_of_their_pages_are_sections() {
        List<Block> blocks = blocks("<h3><a href=/yw/>要闻</a></h3>" + LIST.formatted(1) + "<h3><a href=/tz/>通知</a></h3>" + LIST.formatted(2) + "<h3><a href=/gs/>公示</a></h3>" + LIST.formatted(3));
        assertThat(blocks).hasSize(3).allSatisfy(block -> assertThat(block).isInstanceOf(Block.Section.class));
    }
}
