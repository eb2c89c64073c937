package dev.curbcut.server;

import dev.curbcut.proxy.Answer;
import dev.curbcut.proxy.Answer.Keep;
import dev.curbcut.proxy.AnswerFactory;
import dev.curbcut.render.template.Assets;
import dev.curbcut.theme.OwnColours;
import dev.curbcut.theme.StyleSheet;
import dev.curbcut.theme.Themes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Answers of our own that no page is in: style sheets, scripts, and what robots, browsers and operators ask for. */
final class StaticFiles {
    static final Answer ROBOTS = plain("User-agent: *\nDisallow: /\n", Keep.NO_CACHE);
    static final Answer HEALTHY = plain("ok\n", Keep.NO_STORE);
    static final Answer ICON = AnswerFactory.asIs("image/x-icon", resource("/dev/curbcut/server/favicon.ico"), Keep.NO_CACHE, List.of());

    private final Themes themes;
    private final ConcurrentMap<String, Answer> styleSheets = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Answer> assets = new ConcurrentHashMap<>();

    StaticFiles(Themes themes) {
        this.themes = themes;
    }

    /**
     * A sheet under its exact name, for ever; under another hash, which a page kept from before an upgrade asks for, the
     * theme's sheet of today, to be asked about each time.
     *
     * @return null when there is no such theme
     */
    @Nullable Answer styleSheet(String file) {
        StyleSheet sheet = themes.ofTheme(file).orElse(null);
        if (sheet == null) {
            return null;
        }
        Keep keep = sheet.file().equals(file) ? Keep.IMMUTABLE : Keep.NO_CACHE;
        // There are millions of sheets of readers' own colours: those are not held.
        return sheet.theme().equals(OwnColours.NAME)
                ? text(sheet, keep)
                : styleSheets.computeIfAbsent(sheet.file() + " " + keep, name -> text(sheet, keep));
    }

    private static Answer text(StyleSheet sheet, Keep keep) {
        return AnswerFactory.text("text/css; charset=utf-8", sheet.text().getBytes(StandardCharsets.UTF_8), keep);
    }

    /** @return null when there is none of this name */
    @Nullable Answer asset(String file) {
        return Assets.file(file)
                .map(asset -> assets.computeIfAbsent(file,
                        name -> AnswerFactory.text(asset.contentType(), asset.text().getBytes(StandardCharsets.UTF_8), Keep.IMMUTABLE)))
                .orElse(null);
    }

    /** @param location from the root, canonical */
    static Answer redirect(String location) {
        return AnswerFactory.redirect(location, Keep.NO_CACHE, List.of());
    }

    /** @param troubles why readers should be sent elsewhere, each a line of plain English; empty when they need not */
    static Answer ready(List<String> troubles) {
        return troubles.isEmpty() ? HEALTHY : plain(String.join("\n", troubles) + "\n", Keep.NO_STORE).withStatus(503);
    }

    static Answer metrics(byte[] text) {
        return AnswerFactory.asIs("text/plain; version=0.0.4; charset=utf-8", text, Keep.NO_STORE, List.of());
    }

    private static Answer plain(String text, Keep keep) {
        return AnswerFactory.asIs("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), keep, List.of());
    }

    private static byte[] resource(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
