package dev.curbcut.render.point;

import java.util.regex.Pattern;

/** What says only which word means what: “Fee” in a list of terms is no fee that anybody pays. */
final class Glossary {
    private static final Pattern HEADING = Pattern.compile(
            "^[\\P{L}]*(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十\\d]+[章节條条]\\s*)?(?:glossary|glossar|glossaire|glosario|glossário|глоссарий|definitions?|definitionen|begriffsbestimmungen|begriffe|définitions?"
                    + "|definición|definiciones|definições|термины(?: и определения)?|определения|terms (?:used|and definitions)|key terms|术语(?:和定义|解释|表)?|名词解释|名詞解釋|用语解释|释义|釋義|定义|定義|用語(?:集|の定義|の解説|の説明)?"
                    + "|용어(?: ?(?:해설|설명|정의|의 정의|사전))?|مصطلحات|المصطلحات|تعريفات|التعريفات|قائمة المصطلحات)[\\P{L}]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DEFINITION = Pattern.compile(
            "是指|系指|係指|指的是|(?:本办法|本规定|本条例|本通知|本指南|本法|本辦法)所称|とは、|をいう。|(?:이란|란|라 함은|라 한다)(?=[\\s,])|\\b(?:means|refers to|is defined as|has the meaning|shall mean)\\b"
                    + "|(?<!\\p{L})(?:im Sinne d(?:ieser|ieses|es|er)|ist definiert als|on entend par|s[’']entend|désigne|se entiende por|se define como|entende-se por|define-se como"
                    + "|понимается|понимаются|يقصد ب\\p{L}*|تعني)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Glossary() {}

    /** Whether a heading names one. */
    static boolean isNamed(String heading) {
        return heading.length() <= 40 && HEADING.matcher(heading).find();
    }

    /** Whether a sentence says what a word means. */
    static boolean defines(String sentence) {
        return DEFINITION.matcher(sentence).find();
    }
}
