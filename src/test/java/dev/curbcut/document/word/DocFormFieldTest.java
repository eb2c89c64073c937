package dev.curbcut.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class DocFormFieldTest {
    /** A field of a form as old Word keeps it, behind the head of a picture. */
    private static byte[] field(int type, int result, int otherwise, String initial, String... choices) {
        ByteBuffer out = ByteBuffer.allocate(2000).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0).putShort((short) 68).position(68);
        out.putInt(-1).putShort((short) (type | result << 2 | (choices.length > 0 ? 0x8000 : 0))).putShort((short) 0).putShort((short) 20);
        text(out, "name");
        if (type == 0) {
            text(out, initial);
        } else {
            out.putShort((short) otherwise);
        }
        for (int i = 0; i < 5; i++) {
            text(out, "x");
        }
        if (choices.length > 0) {
            out.putShort((short) -1).putShort((short) choices.length).putShort((short) 0);
            for (String choice : choices) {
                out.putShort((short) choice.length());
                choice.chars().forEach(c -> out.putShort((short) c));
            }
        }
        return out.array();
    }

    private static void text(ByteBuffer out, String text) {
        out.putShort((short) text.length());
        text.chars().forEach(c -> out.putShort((short) c));
        out.putShort((short) 0);
    }

    @Test
    void boxes_say_whether_they_are_ticked() {
        assertThat(DocFormField.read(field(1, 1, 0, ""), 0).checked()).isTrue();
        assertThat(DocFormField.read(field(1, 0, 1, ""), 0).checked()).isFalse();
        assertThat(DocFormField.read(field(1, 25, 1, ""), 0).checked()).isTrue();
    }

    @Test
    void choices_and_texts_are_read() {
        assertThat(DocFormField.read(field(2, 1, 0, "", "农业", "非农业"), 0).choice()).isEqualTo("非农业");
        assertThat(DocFormField.read(field(0, 0, 0, "姓名"), 0).text()).isEqualTo("姓名");
    }

    @Test
    void what_is_cut_short_is_no_field() {
        assertThat(DocFormField.read(java.util.Arrays.copyOf(field(2, 1, 0, "", "a"), 80), 0)).isEqualTo(FormField.NONE);
        assertThat(DocFormField.read(new byte[4], 0)).isEqualTo(FormField.NONE);
        assertThat(DocFormField.read(new byte[400], 9000)).isEqualTo(FormField.NONE);
    }
}
