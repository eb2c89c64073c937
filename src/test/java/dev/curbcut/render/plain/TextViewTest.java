package dev.curbcut.render.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.Page;
import dev.curbcut.render.RenderSettings;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.SamplePages;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.theme.Themes;
import org.junit.jupiter.api.Test;

/** What somebody reads line by line, on a braille display or a simple phone. */
class TextViewTest {
    private static final Renderer RENDERER = new Renderer(
            Themes.load(null), Catalogues.load(), new PageLocalizer(Translator.NONE), ReaderLink.PLAIN, address -> true, new RenderSettings(20_000, 60_000_000));

    private static String text(Page page, Preferences wishes) {
        return RENDERER.page(page, Rendering.of(wishes.with(Setting.VIEW, "text"))).text();
    }

    private static String text(Page page) {
        return text(page, Preferences.DEFAULT);
    }

    @Test
    void an_item_has_its_date_beside_it_its_address_beneath_and_is_said_once() {
        String text = text(SamplePages.listing());
        assertThat(text).contains("关于做好第1批便民服务事项公开工作的通知 2023年7月25日\n" + SamplePages.SITE + "/art/1.html\n关于做好第2批");
        assertThat(text.split("关于做好第1批", -1)).hasSize(2);
    }

    @Test
    void a_form_says_what_it_asks_for_and_where() {
        assertThat(text(SamplePages.form())).contains(
                "站内搜索\n关键词 （必填）\n范围：全部 / 标题 / 正文\n", "备注\n在原网页上打开表单：" + SamplePages.SITE + "/form.html\n", "市长信箱\n姓名 （必填）");
    }

    @Test
    void what_stands_beside_the_body_comes_after_it_under_a_name_of_its_own() {
        assertThat(text(SamplePages.withContacts())).contains("不必预约。\n\n联系方式\n\n正文之外\n联系方式\n\n电话：12345", "兰河市信息公开条例\n" + SamplePages.SITE + "/law.html");
    }

    @Test
    void every_row_of_a_table_is_whole() {
        assertThat(text(SamplePages.everyBlock())).contains("项目\t金额（万元）\n项目\t预算\t决算\n教育\t10\t9\n教育\t12\t11");
    }

    @Test
    void a_table_is_read_row_by_row_where_the_reader_wants_that() {
        assertThat(text(SamplePages.everyBlock(), Preferences.DEFAULT.with(Setting.TABLES, "rows")))
                .contains("项目：教育\n金额（万元） 预算：10\n金额（万元） 决算：9\n\n项目：教育\n金额（万元） 预算：12");
    }
}
