package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The jar leaves out classes that nothing reaches; here is seen that nothing was left out that something does. scripts/test builds it first. */
class JarTest {
    private static final Path JAR = Path.of("target", "curbcut.jar");

    /** Left out on purpose: a protocol that Curbcut does not speak, formulas reckoned anew. Optional to Prometheus's client, and brought by the tests' browser alone: traces. */
    private static final List<String> NOT_WANTED = List.of("io.undertow.websockets.", "org.apache.commons.math3.", "io.opentelemetry.");

    @Test
    void no_class_of_the_jar_names_one_that_a_library_has_and_the_jar_lacks() {
        assumeTrue(Files.exists(JAR), "scripts/build makes the jar");
        StringWriter printed = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        jdeps.run(new PrintWriter(printed), new PrintWriter(printed), "--multi-release", "21", "-q", "--missing-deps", JAR.toString());

        List<String> missing = printed.toString().lines().filter(line -> line.contains(" -> ") && line.endsWith("not found"))
                .map(line -> line.substring(line.indexOf(" -> ") + 4, line.lastIndexOf("not found")).strip())
                .distinct().filter(name -> NOT_WANTED.stream().noneMatch(name::startsWith) && isInALibrary(name)).toList();

        assertThat(printed.toString()).contains("not found"); // optional parts of libraries, which are on no class path: the tool did look
        assertThat(missing).isEmpty();
    }

    @Test
    void the_jar_holds_at_most_thirty_mebibytes() throws Exception {
        assumeTrue(Files.exists(JAR), "scripts/build makes the jar");

        assertThat(Files.size(JAR)).isLessThan(30L << 20);
    }

    @Test
    void the_jar_says_what_it_is_made_of() throws Exception {
        assumeTrue(Files.exists(JAR), "scripts/build makes the jar");
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            assertThat(Stream.of("META-INF/sbom/bom.json", "dict.txt", "reference.conf").filter(name -> jar.getEntry(name) == null)).isEmpty();
        }
    }

    private static boolean isInALibrary(String name) {
        return !name.startsWith("com.google.errorprone.annotations.") && JarTest.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }
}
