package dev.curbcut.reading.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Block;
import dev.curbcut.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageLinksTest {
    private static final String REST = "<p>办理时请带身份证，填写申请表后交给窗口，也可以<a href=/bszn/a.html>查看办事指南</a>。</p>";

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "<a href=/x/1.html><img src=i.png alt=市长信箱></a>, 市长信箱",
        "<a href=/x/1.html title=市长信箱><img src=i.png></a>, 市长信箱",
        "<a href=/bszn/a.html><img src=i.png alt=''></a>, 查看办事指南",
        "<a href=/zwgk/><img src=icon.png alt=icon.png></a>, 政务公开",
        "<a href=/x/1.html><img src=i.png></a>, -",
    })
    void a_link_that_is_only_an_image_gets_the_best_name_there_is(String link, @Nullable String name) {
        var page = Reading.page("<html><head><title>办事</title></head><body><div id=zoom><p>" + link + "</p>" + REST + "</div></body></html>");
        assertThat(page.blocks().getFirst()).isInstanceOfSatisfying(Block.Figure.class, figure -> assertThat(figure.alternative()).isEqualTo(name));
    }
}
