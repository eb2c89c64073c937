package dev.curbcut.bench;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.document.pdf.PdfReader;
import dev.curbcut.document.sheet.Recogniser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF costs of the processor, beside what PDFBox takes to get its plain text, both in turn in this very process. */
final class DocumentSpeed {
    private static final int ROUNDS = 12;
    private static final int WARM = 3;
    private static final double BAR = 1.3;
    private static final DocumentSettings SETTINGS =
            new DocumentSettings(200 << 20, 5_000, 20_000_000, 2_000_000, 5_000, 1 << 30, 300, Duration.ofMinutes(5), 2);

    private DocumentSpeed() {}

    private interface Step {
        void run(byte[] bytes) throws IOException;
    }

    static boolean measure() throws IOException {
        String corpus = System.getProperty("curbcut.corpus");
        Path folder = corpus == null ? null : Path.of(corpus, "documents", "files");
        if (folder == null || !Files.isDirectory(folder)) {
            System.out.println("documents: nothing to read without --corpus DIR");
            return true;
        }
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        double plain = 0;
        double ours = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    double a = milliseconds(DocumentSpeed::strip, bytes);
                    double b = milliseconds(DocumentSpeed::read, bytes);
                    best[0] = round < WARM ? best[0] : Math.min(best[0], a);
                    best[1] = round < WARM ? best[1] : Math.min(best[1], b);
                }
            } catch (IOException e) {
                continue; // damaged or a form program: neither has its text
            }
            System.out.printf("%-40s %8.1f ms of PDFTextStripper, %8.1f of ours, %.2f%n", file.getFileName(), best[0], best[1], best[1] / best[0]);
            plain += best[0];
            ours += best[1];
        }
        System.out.printf("documents: %.2f times PDFTextStripper (bar %.1f)%n", ours / plain, BAR);
        return ours <= BAR * plain;
    }

    private static double milliseconds(Step step, byte[] bytes) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        step.run(bytes);
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void strip(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            pdf.setAllSecurityToBeRemoved(true);
            new PDFTextStripper().getText(pdf);
        }
    }

    private static void read(byte[] bytes) throws IOException {
        PdfReader.read(bytes, new DocumentBudget(SETTINGS), Recogniser.NONE);
    }
}
