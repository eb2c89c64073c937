package dev.curbcut.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of a process (proc(5)). Of one that has ended, nothing. */
final class ProcessFacts {
    private ProcessFacts() {}

    /** Bytes it shares with no file: anonymous and shared memory. */
    static long ownMemory(ProcessHandle process) {
        return field(process, "RssAnon:") + field(process, "RssShmem:");
    }

    /** Whether its system calls go through a filter. */
    static boolean isFiltered(ProcessHandle process) {
        return status(process).contains("\nSeccomp:\t2");
    }

    /** Whether it still does something: one that has ended and that nobody asked about yet does not. */
    static boolean isRunning(ProcessHandle process) {
        String status = status(process);
        return !status.isEmpty() && !status.contains("\nState:\tZ");
    }

    static boolean isRenderer(ProcessHandle process) {
        return commandLine(process).contains("--type=renderer");
    }

    static boolean isChromium(ProcessHandle process) {
        return commandLine(process).contains("--user-data-dir=") || commandLine(process).contains("--type=");
    }

    /** Its words, each ended by a zero. */
    static String commandLine(ProcessHandle process) {
        return read(process, "cmdline");
    }

    /** In bytes; the file has kibibytes. */
    private static long field(ProcessHandle process, String name) {
        return status(process).lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(digits -> Long.parseLong(digits) << 10)
                .sum();
    }

    private static String status(ProcessHandle process) {
        return read(process, "status");
    }

    private static String read(ProcessHandle process, String file) {
        try {
            return new String(Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), file)), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
