package dev.curbcut.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.DocumentOutcome;
import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private static List<String> read(String rtf) {
        return ReadDocuments.lines(ReadDocuments.page(rtf.getBytes(Charset.forName("GBK")), "a.rtf"));
    }

    @Test
    void double_bytes_are_decoded_together_by_page_or_font() {
        assertThat(read("{\\rtf1\\ansi\\ansicpg936 \\'b6\\'ab\\'c7\\'c5\\'ca\\'d0\\par}")).containsExactly("东桥市");
        assertThat(read("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}\\f1 \\'e4\\'e0\\par}")).containsExactly("да");
    }

    @Test
    void unicode_counts_and_its_stand_in_is_left_out() {
        assertThat(read("{\\rtf1\\uc1 \\u19996?\\u26725?\\uc0\\u24066 .\\par}")).containsExactly("东桥市.");
    }

    @Test
    void tables_are_tables_and_settings_are_no_text() {
        assertThat(read("{\\rtf1{\\info{\\title x}}{\\*\\generator y;}{\\stylesheet{\\s1 heading;}}before\\par"
                        + "\\trowd\\cellx1\\cellx2 \\intbl Name\\cell Place\\cell\\row\\trowd\\intbl Adams\\cell Mill Lane\\cell\\row\\pard after\\par}"))
                .containsExactly("before", "| ^Name | ^Place", "| Adams | Mill Lane", "after");
    }

    @Test
    void braces_without_end_do_no_harm() {
        DocumentOutcome outcome = ReadDocuments.outcome(("{\\rtf1 words" + "{".repeat(100_000)).getBytes(Charset.forName("GBK")), "a.rtf");
        assertThat(((DocumentOutcome.Unreadable) outcome).why()).isEqualTo(Why.DAMAGED);
    }
}
