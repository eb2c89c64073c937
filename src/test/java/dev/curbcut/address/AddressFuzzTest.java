package dev.curbcut.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.curbcut.Mutations;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is given as an address: refused, or one that is the same again when it is written and read. */
class AddressFuzzTest {
    private static final Address BASE = Address.of("https://www.example.gov.cn/a/b.html?c");

    @Test
    void a_spoiled_address_is_refused_or_whole() {
        Mutations.of(seeds(), this::check);
    }

    @Tag("fuzz")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void any_text_is_refused_or_whole(byte[] bytes) {
        check(bytes);
    }

    static List<byte[]> seeds() {
        return Mutations.texts(
                "https://www.example.gov/a/b?c=1&~lang=en", "http://xn--fiqs8s/%D6%D0?q=%d6", "https://[2001:db8::1]:443/", "http://例子.中国/公告 一|[x]?y",
                "../c?d#e", "//other.gov/x", "?lang=en&~~size=1", "http://0x7f.1/", "http://a.gov\\@b.gov/", "mailto:a@b.gov");
    }

    private void check(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            same(Address.parse(text));
        } catch (BadAddress e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        BASE.resolve(text, Charset.forName("GBK")).ifPresent(AddressFuzzTest::same);
    }

    private static void same(Address address) {
        assertThat(address.toString()).matches("https?://[^\\p{Cntrl}\\s]+");
        assertThat(address.host()).matches("[a-z0-9_.-]+|\\[[0-9a-f:.]+]");
        String url = ReaderLink.PLAIN.to(address, Preferences.DEFAULT.with(Setting.SIZE, "150"));
        int mark = url.indexOf('?');
        try {
            assertThat(Address.parse(address.toString())).isEqualTo(address);
            assertThat(ReaderLink.PLAIN.read(url.substring(0, mark), url.substring(mark + 1)).address()).isEqualTo(address);
        } catch (BadAddress e) {
            throw new AssertionError(address + " does not come back", e);
        }
    }
}
