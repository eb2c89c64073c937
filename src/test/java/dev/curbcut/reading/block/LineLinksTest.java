package dev.curbcut.reading.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineLinksTest {
    @Test
    void a_link_of_arrows_alone_is_called_as_the_place_it_leads_to() {
        assertThat(name("<p><img src=i.png alt=动态><a href=/gzdt/>&gt;&gt;</a></p>")).isEqualTo("工作动态");
        assertThat(name("<p>见<a href=/gzdt/ title=全部动态>→</a></p>")).isEqualTo("全部动态");
    }

    @Test
    void a_link_of_another_sign_is_called_as_it_reads() {
        assertThat(name("<p>The type <a href=/never.html>!</a> has no values.</p>")).isNull();
    }

    private static @Nullable String name(String html) {
        return Reading.blocks(html).stream()
                .map(Block.Paragraph.class::cast)
                .map(Block.Paragraph::content)
                .flatMap(List::stream)
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .findFirst()
                .orElseThrow()
                .name();
    }
}
