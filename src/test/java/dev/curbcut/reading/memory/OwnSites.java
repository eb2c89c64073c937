package dev.curbcut.reading.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sites made up for the tests: eight ways to build one, with names that mean nothing and words of which each page has its own. */
final class OwnSites {
    static final int TEMPLATES = 8;

    private static final String[] WORDS = ("harbour stone market council letter winter garden river office street bridge school report paper morning summer window station "
            + "farmer village forest number season music letter planet doctor engine island corner copper silver timber canvas anchor barrel saddle").split(" ");

    /**
     * A page and what is right of it.
     *
     * @param own sentences and lines that are the page's and must be in its text
     * @param frame what every page of its site says
     */
    record OwnPage(String address, String html, List<String> own, List<String> frame) {}

    private final int template;
    private final Random random;

    private OwnSites(int template) {
        this.template = template;
        this.random = new Random(template);
    }

    /** So many pages of the site that is built in this way, 0 to 7. */
    static List<OwnPage> pages(int template, int count) {
        var site = new OwnSites(template);
        return IntStream.range(0, count).mapToObj(site::page).toList();
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> WORDS[random.nextInt(WORDS.length)]).collect(Collectors.joining(" "));
    }

    private String sentence() {
        String words = words(9 + random.nextInt(12));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String links(String... names) {
        return IntStream.range(0, names.length).mapToObj(i -> "<div class=q" + i + "><a href=/s" + i + "/>" + names[i] + "</a></div>").collect(Collectors.joining());
    }

    private OwnPage page(int number) {
        String title = "Notice " + number + " on the " + words(3);
        List<String> own = new ArrayList<>();
        var body = new StringBuilder();
        for (int i = 0, n = 2 + random.nextInt(5); i < n; i++) {
            String sentence = sentence();
            own.add(sentence);
            body.append("<div class=k7>").append(sentence).append("</div>");
        }
        List<String> frame = new ArrayList<>(List.of("Fishing licences", "Moorings and berths", "Boats for hire"));
        String menu = links("Fishing licences", "Moorings and berths", "Boats for hire", "Tide tables", "Lost at sea");
        String html = switch (template) {
            case 0 -> {
                frame.add("Ring the bell by the blue door");
                yield "<div class=z1>" + menu + "</div><div class=z2><div class=z3><h1>" + title + "</h1>" + body + "</div><div class=z4><div>Ring the bell by the blue door</div>"
                        + "<div>Dogs on a lead</div><div>No swimming at night</div></div></div>";
            }
            case 1 -> "<table><tr><td class=z1>" + menu + "</td><td class=z2><h1>" + title + "</h1>" + body + "</td></tr></table>";
            case 2 -> {
                frame.add("Quay 4, second floor");
                yield "<div class=z3><div class=z2><h1>" + title + "</h1>" + body + "</div><div class=z4><b>Where we are</b><div>Quay 4, second floor</div><div>Mon to Fri, 9 to 4</div>" + menu + "</div></div>";
            }
            case 3 -> "<div class=z2><h1>" + title + "</h1>" + body + "<div class=z5>" + menu + "</div></div>";
            case 4 -> {
                frame.clear(); // a guide: its headings are the same on each page, and what stands below them is the page's
                for (String head : List.of("What you need", "Where to go", "What it costs")) {
                    String answer = "Counter " + words(2);
                    own.add(head);
                    own.add(answer);
                    body.append("<div class=k8><b>").append(head).append("</b><div>").append(answer).append("</div></div>");
                }
                body.append("<div class=k8><b>How to pay</b><div>Cash or card</div></div>");
                own.add("Cash or card");
                yield "<div class=z2><h1>" + title + "</h1>" + body + "</div>";
            }
            case 5 -> {
                frame.clear(); // a list, of which three rows stay on top
                var rows = new StringBuilder();
                for (String pinned : List.of("Harbour closed in storms", "New moorings to let", "Winter hours of the quay")) {
                    own.add(pinned);
                    rows.append("<li class=k9><a href=/p/").append(pinned.hashCode()).append(">").append(pinned).append("</a> <i>2024-01-02</i></li>");
                }
                for (int i = 0; i < 12; i++) {
                    String row = "Word of the " + words(3) + " " + number + " " + i;
                    own.add(row);
                    rows.append("<li class=k9><a href=/n/").append(number * 20 + i).append(">").append(row).append("</a> <i>2024-02-03</i></li>");
                }
                body.setLength(0);
                own.subList(0, own.size() - 15).clear();
                yield "<div class=z1>" + menu + "</div><div class=z2><h1>News, page " + number + "</h1><ul class=z6>" + rows + "</ul></div>";
            }
            case 6 -> {
                frame.clear(); // a table of data with the same labels on each page
                body.append("<table class=t1>");
                for (String label : List.of("Length", "Draught", "Home port", "Berth")) {
                    String value = words(1) + " " + number + label.length();
                    own.add(label + "\t" + value);
                    body.append("<tr><td>").append(label).append("</td><td>").append(value).append("</td></tr>");
                }
                yield "<div class=z1>" + menu + "</div><div class=z2><h1>" + title + "</h1>" + body.append("</table>") + "</div>";
            }
            default -> {
                frame.addAll(List.of("Harbour fair on Sunday", "All the quays"));
                yield "<div class=z2><div class=z7>" + menu + "</div><h1>" + title + "</h1><div class=z6><a href=/b/>Boats of the bay</a> <a href=/q/>All the quays</a> <a href=/t/>Tides by day</a></div><div class=z8>" + body + "</div><div class=z9><div><a href=/fair>Harbour fair on Sunday</a></div>"
                        + "<div><a href=/dive>Learn to dive this spring</a></div><div><a href=/row>Rowers wanted for the regatta</a></div><div><a href=/cook>Cooking what the nets bring</a></div></div></div>";
            }
        };
        return new OwnPage("https://site" + template + ".example.gov/n/" + number + ".html", "<html lang=en><head><title>" + title + "</title></head><body>" + html
                + "<div class=z0>Harbour office of the bay</div></body></html>", own, frame);
    }
}
