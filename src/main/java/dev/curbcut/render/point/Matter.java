package dev.curbcut.render.point;

import dev.curbcut.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reader asks of a page, in the order of asking; the words by which a sentence shows that it answers, in the languages of most pages. */
public enum Matter {
    DEADLINE("截止|逾期|(?:提交|报送|申报|报名|申请|缴费|办理|送达)期限|(?:日|时|点|號|号|分|時|點)(?:之|以)?前|締切|(?:提出|申込|申請)期限|까지|마감"
            + "|\\b(?:deadline|no later than|closing date|apply by|must be (?:received|submitted|filed)|last day|due (?:by|on|date)|closes (?:on|at))\\b"
            + "|\\b(?:spätestens|date limite|au plus tard|fecha límite|plazo)\\b|не позднее", Value.Kind.DAY, Value.Kind.TIME),
    WHO("申请条件|申請資格|申请人(?:应|须|需)|(?:适用|申报|办理|服务|发放|招聘|補助)(?:对象|對象|条件|條件)|适用于.{0,20}(?:人员|单位|企业|居民|公民|的人)|凡.{1,30}(?:均可|者)|対象者[：:は]|対象となる方|신청 ?대상"
            + "|\\b(?:(?:are|is|be) eligible (?:for|to|if)|you (?:can|may|must) (?:apply|claim)|who can (?:apply|claim|use)|applicants? (?:must|should))\\b"
            + "|\\b(?:antragsberechtigt|peuvent bénéficier|podrán solicitar)\\b"),
    WHERE("(?:地点|地點|地址|窗口|場所|所在地|住所|장소|주소)(?:[：:]|为|為|在|は).{4}|\\b(?:located at|in person at|will take place (?:at|in))\\b"
            + "|\\b(?:address|location|venue|where|Anschrift|Adresse|lieu|dirección|lugar|endereço)\\s?[：:].{4}|адрес\\s?:"),
    HOW_MUCH("费用|收费|(?:工本|报名|考试|学|手续|服务|登记)费|補助|补助|补贴|津贴|罚款|罰款|奖励|押金|每[人户月次件处年]|标准|標準|手数料|料金|수수료"
            + "|\\b(?:fees?|costs?|price|grants?|pay|charged?|fine|penalty|up to|per (?:person|month|year|day)|allowance|benefit|Gebühr|kostet|tarif|frais|precio|tasa|taxa)\\b",
            Value.Kind.MONEY),
    PHONE("电话|電話|热线|熱線|전화|\\b(?:tele)?phone\\b|\\btel\\b|\\bcall\\b|\\bhotline\\b|\\bTelefon\\b|téléphone|teléfono|telefone|телефон");

    /** Six digits or more, in groups: what a telephone answers to. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d()（） \\-–—转]{4,24})\\d|\\b(?:12|95|96|10)\\d{3}\\b");

    private final Pattern words;
    private final Set<Value.Kind> values;

    Matter(String words, Value.Kind... values) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.values = Set.of(values);
    }

    /** What it is called in the catalogues and in ids. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a sentence answers. @param found the values in it */
    boolean isIn(String sentence, List<Value> found) {
        boolean valued = values.isEmpty() || found.stream().anyMatch(value -> values.contains(value.kind()));
        return valued && words.matcher(sentence).find() && (this != PHONE || NUMBER.matcher(sentence).find());
    }
}
