package dev.curbcut.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.curbcut.address.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A DOM as the protocol tells it ({@code DOM.getDocument}), as markup: shadow roots, closed ones too, as declared ones (HTML 4.12.3),
 * documents of frames in their {@code srcdoc} with their links made absolute, scripts without their code. What comes out is read as
 * strictly as anything of the network. Walks without recursion but for frames in frames.
 */
final class DomMarkup {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> RAW = Set.of("style", "script", "xmp", "iframe", "noembed", "noframes", "plaintext", "noscript");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action");
    private static final int FRAME_DEPTH = 3;

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final @Nullable Address base;
    private final int depth;

    private DomMarkup(@Nullable Address base, int depth) {
        this.base = base;
        this.depth = depth;
    }

    /** @param address of the page: where its base is another now, the markup says so */
    static byte[] of(JsonNode document, Address address) {
        var markup = new DomMarkup(null, 0);
        markup.out.append("<!DOCTYPE html>");
        markup.walk(document, base(document, address));
        return markup.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String base(JsonNode document, Address address) {
        String base = document.path("baseURL").asText("");
        int hash = base.indexOf('#');
        String whole = hash < 0 ? base : base.substring(0, hash);
        return whole.startsWith("http") && !whole.equals(address.toString()) ? whole : null;
    }

    /** A piece still to be written: a node, or the end of one. */
    private record Piece(@Nullable JsonNode node, String end) {}

    private void walk(JsonNode document, @Nullable String newBase) {
        Deque<Piece> open = new ArrayDeque<>();
        push(open, document.path("children"));
        while (!open.isEmpty()) {
            Piece piece = open.pop();
            if (piece.node == null) {
                out.append(piece.end);
                continue;
            }
            JsonNode node = piece.node;
            switch (node.path("nodeType").asInt()) {
                case 1 -> element(node, open, newBase);
                case 3 -> text(node.path("nodeValue").asText(""));
                default -> {} // comments, the doctype
            }
        }
    }

    private void element(JsonNode node, Deque<Piece> open, @Nullable String newBase) {
        String name = node.path("localName").asText("").toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z][a-z0-9._-]*") || name.equals("noscript") || name.equals("base") && newBase != null) {
            return;
        }
        tag(name, node);
        if (VOID.contains(name)) {
            return;
        }
        open.push(new Piece(null, "</" + name + ">"));
        if (name.equals("script")) {
            raw(node.path("attributes").toString().contains("ld+json") ? node : null);
        } else if (RAW.contains(name)) {
            raw(name.equals("style") ? node : null);
        } else {
            push(open, node.path("templateContent").path("children"));
            push(open, node.path("children"));
            shadow(node, open);
            if (name.equals("head") && newBase != null) {
                out.append("<base href=\"");
                escaped(newBase);
                out.append("\">");
            }
        }
    }

    private void shadow(JsonNode host, Deque<Piece> open) {
        for (JsonNode root : host.path("shadowRoots")) {
            String type = root.path("shadowRootType").asText("");
            if (type.equals("open") || type.equals("closed")) {
                open.push(new Piece(null, "</template>"));
                push(open, root.path("children"));
                out.append("<template shadowrootmode=\"").append(type).append("\">");
            }
        }
    }

    private void tag(String name, JsonNode node) {
        out.append('<').append(name);
        JsonNode inner = node.path("contentDocument");
        boolean framed = name.equals("iframe") && inner.has("children") && depth < FRAME_DEPTH;
        JsonNode attributes = node.path("attributes");
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            String attribute = attributes.get(i).asText();
            boolean ours = framed && (attribute.equals("srcdoc") || attribute.equals("src"));
            if (attribute.matches("[A-Za-z_:][A-Za-z0-9_:.-]*") && !attribute.startsWith("on") && !ours) {
                out.append(' ').append(attribute).append("=\"");
                escaped(ADDRESSES.contains(attribute) ? absolute(attributes.get(i + 1).asText()) : attributes.get(i + 1).asText());
                out.append('"');
            }
        }
        if (framed) {
            out.append(" srcdoc=\"");
            escaped(frame(inner));
            out.append('"');
        }
        out.append('>');
    }

    private String frame(JsonNode document) {
        var inside = new DomMarkup(parsed(document.path("baseURL").asText("")), depth + 1);
        inside.walk(document, null);
        return inside.out.toString();
    }

    private static @Nullable Address parsed(String url) {
        try {
            return Address.parse(url);
        } catch (dev.curbcut.address.BadAddress e) {
            return null;
        }
    }

    private String absolute(String href) {
        if (base == null || href.isBlank() || href.startsWith("#")) {
            return href;
        }
        int hash = href.indexOf('#');
        return base.resolve(href).map(to -> to + (hash < 0 ? "" : href.substring(hash))).orElse(href);
    }

    /** The code of a style sheet, or data; nothing of it can end its element early. */
    private void raw(@Nullable JsonNode node) {
        if (node != null) {
            node.path("children").forEach(child -> out.append(child.path("nodeValue").asText("").replace("</", "<\\/")));
        }
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '<' -> out.append("&lt;");
                default -> out.append(c);
            }
        }
    }

    private static void push(Deque<Piece> open, JsonNode children) {
        for (int i = children.size() - 1; i >= 0; i--) {
            open.push(new Piece(children.get(i), ""));
        }
    }
}
