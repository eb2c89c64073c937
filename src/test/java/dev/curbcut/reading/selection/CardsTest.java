package dev.curbcut.reading.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.reading.Reading;
import org.junit.jupiter.api.Test;

class CardsTest {
    private static final String WORDS = "<p>Each chest is built by hand from seasoned oak, planed and oiled in the workshop beside the river, and looked over twice before it leaves us.</p>"
            + "<p>The drawers run on wood alone, without a single screw, so that they can be mended by whoever owns them in a hundred years from now.</p>"
            + "<p>We deliver to every island that the ferry calls at, and carry the chest up to the room where it is going to stand, at no further cost.</p>"
            + "<p>Whoever is not content within a year sends it back as it is, and is paid what was paid for it, without being asked for any reason at all.</p>"
            + "<p>Orders that reach us before the end of the month are made in the month that follows; in summer it may be a few weeks more than that.</p>"
            + "<p>The workshop is open to visitors on each first Saturday, when one of the joiners shows how a drawer is cut, fitted, and made to run well.</p>"
            + "<p>Wood is bought from two forests on the mainland, which are known to us by name, and where for each tree that falls another two are set.</p>"
            + "<p>All of the oil that we use is pressed from linseed on this island, by a mill that has stood here for longer than anybody can remember now.</p>"
            + "<p>Chests can be had with a lock of brass, made by the smith next door, whose father made the locks of the old town hall, which still work.</p>"
            + "<p>In winter the shop shuts at four in the afternoon, since the lamps are of the old kind, and nobody ought to choose a chest by such a light.</p>"
            + "<p>Whoever comes by boat may tie up at the steps below the workshop, where there is water enough at every tide but the lowest of the spring.</p>"
            + "<p>The oldest chest of ours that we know of stands in the school, holds the maps of four generations, and has been oiled by each of them once.</p>"
            + "<p>Ask us for a drawing with the measures of your own room, and we say within two days what can be done, and what it would cost to do it.</p>";

    private static String card(int n, String price) {
        return "<div class=tile><a href=/chest/" + n + "><img src=" + n + ".jpg alt=''><span>Chest number " + n + "</span></a><span>" + price + "</span></div>";
    }

    private static String grid() {
        StringBuilder grid = new StringBuilder("<div class=grid>");
        for (int n = 0; n < 40; n++) {
            grid.append(card(n, "$" + (100 + n) + ".00"));
        }
        return grid.append("</div>").toString();
    }

    private static String body(String html) {
        return Reading.texts(Reading.page("<html><head><title>Chests</title></head><body><div class=shop><h1>Chests</h1>" + html + "</div></body></html>", "https://shop.example.com/chests").blocks());
    }

    @Test
    void goods_that_come_first_are_what_the_page_is_for_whatever_is_written_below() {
        assertThat(body(grid() + WORDS)).contains("Chest number 7").contains("seasoned oak");
    }

    @Test
    void goods_offered_after_the_page_has_said_its_own_are_other_pages() {
        assertThat(body(WORDS + grid())).doesNotContain("Chest number 7").contains("seasoned oak");
    }

    @Test
    void plans_with_prices_and_no_pictures_are_no_offers_of_other_pages() {
        String plans = "<div class=plans><div><h3>Basic</h3><a href=/order/1>Choose</a><span>$9 a month</span></div><div><h3>Plus</h3><a href=/order/2>Choose</a><span>$19 a month</span></div>"
                + "<div><h3>Whole</h3><a href=/order/3>Choose</a><span>$29 a month</span></div></div>";
        assertThat(body(WORDS + "<img src=a.jpg alt=a><img src=b.jpg alt=b><img src=c.jpg alt=c>" + plans + "<p><a href=/1>Terms of the plans</a> <a href=/2>Old plans</a> <a href=/3>Plans for schools</a> <a href=/4>Plans for shops</a> <a href=/5>Help</a> <a href=/6>News</a></p>"))
                .contains("$19 a month");
    }

    @Test
    void plans_that_say_point_by_point_what_is_in_them_are_none_either() {
        StringBuilder plans = new StringBuilder("<div class=plans>");
        for (int n = 1; n < 5; n++) {
            plans.append("<div><img src=tick.png alt=''><h3>Care plan ").append(n).append("</h3><div>$").append(n).append("9 a month</div><a href=/order/").append(n).append(">Choose</a><ul>");
            plans.append("<li>One oiling</li><li>New runners</li><li>A wax seal</li><li>Two visits</li><li>A spare key</li><li>Felt feet</li>".repeat(2)).append("</ul></div>");
        }
        String links = "<p><a href=/1>Terms of the plans</a> <a href=/2>Old plans</a> <a href=/3>Plans for schools</a> <a href=/4>Plans for shops</a> <a href=/5>Help</a> <a href=/6>News</a></p>";
        assertThat(body(WORDS + plans + "</div>" + links)).contains("Care plan 2");
        assertThat(body(WORDS + plans.toString().replaceAll("<ul>.*?</ul>", "") + "</div>" + links)).doesNotContain("Care plan 2");
    }

    @Test
    void goods_that_are_most_of_what_a_page_says_are_what_it_is_for_wherever_they_stand() {
        assertThat(body(WORDS + grid() + "<h2>Tables</h2>" + grid().replace("Chest number", "A table of ash for eight, with leaves for two more, number")))
                .contains("Chest number 7").contains("with leaves for two more, number 9");
    }
}
