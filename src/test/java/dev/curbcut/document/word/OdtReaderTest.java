package dev.curbcut.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
    private static final String NS = " xmlns:o='o' xmlns:t='t' xmlns:b='b' xmlns:d='d' xmlns:x='x' xmlns:f='f' xmlns:s='s'";

    private static Page read(String styles, String body) {
        return ReadDocuments.page(
                ReadDocuments.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
                        "<o:document-content" + NS + "><o:automatic-styles>" + styles + "</o:automatic-styles><o:body><o:text>" + body + "</o:text></o:body></o:document-content>"),
                "a.odt");
    }

    @Test
    void headings_lists_and_tables_are_what_they_say() {
        String styles = "<s:style s:name='T' s:display-name='Title'/><t:list-style s:name='L'><t:list-level-style-number t:level='1' s:num-format='1' s:num-suffix='.'/>"
                + "<t:list-level-style-bullet t:level='2'/></t:list-style><t:list-style s:name='A'><t:list-level-style-number t:level='1' s:num-format='一, 二, 三, ...' s:num-prefix='第' s:num-suffix='条'/></t:list-style>";
        String body = "<t:p t:style-name='T'>Library rules</t:p><t:h t:outline-level='1'>Loans</t:h><t:list t:style-name='L'><t:list-item><t:p>Five<t:s t:c='2'/>books</t:p>"
                + "<t:list><t:list-item><t:p>for a month</t:p></t:list-item></t:list></t:list-item><t:list-item><t:p>Two films</t:p></t:list-item></t:list>"
                + "<t:list t:style-name='A'><t:list-item><t:p>凡居民均可。</t:p></t:list-item></t:list>"
                + "<b:table><b:table-row><b:table-cell b:number-columns-spanned='2'><t:p>Year</t:p></b:table-cell><b:covered-table-cell/><b:table-cell><t:p>Sum</t:p></b:table-cell></b:table-row>"
                + "<b:table-row><b:table-cell b:number-rows-spanned='2'><t:p>2025</t:p></b:table-cell><b:table-cell><t:p>7</t:p></b:table-cell><b:table-cell><t:p>8</t:p></b:table-cell></b:table-row>"
                + "<b:table-row><b:covered-table-cell/><b:table-cell><t:p>9</t:p></b:table-cell><b:table-cell><t:p>1</t:p></b:table-cell></b:table-row></b:table>";
        Page page = read(styles, body);

        assertThat(page.title()).isEqualTo("Library rules");
        assertThat(ReadDocuments.lines(page)).containsExactly(
                "## Loans", "* 1. Five books / * for a month", "* 2. Two films", "第一条凡居民均可。", "| ^Year c2 | ^Sum", "| 2025 r2 | 7 | 8", "| 9 | 1");
    }

    @Test
    void notes_changes_readings_and_links_are_kept() {
        String body = "<t:tracked-changes><t:changed-region t:id='c1'><t:deletion><o:change-info><x:creator>a</x:creator></o:change-info><t:p>three</t:p></t:deletion></t:changed-region></t:tracked-changes>"
                + "<t:p>Fee <t:change t:change-id='c1'/><t:change-start t:change-id='c2'/>five<t:change-end t:change-id='c2'/><t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>a year</t:p></t:note-body></t:note>"
                + " <t:a x:href='https://www.example.gov/x'>site</t:a> <t:ruby><t:ruby-base>六</t:ruby-base><t:ruby-text>lù</t:ruby-text></t:ruby></t:p>"
                + "<t:p><d:frame><d:text-box><t:p>in a box</t:p></d:text-box><d:image/></d:frame></t:p>";
        Page page = read("", body);

        assertThat(ReadDocuments.lines(page)).containsExactly("Fee threefive site 六", "in a box", "---", "1 a year");
        List<Inline> content = ((Block.Paragraph) page.blocks().getFirst()).content();
        assertThat(content).contains(new Inline.Deleted(List.of(new Inline.Text("three"))), new Inline.Inserted(List.of(new Inline.Text("five"))), new Inline.Ruby("六", "lù"));
        assertThat(content).anyMatch(i -> i instanceof Inline.Link).anyMatch(i -> i instanceof Inline.FootnoteMark);
    }

    @Test
    void slides_stand_under_their_titles() {
        String slide = "<d:page><d:frame b:class='title'><d:text-box><t:p>%s</t:p></d:text-box></d:frame><d:frame b:class='outline'><d:text-box><t:p>%s</t:p></d:text-box></d:frame></d:page>";
        String late = "<d:page><d:frame b:class='outline'><d:text-box><t:p>Any branch.</t:p></d:text-box></d:frame><d:frame b:class='title'><d:text-box><t:p>Returns</t:p></d:text-box></d:frame>"
                + "<d:frame><d:image/><v:desc xmlns:v='v'>A map of the branches</v:desc></d:frame><b:notes><d:frame><d:text-box><t:p>say hello</t:p></d:text-box></d:frame></b:notes></d:page>";
        Page page = read("", slide.formatted("Loans", "Five books.") + late);

        assertThat(page.title()).isEqualTo("Loans");
        assertThat(ReadDocuments.lines(page)).containsExactly("Five books.", "## Returns", "Any branch.", "[A map of the branches]", "> say hello");
    }

    @Test
    void headings_have_the_numbers_that_the_document_gives_its_chapters() {
        String outline = "<t:outline-style s:name='O'><t:outline-level-style t:level='1' s:num-format='一, 二, 三, ...' s:num-prefix='第' s:num-suffix='章'/>"
                + "<t:outline-level-style t:level='2' s:num-format='1' s:num-suffix='.' t:display-levels='2'/></t:outline-style>";
        String body = "<t:p>渔港章程如下各章。</t:p><t:h t:outline-level='1'>总则</t:h><t:h t:outline-level='2'>范围</t:h><t:h t:outline-level='1'>附则</t:h>"
                + "<t:list><t:list-item t:start-value='4'><t:p/></t:list-item></t:list>";
        assertThat(ReadDocuments.lines(read(outline, body))).containsExactly("渔港章程如下各章。", "## 第一章总则", "### 一.1. 范围", "## 第二章附则");
    }

    @Test
    void formulas_charts_and_controls_are_read_and_hidden_text_is_not() {
        String styles = "<s:style s:name='H'><s:text-properties t:display='none'/></s:style>";
        String body = "<o:forms><f:form><f:checkbox f:id='k' f:label='agree' f:current-state='checked'/></f:form></o:forms><t:p>It is <d:frame><d:object x:href='./Object 1'/><d:image/></d:frame> wide"
                + "<t:span t:style-name='H'> and secret</t:span>, on <t:date>2026-03-01</t:date>. <d:control d:control='k'/></t:p>"
                + "<t:section t:display='none'><t:p>unseen</t:p></t:section><t:p><d:frame><d:object x:href='./Object 2'/></d:frame></t:p>";
        Page page = ReadDocuments.page(
                ReadDocuments.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
                        "<o:document-content" + NS + "><o:automatic-styles>" + styles + "</o:automatic-styles><o:body><o:text>" + body + "</o:text></o:body></o:document-content>",
                        "Object 1/content.xml", "<math><semantics><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac><annotation>a over 2</annotation></semantics></math>",
                        "Object 2/content.xml", "<c:chart xmlns:c='c'" + NS + "><c:title><t:p>Boats</t:p></c:title><b:table><b:table-header-rows><b:table-row><b:table-cell/><b:table-cell><t:p>2025</t:p></b:table-cell>"
                                + "</b:table-row></b:table-header-rows><b:table-row><b:table-cell><t:p>East</t:p></b:table-cell><b:table-cell><t:p>7</t:p></b:table-cell></b:table-row></b:table></c:chart>"),
                "a.odt");

        assertThat(ReadDocuments.lines(page)).containsExactly("It is (a + b)/2 wide, on 2026-03-01. ☑agree", "caption Boats", "|  | ^2025", "| East | 7");
        assertThat(ReadDocuments.omitted(page, What.EMBEDDED) + ReadDocuments.omitted(page, What.IMAGE)).isZero();
    }

    @Test
    void letters_of_a_font_of_symbols_are_what_they_draw_and_styles_named_as_headings_are_headings() {
        String styles = "<s:style s:name='W'><s:text-properties s:font-name='Wingdings'/></s:style><s:style s:name='Heading_20_1' s:display-name='Heading 1'/>";
        assertThat(ReadDocuments.lines(read(styles, "<t:p t:style-name='Heading_20_1'>Times</t:p><t:p>At noon.</t:p><t:p t:style-name='Heading_20_1'>Forms</t:p><t:p>yes <t:span t:style-name='W'>\uf0fe</t:span></t:p>")))
                .containsExactly("## Times", "At noon.", "## Forms", "yes ☑");
    }
}
