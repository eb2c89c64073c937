package dev.curbcut.document.word;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.TextDecoder;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.page.About;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML within a document (an altChunk, mostly wrapped as MHT, RFC 2557). Programs write it, plain and flat: a walk over
 * its tags is enough here, and the parser of pages stays in its own home.
 */
public final class HtmlPart {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9:]{0,30})");
    private static final Set<String> UNSEEN = Set.of("style", "script", "title", "xml");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([\\w-]+)");
    private static final Pattern ALTERNATIVE = Pattern.compile("(?i)\\balt\\s*=\\s*\"([^\"]{0,2000})\"");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("nbsp", " "), Map.entry("ensp", " "), Map.entry("emsp", "\u3000"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("mdash", "—"), Map.entry("ndash", "–"), Map.entry("hellip", "…"),
            Map.entry("middot", "·"), Map.entry("times", "×"), Map.entry("copy", "©"));

    private final WordContent story;
    private final DocumentBudget budget;
    private InlineRuns prose = new InlineRuns();
    private int level = -1;
    private boolean centred;
    private boolean item;
    private boolean bold;
    private boolean inTable;
    private WordTable table;

    private HtmlPart(WordContent story, DocumentBudget budget) {
        this.story = story;
        this.budget = budget;
        this.table = new WordTable(story);
    }

    /** Reads a page or an MHT. @return whether there was HTML in it */
    public static boolean read(byte[] part, WordContent story, DocumentBudget budget) throws UnreadableDocument {
        String html = html(part);
        if (html.indexOf('<') < 0) {
            return false;
        }
        new HtmlPart(story, budget).walk(html);
        return true;
    }

    /** The page itself: as it is, or the first part of that type within an MHT. */
    private static String html(byte[] part) {
        String raw = new String(part, StandardCharsets.ISO_8859_1);
        int type = raw.toLowerCase(Locale.ROOT).indexOf("content-type: text/html");
        if (type < 0 || raw.stripLeading().startsWith("<")) {
            return decode(part, raw);
        }
        int headers = Math.max(raw.lastIndexOf("\n\n", type), raw.lastIndexOf("\r\n\r\n", type));
        int body = raw.indexOf("\r\n\r\n", type) >= 0 ? raw.indexOf("\r\n\r\n", type) + 4 : raw.indexOf("\n\n", type) + 2;
        int boundary = raw.indexOf("\n--", body);
        String head = raw.substring(Math.max(0, headers), Math.max(body, 0)).toLowerCase(Locale.ROOT);
        byte[] content = raw.substring(body, boundary < 0 ? raw.length() : boundary).getBytes(StandardCharsets.ISO_8859_1);
        if (head.contains("quoted-printable")) {
            content = unquote(content);
        } else if (head.contains("base64")) {
            content = Base64.getMimeDecoder().decode(content);
        }
        return decode(content, head);
    }

    private static String decode(byte[] bytes, String hint) {
        Matcher charset = CHARSET.matcher(hint.length() > 4000 ? hint.substring(0, 4000) : hint);
        boolean known = charset.find() && Charset.isSupported(charset.group(1)) && !charset.group(1).toLowerCase(Locale.ROOT).startsWith("gb");
        return known ? new String(bytes, Charset.forName(charset.group(1))) : TextDecoder.decode(bytes);
    }

    /** Quoted-printable (RFC 2045 section 6.7). */
    private static byte[] unquote(byte[] in) {
        var out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] != '=') {
                out.write(in[i]);
            } else if (i + 1 < in.length && (in[i + 1] == '\n' || in[i + 1] == '\r')) {
                i += in[i + 1] == '\r' && i + 2 < in.length && in[i + 2] == '\n' ? 2 : 1;
            } else if (i + 2 < in.length && Character.digit(in[i + 1], 16) >= 0 && Character.digit(in[i + 2], 16) >= 0) {
                out.write(Character.digit(in[i + 1], 16) << 4 | Character.digit(in[i + 2], 16));
                i += 2;
            }
        }
        return out.toByteArray();
    }

    private void walk(String html) throws UnreadableDocument {
        int at = 0;
        String skipping = "";
        while (at < html.length() && !budget.spent()) {
            budget.tick();
            int open = html.indexOf('<', at);
            boolean comment = open >= 0 && html.startsWith("<!--", open);
            int close = open < 0 ? -1 : comment ? html.indexOf("-->", open) : html.indexOf('>', open);
            if (skipping.isEmpty()) {
                text(html.substring(at, open < 0 ? html.length() : open));
            }
            if (close < 0) {
                break;
            }
            at = close + (comment ? 3 : 1);
            Matcher tag = TAG.matcher(html).region(open, close);
            if (comment || !tag.lookingAt()) {
                continue;
            }
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean ends = !tag.group(1).isEmpty();
            if (!skipping.isEmpty()) {
                skipping = ends && name.equals(skipping) ? "" : skipping;
            } else if (!ends && UNSEEN.contains(name)) {
                skipping = name;
            } else {
                tag(name, ends, html.substring(tag.end(), close));
            }
        }
        paragraph();
    }

    private void text(String raw) {
        if (!raw.isEmpty() && budget.characters(raw.length())) {
            String text = ENTITY.matcher(raw).replaceAll(m -> Matcher.quoteReplacement(entity(m.group(1))));
            prose.text(text, new InlineRuns.Look(bold, false, false, false, false, false));
        }
    }

    private static String entity(String name) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, "");
        }
        int code = name.charAt(1) == 'x' ? Integer.parseInt(name.substring(2).isEmpty() ? "0" : name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    private void tag(String name, boolean ends, String written) {
        String attributes = written.toLowerCase(Locale.ROOT);
        switch (name) {
            case "img" -> {
                Matcher alternative = ALTERNATIVE.matcher(written);
                if (alternative.find() && !alternative.group(1).isBlank()) {
                    text(" [" + alternative.group(1) + "] ");
                }
            }
            case "b", "strong" -> bold = !ends;
            case "br" -> prose.add(new Inline.LineBreak());
            case "p", "div", "center", "li", "blockquote", "ul", "ol", "dd", "dt", "pre", "section", "article" -> {
                paragraph();
                centred = !ends && (attributes.contains("center") || name.equals("center"));
                item = !ends && name.equals("li");
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                paragraph();
                level = ends ? -1 : name.charAt(1) - '0';
            }
            case "table" -> {
                paragraph();
                if (ends) {
                    table.end();
                }
                table = new WordTable(story);
                inTable = !ends;
            }
            case "tr" -> {
                if (!ends) {
                    table.startRow();
                }
            }
            case "td", "th" -> {
                paragraph();
                if (ends) {
                    table.endCell(budget);
                } else {
                    table.startCell();
                }
            }
            default -> {
                // Looks.
            }
        }
    }

    private void paragraph() {
        if (!prose.isEmpty()) {
            boolean strong = prose.isBold();
            var content = prose.take();
            (inTable ? table.cell : story)
                    .add(new WordContent.Paragraph(
                            About.NONE, strong ? InlineRuns.plain(content) : content, level, strong, centred ? Align.CENTER : Align.START, 0, item ? new WordContent.Item(false, 0) : null));
        }
        prose = new InlineRuns();
    }
}
