package dev.curbcut.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Target;
import dev.curbcut.render.template.HubRegions.Region;
import dev.curbcut.render.template.HubRegions.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class HubRegionsTest {
    private static final Address SITE = Address.of("https://www.qinghe.gov.cn/");
    private static final Target TARGET = new Target.Web(SITE, null);
    private static final Block WARNING = new Block.Paragraph(List.of(new Inline.Text("暴雨红色预警")));
    private static final Block SEARCH = new Block.FormBlock(About.NONE, new Form("搜索", SITE, Form.Sending.GET, "UTF-8", true, false, List.of(), List.of()));
    private static final Block TILES = list(new Item("社保", TARGET, null), new Item("公积金", TARGET, null), new Item("户籍", TARGET, null));
    private static final Block FOCUS = list(pictured("万亩油菜开镰收割"), pictured("首座智慧渔港开港"));
    private static final Block NEWS = section(list(new Item("市政府召开全体会议部署防汛工作", TARGET, "2026-05-08"), new Item("我市三座跨河桥完成定期检测", TARGET, "2026-05-07")));
    private static final Block SERVICES = section(TILES);

    private static Block list(Item... items) {
        return new Block.ItemList(About.NONE, List.of(items));
    }

    private static Block section(Block block) {
        return new Block.Section(About.NONE, 2, List.of(new Inline.Text("名称")), null, List.of(block));
    }

    private static Item pictured(String title) {
        return new Item(title, TARGET, null, List.of(new Block.Figure(About.NONE, SITE, "", List.of(), null)), false, null, null);
    }

    private static List<Region> regions(Block... blocks) {
        return HubRegions.of(List.of(blocks)).stream().map(Run::region).toList();
    }

    @Test
    void each_part_of_a_front_stands_in_its_region() {
        assertThat(regions(SEARCH, SERVICES, FOCUS, NEWS)).containsExactly(Region.INTERACTION, Region.SERVICES, Region.WINDOW, Region.LISTS);
    }

    @Test
    void a_warning_stands_before_all_regions() {
        assertThat(regions(WARNING, SEARCH, NEWS)).containsExactly(null, Region.INTERACTION, Region.LISTS);
    }

    @Test
    void tiles_and_pictures_among_the_lists_break_no_region() {
        assertThat(regions(SEARCH, NEWS, SERVICES, FOCUS, NEWS)).containsExactly(Region.INTERACTION, Region.LISTS);
    }

    @Test
    void no_region_stands_twice() {
        assertThat(regions(SEARCH, TILES, SEARCH, NEWS)).containsExactly(Region.INTERACTION, Region.SERVICES, Region.LISTS);
    }

    @Test
    void every_block_stands_in_one_run() {
        assertThat(HubRegions.of(List.of(WARNING, SEARCH, TILES, FOCUS, NEWS, TILES)).stream().flatMap(run -> run.blocks().stream()))
                .containsExactly(WARNING, SEARCH, TILES, FOCUS, NEWS, TILES);
    }

    @Test
    void a_page_that_is_all_one_region_has_none() {
        assertThat(regions(NEWS, NEWS)).isEmpty();
        assertThat(regions(SEARCH)).isEmpty();
    }
}
