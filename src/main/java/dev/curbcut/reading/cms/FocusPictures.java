package dev.curbcut.reading.cms;

import dev.curbcut.address.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The news pictures of Flash days ({@code pixviewer.swf}, {@code focus.swf}): {@code pics="a|b"; links="x|y";
 * texts="t1|t2"}, or numbered, {@code imgUrl1}, {@code imgLink1}, {@code imgtext1}. Their links and titles are a list.
 */
final class FocusPictures implements Fold {
    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:img|pic|image|focus)_?(link|href|text|title)_?(\\d{1,2})");

    @Override
    public void unfold(RawPage page) {
        if (!page.says("pics") && !page.says("texts") && !page.says("imgLink") && !page.says("imgtext") && !page.says("imglink")) {
            return;
        }
        for (Element script : page.scripts()) {
            Script said = page.script(script);
            List<String> links = split(said, "links", "link", "urls");
            List<String> texts = split(said, "texts", "text", "titles");
            if (links.isEmpty()) {
                numbered(said, links, texts);
            }
            if (!links.isEmpty() && links.size() == texts.size()) {
                Element list = new Element("ul");
                for (int i = 0; i < links.size() && page.takeRow(); i++) {
                    list.appendElement("li").appendElement("a").attr("href", links.get(i)).text(texts.get(i));
                }
                script.before(list);
            }
        }
    }

    private static List<String> split(Script script, String... names) {
        for (String name : names) {
            String text = script.valueOf(name).text();
            if (text != null && !text.isBlank()) {
                List<String> parts = new ArrayList<>();
                for (String part : text.split("\\|")) {
                    parts.add(Percent.decode(part).strip());
                }
                return parts;
            }
        }
        return new ArrayList<>();
    }

    private static void numbered(Script script, List<String> links, List<String> texts) {
        Map<Integer, @Nullable String[]> slides = new TreeMap<>();
        for (Script.Assignment assignment : script.assignments()) {
            Matcher matcher = NUMBERED.matcher(assignment.name());
            String text = assignment.value().text();
            if (text != null && matcher.matches()) {
                boolean link = matcher.group(1).equalsIgnoreCase("link") || matcher.group(1).equalsIgnoreCase("href");
                slides.computeIfAbsent(Integer.valueOf(matcher.group(2)), n -> new String[2])[link ? 0 : 1] = text.strip();
            }
        }
        for (@Nullable String[] slide : slides.values()) {
            if (slide[0] != null && slide[1] != null) {
                links.add(slide[0]);
                texts.add(slide[1]);
            }
        }
    }
}
