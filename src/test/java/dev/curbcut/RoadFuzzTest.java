package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes an origin sends: what a reader's browser makes of the answer runs nothing and leads nowhere unsaid. */
class RoadFuzzTest {
    private static final Address ADDRESS = Address.of("https://www.example.gov.cn/a/b.html");
    private static final Pattern HREF = Pattern.compile("(/(?![/\\\\])|#|https?://|mailto:|tel:).*|/", Pattern.DOTALL);
    private static final String FOREIGN = "base, style, iframe, frame, object, embed, applet, svg, template, portal, noscript,"
            + " meta[http-equiv], script:not([src^=/-/asset/]), link:not([rel=canonical]):not([href^=/]), form:not([action^=/-/]), img:not([src^=/-/image/]),"
            + " [srcset], [style], [formaction], [ping], [srcdoc], [background], [poster], [xlink:href]";

    /** The formula elements a page may hold: none of them runs, loads or leads anywhere. */
    private static final Set<String> FORMULA = Set.of(
            "math", "mfrac", "mi", "mn", "mo", "mover", "mroot", "mrow", "msqrt", "msub", "msubsup", "msup", "mtable", "mtd",
            "mtext", "mtr", "munder", "munderover");

    private final Reader reader = Road.reader();
    private final Renderer renderer = Road.renderer();

    @Test
    void a_spoiled_page_harms_nobody() {
        Mutations.of(seeds(), this::check);
    }

    @Tag("fuzz")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void any_bytes_harm_nobody(byte[] bytes) {
        check(bytes);
    }

    static List<byte[]> seeds() {
        return Mutations.pages();
    }

    private void check(byte[] bytes) {
        boolean everything = bytes.length % 2 == 0;
        if (reader.read(new Source(ADDRESS, bytes, "text/html"), everything, SubFetch.NONE) instanceof Outcome.Read(Page page)) {
            for (String view : new String[] {"simple", "json", "text", "feed"}) {
                Preferences preferences = Preferences.DEFAULT.with(Setting.VIEW, view);
                String text = renderer.page(page, Rendering.of(preferences)).text();
                if (view.equals("simple")) {
                    harmless(Jsoup.parse(text));
                }
            }
        }
    }

    static void harmless(Document document) {
        assertThat(document.select(FOREIGN)).isEmpty();
        for (Element element : document.getAllElements()) {
            if (element.tag().namespace().equals(Parser.NamespaceMathml)) {
                assertThat(FORMULA).contains(element.normalName());
            }
            element.attributes().forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches(HREF);
            }
        }
    }
}
