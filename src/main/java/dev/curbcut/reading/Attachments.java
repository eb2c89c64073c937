package dev.curbcut.reading;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Documents that a page offers to take along, each with the best name that stands near it. */
final class Attachments {
    /** Types of documents and archives; media and images are part of a page, not beside it. */
    private static final Set<String> TYPES = Set.of(
            "pdf", "doc", "docx", "docm", "wps", "wpt", "et", "ett", "dps", "ofd", "xls", "xlsx", "xlsm", "xlsb", "csv", "ppt", "pptx", "pps", "ppsx", "rtf", "odt", "ods", "odp", "epub", "ceb",
            "rar", "zip", "7z", "gz", "tar", "tgz", "hwp", "hwpx", "dwg", "vsd", "mpp", "xlt", "dot", "dotx", "key", "ics", "kml", "kmz", "shp", "geojson", "msg", "eml");

    private static final Set<String> IMAGES = Set.of("jpg", "jpeg", "png", "tif", "tiff", "bmp", "txt", "xml", "json");

    private static final Pattern SIZE = Pattern.compile("(?<![\\d.,])(\\d{1,7}(?:[.,]\\d{1,3})?)\\s{0,3}(kb|mb|gb|k|m|g|ko|mo|go|kib|mib|bytes|byte|b|字节|千字节|兆)(?![a-z])", Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERAL = Pattern.compile("['\"]([^'\"<>\\s]{4,500})['\"]");

    /** TRS writes its appendices into variables of this kind, several split by a semicolon or a bar. */
    private static final Pattern SCRIPTED = Pattern.compile("(?i)(?:applinkstr|appurl|fileurl|attachurl)\\w{0,12}\\s{0,9}=\\s{0,9}(?:'([^'\\n]{4,4000})'|\"([^\"\\n]{4,4000})\")");

    private Attachments() {}

    /**
     * All of them in a part of the page, in order, each address once; those that only a script names included.
     *
     * @param page all of it: a link anywhere tells what a document is called that a script names
     */
    static List<Attachment> read(List<Box> body, List<Box> page, Survey survey, Context context) {
        Map<Address, Attachment> found = new LinkedHashMap<>();
        for (Box box : body) {
            if (box.tag.equals("a") || !box.bare && box.element.hasAttr("onclick")) {
                of(box.element, context).ifPresent(a -> found.merge(a.address(), a, Attachments::better));
            }
        }
        List<Document> scripted = scripted(survey, context);
        if (!scripted.isEmpty()) {
            Map<Address, Attachment> beside = new HashMap<>();
            page.stream().filter(box -> box.tag.equals("a")).flatMap(box -> of(box.element, context).stream()).forEach(a -> beside.putIfAbsent(a.address(), a));
            scripted.forEach(d -> found.putIfAbsent(d.address, beside.getOrDefault(d.address, new Attachment(d.address.fileName(), d.address, d.type, null))));
        }
        return List.copyOf(found.values());
    }

    private static List<Document> scripted(Survey survey, Context context) {
        List<Document> found = new ArrayList<>();
        for (String script : survey.fileScripts) {
            Matcher m = SCRIPTED.matcher(script);
            while (m.find()) {
                for (String href : (m.group(1) != null ? m.group(1) : m.group(2)).split("[;|,]")) {
                    document(href.strip(), "", context).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Attachment better(Attachment one, Attachment other) {
        boolean bare = AttachmentName.isBare(one.text()) && !AttachmentName.isBare(other.text());
        return new Attachment(bare ? other.text() : one.text(), one.address(), one.type(), one.bytes() != null ? one.bytes() : other.bytes());
    }

    /** The document a link leads to; empty when it leads to a page. */
    static Optional<Attachment> of(Element link, Context context) {
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
        String type = extension(href.substring(0, end));
        return TYPES.contains(type) || IMAGES.contains(type) || end < href.length() && href.charAt(end) != '#' && href.indexOf('.', end) > 0
                || href.contains("own") || href.contains("ttach") || href.contains("ile"); // download, downfile, attach, getFile
    }

    private record Document(Address address, String type) {}

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
    private static Optional<Document> document(String href, String said, Context context) {
        if (!(context.target(href) instanceof Target.Web web)) {
            return Optional.empty();
        }
        String type = type(web.address(), said);
        return type == null ? Optional.empty() : Optional.of(new Document(web.address(), type));
    }

    private static @Nullable String type(Address address, String said) {
        String ofPath = extension(address.fileName());
        if (TYPES.contains(ofPath)) {
            return ofPath;
        }
        if (address.query() != null) {
            for (String parameter : address.query().split("&")) {
                String ofQuery = extension(Percent.decodeForm(parameter));
                if (TYPES.contains(ofQuery)) {
                    return ofQuery;
                }
            }
        }
        boolean attached = said.startsWith("附件") || said.startsWith("附：") || said.startsWith("附表");
        if (attached && IMAGES.contains(ofPath)) {
            return ofPath;
        }
        String target = address.target().toLowerCase(Locale.ROOT);
        boolean download = target.contains("download") || target.contains("downfile") || target.contains("attach") || target.contains("getfile") || target.contains("fileid");
        for (String word : download ? said.split("[\\s()（）\\[\\]]+") : new String[0]) {
            if (TYPES.contains(extension(word))) {
                return extension(word);
            }
        }
        return null;
    }

    /** The lower-case extension of a file's name; empty when it has none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > 8 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    static boolean isType(String extension) {
        return TYPES.contains(extension) || IMAGES.contains(extension);
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
