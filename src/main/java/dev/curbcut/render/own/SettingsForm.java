package dev.curbcut.render.own;

import dev.curbcut.address.Setting;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.Block;
import dev.curbcut.page.Page;
import dev.curbcut.render.answer.LanguageChoices;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.PinyinReadings;
import dev.curbcut.render.plain.PlainText;
import dev.curbcut.theme.Themes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the display settings, a group each, and a sample that follows them without script: base.css and the theme's
 * sheet show it as what is chosen would look ({@code :has(:checked)}).
 *
 * @param page whose text the sample is; null for words of ours
 */
public record SettingsForm(HtmlContext context, Themes themes, LanguageChoices tongues, @Nullable Page page) {
    private static final List<Setting> OFFERED = List.of(
            Setting.THEME, Setting.SIZE, Setting.LANG, Setting.SPACING, Setting.FONT, Setting.IMAGES, Setting.TABLES,
            Setting.WIDTH, Setting.ALIGN, Setting.POINTS, Setting.PINYIN, Setting.AIDS);

    /** The aid that is a style and needs no script. */
    private static final String STYLE_ALONE = "cursor";

    /** How many characters of a page the sample takes. */
    private static final int SAMPLE = 120;

    /** @param apply whether each group has a button of its own: on a form for nothing else */
    void write(Html html, boolean apply) {
        sample(html);
        for (Setting setting : OFFERED) {
            html.open("fieldset", "id", setting.key()).element("legend", context.say("setting." + setting.key()));
            html.open("div", "class", "choices");
            values(html, setting);
            html.close();
            if (apply) {
                html.open("p").element("button", context.say("settings.apply"), "type", "submit").close();
            }
            html.close().line();
        }
    }

    private void values(Html html, Setting setting) {
        switch (setting) {
            case THEME -> {
                choice(html, setting, Themes.AUTO, context.say("setting.theme.auto"), null);
                for (String theme : themes.names()) {
                    choice(html, setting, theme, themes.named(theme).orElseThrow().nameIn(context.uiLang()), null);
                }
                choice(html, setting, Setting.OWN_THEME, context.say("setting.theme.own"), null);
                colour(html, Setting.FG, "000000");
                colour(html, Setting.BG, "ffffff");
                colour(html, Setting.LINK, "0000b3");
            }
            case LANG -> {
                choice(html, setting, "", context.say("setting.lang.own"), null);
                tongues.choices().forEach(tag -> choice(html, setting, tag, tongues.ownName(tag), tag));
            }
            case SIZE -> setting.choices().forEach(size -> choice(html, setting, size, context.say("setting.size.percent", size), null));
            case AIDS -> {
                Setting.AID_NAMES.forEach(aid -> box(html, aid));
                keep(html, Setting.SPEED);
                keep(html, Setting.VOICE);
            }
            case FG, BG, LINK, SPEED, VOICE -> { } // with the theme and the aids they belong to
            case SPACING, FONT, IMAGES, PINYIN, TABLES, WIDTH, ALIGN, POINTS, VIEW, PART -> setting.choices()
                    .forEach(value -> choice(html, setting, value, context.say("setting." + setting.key() + "." + value), null));
        }
    }

    private void choice(Html html, Setting setting, String value, String words, @Nullable String lang) {
        String id = setting.key() + "-" + (value.isEmpty() ? "own" : value);
        boolean chosen = context.preferences().get(setting).equals(value);
        html.open("div", "class", "choice");
        html.open("input", "type", "radio", "id", id, "name", setting.parameter(), "value", value, "checked", chosen ? "" : null);
        html.element("label", words, "for", id, "lang", lang).close();
    }

    /** A colour of the reader's own: it counts when that theme is chosen. */
    private void colour(Html html, Setting setting, String usual) {
        String given = context.preferences().colour(setting);
        html.open("div", "class", "choice");
        html.open("input", "type", "color", "id", setting.key(), "name", setting.parameter(), "value", "#" + (given == null ? usual : given));
        html.element("label", context.say("setting." + setting.key()), "for", setting.key()).close();
    }

    /** Chosen where it is heard, in the bar of the aid, it goes on as it is. */
    private void keep(Html html, Setting setting) {
        String value = context.preferences().get(setting);
        if (!value.equals(setting.byDefault())) {
            html.open("input", "type", "hidden", "name", setting.parameter(), "value", value);
        }
    }

    /** Aids go together, so each is a box of its own; {@code /-/go} joins them. */
    private void box(Html html, String aid) {
        String id = "aid-" + aid;
        html.open("div", "class", "choice");
        html.open("input", "type", "checkbox", "id", id, "name", Setting.AID_FIELD, "value", aid,
                "checked", context.preferences().aids().contains(aid) ? "" : null);
        String words = context.say("setting.aids." + aid);
        html.element("label", aid.equals(STYLE_ALONE) ? words : words + " " + context.say("bracketed", context.say("setting.aids.script")), "for", id).close();
    }

    private void sample(Html html) {
        String text = page == null ? "" : firstWords(page.blocks());
        html.open("div", "class", "sample", "role", "group", "aria-label", context.say("settings.sample"));
        if (page == null || text.isEmpty()) {
            html.open("p");
            sample(html, context.say("settings.sample.text"));
            html.close();
        } else {
            html.open("p", "lang", page.lang());
            sample(html, text);
            html.close();
        }
        html.open("p").element("a", context.say("settings.sample.link"), "href", "#theme").close().close().line();
    }

    /** Chinese has its readings always: the style sheet shows them when they are chosen, without script. */
    private static void sample(Html html, String text) {
        if (LanguageTag.primary(html.lang()).equals("zh")) {
            PinyinReadings.words(html, text);
        } else {
            html.text(text);
        }
    }

    private static String firstWords(List<Block> blocks) {
        String text = blocks.stream()
                .filter(block -> block instanceof Block.Paragraph)
                .map(block -> PlainText.of(List.of(block)))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        return text.codePointCount(0, text.length()) <= SAMPLE ? text : text.substring(0, text.offsetByCodePoints(0, SAMPLE)) + "…";
    }
}
