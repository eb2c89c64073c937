package dev.curbcut.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class GateTest {
    private final Gate gate = new Gate();

    /**
     * The tree as one would compare it: two braces in a row joined again (the sanitizer parts them, with a comment or with a
     * character of no width, lest a template engine take them for its own), texts joined, and without the space it sets behind a value with a backtick, which browsers strip from an address.
     */
    public static String tree(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Node node : body.select("*").stream().flatMap(e -> e.childNodes().stream()).toList()) {
            if (node instanceof Comment) {
                node.remove();
            }
        }
        var out = new StringBuilder();
        write(body, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(text.getWholeText());
        } else if (node instanceof Element element) {
            out.append('<').append(element.tagName());
            element.attributes().asList().stream().map(a -> " " + a.getKey() + "='" + value(a.getValue()) + "'").sorted().forEach(out::append);
            out.append('>');
            List<Node> children = new ArrayList<>(element.childNodes());
            children.forEach(child -> write(child, out));
            out.append("</>");
        }
    }

    private static String value(String value) {
        String joined = value.replace("{\u200b{", "{{");
        return value.indexOf('`') < 0 ? joined : joined.stripTrailing();
    }

    @Test
    void it_takes_away_whatever_the_writer_could_never_write() {
        var html = new Html("en", 100_000);
        html.open("p", "onclick", "x()").open("script").text("alert(1)").close().close();
        html.element("a", "out", "href", "javascript:alert(1)").element("a", "out", "href", "//evil.example/");
        html.open("img", "src", "https://evil.example/x.png", "alt", "");
        assertThat(gate.pass(html, List.of()).html()).doesNotContain("onclick").doesNotContain("<script").doesNotContain("evil").doesNotContain("javascript:");
        assertThat(gate.discarded()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/https://a.gov.cn/x(1)%20{2}|[3]?q=%D6%D0&b='c'", "#o-a%20b", "https://a.example/?x=a|b^c`d", "mailto:a@b.cn?subject=x", "tel:+86351", "/"})
    void an_address_passes_as_it_is(String href) {
        var html = new Html("en", 100_000);
        html.element("a", "x", "href", href);
        assertThat(tree(gate.pass(html, List.of()).html())).isEqualTo(tree(html.toString())).contains("href='" + href + "'");
        assertThat(gate.discarded()).isZero();
    }

    @Test
    void a_form_stands_where_its_slot_was() {
        var html = new Html("en", 100_000);
        html.open("section").element("p", "before <div id=\"slot-0\"></div>");
        Gate.slot(html, 0);
        html.element("p", "after").close();
        var form = new Html("en", 100_000).element("form", "<fields>");
        assertThat(gate.pass(html, List.of(form)).html())
                .matches("(?s)<section><p>before &lt;.*</p><form>&lt;fields&gt;</form><p>after</p></section>");
    }
}
