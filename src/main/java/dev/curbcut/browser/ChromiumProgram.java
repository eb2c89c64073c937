package dev.curbcut.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Which file is to be started, and as whom. */
final class ChromiumProgram {
    /** Where a distribution's launcher, a script that adds switches of anybody's, has the program itself: {@code /usr/lib/NAME/NAME}. */
    private static final Path LIBRARIES = Path.of("/usr/lib");

    private ChromiumProgram() {}

    /** @throws BuildException NO_BROWSER where there is none */
    static Path find(String name) throws BuildException {
        Path found = name.indexOf('/') >= 0 ? Path.of(name) : onPath(name).orElseThrow(() -> missing(name));
        if (!Files.isRegularFile(found) || !Files.isExecutable(found)) {
            throw missing(name);
        }
        Path itself = LIBRARIES.resolve(found.getFileName()).resolve(found.getFileName());
        return isScript(found) && Files.isExecutable(itself) ? itself : found;
    }

    static Optional<Path> onPath(String name) {
        return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static BuildException missing(String name) {
        return new BuildException(BuildException.Why.NO_BROWSER,
                "there is no program “" + name + "” to start (browser.program); Debian has it in the package chromium or chromium-headless-shell");
    }

    private static boolean isScript(Path file) throws BuildException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == '#' && in.read() == '!';
        } catch (IOException e) {
            throw new BuildException(BuildException.Why.NO_BROWSER, file + " can't be read", e);
        }
    }
}
