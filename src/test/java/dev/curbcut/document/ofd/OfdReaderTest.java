package dev.curbcut.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OfdReaderTest {
    @Test
    void digits_a_little_off_the_baseline_stay_in_their_line() {
        byte[] ofd = new OfdFile()
                .text(60, 40, 8, "关于修缮东门小桥的通知")
                .text(30, 60, 5, "各街道办事处：")
                .text(40, 70, 5, "根据本市").object(60, 69.8, 5, "2031", "").text(70, 70, 5, "年的计划，东门小桥自五月起修缮，行人由")
                .text(30, 78, 5, "南门绕行，望周知。")
                .bytes();
        Page page = ReadDocuments.page(ofd, "a.ofd");

        assertThat(page.title()).isEqualTo("关于修缮东门小桥的通知");
        assertThat(page.lang()).isEqualTo("zh-Hans");
        assertThat(ReadDocuments.lines(page)).containsExactly("各街道办事处：", "根据本市2031年的计划，东门小桥自五月起修缮，行人由南门绕行，望周知。");
    }

    @Test
    void the_red_head_names_the_office_and_is_no_title() {
        byte[] ofd = new OfdFile()
                .text(45, 35, 12, "东桥市水务局文件")
                .text(80, 60, 5, "东水发〔2031〕7号")
                .text(60, 80, 8, "关于节约用水的通知")
                .text(30, 100, 5, "各乡镇：")
                .bytes();
        Page page = ReadDocuments.page(ofd, "a.ofd");

        assertThat(page.title()).isEqualTo("关于节约用水的通知");
        assertThat(String.join("", ReadDocuments.lines(page))).contains("东桥市水务局文件", "东水发〔2031〕7号");
    }

    @Test
    void ruled_labels_and_values_are_a_form() {
        var paper = new OfdFile();
        String[][] cells = {{"收文日期", "2031年5月"}, {"来文单位", "东桥市水务局"}, {"拟办意见", "请各处阅"}};
        for (int r = 0; r <= 3; r++) {
            paper.line(30, 50 + 12 * r, 150, 50 + 12 * r);
        }
        for (double x : new double[] {30, 60, 150}) {
            paper.line(x, 50, x, 86);
        }
        for (int r = 0; r < 3; r++) {
            paper.text(32, 53 + 12 * r, 4, cells[r][0]).text(62, 53 + 12 * r, 4, cells[r][1]);
        }
        assertThat(ReadDocuments.lines(ReadDocuments.page(paper.bytes(), "form.ofd"))).contains("| >拟办意见 | 请各处阅").hasSize(3);
    }

    @Test
    void slanted_words_are_a_watermark() {
        byte[] ofd = new OfdFile()
                .text(30, 60, 5, "正文在此，不可遗漏。")
                .object(60, 90, 14, "内部资料", "CTM='0.7 0.7 -0.7 0.7 0 0'")
                .bytes();
        Page page = ReadDocuments.page(ofd, "a.ofd");

        assertThat(ReadDocuments.lines(page)).containsExactly("正文在此，不可遗漏。");
        assertThat(ReadDocuments.omitted(page, What.FURNITURE)).isEqualTo(1);
    }

    @Test
    void latin_words_are_whole_however_wide_their_letters_are() {
        byte[] ofd = new OfdFile().object(30, 60, 5, "渡口用Windows系统", "").wide(30, 70, 5, "GHz MMW").bytes();

        assertThat(String.join(" ", ReadDocuments.lines(ReadDocuments.page(ofd, "a.ofd")))).contains("Windows", "GHz MMW");
    }

    @Test
    void what_is_kept_among_the_resources_or_put_on_afterwards_is_read_and_a_watermark_is_not() {
        byte[] ofd = new OfdFile()
                .text(30, 60, 5, "渡口今日停航。")
                .composite(30, 80, new OfdFile().text(0, 0, 5, "明日照常开航。"))
                .annotation("Stamp", 30, 110, new OfdFile().text(0, 0, 5, "已核对"))
                .annotation("Watermark", 30, 140, new OfdFile().text(0, 0, 5, "内部"))
                .bytes();
        String text = String.join(" ", ReadDocuments.lines(ReadDocuments.page(ofd, "a.ofd")));

        assertThat(text).contains("渡口今日停航。", "明日照常开航。", "已核对").doesNotContain("内部");
    }

    @Test
    void the_outline_names_headings() {
        byte[] ofd = new OfdFile().text(80, 30, 5, "渡口管理办法").text(30, 45, 5, "航班").text(40, 55, 5, "每日六时开航，二十时停航，由站长安排各船次。").text(30, 65, 5, "附则").text(40, 75, 5, "自公布之日起施行。").outline("航班", "附则").bytes();

        assertThat(ReadDocuments.lines(ReadDocuments.page(ofd, "a.ofd"))).contains("## 航班", "## 附则");
    }

    @Test
    void a_seal_is_named_by_the_first_text_of_its_own() {
        byte[] name = "东桥市渡口管理站".getBytes(StandardCharsets.UTF_8);
        var der = new ByteArrayOutputStream();
        der.writeBytes(new byte[] {0x30, (byte) 0x81, (byte) (name.length + 9), 0x02, 0x01, 0x04, 0x16, 0x02, 'E', 'S', 0x0c, (byte) name.length});
        der.writeBytes(name);

        assertThat(OfdSeals.firstText(der.toByteArray())).isEqualTo("东桥市渡口管理站");
        assertThat(OfdSeals.firstText(new byte[] {0x30, (byte) 0x84, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff})).isEmpty();
    }
}
