package dev.curbcut.render.point;

import dev.curbcut.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reader asks of a page, in the order of asking; the words by which a sentence shows that it answers, in the languages of most pages. */
public enum Matter {
    DEADLINE("截止|逾期|(?:提交|报送|申报|报名|申请|缴费|办理|送达)期限|(?:日|时|点|號|号|分|時|點)(?:之|以)?前"
            + "|締め?切|(?:提出|申込み?|申請|受付|応募|納付|届出|募集)(?:期限|期間)|までに|必着|消印有効|마감|기한|(?:접수|신청|모집) ?기간|까지"
            + "|\\b(?:deadline|no later than|closing date|apply by|must be (?:received|submitted|filed)|last day|due (?:by|on|date)|closes (?:on|at))\\b"
            + "|<(?:spätestens|bis zum|Frist|Stichtag|(?:Einsende|Anmelde|Bewerbungs)schluss|date limite|au plus tard|jusqu[’']au|avant le|délai|clôture"
            + "|fecha límite|plazo|a más tardar|hasta el|antes del|data[- ]limite|prazo|até (?:o dia|ao dia|às)|o mais tardar"
            + "|не позднее|до (?=\\d)|срок[аи]?|последний день|الموعد النهائي|آخر موعد|موعد أقصاه|قبل يوم|حتى يوم|المهلة)>", Value.Kind.DAY, Value.Kind.TIME),
    WHO("申请条件|申請資格|申请人(?:应|须|需)|(?:适用|申报|办理|服务|发放|招聘|補助)(?:对象|對象|条件|條件)|适用于.{0,20}(?:人员|单位|企业|居民|公民|的人)|凡.{1,30}(?:均可|者)"
            + "|対象者(?:[：:は]|となる)|対象となる(?:方|人|世帯|事業者)|を対象と|(?:申請|利用|応募|受給)できる(?:方|人|の|世帯)|(?:신청|지원|지급|이용|모집) ?(?:대상|자격)|신청할 수 있"
            + "|\\b(?:(?:are|is|be) eligible (?:for|to|if)|you (?:can|may|must) (?:apply|claim)|who can (?:apply|claim|use)|applicants? (?:must|should))\\b"
            + "|<(?:antragsberechtigt|anspruchsberechtigt|Anspruch (?:auf|haben|hat)|richtet sich an|peuvent (?:bénéficier|demander|prétendre)|(?:avez|ont) droit|s[’']adresse (?:à|aux)|est ouverte? (?:à|aux)"
            + "|podrán (?:solicitar|acceder)|pueden (?:solicitar|acceder)|tienen derecho|podem (?:solicitar|requerer|pedir|beneficiar|candidatar)|têm direito|destina-se"
            + "|имеют право|вправе (?:получить|подать|обратиться)|могут (?:получить|подать|обратиться)|предоставляется (?:гражданам|лицам|семьям)|يحق ل\\p{L}+|الفئات المستهدفة|شروط (?:الاستحقاق|القبول|التقديم))>"),
    WHERE("(?:地点|地點|地址|窗口|場所|会場|受付場所|所在地|住所|장소|주소|접수처|위치) ?(?:[：:]|为|為|在|は|은|는).{4}|\\b(?:located at|in person at|will take place (?:at|in))\\b"
            + "|<(?:address|location|venue|where|Anschrift|Adresse|Ort|lieu|dirección|lugar|domicilio|endereço|local|morada|адрес|место (?:проведения|нахождения|при[её]ма)|العنوان|المكان|المقر)>\\s?[：:].{4}"
            + "|<(?:befindet sich (?:in|am|im)|persönlich (?:in|bei|im)|à l[’']adresse suivante|situé[es]* (?:au|à)|ubicad[oa]s? en|se celebrará en|presencialmente (?:en|na|no|em)|localizad[oa] (?:na|no|em)|по адресу|يقع في)>"),
    HOW_MUCH("费用|收费|(?:工本|报名|考试|学|手续|服务|登记)费|補助|补助|补贴|津贴|罚款|罰款|奖励|押金|每[人户月次件处年]|标准|標準|手数料|料金|費用|助成|給付|過料|罰金|上限|수수료|요금|비용|지원금|보조금|과태료|최대"
            + "|\\b(?:fees?|costs?|price|grants?|pay|charged?|fine|penalty|up to|per (?:person|month|year|day)|allowance|benefit)\\b"
            + "|<(?:Gebühr(?:en)?|kostet|Kosten|Entgelt|Zuschuss|Bußgeld|beträgt|tarifs?|frais|coûte?|montant|allocation|amende|prix|frais|precio|tasas?|tarifa|coste|costo|importe|ayuda|subvención|multa"
            + "|taxas?|preço|custo|custa|valor|auxílio|subsídio|пошлин[аыу]|стоимость|плата|размер|пособи[ея]|выплат[аы]|штраф|тариф|رسوم|الرسوم|تكلفة|سعر|غرامة|مبلغ|إعانة|منحة)>", Value.Kind.MONEY),
    PHONE("电话|電話|热线|熱線|전화|문의|\\b(?:tele)?phone\\b|\\btel\\b|\\bcall\\b|\\bhotline\\b|<(?:Telefon|Rufnummer|téléphone|tél|appelez|numéro vert|teléfono|tfno|llame|telefone|ligue|телефон[ау]?|тел|هاتف|الهاتف|اتصل|اتصلوا)>");

    /** Six digits or more, in groups: what a telephone answers to. */
    private static final Pattern NUMBER = Pattern.compile("[\\d٠-٩](?:[\\d٠-٩()（） \\-–—转]{4,24})[\\d٠-٩]|\\b(?:12|95|96|10)\\d{3}\\b");

    private final Pattern words;
    private final Set<Value.Kind> values;

    Matter(String words, Value.Kind... values) {
        this.words = Pattern.compile(whole(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.values = Set.of(values);
    }

    /** Whole words between angle brackets: {@code \\b} knows the letters of English only. */
    private static String whole(String words) {
        return words.replace("<(?:", "(?<!\\p{L})(?:").replace(")>", ")(?!\\p{L})");
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
