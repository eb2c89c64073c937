package dev.curbcut.reading.markup;

import dev.curbcut.reading.dom.ScriptText;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Addresses of e-mail that a page writes so that no robot finds them: enciphered, put together by a script, backwards. */
final class MailAddresses {
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\d._%+\\-]{1,64}@[\\p{L}\\d\\-]{1,63}(?:\\.[\\p{L}\\d\\-]{1,63}){1,6}");
    private static final Pattern HEXADECIMAL = Pattern.compile("(?:[0-9a-fA-F]{2}){4,200}");
    private static final Pattern ASSIGNMENT = Pattern.compile("\\b([A-Za-z_$][\\w$]{0,60})\\s{0,9}=(?!=)((?:'[^']{0,300}+'|\"[^\"]{0,300}+\"|[^;'\"]{1,200}+){1,40}+);");
    private static final Pattern OPERAND = Pattern.compile("\\s*(?:'([^']{0,300})'|\"([^\"]{0,300})\"|([A-Za-z_$][\\w$]{0,60}))\\s*(\\+|$)");
    private static final Pattern PLACE = Pattern.compile("getElementById\\(\\s?['\"]([^'\"]{1,99})['\"]\\s?\\)");
    private static final int LONGEST_SCRIPT = 20_000;

    private MailAddresses() {}

    /** Cloudflare's cipher: each byte after the first is written exclusive-or the first. */
    static void decode(Element element) {
        String code = element.hasAttr("data-cfemail") ? element.attr("data-cfemail") : after(element.attr("href"), '#');
        Element inner = code.isEmpty() ? element.selectFirst("[data-cfemail]") : null;
        code = inner == null ? code : inner.attr("data-cfemail");
        if (!HEXADECIMAL.matcher(code).matches()) {
            return;
        }
        int key = Integer.parseInt(code.substring(0, 2), 16);
        var bytes = new byte[code.length() / 2 - 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (Integer.parseInt(code.substring(2 * i + 2, 2 * i + 4), 16) ^ key);
        }
        String address = new String(bytes, StandardCharsets.UTF_8);
        if (!ADDRESS.matcher(address.split("\\?")[0]).matches()) {
            return;
        }
        boolean protectedText = element.hasAttr("data-cfemail") || inner != null;
        if (element.normalName().equals("a")) {
            element.attr("href", "mailto:" + address);
        }
        if (protectedText) {
            (inner == null ? element : inner).text(address.split("\\?")[0]);
        }
        element.removeAttr("data-cfemail");
    }

    /** An address in two attributes, of an element that says nothing until a script has joined them. */
    static void join(Element element) {
        String address = element.attr("data-user") + "@" + element.attr("data-domain");
        if (!element.hasText() && ADDRESS.matcher(address).matches()) {
            element.appendChild(new Element("a").attr("href", "mailto:" + address).text(address));
        }
    }

    private static String after(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? "" : text.substring(at + 1);
    }

    /** Whether a script writes an address into the page, as Joomla's does. */
    static boolean isCloak(Element script) {
        String data = ScriptText.of(script);
        return data.length() < LONGEST_SCRIPT && (data.contains("&#64;") || data.contains("@")) && (data.contains("innerHTML") || data.contains("document.write"))
                && (data.contains("mailto") || data.contains("ma' + 'il"));
    }

    /** Puts the address where its script would, found by following what the script adds to its variables. */
    static void uncloak(Element script) {
        Map<String, String> variables = new HashMap<>();
        String address = null;
        Matcher assignment = ASSIGNMENT.matcher(ScriptText.of(script));
        while (assignment.find()) {
            String value = value(assignment.group(2), variables);
            if (value != null) {
                variables.put(assignment.group(1), value);
                String plain = Parser.unescapeEntities(value, false).strip();
                address = ADDRESS.matcher(plain).matches() ? plain : address;
            }
        }
        if (address == null) {
            return;
        }
        Element link = new Element("a").attr("href", "mailto:" + address).text(address);
        Matcher place = PLACE.matcher(ScriptText.of(script));
        Element box = place.find() && script.ownerDocument() != null ? script.ownerDocument().getElementById(place.group(1)) : null;
        if (box != null) {
            box.empty().appendChild(link);
        } else if (ScriptText.of(script).contains("document.write")) {
            script.after(link);
        }
    }

    /** What texts and variables joined by plus signs say; null where anything else stands. */
    private static @Nullable String value(String expression, Map<String, String> variables) {
        var out = new StringBuilder();
        Matcher operand = OPERAND.matcher(expression);
        int at = 0;
        while (at < expression.length()) {
            if (!operand.find(at) || operand.start() != at) {
                return null;
            }
            String part = operand.group(1) != null ? operand.group(1) : operand.group(2) != null ? operand.group(2) : variables.get(operand.group(3));
            if (part == null || out.length() > LONGEST_SCRIPT) {
                return null;
            }
            out.append(part);
            at = operand.end();
        }
        return out.toString();
    }

    /** A text written backwards that its style turns round again. */
    static void turn(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        String turned = new StringBuilder(element.text()).reverse().toString();
        if (style.contains("direction:rtl") && element.childrenSize() == 0 && turned.codePoints().noneMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)) {
            element.text(turned).removeAttr("style");
        }
    }
}
