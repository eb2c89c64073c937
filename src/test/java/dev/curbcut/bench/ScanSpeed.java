package dev.curbcut.bench;

import dev.curbcut.address.Address;
import dev.curbcut.document.Documents;
import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.document.recognition.RecognitionSettings;
import dev.curbcut.document.recognition.ScanFile;
import dev.curbcut.document.recognition.Scans;
import dev.curbcut.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long who opens a scan waits for its first sheet: each scan by itself, from the first reading to the reading that has a sheet's text,
 * and to the one that has them all.
 */
final class ScanSpeed {
    private static final double BAR = 6;

    /** Of Linux, a second. */
    private static final double TICKS = 100;

    private static final Duration LOOKS_AGAIN = Duration.ofMillis(250);
    private static final DocumentSettings SETTINGS =
            new DocumentSettings(200 << 20, 5_000, 20_000_000, 2_000_000, 5_000, 1 << 30, 300, Duration.ofMinutes(5), 2);
    private static final RecognitionSettings RECOGNITION =
            new RecognitionSettings(RecognitionSettings.USUAL, 2, 200, 250, 9_000_000, 60_000_000, Duration.ofSeconds(60), 4 << 20, 8, 200 << 20, 1_000);

    private ScanSpeed() {}

    private record Waits(int sheets, double first, double processor, double all) {}

    /** Scans made here, and those of the corpus. */
    static boolean measure() throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        String corpus = System.getProperty("curbcut.corpus");
        Path folder = corpus == null ? null : Path.of(corpus, "documents", "files");
        if (folder != null && Files.isDirectory(folder)) {
            try (var all = Files.list(folder)) {
                all.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
            }
        }
        boolean well = tell("a letter of one sheet", waits(letter(1)));
        well &= tell("a letter of eight sheets", waits(letter(8)));
        for (Path file : files) {
            Waits waits = waits(Files.readAllBytes(file));
            well &= waits == null || tell(file.getFileName().toString(), waits);
        }
        System.out.printf("scans: the first sheet is there within %.0f s: %s%n", BAR, well ? "each" : "not of each");
        return well;
    }

    private static boolean tell(String name, Waits waits) {
        if (waits == null) {
            System.out.printf("%-40s not recognised: is Tesseract installed, with chi_sim?%n", name);
            return false;
        }
        System.out.printf("%-40s %3d sheets, the first after %5.1f s (%.1f s of a processor), all after %5.1f s%n", name, waits.sheets, waits.first, waits.processor, waits.all);
        return waits.first <= BAR;
    }

    /** Null for what is no scan. */
    private static Waits waits(byte[] bytes) throws InterruptedException {
        try (var scans = new Scans(RECOGNITION)) {
            var documents = new Documents(SETTINGS, scans);
            long start = System.nanoTime();
            double before = processor();
            double first = 0;
            double processor = 0;
            while (true) {
                Page page = documents.read(Address.of("https://www.example.gov.cn/a/scan.pdf"), bytes, null, null).orElseThrow().page();
                double passed = (System.nanoTime() - start) / 1e9;
                if (page.recognition() == null) {
                    return null;
                }
                if (first == 0 && page.recognition().ready() > 0) {
                    first = passed;
                    processor = processor() - before;
                }
                if (page.isWhole()) {
                    return new Waits(page.recognition().sheets(), first, processor, passed);
                }
                Thread.sleep(LOOKS_AGAIN);
            }
        }
    }

    /** Seconds that this program and those it has started and seen end have had of a processor; 0 where the system doesn't say so. */
    private static double processor() {
        try {
            String said = Files.readString(Path.of("/proc/self/stat"));
            String[] numbers = said.substring(said.lastIndexOf(')') + 2).split(" ");
            double ticks = 0;
            for (int i = 11; i <= 14; i++) {
                ticks += Double.parseDouble(numbers[i]);
            }
            return ticks / TICKS;
        } catch (IOException e) {
            return 0;
        }
    }

    private static byte[] letter(int sheets) {
        var file = new ScanFile();
        for (int sheet = 1; sheet <= sheets; sheet++) {
            file.page().lines(150, 90, 22, "关于做好第" + sheet + "号码头管理的通知").lines(70, 140, 14, "各有关单位：");
            for (int y = 170; y < 740; y += 72) {
                file.lines(70, y, 14, "    为保障航行安全，自2024年5月1日起，码头每日开放时间为六时至", "二十二时，停泊超过3日的船舶按每日25.50元缴纳费用。");
            }
        }
        return file.bytes();
    }
}
