package dev.curbcut.reading.wording;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole lines that are no content, in the languages of the field. Never a part of a sentence: a law can say “print”. */
public final class Phrases {
    private static final int LONGEST = 60;

    private static final Set<String> CONTROLS = HanForms.of(Set.of(
            // Chinese, simplified and traditional
            "打印", "打印本页", "打印此页", "打印文章", "打印页面", "关闭", "关闭窗口", "关闭本页", "关闭页面", "我要纠错", "纠错", "收藏", "收藏本页", "加入收藏", "设为首页",
            "返回顶部", "返回首页", "返回列表", "返回上一页", "返回", "回到顶部", "分享到", "分享", "一键分享", "微信", "微博", "新浪微博", "腾讯微博", "qq空间", "字号", "字体", "大中小", "字号大中小", "字体大中小", "字号默认大超大",
            "默认大超大", "扫一扫在手机打开当前页", "扫一扫在手机打开当前页面", "扫一扫", "扫码", "扫描二维码", "手机扫一扫打开当前页", "微信扫一扫", "用微信扫描二维码分享至好友和朋友圈", "分享到微信朋友圈", "视力保护色", "网站支持ipv6",
            "本网站支持ipv6", "长者助手", "长者版", "适老化", "无障碍", "无障碍浏览", "无障碍阅读", "关怀版", "切换到繁体", "切換到繁體", "繁體", "简体", "上一篇", "下一篇", "上一页", "下一页", "收听", "语音播报", "朗读", "复制链接", "保存", "下载客户端", "友情链接",
            "顶一下", "踩一下", "挑错", "点赞", "我要分享", "我要打印", "我要收藏", "打印正文", "打印本文", "打印本稿", "正文下载", "关闭此页", "关闭本窗口", "关闭当前页", "收藏此页", "收藏本文", "分享本文", "我来说两句", "我来说两句0", "发表评论", "查看评论", "显示公告概要",
            "小字号", "大字号", "分享至", "分享让更多人看到", "用微信扫码二维码", "分享至好友和朋友圈", "举报", "返回页顶", "返回頁頂", "返回列表頁", "回列表", "回列表頁", "回上頁", "分享至facebook", "分享至line", "發表評論", "相关稿件推荐",
            "返回上级", "返回上一级", "返回上一层", "网站纠错", "政府网站找错", "手机扫一扫", "扫码阅读", "扫一扫分享本页", "扫一扫分享", "打开微信扫一扫",
            "列印", "友善列印", "回上一頁", "回頂端", "轉寄友人", "轉寄", "字級", "小中大", "回首頁",
            // Japanese, Korean
            "ページの先頭へ", "ページトップへ", "ページの先頭へ戻る", "印刷", "このページの先頭へ", "シェア", "ツイート", "인쇄", "목록", "공유",
            // English
            "print", "printthispage", "share", "sharethis", "sharethispage", "sharethisarticle", "sharethisstory", "shareonfacebook", "shareontwitter", "shareonx", "shareonlinkedin", "sharebyemail", "tweet", "pinit",
            "email", "emailthis", "emailthisarticle", "copylink", "linkcopied", "facebook", "twitter", "linkedin", "whatsapp", "pinterest", "reddit", "sharethisonwhatsapp",
            "backtotop", "returntotop", "gototop", "top", "skiptocontent", "skiptomaincontent", "advertisement", "advertisements", "ad", "sponsored", "adchoices",
            "close", "menu", "advert", "video", "caption", "backtogallery", "opengallery", "getshorturl", "mediaplaybackisunsupportedonyourdevice", "hidecaption", "fullscreen", "playvideo", "watchvideo", "listen", "search", "loading", "loadmore", "showmore", "showless", "viewmore", "subscribe", "subscribenow", "signup", "signupnow", "signin", "login", "register",
            "addtocart", "addtobag", "addtobasket", "buynow", "shopnow", "addtowishlist", "quickview", "selectoptions", "chooseoptions", "outofstock", "soldout", "compare", "quickadd", "quickshop", "quantity",
            "reply", "likereply", "report", "quote", "permalink", "upvote", "downvote", "leaveacomment", "nocomments", "readcomments", "viewcomments",
            "previous", "next", "prev", "previouspost", "nextpost", "previousarticle", "nextarticle", "hide", "show", "expand", "collapse", "edit", "bookmark", "savearticle", "saveforlater",
            "sharethisposton", "sharevia", "listentothisarticle", "clicktoshare", "follow", "followus", "sortby", "filter", "filters", "filterby", "clearall", "reset", "apply", "cancel",
            "codeselectall", "explorerelatedquestions", "seesimilarquestionswiththesetags", "startaskingtogetanswers", "findtheanswertoyourquestionbyasking", "yourbrowserdoesnotsupportthevideotag", "yourbrowserdoesnotsupporthtml5video", "yourbrowserdoesnotsupporttheaudioelement", "yourbrowserdoesnotsupporttheaudiotag", "yourbrowserdoesnotsupportthevideoelement", "imprimer", "partager", "drucken", "teilen", "nachoben", "seitedrucken", "hautdepage", "compartir", "imprimir", "compartilhar", "publicidade", "publicidad"));

    private static final Set<String> ENDINGS = Stream.concat(
            // in scripts whose signs for vowels are no letters
            Stream.of("читайте также", "смотрите также", "похожие статьи", "похожие новости", "другие новости", "читайте ещё", "ще по темі", "читайте також",
                            "أخبار ذات صلة", "مواضيع ذات صلة", "مقالات ذات صلة", "اقرأ أيضا", "اقرأ أيضاً", "روابط ذات صلة",
                            "संबंधित समाचार", "सम्बन्धित समाचार", "संबंधित लेख", "यह भी पढ़ें", "संबंधित खबरें", "यो पनि पढ्नुहोस्",
                            "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "อ่านเพิ่มเติม", "เรื่องที่เกี่ยวข้อง",
                            "tin liên quan", "bài viết liên quan", "tin cùng chuyên mục", "tin bài liên quan", "các tin khác", "tin khác", "có thể bạn quan tâm",
                            "weitere meldungen", "weitere nachrichten", "weitere beiträge", "mehr meldungen", "otras noticias", "más noticias", "autres actualités", "actualités associées", "altre notizie", "outras notícias", "mais notícias", "zobacz także", "czytaj także", "ilgili haberler", "berita terkait", "baca juga")
                    .map(Phrases::squash), Set.of(
            "相关稿件", "相关解读", "相关政策", "相关文件", "热门排行", "热榜", "新闻热榜", "热文排行", "热点专题", "最新发布", "最新动态", "同类新闻", "同类推荐", "新闻排行", "新闻推荐", "图片新闻推荐", "相关新闻", "相关链接", "相关阅读", "相关文章", "相关信息", "相关报道", "相关文档", "相关推荐", "相关专题", "同类文章", "同类信息", "推荐文章", "推荐信息", "推荐内容", "热点内容", "热门内容", "热点文章", "热门新闻", "热门点击", "热点排行", "点击排行", "点击排行榜", "阅读排行", "阅读排行榜", "频道总排行", "最新图文", "推荐图文", "图片推荐", "24小时热点", "网友评论", "最新评论", "热门评论", "网友留言", "发表评论", "我来说两句", "推荐阅读", "延伸阅读", "猜你喜欢", "热门推荐", "热门文章", "热点新闻", "热点推荐", "热点信息", "热门信息", "最新信息", "最新新闻", "最新文章", "精彩推荐", "更多新闻", "相关專題", "相關新聞", "相關連結", "延伸閱讀", "関連記事", "関連リンク", "おすすめ記事", "관련기사",
            "relatedarticles", "relatedposts", "relatedstories", "relatednews", "relatedcontent", "relatedtopics", "relatedproducts", "relatedreading", "relatedlinks", "relatedvideos", "related", "relatedresources", "relatedinsights", "relatedservices", "ourrelatedservices",
            "youmayalsolike", "youmightalsolike", "youmayalsobeinterestedin", "youmightalsobeinterestedin", "youmightbeinterestedin", "youmaylike", "recommended", "recommendedforyou", "recommendedreading", "recommendedarticles", "recommendedstories", "suggestedforyou", "morelikethis", "similarposts", "similarproducts", "similararticles",
            "latestnews", "latestposts", "latestarticles", "lateststories", "ourlateststories", "recentposts", "recentnews", "recentarticles", "recentcomments", "mostpopular", "mostread", "mostviewed", "popularposts", "popularnow", "populararticles", "trending", "trendingnow", "trendingnews", "topstories", "topnews", "editorspicks", "dontmiss", "morenews", "morestories", "morearticles", "moreposts", "morefromauthor", "readnext", "readmore", "seealso", "alsoread", "upnext", "whattoreadnext", "readthisnext", "alsoonthissite", "fromtheweb", "aroundtheweb", "fromaroundtheweb", "promotedstories", "sponsoredcontent", "sponsoredlinks",
            "comments", "leaveareply", "leaveacomment", "postacomment", "addacomment", "jointheconversation", "jointhediscussion", "sharethis", "sharethispost", "sharethisarticle", "sharethisstory", "share", "abouttheauthor", "abouttheauthors", "authorbio", "aboutauthor", "tags", "filedunder", "topics", "followus", "followuson", "subscribetoournewsletter", "signupforournewsletter", "newsletter", "stayconnected", "stayuptodate", "getintouch", "contactus", "talktous", "exploremore", "keepreading", "continuereading", "customersalsoviewed", "customersalsobought", "customerswhoboughtthisalsobought", "youmayalsoneed", "frequentlyboughttogether", "recentlyviewed", "recentlyviewedproducts", "wealsorecommend", "pairswellwith", "completethelook", "shopthelook",
            "artigosrelacionados", "noticiasrelacionadas", "notíciasrelacionadas", "leiatambém", "leiatambem", "leiamais", "vocêpodegostar", "vejatambém", "vejatambem", "postsrelacionados", "artículosrelacionados", "tambiénteinteresa", "alireaussi", "àlireaussi", "lireaussi", "articlesconnexes", "surlemêmesujet", "weitereartikel", "ähnlicheartikel", "ähnlichebeiträge", "mehrzumthema", "daskönntesieauchinteressieren", "verwandtethemen", "leggianche", "articolicorrelati", "relatedquestions", "hotnetworkquestions", "relateddiscussions", "relatedthreads", "similarthreads", "relatedevents", "relatedguides", "relatedpages", "最新消息", "今日新闻").stream()).flatMap(HanForms::of).collect(Collectors.toUnmodifiableSet());

    /** Of these, what is said to a customer, of other pages that nobody came for: nowhere is it the title of a list that a page is for. */
    private static final Set<String> OFFERS = HanForms.of(Set.of("youmayalsolike", "youmightalsolike", "youmayalsobeinterestedin", "youmightalsobeinterestedin", "youmightbeinterestedin", "youmaylike", "youmayalsoneed",
            "推荐内容", "推荐文章", "推荐信息", "推荐阅读", "相关推荐", "猜你喜欢", "热门推荐", "热点推荐", "热点内容", "热门内容", "热点文章", "热门文章", "热门新闻", "热门点击", "热点排行", "点击排行", "点击排行榜", "阅读排行", "阅读排行榜", "频道总排行", "最新图文", "推荐图文", "24小时热点",
            "recommendedforyou", "suggestedforyou", "similarproducts", "relatedproducts", "sponsoredcontent", "sponsoredlinks", "promotedstories", "fromtheweb", "aroundtheweb", "fromaroundtheweb", "customersalsoviewed", "customersalsobought",
            "customerswhoboughtthisalsobought", "frequentlyboughttogether", "recentlyviewed", "recentlyviewedproducts", "wealsorecommend", "pairswellwith", "completethelook", "shopthelook"));

    private static final Set<String> ORDERS = Set.of("sort", "sortby", "orderby", "排序", "排序方式", "sortieren", "sortierennach", "trier", "trierpar", "ordenar", "ordenarpor", "ordina", "ordinaper");

    private static final Set<String> LABELS = Set.of("recommended", "related", "topics", "trending", "tags", "newsletter");

    /** Texts of links that say nothing alone. */
    private static final Set<String> MORE = HanForms.of(Set.of(
            "更多", "更多内容", "更多信息", "查看更多", "查看全部", "查看详情", "查看", "详情", "详细", "详细内容", "阅读全文", "全文", "点击查看", "点击进入", "进入", "图", "更多动态", "更多新闻", "更多文章", "更多公告",
            "查看原文", "更多资讯", "閱讀更多", "詳細內容", "更多訊息", "詳細", "もっと見る", "続きを読む", "詳しくはこちら", "一覧", "一覧へ", "더보기", "more", "moreinfo", "moreinformation", "readmore", "readmorehere", "learnmore",
            "seemore", "viewmore", "viewdetails", "details", "continuereading", "continue", "readthearticle", "readarticle", "readfullstory", "fullstory", "viewall", "seeall", "allnews", "findoutmore", "here", "clickhere",
            "mehr", "weiterlesen", "mehrerfahren", "mehrlesen", "liresuite", "lirelasuite", "ensavoirplus", "leermás", "vermás", "saibamais", "leiamais", "leggitutto", "view", "open", "download"));

    private static final Initials MORE_INITIALS = new Initials(MORE);
    private static final Initials CONTROL_INITIALS = new Initials(CONTROLS);
    private static final Initials ENDING_INITIALS = new Initials(ENDINGS);
    private static final Initials ORDER_INITIALS = new Initials(ORDERS);

    private static final int LONGEST_MORE = longest(MORE);
    private static final int LONGEST_CONTROL = longest(CONTROLS);
    private static final int LONGEST_ENDING = longest(ENDINGS);

    private Phrases() {}

    private static int longest(Set<String> phrases) {
        return phrases.stream().mapToInt(String::length).max().orElseThrow();
    }

    /** Headings over other pages: “More great stories”, “Latest from our blog”. */
    private static final Pattern MORE_OF = Pattern.compile(
            "(?:more|other|latest|recent|related|popular|recommended|trending|featured|similar)(?: [^.!?:;,]{1,25}){0,3} (?:stories|articles|posts|news|reads|videos|content|products|items|insights|events|recipes|questions)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POINTER = Pattern.compile(
            "^(?:read more|see more|see also|also read|read also|read next|related|related story|more|click here|don.?t miss|watch|also on [\\w.]+|more from [^:]{2,40}"
                    + "|leia (?:mais|também)|veja também|lire aussi|à lire|lesen sie auch|mehr zum thema|leggi anche|lea también|相关阅读|相关链接|相关报道|延伸阅读|推荐阅读|更多阅读)"
                    + "\\s*(?:[:：>»|]|\\b(?=[A-Z])).*",
            Pattern.CASE_INSENSITIVE);

    /** Whether a line of links points to another page: “Read more: …”, or a link in capitals between paragraphs. */
    public static boolean isPointer(String line) {
        if (POINTER.matcher(line).matches()) {
            return true;
        }
        int capitals = 0;
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.charAt(i)) || Text.isWide(line.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(line.charAt(i)) ? 1 : 0;
        }
        return capitals >= 20;
    }

    /** What asks for a subscription or tells what a click agrees to: said to customers of a site, not to readers of a page. */
    private static final Pattern PITCH = Pattern.compile(
            "(?:sign up|subscribe|register)\\b[^.!?]{0,120}\\b(?:newsletters?|inbox|email (?:list|updates)|mailing list|updates and offers)\\b.{0,120}"
                    + "|by (?:opting in|signing up|subscribing|submitting|registering|entering your|providing your|clicking)\\b.{0,80}\\byou (?:agree|consent|acknowledge)\\b.*"
                    + "|(?:did you )?(?:like|enjoy)(?:ed)? this (?:story|article|post|page)\\? [^.?]{0,20}\\bshare it\\b.{0,40}"
                    + "|(?:this|your) browser does(?: not|n.t) support\\b.*|sorry, your browser doesn.t support.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DELIVERED = Pattern.compile(
            "get\\b.{2,40}\\bdelivered (?:through|to) your (?:letterbox|mailbox|door)\\b.{0,100}"
                    + "|.{0,40}\\b(?:delivered|sent|straight) (?:straight |directly |right )?to your (?:inbox|email|mailbox)\\b.{0,60}", Pattern.CASE_INSENSITIVE);

    private static final Words YOURS = new Words("to your |through your ");

    /** The longest line of that kind; most of them don't begin so. */
    private static final int LONGEST_PITCH = 400;

    public static boolean isPitch(String line) {
        if (line.length() > LONGEST_PITCH || line.isEmpty()) {
            return false;
        }
        return "srbtyldeSRBTYLDE".indexOf(line.charAt(0)) >= 0 && PITCH.matcher(line).matches() || line.length() <= 160 && YOURS.in(line.toLowerCase(Locale.ROOT)) && DELIVERED.matcher(line).matches();
    }

    /** Whether a link's text says only that there is more, or nothing at all. */
    public static boolean isMore(String text) {
        if (text.length() > LONGEST || !MORE_INITIALS.mayBegin(text)) {
            return false;
        }
        String squashed = squash(text, LONGEST_MORE);
        return squashed.isEmpty() || MORE.contains(squashed);
    }

    public static boolean isControl(String line) {
        return line.length() <= LONGEST && (CONTROL_INITIALS.mayBegin(line) && CONTROLS.contains(squash(line, LONGEST_CONTROL)) || !line.isEmpty() && "sjSJ跳转轉直上下前后後【扫掃使用微请您你本此该这如有没满非已跟参评回".indexOf(line.charAt(0)) >= 0 && (CONTROL.matcher(line).matches() || areControls(line)));
    }

    /** Whether each of several words in brackets is a control: “【打印】【关闭】”. */
    private static boolean areControls(String line) {
        return line.charAt(0) == '【' && BRACKETS.splitAsStream(line).filter(word -> !word.isBlank()).allMatch(word -> CONTROLS.contains(squash(word)));
    }

    public static boolean isEnding(String line) {
        return line.length() <= LONGEST
                && (ENDING_INITIALS.mayBegin(line) && ENDINGS.contains(squash(line, LONGEST_ENDING)) || mayBeOthers(line) && (MORE_OF.matcher(line).matches() || OTHERS.matcher(line).matches()));
    }

    /** Whether a line begins as {@link #MORE_OF} or {@link #OTHERS} may. */
    private static boolean mayBeOthers(String line) {
        return !line.isEmpty() && "molrptfsyebdMOLRPTFSYEBD".indexOf(line.charAt(0)) >= 0;
    }

    /** Whether a line stands over other pages that are offered to a customer. */
    public static boolean isOffer(String line) {
        return line.length() <= LONGEST && (ENDING_INITIALS.mayBegin(line) && OFFERS.contains(squash(line, LONGEST_ENDING)) || mayBeOthers(line) && OTHERS.matcher(line).matches());
    }

    /** Whether an ending's words may stand over anything else as well: then links tell what follows. */
    public static boolean isLabel(String line) {
        return LABELS.contains(squash(line));
    }

    /** Leaps over a part. */
    private static final Pattern BRACKETS = Pattern.compile("[【】\\s]+");

    private static final Pattern CONTROL = Pattern.compile("[上下前后後]一?[篇条條][ \u3000]?[:：]?[ \u3000]?(?:没有了?|無|无|暂无|已(?:经)?(?:没有|是).{1,8})|skip (?:(?:to|over) .{3,30}|navigation|listing|links)|jump to .{3,20}"
            + "|(?:请?使?用?(?:微信|手机)?)(?:扫一扫|扫码|扫描二维码|掃一掃|掃描QR ?Code)[^。！]{0,6}(?:手机|移动端|微信|当前|本页|此页|朋友圈)[^。！]{0,12}(?:页面?|浏览|查看|打开|阅读|分享|观看)"
            + "|[您你](?:觉得|认为|对)?[^。]{0,2}[本此该这][^。？?]{0,12}(?:帮助|有用|满意|评价)[^。？?]{0,4}[?？]|已有 ?\\d{1,9} ?人[^。]{0,4}|(?:跟[贴帖]|参与|评论|回复) ?\\d{1,9} ?人?"
            + "|(?:有帮助|没有帮助|没帮助|一般|有用|没用|满意|不满意|非常满意|基本满意|比较满意)(?: (?:有帮助|没有帮助|没帮助|一般|有用|没用|满意|不满意|非常满意|基本满意|比较满意)){1,4}"
            + "|如果?[您你]?发现[^。，]{0,14}(?:有误|错误|问题)，?请[^。]{0,8}(?:纠错|报错|反馈)[^。]{0,6}。?"
            + "|(?:跳[转轉到至过過]|[转轉]到|直[达達接]).{0,4}(?:主要|主|正文|内容|內容|导航|導航|中央|搜[索尋]).{0,8}", Pattern.CASE_INSENSITIVE);

    /** Headings over other pages by what they are to this one. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?:similar|(?:your )?recently viewed|(?:explore|browse|see|discover) (?:other|related|similar|more of our))(?: [^.!?:;,]{1,25}){1,4}", Pattern.CASE_INSENSITIVE);

    /** Whether a line asks for the order that a list is to be put in. */
    public static boolean isOrder(String line) {
        return line.length() <= LONGEST && ORDER_INITIALS.mayBegin(line) && ORDERS.contains(squash(line));
    }

    private static final Pattern NEIGHBOUR = Pattern.compile("[\\[【]?[上下前后後]一?[篇条條则則][\\]】]?[ \u3000]?[:：]?");

    /** Whether a line begins with the name of the page before or after, such as “上一篇：”, and says which one it is. */
    public static boolean beginsWithNeighbour(String line) {
        return !line.isEmpty() && "上下前后後[【".indexOf(line.charAt(0)) >= 0 && NEIGHBOUR.matcher(line).lookingAt();
    }

    /** Whether a line says that and no more. */
    public static boolean isNeighbour(String line) {
        return line.length() <= LONGEST_MORE && beginsWithNeighbour(line) && NEIGHBOUR.matcher(line).matches();
    }

    private static final Pattern RIGHTS = Pattern.compile("(?:版权|免责|特别|郑重)(?:声明|提示|说明)[:：].*|[（(]?凡?本[网站]?(?:注明|未注明|网|站).*");

    private static final Words TAKEN = new Words("转载|版权|侵权|未经授权|未经书面授权");

    /** Whether a line is what a site writes below each of its texts about who may print it. */
    public static boolean isRightsNotice(String line) {
        return line.length() <= LONGEST_PITCH && line.length() > 12 && "版免特郑（(凡本".indexOf(line.charAt(0)) >= 0 && RIGHTS.matcher(line).matches() && TAKEN.in(line);
    }

    /** Whether a line is a template's that no script has filled in. */
    public static boolean isUnfilled(String line) {
        return line.length() <= LONGEST_PITCH && line.startsWith("{{") && line.endsWith("}}");
    }

    /** Its letters and digits alone, in lower case. */
    public static String squash(String line) {
        return squash(line, Integer.MAX_VALUE);
    }

    /** The same, but no more than about {@code limit} of them. */
    private static String squash(String line, int limit) {
        StringBuilder out = new StringBuilder(Math.min(line.length(), 64));
        boolean ascii = true;
        for (int i = 0; i < line.length() && out.length() <= limit; ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 'a' - 'A'));
            } else if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
                ascii &= c < 0x80;
            }
        }
        return ascii ? out.toString() : out.toString().toLowerCase(Locale.ROOT);
    }
}
