package dev.curbcut.reading.cms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page that only forwards, as TRS columns do whose content is a child's: {@code meta refresh} with an address, or a
 * script's first assignment of a literal to {@code location}. What stands under a condition (a switch for phones) or in a
 * function that nobody calls forwards nobody. A {@code refresh} without an address only reloads.
 */
public final class RedirectStub {
    private static final Pattern REFRESH =
            Pattern.compile("^\\s*+[\\d.]*+\\s*+[;,]?\\s*+(?:url\\s*+=\\s*+)?[\"']?+\\s*+([^\"'\\s]{1,2000}+)", Pattern.CASE_INSENSITIVE);

    /** Ways of saying {@code location}: of this window, or of the one around it. */
    private static final Pattern LOCATION = Pattern.compile("(?:(?:window|self|top|parent|document|this)\\.)*+location(?:\\.href)?");

    private RedirectStub() {}

    /** Where the page forwards to, as written; to be asked only where there is nothing else to read. */
    public static Optional<String> target(Document document) {
        for (Element meta : document.select("meta[http-equiv]")) {
            if (meta.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
                Matcher matcher = REFRESH.matcher(meta.attr("content"));
                if (matcher.find()) {
                    return Optional.of(matcher.group(1));
                }
            }
        }
        String onload = document.body().attr("onload");
        for (Element element : document.getElementsByTag("script")) {
            String found = RawPage.isProgram(element) ? first(ScriptScanner.read(RawPage.source(element)), onload, 0) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return onload.isBlank() ? Optional.empty() : Optional.ofNullable(first(ScriptScanner.read(onload), "", 0));
    }

    private static @Nullable String first(Script script, String onload, int depth) {
        String found = null;
        int at = Integer.MAX_VALUE;
        for (Script.Assignment assignment : script.assignments()) {
            String text = assignment.value().text();
            if (text != null && LOCATION.matcher(assignment.name()).matches() && runs(script, assignment.place(), onload)
                    && assignment.place().at() < at && isAddress(text)) {
                found = text;
                at = assignment.place().at();
            }
        }
        for (Script.Call call : script.calls()) {
            String text = call.arguments().isEmpty() ? null : call.arguments().getFirst().text();
            if (text == null || call.place().at() > at || !runs(script, call.place(), onload)) {
                continue;
            }
            String target = opened(call, text, depth);
            if (target != null) {
                found = target;
                at = call.place().at();
            }
        }
        return found;
    }

    private static @Nullable String opened(Script.Call call, String text, int depth) {
        return switch (call.method()) {
            case "replace", "assign" -> {
                int dot = call.name().lastIndexOf('.');
                boolean location = dot > 0 && LOCATION.matcher(call.name().substring(0, dot)).matches();
                yield location && isAddress(text) ? text : null;
            }
            case "open" -> {
                String window = call.arguments().size() > 1 ? call.arguments().get(1).text() : null;
                yield "_self".equals(window) || "_top".equals(window) ? text : null;
            }
            case "setTimeout" -> depth == 0 ? first(ScriptScanner.read(text), "", 1) : null;
            default -> null;
        };
    }

    private static boolean isAddress(String text) {
        String t = text.strip().toLowerCase(Locale.ROOT);
        return !t.isEmpty() && !t.startsWith("#") && !t.startsWith("javascript:") && !t.startsWith("about:");
    }

    private static boolean runs(Script script, Script.Place place, String onload) {
        String function = place.function();
        return !place.conditional() && (function == null || script.mentions(function) || onload.contains(function));
    }
}
