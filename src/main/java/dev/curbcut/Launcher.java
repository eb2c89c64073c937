package dev.curbcut;

/**
 * Where the jar starts. Compiled for Java 8, so that a Java too old for the program can still say what is missing: the
 * JVM's own words for it name class files and no remedy.
 */
public final class Launcher {
    private static final int NEEDED = 21;

    private Launcher() {}

    /** @param args the command line, see {@code curbcut --help} */
    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.version");
        if (feature(version) < NEEDED) {
            System.err.println("Curbcut needs Java " + NEEDED + " or newer, and this is Java " + version + " in "
                    + System.getProperty("java.home") + ": start it with scripts/curbcut, which looks for one, or with the bin/java of a newer one.");
            System.exit(1);
        }
        // By name: a compiler for Java 8 can't look into a class of Java 21.
        Class.forName("dev.curbcut.Curbcut").getMethod("main", String[].class).invoke(null, (Object) args);
    }

    /** The feature release of a version string, in the form of Java 8 ({@code 1.8.0_412}) and of later ones (JEP 223, JEP 322). */
    static int feature(String version) {
        String[] parts = version.split("[^0-9]+", 3);
        int first = Integer.parseInt(parts[0]);
        return first == 1 && parts.length > 1 ? Integer.parseInt(parts[1]) : first;
    }
}
