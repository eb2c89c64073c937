package dev.curbcut.reading.metadata;

import dev.curbcut.reading.wording.Labels;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Controls that stand in a line of dates and sources: to print, to share, to change the size of letters. */
public final class MetaLineControls {
    private static final Set<String> WORDS = Set.of(
            "大", "中", "小", "特大", "打印", "打印本页", "打印此页", "关闭", "关闭窗口", "关闭本页", "收藏", "分享", "分享到", "次", "【", "】", "[", "]", "放大", "缩小", "正常", "默认", "重置", "我要纠错", "复制链接",
            "微信", "微博", "新浪微博", "qq空间", "大中小", "字体", "字号", "列印", "友善列印", "轉寄", "转发", "朗读", "语音播报", "print", "share", "email", "a", "a-", "a+", "|", "｜", "/", "-", "人", "t", "+", "下载", "纠错", "举报", "小字号", "大字号", "分享至", "我要评论", "轉寄友人", "加大", "标准");

    /** How often something was read: a number, with or without a word. */
    private static final Pattern COUNT = Pattern.compile("\\d[\\d.,]{0,9} ?[万wWkK千]?\\+?[次人]?");

    private MetaLineControls() {}

    /** Whether a text is a number as counters give it. */
    static boolean isCount(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) && COUNT.matcher(text).matches();
    }

    /** Whether a text is a link's that leads nowhere. */
    static boolean isDead(Node text) {
        for (Node n = text.parent(); n instanceof Element e && !e.isBlock(); n = n.parent()) {
            if (e.normalName().equals("a")) {
                String href = e.attr("href").strip();
                return href.isEmpty() || href.equals("#") || href.regionMatches(true, 0, "javascript:", 0, 11);
            }
        }
        return false;
    }

    /** Whether a text is nothing but such a control. */
    public static boolean isOne(String text) {
        return WORDS.contains(Labels.key(text));
    }
}
