package dev.curbcut.reading.wording;

import java.util.regex.Pattern;

/** Whether a text is the name of an office, a paper or another body that publishes: by the word that such names end in, or begin with. */
public final class OfficeName {
    private static final int LEAST = 3;

    private static final int LONGEST = 80;

    /** A Chinese, Japanese or Korean name is no longer. */
    private static final int LONGEST_WIDE = 30;

    private static final Pattern WIDE = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{L}（）()、· ]*(?:局|委|委员会|委員會|办|办公室|厅|廳|府|公司|中心|网|網|报|報|台|社|部|会|會|院|所|站|处|處|室|科|课|課|队|行|校|大学|学院|集团|发布|融媒|融媒体|在线|客户端|街道|办事处|镇|乡|署|协|联|馆|团|园|시|군|구|청|과|부|처|원|센터|위원회)");

    private static final Pattern WORDS = Pattern.compile("\\b(?:office|department|dept|ministry|council|agency|board|bureau|commission|committee|division|authority|directorate|secretariat|government|service|services|county|city of|town of|parliament|senate|administration|institute|police"
            + "|ministère|préfecture|mairie|direction|ministerium|landratsamt|behörde|amt|ministerio|secretaría|ayuntamiento|ministério|secretaria|prefeitura|câmara)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What a sentence has, and a name doesn't. */
    private static final String STOPS = "。！？；：:;!?“”\"";

    private OfficeName() {}

    /** Whether a text is no more than such a name. */
    public static boolean is(String text) {
        if (text.length() < LEAST || text.length() > LONGEST || text.chars().anyMatch(c -> STOPS.indexOf(c) >= 0 || Character.isDigit(c)) || text.endsWith(".")) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean wide = Line.isWide(text.charAt(0)) || Line.isWide(last) || Character.UnicodeScript.of(last) == Character.UnicodeScript.HANGUL;
        return wide ? text.length() <= LONGEST_WIDE && WIDE.matcher(text).matches() : Character.isUpperCase(text.charAt(0)) && WORDS.matcher(text).find();
    }
}
