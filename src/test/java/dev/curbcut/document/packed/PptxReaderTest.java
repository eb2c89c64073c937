package dev.curbcut.document.packed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

public class PptxReaderTest {
    private static final String NS = " xmlns:p='p' xmlns:a='a' xmlns:r='r'";

    /** A show of slides, each by what stands on it. */
    public static byte[] show(String... slides) {
        List<String> parts = new ArrayList<>();
        var order = new StringBuilder();
        var relations = new StringBuilder();
        for (int i = 0; i < slides.length; i++) {
            // Files are named in another order than they are shown.
            int file = slides.length - i;
            order.append("<p:sldId id='").append(256 + i).append("' r:id='s").append(i).append("'/>");
            relations.append("<Relationship Id='s").append(i).append("' Target='slides/slide").append(file).append(".xml'/>");
            boolean hidden = slides[i].startsWith("-");
            parts.add("ppt/slides/slide" + file + ".xml");
            parts.add("<p:sld" + NS + (hidden ? " show='0'" : "") + "><p:spTree>" + slides[i].substring(hidden ? 1 : 0) + "</p:spTree></p:sld>");
        }
        parts.addAll(List.of(
                "ppt/presentation.xml", "<p:presentation" + NS + "><p:sldIdLst>" + order + "</p:sldIdLst></p:presentation>",
                "ppt/_rels/presentation.xml.rels", "<Relationships>" + relations + "</Relationships>",
                "ppt/slides/_rels/slide1.xml.rels", "<Relationships><Relationship Id='l' Target='https://www.example.gov/x'/>"
                        + "<Relationship Id='n' Target='../notesSlides/notesSlide1.xml'/></Relationships>",
                "ppt/notesSlides/notesSlide1.xml", "<p:notes" + NS + ">" + shape("body", p("", "say hello")) + shape("sldNum", p("", "1")) + "</p:notes>"));
        return ReadDocuments.zip(parts.toArray(String[]::new));
    }

    private static String shape(String placeholder, String paragraphs) {
        return "<p:sp><p:nvSpPr><p:nvPr><p:ph type='" + placeholder + "'/></p:nvPr></p:nvSpPr><p:txBody>" + paragraphs + "</p:txBody></p:sp>";
    }

    private static String p(String properties, String text) {
        return "<a:p>" + (properties.isEmpty() ? "" : "<a:pPr" + properties + "</a:pPr>") + "<a:r><a:t>" + text + "</a:t></a:r></a:p>";
    }

    @Test
    void slides_follow_the_show_each_under_its_title() {
        Page page = ReadDocuments.page(
                show(
                        shape("ctrTitle", p(">", "Library rules")) + shape("subTitle", p(">", "for all")),
                        shape("body", p(">", "Five books") + p(" lvl='1'>", "for a month") + p(">", "Three films")) + shape("title", p(">", "Loans")) + shape("sldNum", p(">", "2")),
                        "-" + shape("title", p(">", "Not shown"))),
                "a.pptx");

        assertThat(page.title()).isEqualTo("Library rules");
        assertThat(ReadDocuments.lines(page)).containsExactly("for all", "## Loans", "* Five books / * for a month", "* Three films");
        assertThat(ReadDocuments.omitted(page, What.HIDDEN)).isEqualTo(1);
    }

    @Test
    void numbers_links_tables_and_what_a_speaker_says_are_read() {
        String numbered = shape("body", p("><a:buAutoNum type='arabicParenR' startAt='3'/>", "ask") + p("><a:buAutoNum type='arabicParenR' startAt='3'/>", "wait"));
        String table = "<p:graphicFrame><a:tbl><a:tr><a:tc gridSpan='2'><a:txBody>" + p(">", "Year") + "</a:txBody></a:tc><a:tc hMerge='1'><a:txBody/></a:tc></a:tr>"
                + "<a:tr><a:tc><a:txBody>" + p(">", "2025") + "</a:txBody></a:tc><a:tc><a:txBody>" + p(">", "7") + "</a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>";
        String link = "<p:sp><p:txBody><a:p><a:r><a:rPr><a:hlinkClick r:id='l'/></a:rPr><a:t>site</a:t></a:r></a:p></p:txBody></p:sp>";
        Page page = ReadDocuments.page(show(shape("title", p(">", "Show")) + numbered + table + link + "<p:pic><p:cNvPr descr='A map of the town'/><a:blip/></p:pic>"), "a.pptx");

        assertThat(ReadDocuments.lines(page)).containsExactly("* 3) ask", "* 4) wait", "| Year c2", "| 2025 | 7", "site", "[A map of the town]", "> say hello");
        assertThat(page.blocks().toString()).contains("www.example.gov/x");
        assertThat(ReadDocuments.omitted(page, What.IMAGE)).isEqualTo(1);
    }
}
