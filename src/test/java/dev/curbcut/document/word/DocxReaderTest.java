package dev.curbcut.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static List<String> read(byte[] docx) {
        return ReadDocuments.lines(ReadDocuments.page(docx, "a.docx"));
    }

    @Test
    void automatic_numbers_are_counted() {
        String numbering = "<w:numbering" + DocxFile.NS + "><w:abstractNum w:abstractNumId='0'>"
                + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='第%1条 '/></w:lvl>"
                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2)'/></w:lvl>"
                + "<w:lvl w:ilvl='2'><w:numFmt w:val='bullet'/><w:lvlText w:val='·'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='3'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
        String body = numbered(0, "凡本市居民，均可借书。") + numbered(1, "every adult, for a month at a time;") + numbered(1, "every child, for a week at a time;")
                + numbered(0, "书须按期归还。") + numbered(1, "to any branch.") + numbered(2, "a point") + numbered(2, "another");

        assertThat(read(DocxFile.docx(body, "word/numbering.xml", numbering))).containsExactly(
                "第一条 凡本市居民，均可借书。", "* 1) every adult, for a month at a time;", "* 2) every child, for a week at a time;",
                "第二条 书须按期归还。", "* 1) to any branch. / * a point / * another");
    }

    private static String numbered(int level, String text) {
        return DocxFile.p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='3'/></w:numPr>", text);
    }

    @Test
    void the_text_of_an_alt_chunk_is_read() {
        String mht = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><head><style>p {x}</style></head><body><h1>=E5=80=9F=E4=B9=A6=E8=A7=84=E5=88=99</h1>"
                + "<p>=E5=87=A1=E6=9C=AC=E5=B8=82=E5=B1=85=\r\n=E6=B0=91=EF=BC=8C&nbsp;=E5=9D=87=E5=8F=AF=E3=80=82</p></body></html>\r\n--b--\r\n";
        byte[] docx = DocxFile.docx(
                "<w:altChunk r:id='c'/>", "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='c' Target='chunk.mht'/></Relationships>", "word/chunk.mht", mht);
        var page = ReadDocuments.page(docx, "a.docx");

        assertThat(page.title()).isEqualTo("借书规则");
        assertThat(ReadDocuments.lines(page)).containsExactly("凡本市居民， 均可。");
    }

    private static String bold(String text) {
        return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void short_bold_lines_head_a_text_that_has_no_styles() {
        String prose = DocxFile.p("", "The ferry leaves the pier at six in the morning and comes back when the last passenger is aboard.");
        assertThat(read(DocxFile.docx(bold("Summer boats") + prose + bold("Winter boats") + prose + prose))).contains("## Summer boats", "## Winter boats");
    }

    @Test
    void a_bold_label_with_its_figure_heads_nothing_and_a_numbered_part_does() throws Exception {
        String prose = DocxFile.p("", "The ferry leaves the pier at six in the morning and comes back when the last passenger is aboard.");
        List<String> read = read(DocxFile.docx(DocxFile.p("", "Boats of the river") + prose + bold("Deadline: 3 May") + prose + bold("Part 2: Fees") + prose + prose));
        assertThat(read).contains("## Part 2: Fees", "Deadline: 3 May");
    }

    @Test
    void bold_lines_head_nothing_where_most_of_the_text_is_bold() {
        String prose = bold("The ferry leaves the pier at six in the morning and comes back when the last passenger is aboard.");
        assertThat(read(DocxFile.docx(DocxFile.p("", "Boats of the river") + prose + bold("At the pier") + prose))).contains("At the pier");
    }

    @Test
    void cells_merged_down_and_across_stand_once() {
        String table = "<w:tbl>" + row(cell("", "项目"), cell("<w:gridSpan w:val='2'/>", "金额"))
                + row(cell("<w:vMerge w:val='restart'/>", "道路"), cell("", "10"), cell("", "20"))
                + row(cell("<w:vMerge/>", ""), cell("", "30"), cell("", "40")) + "</w:tbl>";
        assertThat(read(DocxFile.docx(table))).containsExactly("| ^项目 | ^金额 c2", "| 道路 r2 | 10 | 20", "| 30 | 40");
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + DocxFile.p(text) + "</w:tc>";
    }

    @Test
    void headings_without_styles_are_found_by_their_numbers() {
        String body = DocxFile.p("<w:jc w:val='center'/>", "东桥市图书馆借阅办法") + DocxFile.p("一、借书") + DocxFile.p("凡本市居民，均可借书，每次不超过五册。")
                + DocxFile.p("（一）期限") + DocxFile.p("成人一个月，儿童一周，到期可续借一次。") + DocxFile.p("二、还书") + DocxFile.p("书可还至任一分馆。");
        var page = ReadDocuments.page(DocxFile.docx(body), "a.docx");

        assertThat(page.title()).isEqualTo("东桥市图书馆借阅办法");
        assertThat(ReadDocuments.lines(page)).contains("## 一、借书", "### （一）期限", "## 二、还书");
    }

    @Test
    void styles_make_headings_through_what_they_build_on() {
        String styles = "<w:styles" + DocxFile.NS + "><w:style w:styleId='H'><w:name w:val='heading 1'/></w:style>"
                + "<w:style w:styleId='Own'><w:name w:val='Chapter'/><w:basedOn w:val='H'/></w:style>"
                + "<w:style w:styleId='T'><w:name w:val='Title'/></w:style></w:styles>";
        String body = DocxFile.p("<w:pStyle w:val='T'/>", "Library rules") + DocxFile.p("<w:pStyle w:val='Own'/>", "Borrowing") + DocxFile.p("Five books at most.")
                + DocxFile.p("<w:pStyle w:val='Own'/>", "Returning") + DocxFile.p("To any branch.");
        var page = ReadDocuments.page(DocxFile.docx(body, "word/styles.xml", styles), "a.docx");

        assertThat(page.title()).isEqualTo("Library rules");
        assertThat(ReadDocuments.lines(page)).containsExactly("## Borrowing", "Five books at most.", "## Returning", "To any branch.");
    }

    @Test
    void notes_stand_below_and_their_marks_lead_there() {
        String body = "<w:p><w:r><w:t>Open daily</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>";
        String notes = "<w:footnotes" + DocxFile.NS + "><w:footnote w:type='separator' w:id='0'>" + DocxFile.p("x") + "</w:footnote><w:footnote w:id='2'>"
                + DocxFile.p("but on Mondays") + "</w:footnote></w:footnotes>";
        var page = ReadDocuments.page(DocxFile.docx(body, "word/footnotes.xml", notes), "a.docx");

        assertThat(ReadDocuments.lines(page)).containsExactly("Open daily", "---", "1 but on Mondays");
        assertThat(page.blocks().getFirst().about().anchors()).containsExactly("noteref-1");
        assertThat(((Block.Paragraph) page.blocks().getFirst()).content()).contains(new Inline.FootnoteMark("1", new Target.Here("note-1")));
        assertThat(page.blocks().getLast().about().anchors()).containsExactly("note-1");
    }

    @Test
    void what_was_put_in_and_struck_out_is_told_apart() {
        String body = "<w:p><w:r><w:t>Fee: </w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>6</w:t></w:r></w:ins></w:p>";
        assertThat(((Block.Paragraph) ReadDocuments.page(DocxFile.docx(body), "a.docx").blocks().getFirst()).content()).containsExactly(
                new Inline.Text("Fee: "), new Inline.Deleted(List.of(new Inline.Text("5"))), new Inline.Inserted(List.of(new Inline.Text("6"))));
    }

    @Test
    void a_box_of_text_is_read_once_and_a_link_leads_only_where_one_can_follow() {
        String body = "<w:p><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:drawing><w:txbxContent>" + DocxFile.p("in a box") + "</w:txbxContent></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict>" + DocxFile.p("in a box") + "</w:pict></mc:Fallback></mc:AlternateContent></w:p>"
                + "<w:p><w:hyperlink r:id='a'><w:r><w:t>site</w:t></w:r></w:hyperlink><w:hyperlink r:id='b'><w:r><w:t> trap</w:t></w:r></w:hyperlink></w:p>";
        String rels = "<Relationships><Relationship Id='a' Target='https://www.example.gov/x'/><Relationship Id='b' Target='javascript:alert(1)'/></Relationships>";
        var page = ReadDocuments.page(DocxFile.docx(body, "word/_rels/document.xml.rels", rels), "a.docx");

        assertThat(ReadDocuments.lines(page)).containsExactly("in a box", "site trap");
        assertThat(((Block.Paragraph) page.blocks().getLast()).content()).filteredOn(i -> i instanceof Inline.Link).hasSize(1);
    }

    @Test
    void no_character_that_xml_forbids_comes_through() {
        assertThat(CleanText.clean("a\u0000b\ud800c\ufffed\u0085e\u3000f\u00adg")).isEqualTo("abcd e fg");
    }

    @Test
    void a_picture_alone_is_said_to_be_all_there_is() {
        var page = ReadDocuments.page(DocxFile.docx("<w:p><w:r><w:drawing><pic:pic xmlns:pic='p'/></w:drawing></w:r></w:p>"), "a.docx");
        assertThat(ReadDocuments.lines(page)).containsExactly("! note.document-pictures");
    }

    @Test
    void a_title_over_lines_is_one_title_and_its_number_is_none() {
        String style = "<w:jc w:val='center'/>";
        String body = line(style, 32, "东桥办〔2026〕9号") + line(style, 44, "东桥市关于开展冬季") + line(style, 44, "图书整理的通知") + line("", 32, "各分馆：")
                + line("", 32, "请于月底前整理完毕，并将结果报送总馆。") + line("", 32, "一、时间") + line("", 32, "十二月一日至三十一日。");
        var page = ReadDocuments.page(DocxFile.docx(body), "a.docx");

        assertThat(page.title()).isEqualTo("东桥市关于开展冬季图书整理的通知");
        assertThat(ReadDocuments.lines(page)).startsWith("东桥办〔2026〕9号", "各分馆：").contains("## 一、时间");
    }

    private static String line(String properties, int size, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:rPr><w:sz w:val='" + size + "'/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void a_reading_stands_with_its_word_and_moved_text_is_told_from_what_stays() {
        String ruby = "<w:p><w:r><w:ruby><w:rt><w:r><w:t>lù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>六</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>";
        String moved = "<w:p><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo></w:p>";
        var page = ReadDocuments.page(DocxFile.docx(ruby + moved), "a.docx");

        assertThat(((Block.Paragraph) page.blocks().getFirst()).content()).containsExactly(new Inline.Ruby("六", "lù"));
        assertThat(((Block.Paragraph) page.blocks().getLast()).content()).containsExactly(
                new Inline.Deleted(List.of(new Inline.Text("old"))), new Inline.Inserted(List.of(new Inline.Text("new"))));
    }

    @Test
    void words_of_drawings_are_read_and_what_has_none_is_counted() {
        String body = "<w:p><w:r><w:t>Plan</w:t></w:r><w:r><w:pict><v:shape xmlns:v='v'><v:textpath string='Draft only'/></v:shape></w:pict></w:r>"
                + "<w:r><w:drawing><c:chart xmlns:c='c' r:id='x'/></w:drawing></w:r></w:p><w:p><w:r><w:drawing><dgm:relIds xmlns:dgm='d' r:dm='d1'/></w:drawing></w:r></w:p>";
        var page = ReadDocuments.page(
                DocxFile.docx(
                        body, "word/_rels/document.xml.rels", "<Relationships><Relationship Id='d1' Target='diagrams/data1.xml'/></Relationships>",
                        "word/diagrams/data1.xml", "<d:dataModel xmlns:d='d' xmlns:a='a'><d:ptLst><d:pt><d:t><a:p><a:r><a:t>Apply</a:t></a:r></a:p></d:t></d:pt>"
                                + "<d:pt><d:t><a:p><a:r><a:t>Decide</a:t></a:r></a:p></d:t></d:pt></d:ptLst></d:dataModel>"),
                "a.docx");

        assertThat(ReadDocuments.lines(page)).containsExactly("PlanDraft only", "Apply", "Decide");
        assertThat(ReadDocuments.omitted(page, dev.curbcut.page.Omission.What.EMBEDDED)).isEqualTo(1);
    }

    @Test
    void entries_of_the_contents_are_no_headings() {
        String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        String body = DocxFile.p("<w:jc w:val='center'/>", "航道养护章程") + "<w:p>" + begin + "<w:r><w:t>一、航标 2</w:t></w:r></w:p>" + DocxFile.p("二、疏浚 3")
                + "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>" + DocxFile.p("一、航标") + DocxFile.p("航标每季查一次。") + DocxFile.p("二、疏浚");

        assertThat(read(DocxFile.docx(body))).containsExactly("一、航标 2", "二、疏浚 3", "## 一、航标", "航标每季查一次。", "## 二、疏浚");
    }

    @Test
    void files_put_in_whole_are_read_by_what_they_are() {
        byte[] docx = DocxFile.docx(
                "<w:altChunk r:id='a'/><w:altChunk r:id='b'/><w:subDoc r:id='c'/>", "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='a' Target='a.rtf'/><Relationship Id='b' Target='b.txt'/></Relationships>",
                "word/a.rtf", "{\\rtf1 The lock opens.\\par}", "word/b.txt", "if a < b\nit stays shut");
        var page = ReadDocuments.page(docx, "a.docx");

        assertThat(ReadDocuments.lines(page)).containsExactly("The lock opens.", "if a < b", "it stays shut");
        assertThat(ReadDocuments.omitted(page, What.EMBEDDED)).isEqualTo(1);
    }

    private static String sized(int halfPoints, String text) {
        return "<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:rPr><w:sz w:val='" + halfPoints + "'/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void what_stands_above_the_title_and_a_date_are_no_headings_and_parts_are() {
        String body = "<w:p><w:r><w:rPr><w:sz w:val='24'/></w:rPr><w:t>渡口每日开放，船只在此停靠不得超过三日，逾期缴纳费用。</w:t></w:r></w:p>";
        Page page = ReadDocuments.page(DocxFile.docx(sized(72, "东桥市人民政府文件") + DocxFile.p("东政发〔2024〕8号") + sized(44, "关于渡口开放的通知") + sized(28, "2024年3月20日") + body
                + sized(32, "第一部分 渡口概况") + DocxFile.p("一、渡口职责") + body + sized(32, "第二部分 渡口收支") + DocxFile.p("一、渡口收入") + body), "a.docx");

        assertThat(page.title()).isEqualTo("关于渡口开放的通知");
        assertThat(ReadDocuments.lines(page)).contains("东桥市人民政府文件", "2024年3月20日", "## 第一部分 渡口概况", "### 一、渡口职责", "## 第二部分 渡口收支");
    }
}
