package dev.curbcut.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every label and every place of every table of the Encoding Standard. */
class CharsetsTest {
    static List<String[]> labels() {
        List<String[]> pairs = new ArrayList<>();
        for (String[] row : StandardTables.rows("labels.txt")) {
            for (String label : row[1].split(" ")) {
                pairs.add(new String[] {label, row[0]});
            }
        }
        return pairs;
    }

    @Test
    void every_label_of_the_standard_names_its_charset() {
        List<String> wrong = new ArrayList<>();
        for (String[] pair : labels()) {
            Charset charset = Charsets.of(" " + pair[0].toUpperCase(java.util.Locale.ROOT) + "\n");
            if (charset == null || !charset.name().equalsIgnoreCase(pair[1])) {
                wrong.add(pair[0] + " is " + charset + ", not " + pair[1]);
            }
        }
        assertThat(labels()).hasSizeGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"utf-7", "utf-32", "gb-2312", "cp936", "cesu-8", "latin-1", "?"})
    void a_label_that_no_browser_knows_is_none(String label) {
        assertThat(Charsets.of(label)).isNull();
    }

    static List<String> single() {
        List<String> names = new ArrayList<>(StandardTables.rows("single-byte.txt").stream().map(row -> row[0]).toList());
        names.add("iso-8859-8-i");
        return names;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("single")
    void every_byte_of_a_charset_of_one_byte_is_its_letter_there_and_back(String name) {
        String letters = StandardTables.rows("single-byte.txt").stream()
                .filter(row -> name.startsWith(row[0]))
                .reduce((one, other) -> name.equals(one[0]) ? one : other)
                .orElseThrow()[1];
        for (int b = 0; b < 0x100; b++) {
            char table = b < 0x80 ? (char) b : letters.charAt(b - 0x80);
            char letter = table == '\uFFFD' && b < 0xa0 ? (char) b : table;
            check(Charsets.named(name), bytes(b), Character.toString(letter));
        }
    }

    /** Where a table's letters are in bytes. */
    private static final Map<String, IntFunction<byte[]>> PLACES = new HashMap<>(Map.of(
            "gbk gb18030", p -> bytes(p / 190 + 0x81, p % 190 + (p % 190 < 0x3f ? 0x40 : 0x41)),
            "gb18030 gb18030", p -> bytes(p / 190 + 0x81, p % 190 + (p % 190 < 0x3f ? 0x40 : 0x41)),
            "big5 big5", p -> bytes(p / 157 + 0x81, p % 157 + (p % 157 < 0x3f ? 0x40 : 0x62)),
            "euc-kr euc-kr", p -> bytes(p / 190 + 0x81, p % 190 + 0x41),
            "euc-jp jis0208", p -> p >= 94 * 94 ? null : bytes(p / 94 + 0xa1, p % 94 + 0xa1),
            "euc-jp jis0212", p -> bytes(0x8f, p / 94 + 0xa1, p % 94 + 0xa1),
            "shift_jis jis0208", p -> bytes(p / 188 + (p / 188 < 0x1f ? 0x81 : 0xc1), p % 188 + (p % 188 < 0x3f ? 0x40 : 0x41)),
            "iso-2022-jp jis0208", p -> p >= 94 * 94 ? null : bytes(0x1b, '$', 'B', p / 94 + 0x21, p % 94 + 0x21, 0x1b, '(', 'B')));

    static List<String> tables() {
        return PLACES.keySet().stream().sorted().toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void every_pointer_of_a_table_is_its_letter_and_most_letters_go_back(String pair) {
        Charset charset = Charsets.named(pair.split(" ")[0]);
        List<String> wrong = new ArrayList<>();
        int back = 0;
        int tried = 0;
        for (Map.Entry<Integer, Integer> place : StandardTables.index(pair.split(" ")[1]).entrySet()) {
            byte[] bytes = PLACES.get(pair).apply(place.getKey());
            if (bytes == null) {
                continue;
            }
            tried++;
            String letter = Character.toString(place.getValue());
            String decoded = new String(bytes, charset);
            if (!decoded.equals(letter)) {
                wrong.add(HexFormat.of().formatHex(bytes) + " is " + decoded + ", not " + letter);
            }
            back += java.util.Arrays.equals(encoded(charset, letter), bytes) ? 1 : 0;
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(6000);
        // Copies of letters, Hong Kong's letters in Big5 and the additional ones of EUC-JP are decoded only.
        assertThat(back).isEqualTo(switch (pair) {
            case "gbk gb18030" -> 23938;
            case "gb18030 gb18030" -> 23939;
            case "big5 big5" -> 14653;
            case "euc-kr euc-kr" -> 17048;
            case "euc-jp jis0212" -> 0;
            default -> 7326;
        });
    }

    @Test
    void every_letter_of_four_bytes_of_gb18030_is_in_its_range_there_and_back() {
        List<String[]> ranges = StandardTables.rows("index-gb18030-ranges.txt");
        int checked = 0;
        for (int i = 0; i < ranges.size(); i++) {
            int from = Integer.parseInt(ranges.get(i)[0]);
            int to = i + 1 == ranges.size() ? 1237576 : Math.min(39420, Integer.parseInt(ranges.get(i + 1)[0]));
            for (int p = from; p < to; p += p < 39420 ? 1 : 997, checked++) {
                int letter = p == 7457 ? 0xe7c7 : Integer.parseInt(ranges.get(i)[1], 16) + p - from;
                byte[] bytes = bytes(p / 12600 + 0x81, p / 1260 % 10 + 0x30, p / 10 % 126 + 0x81, p % 10 + 0x30);
                assertThat(new String(bytes, Charsets.GB18030)).isEqualTo(Character.toString(letter));
                if (letter != 0xfe10 && (letter < 0xfe10 || letter > 0xfe19) && (letter < 0x9fb4 || letter > 0x9fbb)) {
                    assertThat(encoded(Charsets.GB18030, Character.toString(letter))).isEqualTo(bytes);
                }
            }
        }
        assertThat(checked).isGreaterThan(39420);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "gbk,         80 A2E3 84318236,            €€︐",
        "gb18030,     81308130 FE59,               \u0080龴",
        "gb18030,     8130 41 81308141,            \uFFFD0A\uFFFD0丄",
        "gb18030,     E3329A36 8431A530 413C,      \uFFFD\uFFFDA<",
        "gbk,         C43C 62 C4 FF 62 FF,         \uFFFD<b\uFFFDb\uFFFD",
        "big5,        8862 8864 88A3 88A5 C43C,    Ê̄Ê̌ê̄ê̌\uFFFD<",
        "euc-jp,      ADA1 FCE2 A1C1 8EB1 8E41,    ①髙～ｱ\uFFFDA",
        "euc-jp,      8FB0A1 8FB041 8F41 A141,     丂\uFFFDA\uFFFDA\uFFFDA",
        "shift_jis,   8740 8160 5C7E FA40 8141 80 A0, ①～\\~ⅰ、\u0080\uFFFD",
        "shift_jis,   F040 F9FC 81203C,            \uE000\uE757\uFFFD' <'",
        "euc-kr,      B0A1 C8FE 8141 C93C,         가힝갂\uFFFD<",
        "x-user-defined, 41 80 FF,                 A\uF780\uF7FF",
        "iso-2022-kr, 41424344,                    \uFFFD",
        "windows-874, 93 94 96 85 80,              “”–…€",
        "iso-8859-9,  92 96,                       ’–",
        "iso-8859-8-i, E0,                         א",
    })
    void bytes_are_what_browsers_show(String label, String hex, String text) {
        assertThat(new String(HexFormat.of().parseHex(hex.replace(" ", "")), Charsets.named(label)))
                .isEqualTo(text.replace("' <'", " <"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "E$B-!F|E(BA,①日A",
        "E$@0!E(J\\~E(I1E(B~,亜¥‾ｱ~",
        "E$BE(BA,\uFFFDA",
        "AE$B$E(BA,A\uFFFDA",
        "E$BF|L<E(B<,日\uFFFD\uFFFD<",
        "E<b,\uFFFD<b",
        "E$<b,\uFFFD$<b",
        "AE$,A\uFFFD$",
        "AE,A\uFFFD",
    })
    void iso_2022_jp_hides_no_markup_in_its_escapes(String bytes, String text) {
        assertThat(new String(bytes.replace('E', '\u001b').replace('L', '\n').getBytes(StandardCharsets.US_ASCII), Charsets.ISO_2022_JP)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "gbk, €价, 80BCDB",
        "gb18030, €ḿç, A2E3A8BC81308A34",
        "big5, ═十, F9F9A451",
        "shift_jis, ¥‾−ｱ①纊, 5C7E817CB18740FA5C",
        "euc-jp, ¥−ｱ, 5CA1DD8EB1",
        "iso-2022-jp, aｱ亜¥b, 611B2442252230211B284A5C621B2842",
        "windows-1252, €’, 8092",
    })
    void letters_are_sent_as_browsers_send_them(String label, String text, String hex) {
        assertThat(HexFormat.of().withUpperCase().formatHex(encoded(Charsets.named(label), text))).isEqualTo(hex);
    }

    @ParameterizedTest(name = "{0} lacks {1}")
    @CsvSource({"gbk, ç", "gb18030, \uE5E5", "big5, €…€", "euc-jp, ç", "windows-1252, ł", "iso-2022-jp, ç"})
    void a_letter_that_a_charset_lacks_is_not_sent_as_another(String label, String text) {
        assertThat(Charsets.named(label).newEncoder().canEncode(text)).isEqualTo(label.equals("big5"));
    }

    @Test
    void a_page_in_utf_16_or_in_no_charset_at_all_is_answered_in_utf_8() {
        assertThat(Charsets.output(StandardCharsets.UTF_16LE)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Charsets.output(Charsets.REPLACEMENT)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Charsets.output(Charsets.GBK)).isSameAs(Charsets.GBK);
    }

    private static void check(Charset charset, byte[] bytes, String letter) {
        assertThat(new String(bytes, charset)).as(HexFormat.of().formatHex(bytes)).isEqualTo(letter);
        if (!letter.equals("\uFFFD")) {
            assertThat(encoded(charset, letter)).as(letter).isEqualTo(bytes);
        }
    }

    private static byte[] encoded(Charset charset, String text) {
        try {
            ByteBuffer out = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[out.remaining()];
            out.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            return new byte[0];
        }
    }

    private static byte[] bytes(int... values) {
        byte[] out = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = (byte) values[i];
        }
        return out;
    }
}
