package dev.curbcut.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.document.Documents;
import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.recognition.RecognitionSettings;
import dev.curbcut.document.recognition.ScanFile;
import dev.curbcut.document.recognition.Scans;
import dev.curbcut.image.ImageSanitizer;
import dev.curbcut.image.ImageSettings;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class PicturesOfTextTest {
    private static final Address PAGE = Address.of("https://www.example.gov.cn/a.html");
    private static final Address PICTURE = Address.of("https://www.example.gov.cn/1.png");
    private static final byte[] STRIP = ScanFile.picture(700, 2700, 34,
            "海滨市港口管理办法", "一、所有人进港后应当登记", "二、每月至少检查一次", "三、罚款在十四日内缴纳", "四、本办法自公布之日起施行");

    private final List<Address> asked = new ArrayList<>();

    private static RecognitionSettings program(String program) {
        return new RecognitionSettings(program, 2, 10, 200, 9_000_000, 30_000_000, Duration.ofMinutes(1), 1 << 20, 8, 1 << 20, 20);
    }

    private Page look(Scans scans, Page page, byte[] picture) {
        var pictures = new PicturesOfText(new Documents(ReadDocuments.SETTINGS, scans), new ImageSanitizer(new ImageSettings(1 << 20, 30_000_000, 1920, 0, 1)), 3);
        return pictures.in(page, address -> {
            asked.add(address);
            return Optional.of(picture);
        });
    }

    private static Page page(String title, Block... blocks) {
        return new Page(PAGE, Kind.ARTICLE, "zh-Hans", title, "", List.of(), null, null, List.of(), List.of(blocks), null, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), false);
    }

    private static Block figure() {
        return new Block.Figure(About.NONE, PICTURE, null, List.of(), null);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }

    private static List<String> kinds(Page page) {
        return page.blocks().stream().map(block -> block instanceof Block.Note note ? note.remark().key() : block.getClass().getSimpleName()).toList();
    }

    @Test
    void the_words_of_a_strip_stand_below_it() {
        try (var scans = new Scans(program("tesseract"))) {
            Page page = page("港口管理", figure());
            Page first = look(scans, page, STRIP);
            assertThat(first.isWhole()).isFalse();
            assertThat(kinds(first)).containsExactly("note.picture-of-text", "Figure");

            scans.await();
            Page last = look(scans, page, STRIP);
            assertThat(last.recognition().sheets()).isEqualTo(2);
            assertThat(last.isWhole()).isTrue();
            assertThat(kinds(last)).containsExactly("note.picture-recognised", "Figure", "Disclosure");
            String words = last.blocks().getLast().toString();
            assertThat(words).contains("所有人进港后应当登记", "罚款在十四日内缴纳");
        }
    }

    @Test
    void a_photograph_stays_what_it_is() {
        try (var scans = new Scans(program("tesseract"))) {
            Page page = page("Opening of the harbour", figure());
            assertThat(look(scans, page, ScanFile.picture(1200, 800, 30, "harbour"))).isEqualTo(page);
        }
    }

    @Test
    void a_page_that_says_it_in_words_is_not_looked_at() {
        try (var scans = new Scans(program("tesseract"))) {
            Page page = page("Harbour rules", paragraph("The harbour is open to all boats. ".repeat(10)), figure());
            assertThat(look(scans, page, STRIP)).isSameAs(page);
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void no_more_pictures_are_looked_at_than_the_limit() {
        try (var scans = new Scans(program("off"))) {
            look(scans, page("一图读懂", figure(), figure(), figure(), figure(), figure()), STRIP);
            assertThat(asked).hasSize(3);
        }
    }

    @Test
    void without_recognition_a_picture_of_text_is_said_to_be_one_and_leads_to_the_text() {
        Address text = Address.of("https://www.example.gov.cn/t1.html");
        Block link = new Block.Paragraph(List.of(new Inline.Link(new Target.Web(text, null), List.of(new Inline.Text("关于印发《海滨市港口管理办法》的通知")))));
        try (var scans = new Scans(program("off"))) {
            Page page = look(scans, page("一图读懂《海滨市港口管理办法》", figure(), link), STRIP);
            assertThat(kinds(page)).containsExactly("note.picture-of-text", "note.picture-paired", "Paragraph", "note.recognition-missing", "Figure", "Paragraph");
            assertThat(page.blocks().get(2)).isEqualTo(link);
            assertThat(page.recognition()).isNull();
        }
    }

    @Test
    void pieces_of_one_strip_count_as_one() {
        try (var scans = new Scans(program("off"))) {
            Page page = look(scans, page("港口管理", figure(), figure(), figure()), ScanFile.picture(700, 600, 34, "海滨市港口管理办法"));
            assertThat(kinds(page)).containsExactly("note.picture-of-text", "note.recognition-missing", "Figure", "Figure", "Figure");
        }
    }
}
