package dev.curbcut.reading.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Page;
import dev.curbcut.reading.Reading;
import org.junit.jupiter.api.Test;

class ProductPartsTest {
    private static final String SAID = "<div class=description><h2>About this kettle</h2>"
            + "<p>A kettle of enamelled steel that boils a litre in four minutes and keeps it warm for an hour after that.</p>"
            + "<p>The handle stays cool, the spout pours a thin and steady stream, and the lid locks so that nothing spills.</p>"
            + "<p>It was drawn by a potter who wanted one kettle for the stove, the fire outside and the table, all her life.</p></div>";

    private static final String DATA = "<div class=rightcol><div>Maker: Harbour Works</div><div>Weight: 900 g</div><div>Holds: 1.2 litres</div><a href=/works>All by Harbour Works</a></div>";

    private static final String FOOT = "<footer><h2>What our clients say</h2><p>The parcel came a day early, and the cups in it were packed as if they were eggs; I have ordered again since then.</p>"
            + "<p>I asked a question late on a Sunday and had my answer before breakfast, with a drawing of how the lid is taken off.</p>"
            + "<p>Three years of daily use and not a scratch on it, which is more than can be said of the stove that it stands on.</p>"
            + "<p>My daughter took mine with her when she moved out, so this is the second one, and it is as good as the first one was.</p></footer>";

    private static Page page(String body) {
        return Reading.page("<html><head><title>Enamel kettle</title></head><body>" + body + "</body></html>");
    }

    private static String words(Page page) {
        return Reading.texts(page.blocks());
    }

    @Test
    void the_data_of_a_thing_stand_with_it_where_microdata_say_what_the_thing_is() {
        String columns = "<h1>Enamel kettle</h1>" + SAID + DATA;
        assertThat(words(page("<div itemscope itemtype=\"https://schema.org/Product\">" + columns + "</div>"))).contains("Weight: 900 g").contains("boils a litre");
        assertThat(words(page("<div>" + columns + "</div>"))).doesNotContain("Weight: 900 g").contains("boils a litre");
    }

    @Test
    void the_models_to_choose_from_are_part_of_a_thing_though_they_are_called_buttons() {
        StringBuilder models = new StringBuilder();
        for (String colour : new String[] {"blue", "white", "green", "black", "red", "grey"}) {
            models.append("<div><a href=/kettle-").append(colour).append(">Enamel kettle, 1.2 litres, ").append(colour).append(", with a whistle and a wooden handle</a></div>");
        }
        String shop = "<html><head><title>Enamel kettle</title></head><body class=single-product><h1>Enamel kettle</h1><div>" + SAID + "</div><div class=selection-buttons>" + models + "</div><div>" + SAID.replace("kettle", "pot") + "</div></body></html>";
        assertThat(words(Reading.page(shop))).contains("1.2 litres, blue", "1.2 litres, grey", "boils a litre");
    }

    @Test
    void other_things_that_a_shop_would_rather_sell_are_left_to_the_navigation_however_many_words_they_have() {
        String other = "<li><a href=/pot>Enamel pot</a><p>This product has several variants, and which of them it shall be is chosen on its own page.</p></li>";
        String offers = "<section class=\"up-sells upsells products\"><h2>You may like</h2><ul>" + other + other.replace("pot", "can") + other.replace("pot", "jug") + "</ul></section>";
        String shop = "<html><head><title>Enamel kettle</title></head><body class=single-product><h1>Enamel kettle</h1><div>" + SAID + offers + "</div></body></html>";
        assertThat(words(Reading.page(shop))).contains("boils a litre").doesNotContain("several variants");
    }

    @Test
    void of_many_things_in_microdata_none_is_the_page() {
        String card = "<div itemscope itemtype=\"https://schema.org/Product\"><p>A small tin cup for the shelf beside the stove, enamelled in blue.</p></div>";
        assertThat(words(page("<h1>Enamel</h1><div>" + card + card.replace("blue", "white") + "</div>"))).contains("in blue").contains("in white");
    }

    @Test
    void fine_print_below_an_offer_is_left_out_and_counted() {
        String print = "<div class=legal-note><p>Harbour Works and the anchor are registered marks of their owner; all other names are the property of whoever owns them.</p></div>";
        String head = "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Product\",\"name\":\"Enamel kettle\"}</script><h1>Enamel kettle</h1>";
        Page page = page(head + "<div>" + SAID + print + "</div>");
        assertThat(words(page)).contains("boils a litre").doesNotContain("registered marks");
        assertThat(page.omitted()).isNotEmpty();
        assertThat(words(page("<h1>Enamel kettle</h1><div>" + SAID + print + "</div>"))).contains("registered marks");
    }

    @Test
    void the_foot_of_a_shop_is_no_part_of_a_thing_however_much_it_says() {
        String shop = "<html><head><title>Enamel kettle</title></head><body class=single-product><div><h1>Enamel kettle</h1>" + SAID + "</div>" + FOOT + "</body></html>";
        assertThat(words(Reading.page(shop))).contains("boils a litre").doesNotContain("packed as if they were eggs");
        assertThat(words(Reading.page(shop.replace(" class=single-product", "")))).contains("packed as if they were eggs");
    }
}
