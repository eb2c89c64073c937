package dev.curbcut.reading.wording;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many characters of each script a text holds. */
public final class Letters {
    /** Scripts, and within Han the characters that only simplified or only traditional Chinese has. */
    public enum Script {
        OTHER(""),
        LATIN("Latn"),
        HAN("Hani"),
        SIMPLIFIED("Hani"),
        TRADITIONAL("Hani"),
        KANA("Hrkt"),
        HANGUL("Hang"),
        CYRILLIC("Cyrl"),
        ARABIC("Arab"),
        HEBREW("Hebr"),
        GREEK("Grek"),
        DEVANAGARI("Deva"),
        BENGALI("Beng"),
        GURMUKHI("Guru"),
        GUJARATI("Gujr"),
        ORIYA("Orya"),
        TAMIL("Taml"),
        TELUGU("Telu"),
        KANNADA("Knda"),
        MALAYALAM("Mlym"),
        SINHALA("Sinh"),
        THAI("Thai"),
        LAO("Laoo"),
        TIBETAN("Tibt"),
        MYANMAR("Mymr"),
        GEORGIAN("Geor"),
        ARMENIAN("Armn"),
        ETHIOPIC("Ethi"),
        THAANA("Thaa"),
        MONGOLIAN("Mong"),
        KHMER("Khmr"),
        YI("Yiii"),
        TIFINAGH("Tfng"),
        CANADIAN("Cans"),
        CHEROKEE("Cher"),
        OL_CHIKI("Olck"),
        MEETEI("Mtei"),
        NKO("Nkoo"),
        SYRIAC("Syrc");

        private final String code;

        Script(String code) {
            this.code = code;
        }

        /** By ISO 15924; empty for what is of no script. */
        public String code() {
            return code;
        }
    }

    /** How much text is kept for telling the languages of one script apart. */
    private static final int SAMPLE = 6_000;

    /** Frequent characters that differ: a simplified one and its traditional form at the same place. */
    static final String SIMPLIFIED_ONLY = "国们这时来个说为会对发学经动产业现开关应问间长门东车务机书实报员场号区县网万与专义习乡买亚亲从仓仪价众优传伤伦体债储儿党兰兴养军农决况净减凤击划刘则刚创剧办劳势励劲华协单卖卫历压厂厅参双变叶听启吗响团园围图圆圣坏块坚坛垒声处备复头夺奖妇妈孙宁宝审宪宾导寿将尔层属岁岗岛岭币帅师带帮广庆库庙废张弹归录彻径忆怀态总恶惊惯愿战户扩扫扬执抚护担拟拥择挥损换据携摄数断无旧显晓术权杀极构树标样档桥检楼欢欧残毕气汇汉沟没泽洁济测浓涛润温湾湿满滨灭灯灵灾热爱状独狱环电画畅疗监盖盘码矿础确碍离种积称稳穷竞笔简类粮紧红约级纪纯纲纳线练组细终织结给统继续维绿缩罗罚职联肃脑艺节苏范荣药获营虑补装见规视觉览计订认讨让训议讯记讲许论设访证评识诉词译试该详语误请诸课调谈谢贝负财责质贯贵费贸资赏赛赵转轻载较辆输边达过运还进远连迟适选递邮郑释针铁银链销锁错键闭闻阅队阳阶际陆险随难雾静顶项顺须预领频题风飞饭馆马驻验鱼鲜鸟黄齐龙";
    static final String TRADITIONAL_ONLY = "國們這時來個說為會對發學經動產業現開關應問間長門東車務機書實報員場號區縣網萬與專義習鄉買亞親從倉儀價眾優傳傷倫體債儲兒黨蘭興養軍農決況淨減鳳擊劃劉則剛創劇辦勞勢勵勁華協單賣衛歷壓廠廳參雙變葉聽啟嗎響團園圍圖圓聖壞塊堅壇壘聲處備復頭奪獎婦媽孫寧寶審憲賓導壽將爾層屬歲崗島嶺幣帥師帶幫廣慶庫廟廢張彈歸錄徹徑憶懷態總惡驚慣願戰戶擴掃揚執撫護擔擬擁擇揮損換據攜攝數斷無舊顯曉術權殺極構樹標樣檔橋檢樓歡歐殘畢氣匯漢溝沒澤潔濟測濃濤潤溫灣濕滿濱滅燈靈災熱愛狀獨獄環電畫暢療監蓋盤碼礦礎確礙離種積稱穩窮競筆簡類糧緊紅約級紀純綱納線練組細終織結給統繼續維綠縮羅罰職聯肅腦藝節蘇範榮藥獲營慮補裝見規視覺覽計訂認討讓訓議訊記講許論設訪證評識訴詞譯試該詳語誤請諸課調談謝貝負財責質貫貴費貿資賞賽趙轉輕載較輛輸邊達過運還進遠連遲適選遞郵鄭釋針鐵銀鏈銷鎖錯鍵閉聞閱隊陽階際陸險隨難霧靜頂項順須預領頻題風飛飯館馬駐驗魚鮮鳥黃齊龍";

    private static final byte[] SCRIPT = table();

    private final int[] counts = new int[Script.values().length];
    /** What was counted first; of a line, which is counted alone, all. */
    private String first = "";
    /** What was counted after it. */
    private @Nullable StringBuilder more;

    /** Counts a text's letters in. */
    public void count(String text) {
        for (int i = 0; i < text.length(); i++) {
            counts[SCRIPT[text.charAt(i)]]++;
        }
        if (first.isEmpty()) {
            first = text;
        } else if (first.length() + (more == null ? 0 : more.length()) < SAMPLE) {
            more = more == null ? new StringBuilder(SAMPLE) : more;
            more.append(' ').append(text, 0, Math.min(text.length(), SAMPLE));
        }
    }

    public static Letters of(String text) {
        var letters = new Letters();
        letters.count(text);
        return letters;
    }

    public int of(Script script) {
        return counts[script.ordinal()];
    }

    /** All Chinese characters, the two kinds included. */
    public int han() {
        return of(Script.HAN) + of(Script.SIMPLIFIED) + of(Script.TRADITIONAL);
    }

    /** The head of what was counted. */
    public String sample() {
        String head = first.length() > SAMPLE ? first.substring(0, SAMPLE) : first;
        return more == null ? head : head + more;
    }

    private static byte[] table() {
        var table = new byte[0x10000];
        for (char c = 'A'; c <= 'z'; c++) {
            table[c] = (byte) (Character.isLetter(c) ? Script.LATIN.ordinal() : 0);
        }
        fill(table, 0x00c0, 0x024f, Script.LATIN);
        fill(table, 0x1e00, 0x1eff, Script.LATIN);
        fill(table, 0x0370, 0x03ff, Script.GREEK);
        fill(table, 0x0400, 0x052f, Script.CYRILLIC);
        fill(table, 0x0590, 0x05ff, Script.HEBREW);
        fill(table, 0x0600, 0x06ff, Script.ARABIC);
        fill(table, 0xfb50, 0xfdff, Script.ARABIC);
        fill(table, 0x0750, 0x077f, Script.ARABIC);
        fill(table, 0x08a0, 0x08ff, Script.ARABIC);
        fill(table, 0x0531, 0x058f, Script.ARMENIAN);
        fill(table, 0x0700, 0x074f, Script.SYRIAC);
        fill(table, 0x0780, 0x07bf, Script.THAANA);
        fill(table, 0x07c0, 0x07ff, Script.NKO);
        fill(table, 0x0900, 0x097f, Script.DEVANAGARI);
        fill(table, 0x0980, 0x09ff, Script.BENGALI);
        fill(table, 0x0a00, 0x0a7f, Script.GURMUKHI);
        fill(table, 0x0a80, 0x0aff, Script.GUJARATI);
        fill(table, 0x0b00, 0x0b7f, Script.ORIYA);
        fill(table, 0x0b80, 0x0bff, Script.TAMIL);
        fill(table, 0x0c00, 0x0c7f, Script.TELUGU);
        fill(table, 0x0c80, 0x0cff, Script.KANNADA);
        fill(table, 0x0d00, 0x0d7f, Script.MALAYALAM);
        fill(table, 0x0d80, 0x0dff, Script.SINHALA);
        fill(table, 0x0e00, 0x0e7f, Script.THAI);
        fill(table, 0x0e80, 0x0eff, Script.LAO);
        fill(table, 0x0f00, 0x0fff, Script.TIBETAN);
        fill(table, 0x1000, 0x109f, Script.MYANMAR);
        fill(table, 0x10a0, 0x10ff, Script.GEORGIAN);
        fill(table, 0x1200, 0x139f, Script.ETHIOPIC);
        fill(table, 0x13a0, 0x13ff, Script.CHEROKEE);
        fill(table, 0x1400, 0x167f, Script.CANADIAN);
        fill(table, 0x1800, 0x18af, Script.MONGOLIAN);
        fill(table, 0x1780, 0x17ff, Script.KHMER);
        fill(table, 0x1c50, 0x1c7f, Script.OL_CHIKI);
        fill(table, 0x2d30, 0x2d7f, Script.TIFINAGH);
        fill(table, 0xa000, 0xa4cf, Script.YI);
        fill(table, 0xabc0, 0xabff, Script.MEETEI);
        fill(table, 0xfe70, 0xfefc, Script.ARABIC);
        fill(table, 0x3041, 0x30ff, Script.KANA);
        table['・'] = 0;
        table['ー'] = 0;
        fill(table, 0xac00, 0xd7a3, Script.HANGUL);
        fill(table, 0x3400, 0x9fff, Script.HAN);
        fill(table, 0xf900, 0xfaff, Script.HAN);
        mark(table, SIMPLIFIED_ONLY, Script.SIMPLIFIED);
        mark(table, TRADITIONAL_ONLY, Script.TRADITIONAL);
        return table;
    }

    private static void fill(byte[] table, int from, int to, Script script) {
        Arrays.fill(table, from, to + 1, (byte) script.ordinal());
    }

    private static void mark(byte[] table, String characters, Script script) {
        for (char c : characters.toCharArray()) {
            table[c] = (byte) script.ordinal();
        }
    }
}
