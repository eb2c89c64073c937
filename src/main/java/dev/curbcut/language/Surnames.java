package dev.curbcut.language;

import dev.curbcut.table.TabSeparatedValues;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter of a simplified Chinese text is a surname: 余 is 餘 and 单 dān as words, but 余 and Shàn as names. A name is told by
 * what stands around it, never guessed: 姓 before it; 某, a form of address or an office behind it, directly or after a given name; or
 * the label of a field that asks for a person (联系人：于洋).
 */
final class Surnames {
    /**
     * A surname.
     *
     * @param traditional how it is written in traditional script
     * @param reading its syllables, separated by a space
     * @param word whether the letter alone is a common word as well
     * @param begins whether common words of two letters begin with it, as 单位 and 干部
     */
    record Surname(String traditional, String reading, boolean word, boolean begins) {}

    /**
     * A surname's place in a text, from its first character to the one after its last.
     *
     * @param to where the given name ends, as far as it was told
     */
    record Found(int start, int end, int to, Surname surname) {}

    private static final Map<String, Surname> ALL = load();
    private static final boolean[] FIRST = first();

    /** How people are addressed. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:某|先生|女士|小姐|同志|同学|老师|教授|博士|医生|大夫|师傅|太太|夫人|阿姨|大爷|大妈|奶奶|爷爷|律师|法官|检察官|警官|记者|氏(?![族]))(?!们)");

    /** Offices, alone or as deputies. */
    private static final Pattern OFFICE = Pattern.compile(
            "[副总]?(?:局长|厅长|部长|市长|县长|区长|镇长|乡长|村长|省长|州长|处长|科长|所长|院长|校长|园长|会长|队长|组长|班长|站长|馆长|行长|社长|台长"
                    + "|主席|书记|主任|经理|董事长|秘书长|秘书|委员|代表|工程师)(?!们)");

    /** 某 that goes on as "some": 于某日, 由于某种原因. */
    private static final Pattern SOME = Pattern.compile("某(?!某)[种些个项类一地处日时年月位家次方段部程件天城市县区村单公机学]");

    /** What a word of function or time begins or ends with that may stand between such a letter and an office. */
    private static final String NO_GIVEN_NAME = "是今昨近此当其会上下前后本每该这那两三市县省区镇乡村的了在由和与及各全原副总任经向对为";

    /** What ends a clause for a letter that is a word as well: only after these, or after a mark, can it be a name. */
    private static final String BEFORE_A_NAME = "和与及跟对向给由被让请据找叫人";

    /** Labels of fields that ask for persons, and names before this one. */
    private static final Pattern LABEL = Pattern.compile("(?:[人者员]|姓名|编辑|审核|校对|撰稿|供稿)[:：][\\s　]*(?:\\p{IsHan}{1,3}[\\s　]?\\p{IsHan}[、，,\\s　]+)*$");

    /** How far before a name its label is looked for, in characters. */
    private static final int LABEL_REACH = 60;

    private Surnames() {}

    /** The surnames in a simplified Chinese text, in its order. */
    static List<Found> in(String text) {
        List<Found> out = new ArrayList<>(0);
        Map<Integer, boolean[]> starts = new HashMap<>(2);
        for (int i = 0; i < text.length(); i++) {
            if (!FIRST[text.charAt(i)]) {
                continue;
            }
            Found found = at(text, i, starts);
            if (found != null) {
                out.add(found);
                i = found.to() - 1;
            }
        }
        return out;
    }

    private static @Nullable Found at(String text, int i, Map<Integer, boolean[]> starts) {
        for (int length = 2; length > 0; length--) {
            Surname surname = i + length > text.length() ? null : ALL.get(text.substring(i, i + length));
            if (surname == null) {
                continue;
            }
            int end = i + length;
            int to = afterXing(text, i, end, surname) || labelled(text, i, end) ? end : addressed(text, i, end, surname, starts);
            if (to > 0) {
                return new Found(i, end, to, surname);
            }
        }
        return null;
    }

    /** 姓余的; not 百姓于…, and not 改姓后 where nothing ends the name. */
    private static boolean afterXing(String text, int start, int end, Surname surname) {
        if (start == 0 || text.charAt(start - 1) != '姓') {
            return false;
        }
        char before = start > 1 ? text.charAt(start - 2) : ' ';
        if (before == '百' || (surname.word() && "改随复同".indexOf(before) >= 0)) {
            return false;
        }
        return !surname.word() || end == text.length() || !isHan(text.charAt(end)) || "的者名某氏".indexOf(text.charAt(end)) >= 0;
    }

    /** Where a name ends before a form of address or an office; 0 where it doesn't. */
    private static int addressed(String text, int start, int end, Surname surname, Map<Integer, boolean[]> starts) {
        for (int given = 0; given <= 2 && end + given < text.length(); given++) {
            int at = end + given;
            if (given > 0 && (!isHan(text.charAt(at - 1)) || NO_GIVEN_NAME.indexOf(text.charAt(at - 1)) >= 0)) {
                return 0;
            }
            if (!matches(ADDRESS, text, at) && !(matches(OFFICE, text, at) && !surname.reading().equals("rén"))) {
                continue;
            }
            boolean name = !(given > 0 && text.charAt(at) == '氏')
                    && !(surname.word() && matches(SOME, text, at))
                    && free(text, start, surname)
                    && isWord(text, start, end, at, surname, starts);
            return name ? at : 0;
        }
        return 0;
    }

    /** Whether what stands before leaves room for a name: 五十余代表 and 会后先生 don't. */
    private static boolean free(String text, int start, Surname surname) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (Character.isDigit(before) || "一二三四五六七八九十百千万亿".indexOf(before) >= 0) {
            return false;
        }
        return !surname.word() || !isHan(before) || BEFORE_A_NAME.indexOf(before) >= 0;
    }

    /** Whether the cut into words lets a name begin here: 余 of 其余主任 is in another word, that of 余下 part of one. */
    private static boolean isWord(String text, int start, int end, int address, Surname surname, Map<Integer, boolean[]> starts) {
        int run = start;
        while (run > 0 && isHan(text.charAt(run - 1))) {
            run--;
        }
        int from = run;
        boolean[] borders = starts.computeIfAbsent(from, at -> borders(text, at));
        if (!borders[start - from] || (address > end && !borders[address - from])) {
            return false;
        }
        if (end - start > 1) {
            return true;
        }
        int next = start - from + 1;
        while (!borders[next]) {
            next++;
        }
        return next == end - from || (surname.begins() && address > end ? next > address - from : next >= address - from);
    }

    private static boolean[] borders(String text, int from) {
        int to = from;
        while (to < text.length() && isHan(text.charAt(to))) {
            to++;
        }
        boolean[] borders = new boolean[to - from + 1];
        int at = 0;
        for (String word : ChineseSegmenter.cut(text.substring(from, to))) {
            borders[at] = true;
            at += word.length();
        }
        borders[at] = true;
        return borders;
    }

    /** 联系人：于洋、范 伟: names of two to four letters behind the label and nothing else. */
    private static boolean labelled(String text, int start, int end) {
        int to = end;
        while (to < text.length() && isHan(text.charAt(to))) {
            to++;
        }
        boolean spaced = to == end && to + 1 < text.length() && Character.isSpaceChar(text.charAt(to)) && isHan(text.charAt(to + 1))
                && (to + 2 == text.length() || !isHan(text.charAt(to + 2)));
        return (spaced || (to > end && to - start <= 4))
                && LABEL.matcher(text.substring(Math.max(0, start - LABEL_REACH), start)).find();
    }

    private static boolean matches(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    private static boolean[] first() {
        boolean[] first = new boolean[1 << 16];
        ALL.keySet().forEach(name -> first[name.charAt(0)] = true);
        return first;
    }

    private static Map<String, Surname> load() {
        Map<String, Surname> all = new HashMap<>();
        for (String[] row : TabSeparatedValues.of(Surnames.class, "surnames.tsv")) {
            all.put(row[0], new Surname(row[1], row[2], row.length > 3, row.length > 3 && row[3].equals("words")));
        }
        return all;
    }
}
