package dev.curbcut.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program holds of its machine.
 *
 * @param sockets open, by its file descriptors
 * @param threads names of Java's, virtual ones included
 */
record Leftovers(long sockets, List<String> threads) {
    /** Threads that the JDK and the pools keep for their own: timers, compilers, the least that a pool holds. */
    private static final int IDLE = 12;

    /** Longer than any idle thread of a pool lives. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(100);

    /** One of a dump; carriers of virtual threads come and go as the JDK likes. */
    private static final Pattern THREAD = Pattern.compile("\"name\": *\"(?!ForkJoinPool)[^\"]*\"");

    static Leftovers of(ProcessHandle process) throws IOException, InterruptedException {
        return new Leftovers(sockets(process), threads(process));
    }

    /** Waits until no more is held than this, and no connection to the origin. */
    void areAllThereIs(ProcessHandle process, FaultyOrigin origin) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        Leftovers now = of(process);
        while ((now.sockets > sockets + 2 || now.threads.size() > threads.size() + IDLE || origin.connections() > 0) && System.nanoTime() < end) {
            LockSupport.parkNanos(500_000_000);
            now = of(process);
        }
        assertThat(now.sockets).as("open sockets").isLessThanOrEqualTo(sockets + 2);
        assertThat(now.threads).as("threads").hasSizeLessThanOrEqualTo(threads.size() + IDLE);
        assertThat(origin.connections()).as("connections to the origin").isZero();
    }

    private static long sockets(ProcessHandle process) throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return descriptors.filter(Leftovers::isSocket).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    private static List<String> threads(ProcessHandle process) throws IOException, InterruptedException {
        Path dump = Files.createTempFile("threads", ".json");
        try {
            String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            new ProcessBuilder(jcmd, "" + process.pid(), "Thread.dump_to_file", "-format=json", "-overwrite", dump.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return THREAD.matcher(Files.readString(dump)).results().map(MatchResult::group).toList();
        } finally {
            Files.delete(dump);
        }
    }
}
