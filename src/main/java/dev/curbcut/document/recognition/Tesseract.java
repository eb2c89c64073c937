package dev.curbcut.document.recognition;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The operator's Tesseract, run once for each picture: pixels go to its standard input, a table of words comes from its standard output,
 * so that nothing of a page is ever written to a disk. Safe for many threads.
 */
public final class Tesseract {
    private static final Duration ASKED = Duration.ofSeconds(10);
    private static final int SAID = 64 * 1024;
    private static final String NAME = "tesseract ";

    /** All that run now: none outlives this program. */
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private final String program;
    private final String version;
    private final Set<String> languages;

    private Tesseract(String program, String version, Set<String> languages) {
        this.program = program;
        this.version = version;
        this.languages = languages;
    }

    /**
     * Asks a program what it is.
     *
     * @param program a command, or a path
     * @throws IOException in words, where it can't be run or is no Tesseract
     */
    public static Tesseract of(String program) throws IOException {
        String version = ask(program, "--version").lines().findFirst().orElse("");
        if (!version.startsWith(NAME)) {
            throw new IOException("it is not Tesseract");
        }
        var languages = new TreeSet<String>();
        ask(program, "--list-langs").lines().skip(1).map(String::strip).filter(line -> line.matches("[\\w/]+")).forEach(languages::add);
        languages.remove("osd");
        return new Tesseract(program, version.substring(NAME.length()).strip(), Set.copyOf(languages));
    }

    private static String ask(String program, String option) throws IOException {
        return new String(run(List.of(program, option), out -> {}, ASKED, SAID), StandardCharsets.UTF_8);
    }

    /** As it calls itself, such as {@code 5.3.0}. */
    public String version() {
        return version;
    }

    /** That it has been taught, as it names them, such as {@code chi_sim}. */
    public Set<String> languages() {
        return languages;
    }

    /**
     * The words of a picture.
     *
     * @param by what it is recognised by, such as {@code chi_sim}
     * @return its table of tab-separated values, in UTF-8
     * @throws IOException where it fails, takes too long or says too much
     */
    byte[] table(BufferedImage picture, String by, int resolution, RecognitionSettings settings) throws IOException {
        return run(command(by, resolution), out -> write(picture, out), settings.maxTime(), settings.maxOutput());
    }

    /**
     * The words of pictures that show one line of text each.
     *
     * @return one table; each picture is a page of it, from 1
     * @throws IOException where it fails, takes too long or says too much
     */
    byte[] lines(List<BufferedImage> pictures, String by, int resolution, RecognitionSettings settings) throws IOException {
        List<String> command = command(by, resolution);
        command.addAll(List.of("--psm", "7"));
        return run(command, out -> writeAll(pictures, out), settings.maxTime(), settings.maxOutput());
    }

    private List<String> command(String by, int resolution) {
        return new ArrayList<>(List.of(program, "-", "-", "-l", by, "--dpi", String.valueOf(resolution), "-c", "tessedit_create_tsv=1"));
    }

    private interface Input {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] run(List<String> command, Input input, Duration patience, int most) throws IOException {
        var building = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Several sheets at a time use the processors better than several threads for one.
        building.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = building.start();
        RUNNING.add(process);
        try {
            var read = new FutureTask<>(() -> process.getInputStream().readNBytes(most + 1));
            Thread.ofVirtual().start(read);
            Thread.ofVirtual().start(() -> feed(process, input));
            byte[] said = read.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (said.length > most) {
                throw new IOException("it says more than " + most + " bytes");
            }
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException();
            }
            if (process.exitValue() != 0) {
                throw new IOException("it ended with " + process.exitValue());
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (TimeoutException e) {
            throw new IOException("it takes longer than " + patience, e);
        } catch (ExecutionException e) {
            throw new IOException("what it says can't be read", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            RUNNING.remove(process);
        }
    }

    private static void feed(Process process, Input input) {
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            input.to(out);
        } catch (IOException e) {
            // It has ended before it took all: how it ended says why.
        }
    }

    /** A portable graymap (PGM): what any version reads without a decoder. */
    private static void write(BufferedImage picture, OutputStream out) throws IOException {
        int width = picture.getWidth();
        out.write(("P5 " + width + " " + picture.getHeight() + " 255\n").getBytes(StandardCharsets.US_ASCII));
        int[] colours = new int[width];
        byte[] greys = new byte[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, colours, 0, width);
            for (int x = 0; x < width; x++) {
                int c = colours[x];
                greys[x] = (byte) ((c >> 16 & 255) * 77 + (c >> 8 & 255) * 150 + (c & 255) * 29 >> 8);
            }
            out.write(greys);
        }
    }

    /** As one file of TIFF: of the formats that hold several pictures, the one that the program reads. */
    private static void writeAll(List<BufferedImage> pictures, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (BufferedImage picture : pictures) {
                writer.writeToSequence(new IIOImage(picture, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }
}
