package dev.curbcut.render.template;

import dev.curbcut.address.Setting;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reading aids a reader asked for: their scripts in the head, and a bar, empty and hidden until a script fills it, whose
 * data attributes hand the words over. Nobody else is sent a script; without script nothing of it shows.
 */
final class Aids {
    /** The large pointer is a style and has no words. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "speech", List.of("name", "play", "pause", "back", "on", "speed", "voice", "hint", "end", "novoice", "away", "sent", "mark"),
            "point", List.of("name", "hint", "novoice"),
            "ruler", List.of("name", "up", "down"),
            "caption", List.of("name"));

    private Aids() {}

    static void head(Html html, HtmlContext context) {
        for (String aid : context.preferences().aids()) {
            if (WORDS.containsKey(aid)) {
                html.open("script", "type", "module", "src", context.hrefs().links().own(Assets.named(aid + ".js").path())).close().line();
            } else {
                html.open("link", "rel", "stylesheet", "href", context.hrefs().links().own(Assets.named(aid + ".css").path())).line();
            }
        }
    }

    /** Stands at the end of the body, outside what the gate passes: all of it is our own words. */
    static void bar(Html html, HtmlContext context) {
        List<String> wished = context.preferences().aids().stream().filter(WORDS::containsKey).toList();
        if (wished.isEmpty()) {
            return;
        }
        var attributes = new ArrayList<@Nullable String>(List.of(
                "id", "aid-bar", "class", "aids", "role", "region", "lang", context.uiLang(), "aria-label", context.say("setting.aids"), "hidden", ""));
        for (String aid : wished) {
            for (String word : WORDS.getOrDefault(aid, List.of())) {
                attributes.add("data-" + aid + "-" + word);
                attributes.add(context.say("aids." + aid + "." + word));
            }
        }
        // What speaks keeps its speed and voice in the address.
        attributes.addAll(List.of("data-rate", context.preferences().get(Setting.SPEED), "data-voice", context.preferences().get(Setting.VOICE)));
        html.open("div", attributes.toArray(String[]::new)).close().line();
    }
}
