package dev.curbcut.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How far a crawl has come, as a bar on the standard error; nothing where that is no terminal. For one thread. */
final class Progress implements AutoCloseable {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final long most;
    private final @Nullable ProgressBar bar;

    /** @param most pages that are read */
    Progress(long most) {
        this.most = most;
        this.bar = isTerminal() ? new ProgressBarBuilder().setTaskName("pages").setInitialMax(most).build() : null;
    }

    /** One page more. @param ahead pages known that are to come */
    void step(int ahead) {
        if (bar != null) {
            bar.step();
            bar.maxHint(Math.min(most, bar.getCurrent() + ahead));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** Java tells whether the input and output are a terminal, not whether the standard error is: the system does. */
    private static boolean isTerminal() {
        try {
            String file = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }
}
