package dev.curbcut.document.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.document.Documents;
import dev.curbcut.document.ReadDocuments;
import dev.curbcut.page.Page;
import dev.curbcut.page.Recognition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Scans made here, recognised by the Tesseract of this machine. */
@Timeout(180)
class ScansTest {
    private static final RecognitionSettings USUAL = with("tesseract", 10, Duration.ofMinutes(1), 30_000_000, 1 << 20);

    @TempDir
    Path folder;

    private static RecognitionSettings with(String program, int maxSheets, Duration maxTime, long maxImagePixels, long waitingBytes) {
        return new RecognitionSettings(program, 2, maxSheets, 200, 4_000_000, maxImagePixels, maxTime, 1 << 20, 8, waitingBytes, 20);
    }

    private static Page read(Scans scans, byte[] pdf, String host) {
        return new Documents(ReadDocuments.SETTINGS, scans).read(Address.of("https://" + host + "/a/scan.pdf"), pdf, null, null).orElseThrow().page();
    }

    private static Page whole(Scans scans, byte[] pdf, String host) {
        read(scans, pdf, host);
        assertThat(scans.await()).isTrue();
        return read(scans, pdf, host);
    }

    private static byte[] harbour() {
        return new ScanFile().page()
                .lines(90, 90, 20, "Rules for the use of the harbour")
                .lines(90, 140, 11, "The harbour is open to all boats from sunrise to sunset. Owners of", "boats that stay for more than 3 days pay 25.50 a day to the office.")
                .lines(90, 230, 14, "Fees and fines")
                .lines(90, 260, 11, "A fine of 120 is due where a boat has no lights. It is paid within", "14 days of the notice.")
                .photographed().page()
                .lines(90, 100, 11, "An appeal is made in writing to the council within one month.")
                .bytes();
    }

    @Test
    void a_scan_is_shown_at_once_and_has_its_text_when_it_is_recognised() {
        try (var scans = new Scans(USUAL)) {
            byte[] pdf = harbour();
            Page first = read(scans, pdf, "www.example.gov");
            assertThat(first.isWhole()).isFalse();
            assertThat(first.recognition().sheets()).isEqualTo(2);

            scans.await();
            Page page = read(scans, pdf, "www.example.gov");
            assertThat(page.recognition().ready()).isEqualTo(2);
            assertThat(page.recognition().confidence()).isBetween(0.8, 1.0);
            assertThat(page.title()).isEqualTo("Rules for the use of the harbour");
            assertThat(page.lang()).isEqualTo("en");
            assertThat(ReadDocuments.lines(page)).containsExactly(
                    "! note.recognised",
                    "The harbour is open to all boats from sunrise to sunset. Owners of boats that stay for more than 3 days pay 25.50 a day to the office.",
                    "## Fees and fines",
                    "A fine of 120 is due where a boat has no lights. It is paid within 14 days of the notice.",
                    "An appeal is made in writing to the council within one month.");
        }
    }

    @Test
    void chinese_is_recognised_on_a_host_of_china_and_its_table_is_one() {
        byte[] pdf = new ScanFile().page()
                .lines(120, 90, 22, "关于加强港口管理的通知")
                .lines(70, 150, 14, "各有关单位：", "    为保障航行安全，现将有关事项通知如下。")
                .grid(70, 220, 420, 90, 3, 3)
                .lines(80, 243, 12, "项目").lines(220, 243, 12, "收费").lines(360, 243, 12, "备注")
                .lines(80, 273, 12, "登记").lines(220, 273, 12, "350").lines(360, 273, 12, "按月收取")
                .lines(80, 303, 12, "检查").lines(220, 303, 12, "1200").lines(360, 303, 12, "按次收取")
                .bytes();
        try (var scans = new Scans(USUAL)) {
            Page page = whole(scans, pdf, "www.example.gov.cn");
            assertThat(page.title()).isEqualTo("关于加强港口管理的通知");
            assertThat(page.lang()).isEqualTo("zh-Hans");
            assertThat(ReadDocuments.lines(page)).contains("为保障航行安全，现将有关事项通知如下。", "| 登记 | 350 | 按月收取", "| 检查 | 1200 | 按次收取");
        }
    }

    @Test
    void letters_printed_as_their_outlines_are_recognised() {
        byte[] pdf = new ScanFile().outlines(90, 120, 14, "The ferry of the eastern harbour sails every hour from six", "in the morning to eight at night, on Sundays from seven.", "Bicycles are carried free of charge on all days.").bytes();
        try (var scans = new Scans(USUAL)) {
            assertThat(ReadDocuments.lines(whole(scans, pdf, "www.example.gov")).toString()).contains("sails every hour", "Bicycles are carried free");
        }
    }

    /** An OFD of one sheet of A4 that is a picture. */
    private static byte[] ofd(byte[] picture, String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "OFD.xml", "<ofd:OFD xmlns:ofd='o'><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>".getBytes(StandardCharsets.UTF_8));
            put(zip, "Doc_0/Document.xml", ("<ofd:Document xmlns:ofd='o'><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                    + "<ofd:DocumentRes>Res.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>").getBytes(StandardCharsets.UTF_8));
            put(zip, "Doc_0/Res.xml", ("<ofd:Res xmlns:ofd='o' BaseLoc='Res'><ofd:MultiMedias><ofd:MultiMedia ID='7' Type='Image'><ofd:MediaFile>" + name + "</ofd:MediaFile>"
                    + "</ofd:MultiMedia></ofd:MultiMedias></ofd:Res>").getBytes(StandardCharsets.UTF_8));
            put(zip, "Doc_0/Pages/Page_0/Content.xml", ("<ofd:Page xmlns:ofd='o'><ofd:Content><ofd:Layer ID='2'><ofd:ImageObject ID='3' Boundary='10 10 190 119' CTM='190 0 0 119 0 0' ResourceID='7'/>"
                    + "</ofd:Layer></ofd:Content></ofd:Page>").getBytes(StandardCharsets.UTF_8));
            put(zip, "Doc_0/Res/" + name, picture);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    @Test
    void the_pictures_of_an_ofd_are_recognised_and_one_that_can_t_be_drawn_is_said() throws IOException {
        byte[] picture = ScanFile.picture(1600, 1000, 48, "The ferry sails every hour from six", "in the morning to eight at night.");
        try (var scans = new Scans(USUAL)) {
            Page page = whole(scans, ofd(picture, "a.png"), "www.example.gov");
            assertThat(page.recognition().confidence()).isGreaterThan(0.7);
            assertThat(ReadDocuments.lines(page).toString() + page.title()).contains("ferry sails every hour");

            List<String> broken = ReadDocuments.lines(whole(scans, ofd(new byte[] {(byte) 0x97, 'J', 'B', '2'}, "a.jb2"), "www.example.gov"));
            assertThat(broken).contains("! note.recognition-failed");
        }
    }

    @Test
    void two_readers_of_one_scan_cause_one_recognition() throws Exception {
        try (var scans = new Scans(USUAL); ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            byte[] pdf = harbour();
            List<Future<Page>> both = List.of(readers.submit(() -> read(scans, pdf, "www.example.gov")), readers.submit(() -> read(scans, pdf, "www.example.gov")));
            for (Future<Page> one : both) {
                assertThat(one.get().recognition().sheets()).isEqualTo(2);
            }
            scans.await();
            read(scans, pdf, "www.example.gov");
            scans.await();
            assertThat(scans.recognised()).isEqualTo(2);
        }
    }

    @Test
    void without_a_program_a_scan_says_what_is_missing() {
        try (var scans = new Scans(with("/no/such/program", 10, Duration.ofMinutes(1), 30_000_000, 1 << 20))) {
            Page page = read(scans, harbour(), "www.example.gov");
            assertThat(page.recognition()).isNull();
            assertThat(ReadDocuments.lines(page)).containsExactly("! note.document-scanned", "! note.recognition-missing");
        }
    }

    @Test
    void a_language_that_the_program_was_not_taught_is_said() {
        try (var scans = new Scans(USUAL)) {
            Page page = read(scans, harbour(), "www.example.go.kr");
            assertThat(page.recognition()).isNull();
            assertThat(ReadDocuments.lines(page)).containsExactly("! note.document-scanned", "! note.recognition-language");
        }
    }

    @Test
    void sheets_beyond_the_limit_are_counted() {
        try (var scans = new Scans(with("tesseract", 1, Duration.ofMinutes(1), 30_000_000, 1 << 20))) {
            Page page = whole(scans, harbour(), "www.example.gov");
            assertThat(page.recognition().sheets()).isEqualTo(1);
            assertThat(ReadDocuments.lines(page)).contains("! note.recognised", "! note.recognition-beyond").doesNotContain("An appeal is made in writing to the council within one month.");
        }
    }

    @Test
    void an_image_with_more_pixels_than_the_limit_is_not_unfolded() {
        try (var scans = new Scans(with("tesseract", 10, Duration.ofMinutes(1), 1_000_000, 1 << 20))) {
            Page page = whole(scans, harbour(), "www.example.gov");
            assertThat(page.recognition()).isEqualTo(new Recognition(2, 2, null));
            assertThat(ReadDocuments.lines(page)).containsExactly("! note.document-scanned", "! note.recognition-failed");
        }
    }

    @Test
    void a_scan_for_which_there_is_no_room_is_recognised_when_it_is_looked_at_again() throws IOException {
        Path program = program("sleep 2");
        try (var scans = new Scans(with(program.toString(), 10, Duration.ofMillis(200), 30_000_000, 1))) {
            byte[] one = harbour();
            byte[] other = new ScanFile().page().lines(90, 90, 20, "Another scan").bytes();
            read(scans, one, "www.example.gov");
            assertThat(ReadDocuments.lines(read(scans, other, "www.example.gov"))).contains("! note.recognition-busy");
            scans.await();
            assertThat(ReadDocuments.lines(whole(scans, other, "www.example.gov"))).doesNotContain("! note.recognition-busy");
        }
    }

    @Test
    void a_program_that_takes_too_long_is_ended_with_all_it_started() throws IOException {
        Path program = program("sleep 1000 & sleep 1000");
        try (var scans = new Scans(with(program.toString(), 1, Duration.ofMillis(200), 30_000_000, 1 << 20))) {
            Page page = whole(scans, harbour(), "www.example.gov");
            assertThat(ReadDocuments.lines(page)).contains("! note.recognition-failed");
        }
        ProcessHandle.current().descendants().filter(left -> left.info().commandLine().orElse("").contains(program.toString())).forEach(left -> left.onExit().join());
    }

    /** What says that it is Tesseract, and then does something else. */
    private Path program(String instead) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\ncase $1 in\n--version) echo tesseract 5 ;;\n"
                + "--list-langs) printf 'List of languages:\\neng\\n' ;;\n*) " + instead + " ;;\nesac\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
