package dev.curbcut.render;

import dev.curbcut.address.Address;
import dev.curbcut.page.About;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Block.Marker;
import dev.curbcut.page.Block.Row;
import dev.curbcut.page.Expression;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Option;
import dev.curbcut.page.Field.Type;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Kind;
import dev.curbcut.page.LanguageVersion;
import dev.curbcut.page.Link;
import dev.curbcut.page.Navigation;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Page;
import dev.curbcut.page.Pagination;
import dev.curbcut.page.Recognition;
import dev.curbcut.page.Remark;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Pages of an invented city, one of each kind, that together hold every block and every inline of the model. */
public final class SamplePages {
    public static final String SITE = "https://www.lanhe.gov.cn";

    private SamplePages() {}

    public static List<Page> all() {
        return List.of(article(), listing(), hub(), everyBlock(), form(), document(), english(), arabic(), withContacts());
    }

    public static Address at(String path) {
        return Address.of(SITE + path);
    }

    public static Page article() {
        List<Block> blocks = new ArrayList<>(List.of(
                p("7月25日上午，全市数字政府建设推进会在兰河召开。会议指出，要把政务服务办得更便捷，让老年人、残疾人等群体都能方便地看、方便地办。"),
                p(t("会议强调，政府网站是联系群众的重要渠道。各单位要对照"), a("/art/2023/7/1/art_12.html", "《兰河市政府网站管理办法》"),
                        t("，按时完成"), new Inline.Strong(List.of(t("无障碍改造"))), t("，并定期公布进展。")),
                h(2, "一、总体要求"),
                p("以便民利民为宗旨，统筹推进线上线下服务，做到内容不少、更新及时、查找方便。办事指南应当写明依据、条件、材料、流程、时限和收费标准。"),
                h(2, "二、主要任务"),
                h(3, "（一）完善功能"),
                list(true, "公布办事流程", "提供大字版和语音版", "设置清晰的导航"),
                h(3, "（二）加强保障"),
                p("市财政安排专项经费，市大数据局牵头负责日常监测。"),
                h(2, "三、时间安排"),
                p("2023年10月底前完成自查，12月底前完成整改。"),
                h(2, "四、工作要求"),
                p("各县（市、区）人民政府要加强领导，明确责任。"),
                new Block.Figure(About.NONE, at("/images/meeting.jpg"), "会场全景", List.of(t("推进会会场。")), null),
                new Block.Paragraph(About.NONE, Align.END, List.of(t("兰河市人民政府办公室"), new Inline.LineBreak(), t("2023年7月25日")))));
        return new Page(at("/art/2023/7/25/art_1.html"), Kind.ARTICLE, "zh-Hans", "全市数字政府建设推进会召开", "兰河市人民政府", crumbs("首页", "要闻动态", "领导活动"),
                "2023-07-25T09:30", "兰河市人民政府官方网站", List.of(fact("索引号", "LH001-2023-0088"), fact("发文机关", "市政府办公室"), fact("有效性", "有效")), blocks, null,
                List.of(new Attachment("兰河市政府网站管理办法", at("/files/banfa.pdf"), "pdf", 1_234_567L), new Attachment("任务分工表", at("/files/fengong.xlsx"), "xlsx", null)),
                List.of(), navigation(), colophon(), List.of(new LanguageVersion("en", at("/en/art_1.html"), true)),
                List.of(new Omission(Omission.What.SCRIPT, 12), new Omission(Omission.What.CONTROL, 4), new Omission(Omission.What.POPUP, 1)), false);
    }

    public static Page listing() {
        List<Item> items = IntStream.rangeClosed(1, 15)
                .mapToObj(n -> new Item("关于做好第" + n + "批便民服务事项公开工作的通知", new Target.Web(at("/art/" + n + ".html"), null), "2023-07-%02d".formatted(26 - n)))
                .toList();
        var pages = new Pagination(2, 25, 500, at("/list/1.html"), at("/list/1.html"), at("/list/3.html"), at("/list/25.html"),
                IntStream.rangeClosed(1, 5).mapToObj(n -> new Pagination.Numbered(n, at("/list/" + n + ".html"))).toList());
        return page(Kind.LISTING, "/list/2.html", "zh-Hans", "通知公告", List.of(new Block.ItemList(About.NONE, items)), pages, List.of());
    }

    public static Page hub() {
        List<Block> blocks = new ArrayList<>();
        for (String title : List.of("要闻动态", "政务公开", "通知公告", "政策解读", "互动交流")) {
            List<Item> items = IntStream.rangeClosed(1, 4)
                    .mapToObj(n -> new Item(title + "：今年以来重点工作进展情况之" + n, new Target.Web(at("/a/" + title.hashCode() + n), null), n == 4 ? null : "2023-07-2" + n))
                    .toList();
            blocks.add(new Block.Section(About.NONE, 2, List.of(t(title)), new Target.Web(at("/c/"), null), List.of(new Block.ItemList(About.NONE, items))));
        }
        return page(Kind.HUB, "/", "zh-Hans", "兰河市人民政府门户网站", blocks, null, List.of());
    }

    /** One of every kind of expression. */
    private static Expression formula() {
        var x = new Expression.Token(Expression.Kind.IDENTIFIER, "x");
        var two = new Expression.Token(Expression.Kind.NUMBER, "2");
        var less = new Expression.Token(Expression.Kind.OPERATOR, "<");
        var words = new Expression.Token(Expression.Kind.TEXT, "其中 & \"甲\"");
        return new Expression.Row(List.of(new Expression.Fraction(x, two), less, new Expression.Root(x, null), new Expression.Root(x, two),
                new Expression.Scripts(x, two, null), new Expression.Scripts(x, null, two), new Expression.Scripts(x, x, two),
                new Expression.Limits(x, two, null), new Expression.Limits(x, null, two), new Expression.Limits(x, x, two),
                new Expression.Grid(List.of(List.of(x, two), List.of(two, x))), new Expression.Token(Expression.Kind.OPERATOR, "\u2062"), words));
    }

    public static Page everyBlock() {
        var german = new About(List.of("o", "zwei"), "de", null);
        List<Block> blocks = List.of(
                new Block.Heading(new About(List.of("top"), null, null), 4, List.of(t("标题从第四级开始 ＜&\"'>"))),
                p(t("行内："), new Inline.Emphasis(List.of(t("着重"))), t("、"), new Inline.Code("a < b && {{c}} = `d` @e"), t("、H"), new Inline.Subscript(List.of(t("2"))),
                        t("O、m"), new Inline.Superscript(List.of(t("2"))), t("、"), new Inline.Inserted(List.of(t("新增的条文"))), t("、"), new Inline.Deleted(List.of(t("删去的条文"))),
                        new Inline.LineBreak(), new Inline.Image(at("/i/icon.png"), "徽标"), new Inline.Image(at("/i/line.png"), ""), new Inline.Image(at("/i/none.png"), null),
                        new Inline.FootnoteMark("[1]", new Target.Here("fn1")), new Inline.Ruby("兰河", "lán hé"), new Inline.Foreign("en", List.of(t("in English"))), t("😀𠮷"), new Inline.Formula(formula(), true)),
                p(new Inline.Link(new Target.Web(Address.of("https://example.org/a(b)?x={1}&y=a|b"), "见 ‘此’"), List.of(t("外部网站"))), t("；"),
                        new Inline.Link(new Target.Mail("office@lanhe.gov.cn"), List.of(t("电子邮箱"))), t("；"), new Inline.Link(new Target.Phone("+86 (0351) 123-4567"), List.of(t("电话"))), t("；"),
                        new Inline.Link(new Target.Here("top"), List.of(t("回到标题"))), t("；"), new Inline.Link(new Target.Web(at("/m.html"), null), List.of(t("更多")), "更多：政策", null), t("；"),
                        new Inline.Link(new Target.Web(at("/x.html"), null), List.of(t("详情")), "任命公告", null), t("；"),
                        new Inline.Link(new Target.Web(at("/f.docx"), null), List.of(t("申请表")), null, new Attachment("申请表", at("/f.docx"), "docx", 20480L)), t("；"),
                        new Inline.Link(new Target.Web(at("/e.html"), null), List.of(new Inline.Image(at("/i/e.png"), null)), null, null)),
                new Block.ListBlock(About.NONE, true, 3, Marker.LOWER_ROMAN, List.of(item(p("第三项")), item(p("第四项"), list(false, "甲", "乙")))),
                new Block.ListBlock(About.NONE, true, 1, Marker.NONE, List.of(item(p("（一）自带编号")))),
                new Block.DescriptionList(About.NONE, List.of(new Block.Description(List.of(List.of(t("电话"))), List.of(List.of(p("12345")), List.of(p("96301")))), new Block.Description(List.of(), List.of(List.of(p("无名"))))) ),
                new Block.ItemList(About.NONE, List.of(
                        new Item("被截短的标题…", new Target.Web(at("/s"), null), "2023-07", List.of(p("摘要文字。")), true, null, null),
                        new Item("No link, in English", null, null, List.of(), false, null, "en"),
                        new Item("报告", new Target.Web(at("/r.pdf"), null), "2023", List.of(), false, new Attachment("报告", at("/r.pdf"), "pdf", 900L), null))),
                table(), spans(),
                new Block.Figure(About.NONE, at("/p/1.jpg"), null, List.of(), null), new Block.Figure(About.NONE, at("/p/2.jpg"), null, List.of(), null),
                new Block.Figure(About.NONE, at("/p/3.jpg"), "", List.of(t("说明")), new Target.Web(at("/p3.html"), null)),
                new Block.Figure(About.NONE, Address.of("https://cdn.example.org/x.png"), "别处的图", List.of(), null),
                new Block.Quotation(german, List.of(new Block.Paragraph(List.of(t("Ein Satz auf Deutsch."))))),
                new Block.Preformatted(About.NONE, "  第一行\n    第二行 <b> = {{x}}"),
                new Block.Fields(About.NONE, List.of(fact("名称", "值"), new Fact("链接", List.of(a("/v.html", "查看"))))),
                new Block.FormBlock(About.NONE, search()),
                new Block.Section(About.NONE, 6, List.of(t("跳级的栏目")), new Target.Web(at("/more/"), null), List.of(p("内容"))),
                new Block.Section(About.NONE, 2, List.of(), new Target.Web(at("/more2/"), null), List.of(p("没有标题的栏目"))),
                new Block.Disclosure(About.NONE, List.of(t("常见问题")), List.of(p("答复。"))),
                new Block.Media(About.NONE, Block.Media.Kind.VIDEO, "新闻发布会", new Target.Web(at("/v.mp4"), null)), new Block.Media(About.NONE, Block.Media.Kind.FRAME, "", null),
                new Block.Separator(About.NONE), new Block.Note(About.NONE, Remark.of("note.images-without-description", 3)),
                new Block.Paragraph(new About(List.of("fn1"), null, null), Align.CENTER, List.of(t("[1] 脚注"))),
                new Block.Paragraph(new About(List.of(), "ug", About.Direction.RTL), Align.START, List.of(t("ئۇيغۇرچە"))));
        return page(Kind.ARTICLE, "/all.html", "zh-Hans", "每一种内容", blocks, null, List.of());
    }

    public static Page form() {
        return page(Kind.FORM, "/form.html", "zh-Hans", "我要写信", List.of(p("请按要求填写，带“必填”字样的为必填项。")), null, List.of(search(), letter(), new Form(
                null, at("/login"), Form.Sending.NONE, "UTF-8", false, false, List.of(field("user", "用户名", Type.TEXT)), List.of())));
    }

    public static Page document() {
        Address file = at("/files/banfa.pdf");
        return new Page(file, Kind.DOCUMENT, "zh-Hans", "兰河市政府网站管理办法", "兰河市人民政府", List.of(), null, null, List.of(), List.of(), null,
                List.of(new Attachment("兰河市政府网站管理办法", file, "pdf", 1_234_567L)), List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    static Page english() {
        List<Block> blocks = List.of(
                p("The city council met on Tuesday to decide how public services can be made easier to use for everyone who lives here."),
                h(2, "What was decided"), list(false, "Letters in large print on request", "A telephone line for every office", "Plain language on every page"),
                h(2, "What comes next"), p("The council will publish its progress each month."));
        return page(Kind.ARTICLE, "/en/art_1.html", "en", "Council agrees plan for easier public services", blocks, null, List.of());
    }

    static Page arabic() {
        return page(Kind.ARTICLE, "/ar/1.html", "ar", "خدمات المدينة", List.of(p("تقدم المدينة خدماتها للجميع."), h(2, "الخدمات"), list(false, "الماء", "الكهرباء")), null, List.of());
    }

    /** An article with a box of contacts and a list of related laws beside it. */
    public static Page withContacts() {
        Page page = english();
        List<Block> also = List.of(
                new Block.Section(new About(List.of("contact"), null, null), 3, List.of(t("联系方式")), null, List.of(p("电话：12345"), h(4, "地址"), p("兰河路1号"))),
                new Block.ItemList(About.NONE, List.of(new Item("兰河市信息公开条例", new Target.Web(at("/law.html"), null), null))));
        return new Page(page.address(), page.kind(), "zh-Hans", "便民服务公告", page.site(), page.breadcrumb(), null, null, List.of(),
                List.of(p("便民服务大厅自下月起周六照常开放，市民可以就近办理各类事项，不必预约。"), p(new Inline.Link(new Target.Here("contact"), List.of(t("联系方式"))))), also,
                null, List.of(), List.of(), navigation(), colophon(), List.of(), List.of(), 0.8749, new Recognition(12, 3, null), false);
    }

    public static Page page(Kind kind, String path, String lang, String title, List<Block> blocks, @Nullable Pagination pages, List<Form> forms) {
        return new Page(at(path), kind, lang, title, lang.equals("zh-Hans") ? "兰河市人民政府" : "City of Lanhe", kind == Kind.HUB ? List.of() : crumbs("首页", "栏目"),
                null, null, List.of(), blocks, pages, List.of(), forms, navigation(), colophon(), List.of(), List.of(), false);
    }

    private static Form search() {
        return new Form("站内搜索", at("/search?old=1"), Form.Sending.GET, "GB18030", true, false, List.of(
                new Field("q", "关键词", Type.SEARCH, true, "", null, "至少两个字", List.of()),
                new Field("scope", "范围", Type.SELECT, false, null, null, null, List.of(new Option("all", "全部", true, null), new Option("t", "标题", false, "按位置"), new Option("b", "正文", false, "按位置"))),
                new Field("sort", "排序", Type.RADIO, false, null, null, null, List.of(new Option("time", "按时间", true, null), new Option("rel", "按相关度", false, null))),
                new Field("exact", "精确匹配", Type.CHECKBOX, false, "1", null, null, List.of()),
                new Field("from", "起始日期", Type.DATE, false, "昨天", "时间", null, List.of()), new Field("to", "结束日期", Type.DATE, false, "2023-07-25", "时间", null, List.of()),
                new Field("note", "备注", Type.TEXTAREA, false, "</textarea><script>", null, null, List.of()),
                new Field("sid", "", Type.HIDDEN, false, "7\"><script>", null, null, List.of()), new Field("", "搜索", Type.SUBMIT, false, null, null, null, List.of())),
                List.of(new Form.Rename("q", "qt", "title:%s")));
    }

    private static Form letter() {
        return new Form("市长信箱", at("/letter"), Form.Sending.NONE, "UTF-8", false, true, List.of(field("name", "姓名", Type.TEXT), field("tel", "联系电话", Type.TEL), field("text", "内容", Type.TEXTAREA)), List.of());
    }

    private static Field field(String name, String label, Type type) {
        return new Field(name, label, type, true, null, null, null, List.of());
    }

    private static Block table() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(cell(Header.COLUMN, "地区"), cell(Header.COLUMN, "事项数"), cell(Header.COLUMN, "网上可办"), cell(Header.COLUMN, "办结率"), cell(Header.COLUMN, "备注"))));
        for (String area : List.of("城东区", "城西区", "河阳县")) {
            rows.add(new Row(List.of(cell(Header.ROW, area), cell(Header.NONE, "1,024"), cell(Header.NONE, "998"), cell(Header.NONE, "97.5%"), cell(Header.NONE, ""))));
        }
        return new Block.Table(About.NONE, List.of(t("各县区政务服务办理情况")), rows);
    }

    private static Block spans() {
        return new Block.Table(About.NONE, List.of(), List.of(
                new Row(List.of(wide(Header.COLUMN, 1, 2, "项目"), wide(Header.COLUMN, 2, 1, "金额（万元）"))),
                new Row(List.of(cell(Header.COLUMN, "预算"), cell(Header.COLUMN, "决算"))),
                new Row(List.of(wide(Header.ROW, 1, 2, "教育"), cell(Header.NONE, "10"), cell(Header.NONE, "9"))),
                new Row(List.of(cell(Header.NONE, "12"), cell(Header.NONE, "11")))));
    }

    /** An image that leads to a page, with its alternative as its caption. */
    static Block picture(String name) {
        return new Block.Figure(About.NONE, at("/images/1.jpg"), name, List.of(t(name)), new Target.Web(at("/a/1.html"), null));
    }

    /** Two reports, a row each, that a link “view” leads to. */
    static Block reports() {
        List<Row> rows = new ArrayList<>();
        for (String year : List.of("2023", "2024")) {
            rows.add(new Row(List.of(cell(Header.NONE, year + "年度报告"), cell(Header.NONE, year + "-12-31"), new Cell(About.NONE, Header.NONE, 1, 1, List.of(p(a("/r" + year + ".html", "查看")))))));
        }
        return new Block.Table(About.NONE, List.of(t("年度报告")), rows);
    }

    private static Cell cell(Header header, String text) {
        return wide(header, 1, 1, text);
    }

    private static Cell wide(Header header, int columns, int rows, String text) {
        return new Cell(About.NONE, header, columns, rows, text.isEmpty() ? List.of() : List.of(p(text)));
    }

    private static List<Navigation> navigation() {
        return List.of(
                new Navigation(Navigation.Role.SITE, "", links("首页", "走进兰河", "政务公开", "政务服务", "互动交流")),
                new Navigation(Navigation.Role.SECTION, "领导活动", links("市委领导", "市政府领导")),
                new Navigation(Navigation.Role.OTHER, "友情链接", List.of(new Link("示例基金会", new Target.Web(Address.of("https://example.org/"), null)), new Link("English", new Target.Web(at("/en/"), null), "en"))),
                new Navigation(Navigation.Role.FOOTER, "", links("网站地图", "联系我们")));
    }

    private static List<Block> colophon() {
        return List.of(p("主办：兰河市人民政府办公室"), p(t("网站标识码：1400000001　备案："), a("/beian", "晋ICP备00000001号")));
    }

    private static List<Link> links(String... names) {
        return IntStream.range(0, names.length).mapToObj(n -> new Link(names[n], new Target.Web(at("/n/" + names[n].hashCode()), null))).toList();
    }

    private static List<Link> crumbs(String... names) {
        List<Link> all = new ArrayList<>(links(names));
        all.set(names.length - 1, new Link(names[names.length - 1], null));
        return all;
    }

    public static Inline t(String text) {
        return new Inline.Text(text);
    }

    static Inline a(String path, String text) {
        return new Inline.Link(new Target.Web(at(path), null), List.of(t(text)));
    }

    public static Block p(String text) {
        return p(t(text));
    }

    public static Block p(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }

    private static Block h(int level, String text) {
        return new Block.Heading(About.NONE, level, List.of(t(text)));
    }

    private static Block.ListItem item(Block... blocks) {
        return new Block.ListItem(About.NONE, List.of(blocks));
    }

    private static Block list(boolean ordered, String... texts) {
        return new Block.ListBlock(About.NONE, ordered, 1, Marker.DECIMAL, List.of(texts).stream().map(text -> item(p(text))).toList());
    }

    private static Fact fact(String label, String value) {
        return new Fact(label, List.of(t(value)));
    }
}
