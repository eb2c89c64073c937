package dev.curbcut.reading.metadata;

import dev.curbcut.reading.wording.Labels;
import java.util.Set;

/** Controls that stand in a line of dates and sources: to print, to share, to change the size of letters. */
public final class MetaLineControls {
    private static final Set<String> WORDS = Set.of(
            "大", "中", "小", "特大", "打印", "打印本页", "打印此页", "关闭", "关闭窗口", "关闭本页", "收藏", "分享", "分享到", "次", "【", "】", "[", "]", "放大", "缩小", "正常", "默认", "重置", "我要纠错", "复制链接",
            "微信", "微博", "新浪微博", "qq空间", "大中小", "字体", "字号", "列印", "友善列印", "轉寄", "转发", "朗读", "语音播报", "print", "share", "email", "a", "a-", "a+", "|", "｜", "/", "-", "人", "t", "+", "下载", "纠错", "加大", "标准");

    private MetaLineControls() {}

    /** Whether a text is nothing but such a control. */
    public static boolean isOne(String text) {
        return WORDS.contains(Labels.key(text));
    }
}
