package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.wording.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The line below a title that says who wrote the page, marked as such and without a label: “By A. Clerk”. */
final class Byline {
    private static final Pattern NAMED = Pattern.compile("(?:^|[\\s_-])(?:author|byline|by-line)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE = Pattern.compile("^(?:(?:written )?by|von|par|por|di|door)\\s", Pattern.CASE_INSENSITIVE);

    /** How many short texts may stand between the title and this line. */
    private static final int NEAR = 6;

    private static final int LONGEST = 60;

    /** Letters between a name and a day, at most: “on”, “le”, “den”. */
    private static final int MARK = 3;

    /** Who wrote a post in a forum. */
    private static final Evaluator POSTER = QueryParser.parse(".username");

    private Byline() {}

    /** Whether an element is marked as one: by its name, or in the ways of HTML and microdata. */
    static boolean isMarked(Element element) {
        return element.attributesSize() > 0 && isMarked(element.attributes());
    }

    private static boolean isMarked(Attributes attributes) {
        return attributes.get("rel").equals("author") || attributes.get("itemprop").equals("author") || isNamed(attributes.get("class"));
    }

    private static boolean isNamed(String names) {
        return (names.contains("uthor") || names.contains("yline") || names.contains("-line")) && NAMED.matcher(names).find();
    }

    /** Whether several are named: then each has written a post or a row of a list. One may be named twice, with the word “by” and without. */
    private static boolean areMany(Survey survey) {
        List<String> names = survey.authors.stream().map(author -> Line.of(author.element(), LONGEST)).filter(line -> !line.isEmpty()).distinct().toList();
        return names.stream().anyMatch(name -> !name.contains(names.getFirst()) && !names.getFirst().contains(name));
    }

    /** Who wrote the page; claims the line, unless it says more than that and the day of publication. */
    static Optional<String> read(Survey survey, int title, @Nullable String published, DateConventions conventions, ClaimedElements claims) {
        if (areMany(survey)) {
            return Optional.empty();
        }
        for (Survey.Author author : survey.authors) {
            String line = Line.of(author.element(), LONGEST);
            boolean near = title >= 0 && author.at() > title && author.at() <= title + NEAR && !MetaLines.begun(survey, title, author.at());
            if (near && !line.isEmpty() && line.length() <= LONGEST && line.chars().noneMatch(Character::isDigit) && author.element().selectFirst(POSTER) == null && !claims.covers(author.element())) {
                Element said = whole(author.element(), line, published, conventions);
                if (said != null) {
                    claims.claim(said, ClaimedElements.Role.META_LINE);
                }
                return Optional.of(BEFORE.matcher(line).replaceFirst(""));
            }
        }
        return Optional.empty();
    }

    /** What says nothing else than who wrote the page, and when: the element itself or the line it stands in; null where the line says more. */
    private static @Nullable Element whole(Element author, String name, @Nullable String published, DateConventions conventions) {
        Element line = author;
        while (!line.isBlock() && line.parent() != null) {
            line = line.parent();
        }
        if (line == author) {
            return author;
        }
        String rest = BEFORE.matcher(Line.of(line).replace(name, " ").strip() + " ").replaceFirst("").strip();
        Optional<Dates.Found> day = Dates.find(rest, conventions);
        if (day.isPresent()) {
            boolean told = published != null && published.startsWith(day.get().iso().substring(0, 10));
            rest = told ? rest.substring(0, day.get().from()) + rest.substring(day.get().to()) : rest;
        }
        if (rest.isEmpty()) {
            return line.text().length() > LONGEST * 2 ? author : line;
        }
        return day.isPresent() && rest.codePoints().filter(Character::isLetterOrDigit).count() <= MARK ? line : isMarked(line) ? author : null;
    }
}
