package dev.curbcut.reading.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels of the field, in its languages, and what stands after each (see the government-site label conventions). */
public final class Labels {
    /** What follows a label. */
    public enum Says {
        PUBLISHED,
        SOURCE,
        /** Worth keeping: author, editor, when it was changed. */
        MORE,
        /** Counters and controls: of no use without the origin's script. */
        NOISE,
        /** Where in the site the page stands. */
        BREADCRUMB
    }

    /** The field of a document's information table that names the document. */
    public static final int TITLE = 2;

    /** The longest label, in characters without spaces. */
    public static final int LONGEST = 24;

    private static final Map<String, Says> LINE = new HashMap<>();
    private static final Map<String, Integer> DOCUMENT = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        line(Says.PUBLISHED, "发布时间 发布日期 发文时间 发稿时间 发稿日期 发表时间 发表日期 时间 日期 公布日期 公布时间 上传时间 录入时间 添加时间 信息时间 公开日期 公开时间 发布 发表 发文日期 信息提供日期 信息发布日期 信息发布时间 信息日期 刊发时间 刊发日期 提交于 "
                + "發布 發表 发布于 发表于 發布時間 發布日期 發佈日期 發佈時間 發表日期 張貼日期 刊登日期 公告日期 上版日期 日期 時間 公開日 掲載日 発表日 公表日 発行日 게시일 등록일 작성일");
        joined(Says.PUBLISHED, "发布 发文 发稿 发表 公布 上传 录入 添加 信息 公开 刊发 刊登 创建 供稿 来稿 登载 公告 张贴 上网 挂网 发帖 入库 稿件 文章 新闻 信息发布 文章发布 信息公开 發布 發佈 發表 刊登 公告 張貼 上版 上架 發文", "时间 日期 时间日期 日 時間");
        joined(Says.SOURCE, "信息 文章 稿件 新闻 内容 资料 数据 原文 图文 資料 訊息 消息 新聞 文章 內容", "来源 出处 來源 出處");
        joined(Says.SOURCE, "发布 供稿 来源 来稿 报送 投稿 信息提供 信息发布 信息报送 發布 發佈 提供 發文 公告 張貼 刊登 供稿 上稿", "单位 机构 部门 机关 处室 單位 機關 機構 部門");
        line(Says.PUBLISHED, "time", "date", "published", "published on", "publication date", "date published", "publish date", "publish time", "posted", "posted on",
                "date posted", "issued", "issued on", "date issued", "issue date", "release date", "released", "first published", "publié le", "date de publication", "mis en ligne le",
                "veröffentlicht am", "veröffentlicht", "erscheinungsdatum", "datum", "publicado", "publicado el", "fecha", "fecha de publicación", "fecha de publicacion", "publicado em", "publicado a", "data de publicação", "pubblicato il", "pubblicato", "data di pubblicazione", "gepubliceerd op", "gepubliceerd", "publicerad", "publiceret", "publisert", "julkaistu", "opublikowano", "data publikacji", "zveřejněno", "cyhoeddwyd", "дата публикации", "опубликовано");
        line(Says.PUBLISHED, PublicationLabels.ALL);
        line(Says.SOURCE, "来源 信息来源 文章来源 稿件来源 新闻来源 内容来源 资料来源 稿源 供稿 供稿单位 来源单位 来稿单位 信息发布单位 来源于 來源 資料來源 消息來源 發布單位 發佈單位 提供單位 发布单位 发布机构 出处 출처");
        line(Says.SOURCE, "source", "sources", "from", "issued by", "published by", "origin", "quelle", "fuente", "oddi wrth", "источник");
        line(Says.MORE, "作者 撰稿 撰稿人 录入 录入人 录入者 发布员 来稿人 供稿人 记者 通讯员 摄影 信息发布人 发布人 发布者 责任编辑 责编 责任编审 网站编辑 网络编辑 本期编辑 编辑 审核 审核人 校对 初审 复审 终审 编审 监制 更新时间 更新日期 最后更新 最近更新 修改时间 最后修改 "
                + "作者 編輯 責任編輯 更新日期 更新時間 最後更新 最後更新日期 更新日 資料更新 資料更新日期 資料檢視 資料檢視日期 資料維護 資料維護單位 維護單位 覆檢日期 最終更新日 最終更新 担当 所属 文号 发文字号 体裁 关键词 关键字 标签 分类");
        line(Says.MORE, "author", "authors", "editor", "updated", "updated on", "last updated", "last update", "last updated on", "last modified", "last reviewed", "last revision date", "revision date", "last revised", "last review date", "review date", "date modified", "date updated", "modified",
                "mis à jour le", "date de modification", "stand", "aktualisiert", "actualizado", "actualizado el", "última actualización", "atualizado em", "última atualização", "última modificação", "aggiornato il", "ultimo aggiornamento", "ultima modifica", "laatst gewijzigd", "laatst bijgewerkt", "bijgewerkt", "senast uppdaterad", "uppdaterad", "opdateret", "oppdatert", "päivitetty", "aktualizacja", "ostatnia aktualizacja", "aktualizováno", "letzte aktualisierung", "zuletzt aktualisiert", "dernière mise à jour", "mis à jour", "diweddarwyd", "diweddarwyd ddiwethaf", "keywords", "tags");
        line(Says.NOISE, "评论 评论数 回复数 跟帖 跟贴 参与 热度 下载次数 下载量 浏览次数 浏览量 浏览 浏览数 查看 查看次数 浏览字体 显示字体 双击自动滚屏 点击次数 点击数 点击量 点击率 点击 阅读次数 阅读量 阅读数 阅读 访问次数 访问量 人气 已有 字号 字体 字体大小 字号大小 大小 分享 分享到 分享至 分享本页 打印 视力保护色 保护视力色 "
                + "背景色 收藏 瀏覽次數 瀏覽數 點閱數 點閱 點閱人次 點閱次數 點閱率 點擊數 瀏覽人次 人氣 字級 字型大小 分享 文字サイズ 조회수 조회");
        line(Says.NOISE, "views", "hits", "font size", "text size", "font", "share", "share this", "print", "views count", "clicks", "read");
        line(Says.BREADCRUMB, "当前位置 您当前的位置 您当前位置 您现在的位置 你现在的位置 您现在位置 您的位置 您的当前位置 您所在的位置 您所在位置 你的位置 你所在的位置 所在位置 所在的位置 当前所在位置 当前的位置 现在的位置 现在位置 您现在所在的位置 您现在所在位置 您当前所在的位置 您当前所在位置 您目前的位置 您目前所在的位置 您目前所在位置 当前您的位置 你当前的位置 你当前位置 当前网站位置 网站位置 页面位置 位置 当前栏目 "
                + "目前位置 您現在的位置 您目前的位置 現在位置 您的位置 當前位置 您在這裡 你現在的位置 現在地 現在のページ 현재위치 현재 위치");
        line(Says.BREADCRUMB, "you are here", "your location", "your position", "location", "position", "current position", "current location", "now location", "you are at", "vous êtes ici", "sie sind hier", "sie befinden sich hier",
                "usted está aquí", "estás aquí", "rydych chi yma", "вы здесь", "home location");
        document(0, "有效性 时效性 时效 时效状态 效力状态 效力 文件状态 有效期 是否有效 有效状态 有效性状态 時效性");
        document(1, "索引号 索取号 信息索引号 信息索引 统一编号 索引號 索引码");
        document(2, "标题 名称 信息名称 文件名称 文件标题 信息标题 公文标题 法規名稱 法规名称 標題 内容标题");
        document(3, "发文机关 发布机构 发文单位 制发机关 公开主体 制定机关 发布单位 发布机关 公开单位 公开责任部门 责任部门 责任单位 发文机构 信息来源 信息提供单位 制发单位 制定单位 發文機關 颁布机关 起草单位 公开机构 主管機關 主管机关 发文部门 发布部门 公开部门 生成机构 供稿单位 联合发文单位 来源");
        document(4, "发文字号 文号 文件编号 发文号 发文文号 文件号 公文编号 發文字號 文件字号");
        document(5, "成文日期 成文时间 生成日期 签发日期 形成日期 印发日期 印发时间 制发日期 制文日期 生成时间 签署日期 通过日期 颁布日期 修正日期 修訂日期 修订日期 制定日期 訂定日期");
        document(6, "发布日期 发布时间 公开日期 发文日期 公布日期 公开时间 发文时间 信息发布日期 发布时间 發布日期 上网日期");
        document(7, "施行日期 实施日期 生效日期 开始实施日期 生效时间 实施时间 执行日期");
        document(8, "失效日期 废止日期 失效时间 废止时间 终止日期 有效期至 截止日期");
        document(9, "主题分类 主题词 主题 体裁 体裁分类 组配分类 服务对象 服务对象分类 公开方式 公开范围 统一登记号 信息分类 分类 公开类别 公开属性 法規類別 法规类别 法規體系 公开程序 公开形式 公开时限 公文种类 文种 类别 关键词 关键字 公开类型 信息类别 载体类型 "
                + "公开目录 栏目分类 文件类型 文件分类 所属分类 所属主题 信息公开类别 规范性文件统一编号 登记号 内容概述 内容分类 行业分类 生命周期 语种 记录形式 有效性说明 适用对象 政策类型 发布层级 备注 效力级别 所属栏目 内容摘要 摘要 概述");
    }

    private static final Initials INITIALS = new Initials(FIRST_WORDS);

    private Labels() {}

    /** Whether the first word of a text is also the first of a label: what is cheap to know of any text. */
    public static boolean mayBegin(String text) {
        if (text.isEmpty() || !INITIALS.mayBegin(text)) {
            return false;
        }
        int end = 0;
        while (end < text.length() && end <= LONGEST && Text.isLetterOrMark(text.charAt(end))) {
            end++;
        }
        return end > 0 && FIRST_WORDS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a text is no more than a label that a date follows: “Published”, “Last updated on”, “更新时间”. */
    public static boolean isOfDate(String text) {
        if (!mayBegin(text) || text.length() > LONGEST * 2) {
            return false;
        }
        Says says = LINE.get(key(text));
        return says == Says.PUBLISHED || says == Says.MORE;
    }

    /** Whether a text is no more than a label of who published something, or of a counter, in a script that needs no colon to tell it from a sentence. */
    public static boolean isWord(String text) {
        if (text.length() < 2 || text.length() > LONGEST || !Line.isWide(text.charAt(0)) || !mayBegin(text)) {
            return false;
        }
        Says says = LINE.get(key(text));
        return says == Says.SOURCE || says == Says.NOISE;
    }

    /** Whether a label only says that a date of publication follows. */
    public static boolean isDate(String label) {
        return LINE.get(key(label)) == Says.PUBLISHED;
    }

    private static void line(Says says, List<String> labels) {
        labels.forEach(label -> put(label, says));
    }

    private static void line(Says says, String first, String... more) {
        if (more.length == 0) {
            for (String label : first.split(" ")) {
                put(label, says);
            }
            return;
        }
        put(first, says);
        for (String label : more) {
            put(label, says);
        }
    }

    /** Labels that two words make: what was done or is spoken of, and which fact of it follows. */
    private static void joined(Says says, String firsts, String seconds) {
        for (String first : firsts.split(" ")) {
            for (String second : seconds.split(" ")) {
                put(first + second, says);
            }
        }
    }

    private static void put(String label, Says says) {
        HanForms.of(label).forEach(form -> {
            LINE.putIfAbsent(form.replace(" ", ""), says);
            FIRST_WORDS.add(form.split(" ")[0]);
        });
    }

    private static void document(int rank, String labels) {
        for (String label : labels.split(" ")) {
            HanForms.of(label).forEach(form -> DOCUMENT.putIfAbsent(form, rank));
        }
    }

    /** A label as it is compared: without spaces, colons and brackets, lower case; empty when it is too long to be one. */
    public static String key(String text) {
        var out = new StringBuilder(LONGEST);
        boolean cased = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Line.isSpace(c) && !isMark(c)) {
                if (out.length() == LONGEST) {
                    return "";
                }
                out.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
                cased |= c >= 0x80 && !Text.isWide(c);
            }
        }
        return cased ? out.toString().toLowerCase(Locale.ROOT) : out.toString();
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case ':', '：', '【', '】', '[', ']', '［', '］', '(', ')', '（', '）', '*' -> true;
            default -> false;
        };
    }

    /** What a label of a line of dates or a breadcrumb says. */
    public static Optional<Says> line(String key) {
        return Optional.ofNullable(LINE.get(key));
    }

    /** The field of a document's information table that a label names, 0 to 9; validity is 0, published 6; -1 for none. */
    public static int document(String key) {
        return DOCUMENT.getOrDefault(key, -1);
    }

    /** A label as it is shown: without colon and without the spaces that only align it. */
    public static String shown(String text) {
        String line = Line.of(text);
        int end = line.length();
        while (end > 0 && ":： ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        line = line.substring(0, end);
        if (line.chars().noneMatch(c -> Line.isWide((char) c))) {
            return line;
        }
        String label = line.replace(" ", "");
        int last = label.length() - 1;
        int closed = label.isEmpty() || "（(".indexOf(label.charAt(0)) < 0 ? -1 : Math.max(label.indexOf('）'), label.indexOf(')'));
        int start = last < 0 || "【[（(".indexOf(label.charAt(0)) < 0 || closed >= 0 && closed < last ? 0 : 1;
        return label.substring(start, last > start && ("】]".indexOf(label.charAt(last)) >= 0 || start > 0 && closed == last) ? last : last + 1);
    }

    /** Whether a text begins with a label: the reason to look at what stands around it. */
    public static boolean begin(String text) {
        int colon = 0;
        while (colon < text.length() && colon <= LONGEST * 2 && text.charAt(colon) != ':' && text.charAt(colon) != '：') {
            colon++;
        }
        return line(key(text.substring(0, colon))).filter(s -> s != Says.BREADCRUMB).isPresent();
    }
}
