package dev.curbcut.reading.attachment;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Target;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Line;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A link that leads to a document and not to a page, told by its address, its script or its words. */
public final class AttachmentLink {
    private static final Pattern LITERAL = Pattern.compile("['\"]([^'\"<>\\s]{4,500})['\"]");

    private static final Pattern SIZE = Pattern.compile("(?<![\\d.,])(\\d{1,7}(?:[.,]\\d{1,3})?)\\s{0,3}(kb|mb|gb|k|m|g|ko|mo|go|kib|mib|bytes|byte|b|字节|千字节|兆)(?![a-z])", Pattern.CASE_INSENSITIVE);

    private AttachmentLink() {}

    /**
     * What a link leads to.
     *
     * @param type its extension in lower case
     */
    public record Document(Address address, String type) {}

    /** The document a link leads to; empty when it leads to a page. */
    public static Optional<Attachment> of(Element link, Context context) {
        String href = link.attr("href");
        if (!mayLead(href) && !link.hasAttr("onclick") && !link.hasAttr("download")) {
            return Optional.empty();
        }
        String text = Line.of(link, 400);
        boolean script = href.isBlank() || href.startsWith("#") || href.toLowerCase(Locale.ROOT).startsWith("javascript:");
        Optional<Document> document = script ? called(href + " " + link.attr("onclick"), text, context) : document(href, text + " " + link.attr("download") + " " + link.attr("title"), context);
        return document.map(d -> new Attachment(AttachmentName.of(link, text, d.address), d.address, d.type, bytes(link, text)));
    }

    /** Whether a link could lead to a document, as far as a glance tells: most links on a page can't. */
    private static boolean mayLead(String href) {
        int end = href.length();
        for (int i = 0; i < href.length(); i++) {
            if (href.charAt(i) == '?' || href.charAt(i) == '#' || href.charAt(i) == '(') {
                end = i;
                break;
            }
        }
        String type = AttachmentType.extension(href.substring(0, end));
        return AttachmentType.isType(type) || end < href.length() && href.charAt(end) != '#' && href.indexOf('.', end) > 0
                || href.contains("own") || href.contains("ttach") || href.contains("ile"); // download, downfile, attach, getFile
    }

    /** {@code down3('…PDF')}, {@code window.open("…")}: the one literal that names a document. */
    private static Optional<Document> called(String script, String text, Context context) {
        Matcher m = LITERAL.matcher(script);
        while (m.find()) {
            Optional<Document> document = document(m.group(1), "", context);
            if (document.isPresent()) {
                return document;
            }
        }
        return Optional.empty();
    }

    /** @param said what stands on the link: a download script's type is told there */
    public static Optional<Document> document(String href, String said, Context context) {
        if (!(context.target(href) instanceof Target.Web web)) {
            return Optional.empty();
        }
        String type = type(web.address(), said);
        return type == null ? Optional.empty() : Optional.of(new Document(web.address(), type));
    }

    private static @Nullable String type(Address address, String said) {
        String ofPath = AttachmentType.extension(address.fileName());
        if (AttachmentType.isDocument(ofPath)) {
            return ofPath;
        }
        if (address.query() != null) {
            for (String parameter : address.query().split("&")) {
                String ofQuery = AttachmentType.extension(Percent.decodeForm(parameter));
                if (AttachmentType.isDocument(ofQuery)) {
                    return ofQuery;
                }
            }
        }
        boolean attached = said.startsWith("附件") || said.startsWith("附：") || said.startsWith("附表");
        if (attached && AttachmentType.isImage(ofPath)) {
            return ofPath;
        }
        String target = address.target().toLowerCase(Locale.ROOT);
        boolean download = target.contains("download") || target.contains("downfile") || target.contains("attach") || target.contains("getfile") || target.contains("fileid");
        for (String word : download ? said.split("[\\s()（）\\[\\]]+") : new String[0]) {
            if (AttachmentType.isDocument(AttachmentType.extension(word))) {
                return AttachmentType.extension(word);
            }
        }
        return null;
    }

    /** The size said on the link or just after it. */
    private static @Nullable Long bytes(Element link, String text) {
        Node next = link.nextSibling();
        String after = next == null ? "" : next instanceof Element e ? Line.of(e, 60) : next.outerHtml();
        String said = text + " " + after.substring(0, Math.min(60, after.length()));
        Matcher m = SIZE.matcher(said);
        if (said.chars().noneMatch(c -> c >= '0' && c <= '9') || !m.find()) {
            return null;
        }
        double number = Double.parseDouble(m.group(1).replace(',', '.'));
        long unit = switch (m.group(2).toLowerCase(Locale.ROOT).charAt(0)) {
            case 'k', '千' -> 1L << 10;
            case 'm', '兆' -> 1L << 20;
            case 'g' -> 1L << 30;
            default -> 1;
        };
        return Math.round(number * unit);
    }
}
