package dev.curbcut.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Block.Marker;
import dev.curbcut.page.Expression;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.html.Gate;
import dev.curbcut.render.html.GateTest;
import dev.curbcut.render.html.Html;
import dev.curbcut.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The gate changes nothing on pages nobody thought of: random blocks in random blocks, with the texts that break sanitisers. */
class RandomPagesTest {
    private static final String[] TEXTS = {
        "正文", " ", "a=b@c", "{{x}}", "</p><script>alert(1)</script>", "&amp;&lt;&#0;", "<!--", "-->", "]]>", "😀𠮷", "`x`", "\"'", "\u00a0", "‏עברית", "\u2028", "%00", "a\nb", "<a href=javascript:x>"
    };

    private static final class CountedGate extends Gate {
        @Override
        public Passed pass(Html body, List<Html> forms) {
            Passed passed = super.pass(body, forms);
            assertThat(GateTest.tree(passed.html())).isEqualTo(GateTest.tree(body.toString()));
            return passed;
        }
    }

    private final Random random = new Random(20261123);
    private final Renderer renderer =
            new Renderer(Themes.load(null), Catalogues.load(), new PageLocalizer(Translator.NONE), ReaderLink.PLAIN, address -> random.nextBoolean(), new RenderSettings(60_000, 60_000_000), new CountedGate());

    @Test
    void whatever_a_page_holds_passes_unchanged() {
        for (int i = 0; i < 300; i++) {
            Page page = SamplePages.page(Kind.ARTICLE, "/r" + i, random.nextBoolean() ? "zh-Hans" : "ar", text(), blocks(4), null, List.of());
            Preferences preferences = Preferences.DEFAULT.with(Setting.TABLES, random.nextBoolean() ? "rows" : "grid").with(Setting.IMAGES, random.nextBoolean() ? "on" : "off").with(Setting.LANG, random.nextBoolean() ? "en" : "");
            renderer.page(page, Rendering.of(preferences));
        }
        assertThat(renderer.discarded()).isZero();
    }

    @Test
    void a_page_as_deep_as_the_model_allows_passes_unchanged() {
        List<Block> blocks = List.of(SamplePages.p("in the depth"));
        for (int depth = 0; depth < 60; depth++) {
            blocks = List.of(new Block.ListBlock(About.NONE, false, 1, Marker.DECIMAL, List.of(new Block.ListItem(About.NONE, blocks))));
            blocks = List.of(new Block.Quotation(About.NONE, blocks));
        }
        String html = renderer.page(SamplePages.page(Kind.ARTICLE, "/deep", "en", "Deep", blocks, null, List.of()), Rendering.of(Preferences.DEFAULT)).text();
        assertThat(html).contains("in the depth");
    }

    @Test
    void two_hundred_quotations_keep_their_structure() {
        List<Block> blocks = List.of(SamplePages.p("in the depth"));
        for (int depth = 0; depth < 199; depth++) {
            blocks = List.of(new Block.Quotation(About.NONE, blocks));
        }
        String html = renderer.page(SamplePages.page(Kind.ARTICLE, "/deep", "en", "Deep", blocks, null, List.of()), Rendering.of(Preferences.DEFAULT)).text();
        assertThat(html.split("<blockquote", -1)).hasSize(200);
        assertThat(html).contains("in the depth");
    }

    @Test
    void tables_and_lists_two_hundred_deep_lose_no_word_and_nothing_to_the_gate() {
        List<Block> blocks = List.of(SamplePages.p("in the depth"));
        for (int depth = 0; depth < 99; depth++) {
            blocks = List.of(SamplePages.p("word" + depth), new Block.Table(About.NONE, List.of(new Inline.Text("caption" + depth)),
                    List.of(new Block.Row(List.of(new Block.Cell(About.NONE, Block.Header.NONE, 1, 1, blocks))))));
            blocks = List.of(new Block.ListBlock(About.NONE, false, 1, Marker.DECIMAL, List.of(new Block.ListItem(About.NONE, blocks))));
        }
        String html = renderer.page(SamplePages.page(Kind.ARTICLE, "/deep", "en", "Deep", blocks, null, List.of()), Rendering.of(Preferences.DEFAULT)).text();
        assertThat(html).contains("in the depth");
        for (int depth = 0; depth < 99; depth++) {
            assertThat(html).contains("word" + depth + "<", "caption" + depth);
        }
        assertThat(renderer.discarded()).isZero();
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)] + "x";
    }

    private About about() {
        return random.nextInt(4) > 0 ? About.NONE : new About(List.of("a" + random.nextInt(50), "b \"'" + random.nextInt()), random.nextBoolean() ? "fa" : null, random.nextBoolean() ? About.Direction.RTL : null);
    }

    private Target target() {
        return switch (random.nextInt(4)) {
            case 0 -> new Target.Web(Address.of("https://a.gov.cn/p(1)[2]?q=<" + random.nextInt(9) + ">|{}`'&b=%D6%D0"), random.nextBoolean() ? "片 \"'<>" : null);
            case 1 -> new Target.Here("锚 `\"" + random.nextInt(9));
            case 2 -> new Target.Mail("a`b\"@c.cn?subject=你 好");
            default -> new Target.Phone("+86 (351)");
        };
    }

    private List<Block> blocks(int depth) {
        return many(() -> block(depth));
    }

    private <T> List<T> many(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            all.add(one.get());
        }
        return all;
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 15 : 7)) {
            case 0 -> new Block.Heading(about(), 2 + random.nextInt(5), inlines(2));
            case 1 -> new Block.Paragraph(about(), Align.values()[random.nextInt(3)], inlines(3));
            case 2 -> new Block.Preformatted(about(), text());
            case 3 -> new Block.Fields(about(), many(() -> new Fact(text(), inlines(1))));
            case 4 -> new Block.Figure(about(), Address.of("https://a.gov.cn/i(" + random.nextInt(9) + ").png"), random.nextBoolean() ? text() : null, inlines(1), random.nextBoolean() ? target() : null);
            case 5 -> new Block.Media(about(), Block.Media.Kind.AUDIO, text(), random.nextBoolean() ? target() : null);
            case 6 -> new Block.Separator(about());
            case 7 -> new Block.ListBlock(about(), random.nextBoolean(), random.nextInt(9), Marker.values()[random.nextInt(6)], many(() -> new Block.ListItem(about(), blocks(depth - 1))));
            case 8 -> new Block.Quotation(about(), blocks(depth - 1));
            case 9 -> new Block.Section(about(), 2 + random.nextInt(5), inlines(1), random.nextBoolean() ? target() : null, blocks(depth - 1));
            case 10 -> new Block.Disclosure(about(), inlines(1), blocks(depth - 1));
            case 11 -> new Block.ItemList(about(), many(() -> new Item(text(), random.nextBoolean() ? target() : null, "2023-07-25", blocks(depth - 1), random.nextBoolean(), null, null)));
            case 12 -> new Block.DescriptionList(about(), many(() -> new Block.Description(many(() -> inlines(1)), many(() -> blocks(depth - 1)))));
            default -> new Block.Table(about(), inlines(1), many(() -> new Block.Row(many(() ->
                    new Block.Cell(about(), Block.Header.values()[random.nextInt(3)], 1 + random.nextInt(3), 1 + random.nextInt(3), blocks(depth - 1))))));
        };
    }

    private List<Inline> inlines(int depth) {
        return many(() -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 15 : 6)) {
            case 0, 1 -> new Inline.Text(text());
            case 2 -> new Inline.Code(text());
            case 3 -> new Inline.LineBreak();
            case 4 -> new Inline.Ruby(text(), text());
            case 5 -> new Inline.Image(Address.of("https://a.gov.cn/s.png"), random.nextBoolean() ? text() : null);
            case 6 -> new Inline.FootnoteMark(text(), target());
            case 7 -> new Inline.Emphasis(inlines(depth - 1));
            case 8 -> new Inline.Strong(inlines(depth - 1));
            case 9 -> new Inline.Superscript(inlines(depth - 1));
            case 10 -> new Inline.Inserted(inlines(depth - 1));
            case 11 -> new Inline.Deleted(inlines(depth - 1));
            case 12 -> new Inline.Foreign("en", inlines(depth - 1));
            case 13 -> new Inline.Formula(expression(3), random.nextBoolean());
            default -> new Inline.Link(target(), inlines(depth - 1), random.nextBoolean() ? text() : null, null);
        };
    }

    private Expression expression(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 3)) {
            case 0 -> new Expression.Token(Expression.Kind.TEXT, text());
            case 1 -> new Expression.Token(Expression.Kind.OPERATOR, text());
            case 2 -> new Expression.Token(Expression.Kind.NUMBER, "1");
            case 3 -> new Expression.Row(many(() -> expression(depth - 1)));
            case 4 -> new Expression.Fraction(expression(depth - 1), expression(depth - 1));
            case 5 -> new Expression.Root(expression(depth - 1), random.nextBoolean() ? expression(depth - 1) : null);
            case 6 -> new Expression.Scripts(expression(depth - 1), null, expression(depth - 1));
            case 7 -> new Expression.Limits(expression(depth - 1), expression(depth - 1), random.nextBoolean() ? expression(depth - 1) : null);
            default -> new Expression.Grid(many(() -> many(() -> expression(depth - 1))));
        };
    }
}
