package dev.curbcut.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Block.ListBlock;
import dev.curbcut.page.Block.ListItem;
import dev.curbcut.page.Block.Marker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    @ParameterizedTest
    @CsvSource({
        "DECIMAL,12,12.", "DECIMAL,-1,-1.", "DECIMAL_LEADING_ZERO,7,07.", "LOWER_ALPHA,26,z.", "LOWER_ALPHA,27,aa.", "UPPER_ALPHA,703,AAA.",
        "LOWER_ALPHA,0,0.", "UPPER_ROMAN,1994,MCMXCIV.", "LOWER_ROMAN,4,iv.", "LOWER_ROMAN,4000,4000.", "LOWER_GREEK,24,ω.", "CJK_IDEOGRAPHIC,10,十、",
        "CJK_IDEOGRAPHIC,21,二十一、", "CJK_IDEOGRAPHIC,105,一百零五、", "CJK_IDEOGRAPHIC,110,一百一十、", "CJK_IDEOGRAPHIC,1005,一千零五、", "HEAVENLY_STEM,10,癸、",
        "HEAVENLY_STEM,11,11、", "EARTHLY_BRANCH,12,亥、", "HIRAGANA,2,い、", "KATAKANA,3,ウ、", "ARABIC_INDIC,15,١٥.", "PERSIAN,15,۱۵.", "BENGALI,3,৩.", "DEVANAGARI,20,२०.",
        "THAI,9,๙.", "KHMER,4,៤.", "NONE,3,''"
    })
    void a_mark_is_what_browsers_show(Marker marker, int number, String mark) {
        assertThat(Numbering.mark(marker, number)).isEqualTo(mark);
    }

    @Test
    void a_value_counts_on_and_a_reversed_list_counts_down() {
        var items = List.of(new ListItem(About.NONE, List.of()), new ListItem(About.NONE, 10, List.of()), new ListItem(About.NONE, List.of()));
        assertThat(new ListBlock(About.NONE, true, 3, Marker.LOWER_ALPHA, items).marks()).containsExactly("c.", "j.", "k.");
        assertThat(new ListBlock(About.NONE, true, 3, true, Marker.DECIMAL, items).marks()).containsExactly("3.", "10.", "9.");
        assertThat(new ListBlock(About.NONE, false, 1, Marker.NONE, items).marks()).containsExactly("", "", "");
    }
}
