package dev.curbcut.reading;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Some of a page's bytes, from shortly before the first that isn't ASCII, to try charsets on.
 *
 * @param bytes at most as many as asked for
 */
record Sample(byte[] bytes) {
    /** Letters that make up a third and more of any running Chinese, Japanese or Korean text, in either script. */
    private static final BitSet USUAL = new BitSet();

    static {
        ("的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多"
                        + "天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知"
                        + "政府市民区县省部务办法规定工通关于局新闻信息公开服网站首页位置索引标题日期来源者版权"
                        + "這來個說們為時會學對後麼沒還發當無開經頭動兩長區縣務辦規關於聞服網頁標題權與進處業機請電話臺灣"
                        + "月日年、。，：《》（）“”；０１２３４５６７８９のにはをたがでてとしれさいるもなっこらまかきくりあす"
                        + "ンイスルトリクアラレ本市県庁員会の이다는에의을를가고한하지로으도사시정부기은인자서")
                .codePoints()
                .forEach(USUAL::set);
    }

    /** The first {@code size} bytes from the first byte that isn't ASCII. */
    static Sample of(byte[] bytes, int size) {
        int from = 0;
        while (from < bytes.length && bytes[from] >= 0) {
            from++;
        }
        return new Sample(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size)));
    }

    boolean isAscii() {
        return bytes.length == 0;
    }

    /**
     * Whether the bytes are UTF-8, a few broken characters allowed (titles cut in mid-character are common).
     *
     * @param text what they say if they are; with the ASCII before them or without
     * @param rival whether a charset of two-byte characters is declared: a short text in one can happen to be UTF-8, but
     *     then only of its two-byte characters
     */
    boolean isUtf8(String text, boolean rival) {
        return isMostlySound(text) && (!rival || isAscii() || text.codePoints().anyMatch(c -> c >= 0x800 && c != 0xfffd));
    }

    /** Whether broken characters are the rare exception among those that aren't ASCII. */
    static boolean isMostlySound(String text) {
        int at = text.indexOf('\uFFFD');
        if (at < 0) {
            return true;
        }
        int broken = 0;
        int sound = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                broken++;
            } else if (c >= 0x80) {
                sound++;
            }
        }
        return sound > 8L * broken || broken <= 3 && sound >= 3L * broken;
    }

    /**
     * How much sense the sample makes in a charset: the share of usual characters among those that aren't ASCII, less
     * what is broken or private. Western text, which has no usual characters here, scores around zero.
     */
    double sense(Charset charset) {
        String text = new String(bytes, charset);
        int wide = 0;
        int usual = 0;
        int wrong = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            wide++;
            if (USUAL.get(c)) {
                usual++;
            } else if (c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF' || c >= 0x80 && c < 0xa0
                    || c >= '\uFF61' && c <= '\uFF9F') {
                wrong++;
            }
        }
        return wide == 0 ? 0 : (usual - 3.0 * wrong) / wide;
    }
}
