package dev.curbcut.reading.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Page;
import dev.curbcut.reading.Reading;
import dev.curbcut.reading.layout.Measures;
import dev.curbcut.reading.metadata.Survey;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ProductCardsTest {
    private static final String ABOUT = "<div class=region><p>" + "A kettle of enamelled steel boils a litre in four minutes, keeps it warm for an hour, and is wiped clean with a cloth. ".repeat(14) + "</p></div>";

    private static String card(String name) {
        return "<div class=product-tile><a class=swatch-link href=/" + name + "-red aria-label=\"View " + name + " in red\"></a><a href=/" + name + ">Kettle " + name
                + "</a><span>$ 20</span><div class=reviews><div class=reviews-text><p>Buyers of this one say that it is light, quick to boil and easy to clean.</p></div></div></div>";
    }

    private static String cards(int count) {
        StringBuilder cards = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            cards.append(card("No" + i));
        }
        return "<div class=grid>" + cards + "</div>";
    }

    private static Page page(String body) {
        return Reading.page("<html><head><title>Kettles</title></head><body><h1>Kettles</h1><div>" + body + "</div></body></html>");
    }

    @Test
    void the_cards_of_a_shop_are_not_left_for_what_it_says_of_all_of_them() {
        String words = Reading.texts(page(cards(9) + ABOUT).blocks());
        assertThat(words).contains("Kettle No1", "Kettle No9", "enamelled steel");
    }

    @Test
    void a_card_keeps_what_its_buyers_say_in_a_line() {
        assertThat(Reading.texts(page(cards(5) + ABOUT).blocks())).contains("light, quick to boil");
    }

    @Test
    void the_colours_of_a_thing_are_named_on_its_own_page_and_not_on_its_card() {
        assertThat(Reading.texts(page(cards(5) + ABOUT).blocks())).doesNotContain("in red");
    }

    @Test
    void what_a_shop_would_show_below_any_page_is_no_part_of_this_one() {
        String shelf = "<section class=\"section-featured-collection\"><h2>Best sellers</h2>" + card("Pan").replace("Kettle", "Iron") + card("Pot").replace("Kettle", "Iron") + "</section>";
        assertThat(Reading.texts(page(cards(9) + ABOUT + shelf).blocks())).contains("Kettle No9").doesNotContain("Iron Pan");
    }

    @Test
    void a_shop_says_of_a_page_that_it_shows_many_things_or_its_cards_do() {
        assertThat(isOffered("<body>" + cards(9).replace("product-tile", "box"))).isFalse();
        assertThat(isOffered("<body>" + cards(9))).isTrue();
        assertThat(isOffered("<body class=\"archive tax-product_cat\"><p>Kettles</p>")).isTrue();
        assertThat(isOffered("<meta property=og:type content=product.group><body><p>Kettles</p>")).isTrue();
        assertThat(isOffered("<meta property=og:type content=article><body>" + cards(9))).isFalse();
    }

    private static boolean isOffered(String html) {
        Document document = Parser.htmlParser().parseInput(html, "https://shop.example/");
        return ProductCards.isOffered(Survey.of(document), Measures.of(document.body()));
    }
}
