package dev.curbcut.reading.wording;

import java.util.regex.Pattern;

/** The number of a clause, as laws and rules write it: (a), 1., 2.3.1, IV., §&nbsp;3, 第三条, （一）, Article 5, PART 1. */
public final class Enumerator {
    private static final Pattern NUMBER = Pattern.compile(
            "[(（\\[【〔]?(?:\\d{1,4}(?:\\.\\d{1,4}){0,5}[a-zA-Z]?|[a-zA-Z]{1,2}|[ivxlcIVXLC]{1,7}|[一二三四五六七八九十百〇零]{1,6}|[\\x{2460}-\\x{2473}])[)）\\]】〕]?[.．、:：°º]?");
    private static final Pattern NAMED = Pattern.compile(
            "(?:§{1,2}|第|Art(?:icle|ículo|igo|icolo|ikel|\\.)?|Section|Sec\\.|Part|Chapter|Rule|Schedule|Annex|Kapitel|Teil|Título|Titre|Chapitre|Capítulo|Capitolo|Статья|Глава|Раздел|Пункт|Điều|Chương|제)"
                    + "\\s{0,3}(?:\\d{1,4}(?:\\.\\d{1,4}){0,5}[a-zA-Z]?|[A-Z]|[IVXLC]{1,7}|[一二三四五六七八九十百〇零\\d]{1,7})\\s?[条條章节節款项項편장절조]?[.．、:：°º]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Enumerator() {}

    /** Whether a text is a clause's number and nothing else. A bare letter or word is none. */
    public static boolean is(String text) {
        String line = text.strip();
        if (line.isEmpty() || line.length() > 24) {
            return false;
        }
        boolean marked = line.chars().anyMatch(c -> !Character.isLetter(c)) || line.codePoints().allMatch(Character::isIdeographic) && line.length() < 4;
        return marked && NUMBER.matcher(line).matches() || NAMED.matcher(line).matches();
    }
}
