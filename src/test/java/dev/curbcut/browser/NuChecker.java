package dev.curbcut.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Nu HTML checker, in a process of its own: what it says of each of many pages, warnings as well. */
final class NuChecker {
    /** {@code "file:/…/12.html":3.14-3.40: error: words} */
    private static final Pattern LINE = Pattern.compile("\"?file:[^\"]*/(\\d+)\\.html\"?:(\\S*?):? (error|warning|info warning|fatal): (.*)");

    private final Path jar;
    private final Map<String, String> pages = new LinkedHashMap<>();

    /** @param jar of the npm package {@code vnu-jar} */
    NuChecker(Path jar) {
        this.jar = jar;
    }

    void add(String name, String html) {
        pages.put(name, html);
    }

    /** A line a fault: the page's name, then what is wrong. */
    List<String> faults() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pages");
        List<String> names = new ArrayList<>(pages.keySet());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss4m", "-jar", jar.toString(), "--exit-zero-always", "--stdout"));
        for (int i = 0; i < names.size(); i++) {
            command.add(Files.writeString(folder.resolve(i + ".html"), pages.get(names.get(i))).toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the Nu HTML checker failed: " + String.join("\n", lines));
        }
        List<String> faults = new ArrayList<>();
        for (String line : lines) {
            Matcher said = LINE.matcher(line);
            if (!said.matches() && line.contains(": info: ")) {
                continue; // only remarked, such as the slash that the gate writes into <img />
            }
            faults.add(said.matches() ? names.get(Integer.parseInt(said.group(1))) + "  " + said.group(2) + " " + said.group(4) : line);
        }
        for (int i = 0; i < names.size(); i++) {
            Files.delete(folder.resolve(i + ".html"));
        }
        Files.delete(folder);
        return faults;
    }
}
