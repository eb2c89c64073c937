package dev.curbcut.rule;

import com.typesafe.config.ConfigUtil;
import dev.curbcut.page.Page;
import dev.curbcut.reading.rule.PartSelectors;
import dev.curbcut.reading.rule.RulePart;
import java.util.Locale;

/**
 * A first rule for a page, from how it was read; its example is the page itself.
 *
 * @param name of the rule, fit for a file
 * @param page the name under which the page is saved beside it
 * @param text of the rule's file
 */
public record DraftedRule(String name, String page, String text) {
    private static final int LONGEST_NAME = 60;

    public static DraftedRule of(PartSelectors outline) {
        Page page = outline.page();
        String name = (page.address().host() + page.address().path()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).replaceAll("-$", "") : name;
        String file = name + ".html";
        var text = new StringBuilder("# A first rule, as the page is read without one. Put right what is wrong and take out what is right already.\n");
        text.append("# Each value is a CSS selector; several stand in brackets. What a rule doesn't say is read as ever.\n\n");
        line(text, "host", page.address().host());
        line(text, "path", pattern(page.address().path()));
        text.append('\n');
        for (RulePart part : RulePart.values()) {
            String selector = outline.selectors().get(part);
            if (selector != null) {
                line(text, part.key(), selector);
            } else {
                text.append("# ").append(part.key()).append(" = \"\"   # ").append(words(part)).append('\n');
            }
        }
        text.append("\n# What must come out; “curbcut rules test” tries it on the saved page.\nexample {\n");
        line(text, "  url", page.address().toString());
        line(text, "  page", file);
        line(text, "  title", page.title());
        if (page.published() != null) {
            line(text, "  date", page.published().substring(0, Math.min(10, page.published().length())));
        }
        if (page.source() != null) {
            line(text, "  source", page.source());
        }
        text.append("  # body = [\"a sentence that must stand in the body\"]\n  # absent = [\"a sentence that must not\"]\n}\n");
        return new DraftedRule(name, file, text.toString());
    }

    private static String words(RulePart part) {
        return switch (part) {
            case TITLE -> "the element whose words are the title";
            case DATE -> "the element with the day of publication";
            case SOURCE -> "the element that says who published it";
            case BODY -> "the body, or several elements that are";
            case LIST -> "each row of the list";
            case PAGER -> "the element around the links to other pages of the list";
            case SEARCH -> "the form that searches";
            case KEEP -> "what stays and was left out";
            case DROP -> "what goes and was kept";
        };
    }

    /** The path with anything for each number in it, and for a last step of its own. */
    private static String pattern(String path) {
        String steps = path.replaceAll("[0-9]+", "*").replaceAll("\\*[*_-]*\\*", "*");
        int last = steps.lastIndexOf('/');
        int dot = steps.lastIndexOf('.');
        return last < 0 || last == steps.length() - 1 ? steps : steps.substring(0, last + 1) + "*" + (dot > last ? steps.substring(dot) : "");
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(" = ").append(ConfigUtil.quoteString(value)).append('\n');
    }
}
