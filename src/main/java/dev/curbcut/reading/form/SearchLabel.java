package dev.curbcut.reading.form;

import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Type;
import dev.curbcut.reading.dom.DocumentOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the field of a site's search is called where the page doesn't say: by its button, else in the page's language; never by its code name. */
final class SearchLabel {
    /** By the first part of a language's tag. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("zh", "搜索"), Map.entry("ja", "検索"), Map.entry("ko", "검색"), Map.entry("en", "Search"), Map.entry("fr", "Rechercher"), Map.entry("de", "Suche"), Map.entry("es", "Buscar"),
            Map.entry("pt", "Pesquisar"), Map.entry("it", "Cerca"), Map.entry("nl", "Zoeken"), Map.entry("pl", "Szukaj"), Map.entry("ru", "Поиск"), Map.entry("ar", "بحث"), Map.entry("tr", "Ara"),
            Map.entry("vi", "Tìm kiếm"), Map.entry("th", "ค้นหา"), Map.entry("id", "Cari"), Map.entry("cy", "Chwilio"), Map.entry("hi", "खोजें"));

    private static final String TRADITIONAL = "搜尋";

    /** Letters of a page that are looked at. */
    private static final int SAMPLE = 300;

    /** Nodes of a page that are looked at for them: a page of nothing but forms would be walked once for each. */
    private static final int NODES = 2000;

    private SearchLabel() {}

    /** The same fields, each text field of a search with a name for people. */
    static List<Field> given(Element form, List<Field> fields) {
        List<Field> out = new ArrayList<>(fields.size());
        for (Field field : fields) {
            boolean text = field.type() == Type.TEXT || field.type() == Type.SEARCH;
            boolean unnamed = field.label().isEmpty() || !field.name().isEmpty() && field.label().equals(FieldLabels.made(field.name()));
            out.add(text && unnamed ? field.withLabel(of(form, fields)) : field);
        }
        return out;
    }

    private static String of(Element form, List<Field> fields) {
        for (Field field : fields) {
            if (field.type() == Type.SUBMIT && SearchForms.isVerb(field.label()) && !field.label().equals(field.name())) {
                return field.label();
            }
        }
        Document document = form.ownerDocument();
        Element html = document == null ? null : document.firstElementChild();
        String lang = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
        String letters = document == null ? "" : letters(document.body());
        String primary = letters.isEmpty() ? lang.split("[-_]")[0] : letters;
        if (primary.equals("zh") && (lang.contains("hant") || lang.endsWith("tw") || lang.endsWith("hk") || lang.endsWith("mo"))) {
            return TRADITIONAL;
        }
        return WORDS.getOrDefault(primary, WORDS.get("en"));
    }

    /** The language that the first letters of a page tell, where they do. */
    private static String letters(Element body) {
        int[] count = new int[4];
        int looked = 0;
        for (Node node = body; node != null && count[0] < SAMPLE && looked++ < NODES; node = DocumentOrder.next(node)) {
            if (node instanceof TextNode text) {
                text.getWholeText().codePoints().limit(SAMPLE).filter(Character::isLetter).forEach(c -> {
                    count[0]++;
                    count[1] += Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 1 : 0;
                    count[2] += c >= 0x3040 && c < 0x3100 ? 1 : 0;
                    count[3] += Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL ? 1 : 0;
                });
            }
        }
        return count[2] * 20 > count[0] ? "ja" : count[3] * 5 > count[0] ? "ko" : count[1] * 5 > count[0] ? "zh" : "";
    }
}
