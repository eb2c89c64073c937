package dev.curbcut.render.point;

import dev.curbcut.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reader asks of a page, in the order of asking; the words by which a sentence shows that it answers, in the languages of most pages. */
public enum Matter {
    DEADLINE("截止|截至|逾期|之前(?:提交|报送|申报|报名)|(?:日|时|点|號|号|分|時|點)前|期限为|期限為|締切|期限|までに|마감|까지"
            + "|\\b(?:deadline|no later than|closing date|apply by|must be (?:received|submitted)|last day|due (?:by|on)|before|until|closes)\\b"
            + "|\\b(?:spätestens|bis zum|date limite|au plus tard|fecha límite|antes del|prazo|até)\\b|не позднее", Value.Kind.DAY, Value.Kind.TIME),
    WHO("申请条件|申請資格|申请人(?:应|须|需)|适用对象|申报对象|申报条件|办理对象|服务对象|适用于|适用範圍|適用對象|招聘对象|凡.{1,30}(?:均可|者)|対象者|対象となる|대상"
            + "|\\b(?:eligible|eligibility|you (?:can|may|must) (?:apply|claim)|who can|qualif(?:y|ies)|applicants? (?:must|should)|open to|applies to)\\b"
            + "|\\b(?:antragsberechtigt|Anspruch haben|bénéficiaires|peuvent bénéficier|podrán solicitar|beneficiarios|destinat[aá]rios)\\b"),
    WHERE("地点|地點|地址|办理窗口|服务窗口|受理窗口|場所|所在地|住所|장소|주소|\\b(?:address|located at|in person at|venue|office at|takes? place (?:at|in))\\b"
            + "|\\b(?:Anschrift|Adresse|adresse|lieu|dirección|lugar|endereço)\\b|адрес"),
    HOW_MUCH("", Value.Kind.MONEY),
    PHONE("电话|電話|热线|熱線|전화|\\b(?:tele)?phone\\b|\\btel\\b|\\bcall\\b|\\bhotline\\b|\\bTelefon\\b|téléphone|teléfono|telefone|телефон");

    /** Six digits or more, in groups: what a telephone answers to. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d()（） \\-–—转]{4,24})\\d|\\b(?:12|95|96|1[012])\\d{1,4}\\b");

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
