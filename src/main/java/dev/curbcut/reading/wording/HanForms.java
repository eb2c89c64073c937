package dev.curbcut.reading.wording;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chinese phrases in simplified and in traditional characters: what sites of the mainland say, those of Hong Kong, Macau and Taiwan say as well. */
final class HanForms {
    /** Of what is written for both in {@link Letters}, and of what one of the two has beside its own: those tell nothing of the script. */
    private static final String SIMPLIFIED = Letters.SIMPLIFIED_ONLY + "两举内别当挂暂条栏浏滚点纠络编腾荐观话读贴赞辑镇页颁馈后于签";
    private static final String TRADITIONAL = Letters.TRADITIONAL_ONLY + "兩舉內別當掛暫條欄瀏滾點糾絡編騰薦觀話讀貼贊輯鎮頁頒饋後於簽";

    private static final char[] FORMS = new char[0x10000];

    static {
        for (int i = 0; i < SIMPLIFIED.length(); i++) {
            FORMS[SIMPLIFIED.charAt(i)] = TRADITIONAL.charAt(i);
        }
    }

    private HanForms() {}

    /** A phrase as it is, in traditional characters, and with the other way to write 發布: one to three. */
    static Stream<String> of(String phrase) {
        StringBuilder out = new StringBuilder(phrase);
        for (int i = 0; i < out.length(); i++) {
            char form = FORMS[out.charAt(i)];
            out.setCharAt(i, form == 0 ? out.charAt(i) : form);
        }
        String traditional = out.toString();
        return Stream.of(phrase, traditional, traditional.replace("發布", "發佈").replace("公布", "公佈")).distinct();
    }

    static Set<String> of(Collection<String> phrases) {
        return phrases.stream().flatMap(HanForms::of).collect(Collectors.toUnmodifiableSet());
    }
}
