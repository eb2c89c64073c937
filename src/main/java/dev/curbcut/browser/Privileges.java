package dev.curbcut.browser;

import dev.curbcut.browser.BuildException.Why;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;

/**
 * As whom Chromium runs. Its sandbox refuses root, so that under root it runs as a user without rights ({@code setpriv} of util-linux, on
 * every Linux); elsewhere as whoever Curbcut runs as.
 */
final class Privileges {
    private Privileges() {}

    /**
     * What stands before the command.
     *
     * @param profile is given to that user
     * @throws BuildException NO_BROWSER where there is no such way
     */
    static List<String> dropped(BrowserSettings settings, Path profile) throws BuildException {
        if (!isRoot()) {
            return List.of();
        }
        Path setpriv = ChromiumProgram.onPath("setpriv")
                .orElseThrow(() -> new BuildException(Why.NO_BROWSER, "Curbcut runs as root, and there is no setpriv to run the browser as " + settings.user() + "; run Curbcut as another user"));
        try {
            UserPrincipal user = FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(settings.user());
            Files.setOwner(profile, user);
            if ((Integer) Files.getAttribute(profile, "unix:uid") == 0) {
                throw new BuildException(Why.NO_BROWSER, "browser.user must not be root: its sandbox refuses root");
            }
        } catch (UserPrincipalNotFoundException e) {
            throw new BuildException(Why.NO_BROWSER, "there is no user “" + settings.user() + "” to run the browser as (browser.user)", e);
        } catch (IOException e) {
            throw new BuildException(Why.NO_BROWSER, "the browser's profile can't be given to " + settings.user() + ": " + e.getMessage(), e);
        }
        return List.of(setpriv.toString(), "--reuid", settings.user(), "--regid", group(settings), "--clear-groups", "--inh-caps=-all", "--bounding-set=-all");
    }

    private static String group(BrowserSettings settings) throws BuildException {
        try {
            // passwd(5): name, password, user, group
            return Files.readAllLines(Path.of("/etc/passwd")).stream()
                    .map(line -> line.split(":"))
                    .filter(fields -> fields.length > 3 && fields[0].equals(settings.user()))
                    .map(fields -> fields[3])
                    .findFirst()
                    .orElseThrow(() -> new BuildException(Why.NO_BROWSER, "browser.user: /etc/passwd has no “" + settings.user() + "”"));
        } catch (IOException e) {
            throw new BuildException(Why.NO_BROWSER, "/etc/passwd can't be read", e);
        }
    }

    static boolean isRoot() {
        try {
            return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
