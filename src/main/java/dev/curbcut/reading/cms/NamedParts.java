package dev.curbcut.reading.cms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The parts of what a page is about, as its JSON-LD names them: the courses of a programme ({@code hasPart}), the entries
 * of a list ({@code itemListElement}), the offers of a catalogue. Only where a script draws them and the page itself names
 * none.
 */
final class NamedParts implements Fold {
    private static final Set<String> PARTS = Set.of("hasPart", "itemListElement");
    private static final int FEWEST = 3;

    /** Names that are looked for in what the page says: a page that draws its list names one of the first. */
    private static final int LOOKED_FOR = 40;

    /** The longest block that is looked into, and the longest name. */
    private static final int LONGEST = 200_000;
    private static final int LONGEST_NAME = 300;

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Part(String name, String href) {}

    @Override
    public void unfold(RawPage page) {
        for (Element script : page.scripts()) {
            if (!script.attr("type").contains("ld+json")) {
                continue;
            }
            String source = RawPage.source(script);
            if (source.length() <= LONGEST && PARTS.stream().anyMatch(source::contains)) {
                List<Part> parts = parts(Literals.of(source));
                if (parts.size() >= FEWEST && namesNone(page.document().body(), parts)) {
                    show(page, parts);
                    return;
                }
            }
        }
    }

    /** The longest list of parts of the outermost things that a block describes. */
    private static List<Part> parts(Literal block) {
        List<Part> most = List.of();
        List<Literal> things = new ArrayList<>(block.values());
        things.add(block);
        things.addAll(block.field("@graph").values());
        for (Literal thing : List.copyOf(things)) {
            things.add(thing.field("mainEntity"));
        }
        for (Literal thing : things) {
            for (String name : PARTS) {
                List<Part> parts = "BreadcrumbList".equals(thing.field("@type").text()) ? List.of() : named(thing.field(name).values());
                most = parts.size() > most.size() ? parts : most;
            }
        }
        return most;
    }

    private static List<Part> named(List<Literal> entries) {
        List<Part> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Literal entry : entries) {
            Literal thing = entry.field("item") instanceof Literal.Fields(Map<String, Literal> fields) ? new Literal.Fields(fields) : entry;
            String name = thing.field("name").text() != null ? thing.field("name").text() : thing.field("headline").text();
            String href = thing.field("url").text() != null ? thing.field("url").text() : thing.field("@id").text();
            if (name != null && !name.isBlank() && name.length() <= LONGEST_NAME && seen.add(name)) {
                parts.add(new Part(Parser.unescapeEntities(name, false).strip(), href == null ? "" : href));
            }
        }
        return parts;
    }

    private static boolean namesNone(Element body, List<Part> parts) {
        String said = squash(body.text());
        return parts.stream().limit(LOOKED_FOR).noneMatch(part -> said.contains(squash(part.name())));
    }

    private static String squash(String text) {
        return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static void show(RawPage page, List<Part> parts) {
        Element main = page.document().body().selectFirst("main, [role=main]");
        Element list = (main == null ? page.document().body() : main).appendElement("ul");
        for (Part part : parts) {
            if (!page.takeRow()) {
                return;
            }
            Element row = list.appendElement("li");
            (part.href().isEmpty() ? row : row.appendElement("a").attr("href", part.href())).appendText(part.name());
        }
    }
}
