package dev.curbcut.document.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names of paragraph styles say: programs write them in the language of their interface, and old ones list aliases behind a comma. */
public final class StyleNames {
    /** Of the document's title. */
    public static final int TITLE = 0;

    /** Of neither a title, a heading nor an entry of the contents. */
    public static final int NONE = -1;

    /** Of an entry of the contents, which is no heading whatever it looks like. */
    public static final int CONTENTS = -2;

    private static final Pattern HEADING = Pattern.compile(
            "(?:heading|标题|標題|見出し|제목|überschrift|titre|título|titolo|заголовок|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor"
                    + "|titlu|başlık|επικεφαλίδα|عنوان|כותרת|đầu đề|encabezado)[\\s_]*([1-9])");
    private static final Pattern ENTRY = Pattern.compile(
            "(?:toc|contents|目录|目錄|目次|목차|verzeichnis|inhaltsverzeichnis|tm|tdc|índice|indice|sommario|оглавление|inhopg|innehåll)[\\s_]*[1-9]");
    private static final Set<String> TITLES = Set.of(
            "title", "标题", "標題", "表題", "제목", "titel", "titre", "título", "titolo", "название", "tytuł", "tittel", "otsikko", "název", "názov", "cím", "titlu",
            "konu başlığı", "τίτλος", "العنوان", "כותרת טקסט");

    private StyleNames() {}

    /** 1 to 9 for a heading, else {@link #TITLE}, {@link #CONTENTS} or {@link #NONE}. */
    public static int level(String name) {
        String first = name.indexOf(',') < 0 ? name : name.substring(0, name.indexOf(','));
        String clean = first.strip().toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(clean);
        if (heading.matches()) {
            return heading.group(1).charAt(0) - '0';
        }
        return TITLES.contains(clean) ? TITLE : ENTRY.matcher(clean).matches() ? CONTENTS : NONE;
    }
}
