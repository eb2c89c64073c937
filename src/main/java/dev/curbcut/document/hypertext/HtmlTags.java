package dev.curbcut.document.hypertext;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags of an HTML text and what is written between them, in order. What nobody sees is stepped over. */
public final class HtmlTags {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9:]{0,30})");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"'/>]{1,60})\\s{0,9}(?:=\\s{0,9}(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]*+)))?+");
    private static final Set<String> UNSEEN = Set.of("style", "script", "title", "xml", "template", "rp", "o:p");

    private final String html;
    private int at;
    private String text = "";
    private String name = "";
    private String attributes = "";
    private boolean ends;
    private boolean isText;
    private boolean closed;
    private boolean careless;

    /** Names of elements of which one was never ended: looking for the end of each would take too long. */
    private final Set<String> endless = new HashSet<>();

    /** @param html the whole text */
    public HtmlTags(String html) {
        this.html = html;
    }

    /** Steps to the next text or tag. @return false at the end */
    public boolean next() {
        if (closed) {
            // A tag that ends itself, as XML has them, has its end too.
            closed = false;
            ends = true;
            return true;
        }
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open != at) {
                text = HtmlEntities.decode(html.substring(at, open < 0 ? html.length() : open));
                at = open < 0 ? html.length() : open;
                isText = true;
                return true;
            }
            Matcher tag = TAG.matcher(html).region(open, html.length());
            boolean comment = html.startsWith("<!--", open);
            boolean data = html.startsWith("<![CDATA[", open);
            if (!comment && !data && !tag.lookingAt() && !html.startsWith("<!", open) && !html.startsWith("<?", open) && !html.startsWith("</", open)) {
                text = "<";
                at = open + 1;
                isText = true;
                return true;
            }
            String mark = comment ? "-->" : data ? "]]>" : ">";
            int close = comment || data ? html.indexOf(mark, open) : end(open);
            at = close < 0 ? html.length() : close + mark.length();
            if (data && close >= 0) {
                text = html.substring(open + 9, close);
                isText = true;
                return true;
            }
            if (close >= 0 && !comment && tag.lookingAt() && take(tag, close)) {
                return true;
            }
        }
        return false;
    }

    /** Where a tag ends: marks within the quotes of an attribute don't count. */
    private int end(int open) {
        char quote = 0;
        if (careless) {
            return html.indexOf('>', open);
        }
        for (int i = open; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        careless = true;
        return html.indexOf('>', open);
    }

    private boolean take(Matcher tag, int close) {
        isText = false;
        ends = !tag.group(1).isEmpty();
        name = tag.group(2).toLowerCase(Locale.ROOT);
        attributes = html.substring(tag.end(), close);
        closed = !ends && attributes.endsWith("/");
        boolean hidden = !ends && (UNSEEN.contains(name) || isHidden());
        if (hidden && !closed) {
            skip();
        }
        boolean stays = !hidden;
        closed &= stays;
        return stays;
    }

    private boolean isHidden() {
        String lower = attributes.toLowerCase(Locale.ROOT);
        return lower.contains("hidden") && !get("hidden", "no").equals("no") || lower.contains("display") && get("style", "").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Steps over the element that starts here; one that can't hold anything is over already. */
    private void skip() {
        if (Set.of("img", "br", "hr", "input", "meta", "link", "col", "source", "wbr").contains(name)) {
            return;
        }
        int from = at;
        if (!endless.contains(name)) {
            content();
        }
        // What is never ended would hide all the rest.
        at = endless.contains(name) ? from : at;
    }

    /** What is written in the element that starts here, tags and all; steps behind its end. */
    public String content() {
        int depth = 1;
        Matcher tag = Pattern.compile("<(/?)" + Pattern.quote(name) + "(?=[\\s/>])([^>]*)>", Pattern.CASE_INSENSITIVE).matcher(html);
        int from = at;
        while (tag.find(at)) {
            depth += !tag.group(1).isEmpty() ? -1 : tag.group(2).endsWith("/") ? 0 : 1;
            at = tag.end();
            if (depth == 0) {
                return html.substring(from, tag.start());
            }
        }
        endless.add(name);
        at = html.length();
        return html.substring(from);
    }

    /** The text of what is written in the element that starts here, its white space as it is; steps behind its end. */
    public String words() {
        return HtmlEntities.decode(content().replaceAll("<[^<>]{0,2000}>", ""));
    }

    /** Whether here is text. */
    public boolean isText() {
        return isText;
    }

    /** The text that is here, as it is meant. */
    public String text() {
        return text;
    }

    /** The name of the tag that is here, in lower case. */
    public String name() {
        return name;
    }

    /** Whether the tag that is here ends an element. */
    public boolean ends() {
        return ends;
    }

    /** All attributes of the tag that is here, as they are written. */
    public String attributes() {
        return attributes;
    }

    /** The value of an attribute of the tag that is here; empty for one without a value, {@code otherwise} for none of that name. */
    public String get(String attribute, String otherwise) {
        Matcher one = ATTRIBUTE.matcher(attributes);
        while (one.find()) {
            if (one.group(1).equalsIgnoreCase(attribute)) {
                String value = one.group(2) != null ? one.group(2) : one.group(3) != null ? one.group(3) : one.group(4);
                return value == null ? "" : HtmlEntities.decode(value);
            }
        }
        return otherwise;
    }

    /** The value of an attribute as a number from 1 to {@code most}; 1 where it is none. */
    public int count(String attribute, int most) {
        String value = get(attribute, "1").strip();
        return value.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
    }
}
