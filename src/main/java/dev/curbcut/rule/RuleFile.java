package dev.curbcut.rule;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import dev.curbcut.configuration.Nearest;
import dev.curbcut.configuration.Problem;
import dev.curbcut.reading.rule.RulePart;
import dev.curbcut.reading.rule.SiteRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One rule as it is written: where it holds, a selector for each part, an example. All that is wrong is found at once. For one thread. */
final class RuleFile {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern HOST = Pattern.compile("(\\*\\.)?[a-z0-9_-]+(\\.[a-z0-9_-]+)+");
    private static final Pattern PATH = Pattern.compile("[/*]\\S*");
    private static final List<String> KEYS =
            Stream.concat(Stream.of("host", "path", "example"), Stream.of(RulePart.values()).map(RulePart::key)).toList();

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private final Optional<WrittenRule> rule;

    RuleFile(Path file) {
        this.file = file;
        this.rule = read();
        problems.sort(Comparator.comparing(problem -> line(problem.place())));
    }

    /** Empty where anything in it is wrong. */
    Optional<WrittenRule> rule() {
        return rule;
    }

    /** In the order of lines. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static int line(String place) {
        String line = place.substring(place.lastIndexOf(':') + 1);
        return line.matches("[0-9]{1,8}") ? Integer.parseInt(line) : 0;
    }

    private Optional<WrittenRule> read() {
        String name = file.getFileName().toString().replaceFirst("\\.conf$", "");
        if (!NAME.matcher(name).matches()) {
            problems.add(new Problem(file.toString(), "a rule can't be called “" + name + "”; expected small letters, digits and hyphens."));
            return Optional.empty();
        }
        ConfigObject all;
        try {
            Config parsed = ConfigFactory.parseFile(file.toFile(), ConfigParseOptions.defaults().setAllowMissing(false).setSyntax(ConfigSyntax.CONF));
            all = parsed.resolve().root();
        } catch (ConfigException e) {
            String place = e.origin() == null ? file.toString() : Problem.place(e.origin());
            problems.add(new Problem(place, "this can't be read; expected key = \"value\", with every quotation mark, brace and bracket closed."));
            return Optional.empty();
        }
        unknown(all, KEYS, "");
        String host = text(all, "host").map(String::strip).orElse("");
        require(all, "host", HOST.matcher(host).matches(), "a host in small letters, such as \"www.example.gov\", or \"*.example.gov\"");
        String path = all.containsKey("path") ? text(all, "path").orElse("") : "*";
        require(all, "path", PATH.matcher(path).matches(), "the path of pages, such as \"/news/*.html\", with * for anything");
        Map<RulePart, List<String>> selectors = selectors(all);
        if (selectors.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(file.toString(), "the rule says nothing; expected one at least of "
                    + String.join(", ", Stream.of(RulePart.values()).map(RulePart::key).toList()) + "."));
        }
        RuleExample example = all.get("example") instanceof ConfigObject written ? example(written, host, path) : null;
        if (example == null && problems.isEmpty()) {
            problems.add(new Problem(file.toString(), "the rule has no example; expected example { url = \"https://" + host + "/…\", page = \"" + name
                    + ".html\" } and what must come out, such as title = \"…\"."));
        }
        return problems.isEmpty() && example != null ? Optional.of(new WrittenRule(new SiteRule(name, host, path, selectors), example, file)) : Optional.empty();
    }

    private Map<RulePart, List<String>> selectors(ConfigObject all) {
        var selectors = new EnumMap<RulePart, List<String>>(RulePart.class);
        for (RulePart part : RulePart.values()) {
            List<String> texts = texts(all, part.key());
            for (String text : texts) {
                try {
                    SiteRule.check(text);
                } catch (IllegalArgumentException e) {
                    add(all.get(part.key()), part.key() + " is “" + text + "”; expected a CSS selector, such as \"#content\" or \"div.text > p\".");
                }
            }
            if (!texts.isEmpty()) {
                selectors.put(part, texts);
            }
        }
        return selectors;
    }

    private RuleExample example(ConfigObject written, String host, String path) {
        unknown(written, RuleExample.KEYS, "example.");
        String url = text(written, "url").orElse("");
        String page = text(written, "page").orElse("");
        require(written, "url", RuleExample.isPage(url), "the address the page was saved from, such as \"https://www.example.gov/a.html\"");
        require(written, "page", !page.isBlank(), "the name of the saved page beside the rule, such as \"example.html\"");
        Integer items = null;
        if (written.containsKey("items")) {
            String number = String.valueOf(written.get("items").unwrapped());
            require(written, "items", number.matches("[0-9]{1,6}"), "how many rows the list has");
            items = number.matches("[0-9]{1,6}") ? Integer.valueOf(number) : null;
        }
        var example = new RuleExample(url, file.resolveSibling(page), text(written, "title"), text(written, "date"), text(written, "source"),
                texts(written, "body"), texts(written, "absent"), Optional.ofNullable(items), text(written, "next"), text(written, "search"));
        if (example.isEmpty() && !written.containsKey("items")) {
            add(written, "the example says nothing of what must come out; expected one at least of " + String.join(", ", RuleExample.KEYS.subList(2, RuleExample.KEYS.size())) + ".");
        } else if (RuleExample.isPage(url) && !example.isFor(host, path)) {
            add(written.get("url"), "the rule is not for the page of its example, “" + url + "”; expected one of " + host + " whose path is like " + path + ".");
        }
        return example;
    }

    private void unknown(ConfigObject object, List<String> known, String prefix) {
        object.forEach((key, value) -> {
            if (!known.contains(key)) {
                add(value, "a rule knows no “" + prefix + key + "”; did you mean " + prefix + Nearest.to(key, known).orElse("") + "?");
            }
        });
    }

    /** A text; a number is taken for one. */
    private Optional<String> text(ConfigObject all, String key) {
        ConfigValue value = all.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value.valueType() != ConfigValueType.STRING && value.valueType() != ConfigValueType.NUMBER || String.valueOf(value.unwrapped()).isBlank()) {
            add(value, key + " has no text; expected one in quotation marks.");
            return Optional.empty();
        }
        return Optional.of(String.valueOf(value.unwrapped()));
    }

    /** A text, or several in brackets. */
    private List<String> texts(ConfigObject all, String key) {
        ConfigValue value = all.get(key);
        if (value == null || value.valueType() == ConfigValueType.STRING) {
            return text(all, key).stream().toList();
        }
        if (value.unwrapped() instanceof List<?> list && list.stream().allMatch(one -> one instanceof String text && !text.isBlank())) {
            return list.stream().map(String::valueOf).toList();
        }
        add(value, key + " is no text; expected one in quotation marks, or several in brackets.");
        return List.of();
    }

    private void require(ConfigObject all, String key, boolean right, String expected) {
        if (!all.containsKey(key)) {
            if (!right) {
                String place = key.equals("host") || key.equals("path") ? file.toString() : Problem.place(all.origin());
                problems.add(new Problem(place, "there is no " + key + "; expected " + expected + "."));
            }
        } else if (!right && problems.stream().noneMatch(problem -> problem.sentence().startsWith(key + " has no text"))) {
            add(all.get(key), key + " is “" + all.get(key).unwrapped() + "”; expected " + expected + ".");
        }
    }

    private void add(ConfigValue at, String sentence) {
        problems.add(Problem.at(at.origin(), sentence));
    }
}
