package dev.curbcut;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the packages, and the one home of each library. */
class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.curbcut");

    @ParameterizedTest(name = "{0} uses only {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "table        | ",
                "address      | table",
                "charset      | ",
                "calendar     | table address",
                "page         | address",
                "value        | address calendar",
                "theme        | ",
                "fetch        | address fetch.socket",
                "fetch.socket | address",
                "cache        | address fetch",
                "browser      | address fetch",
                "reading      | address calendar charset page reading.dom reading.wording reading.source reading.layout reading.metadata reading.cms reading.selection reading.table reading.form reading.listing reading.block reading.portal reading.around reading.inspection reading.rule reading.trace reading.confidence reading.memory",
                "reading.dom         | address",
                "reading.wording     | table address calendar page reading.dom",
                "reading.markup      | reading.dom reading.wording",
                "reading.source      | address calendar charset page reading.cms reading.markup reading.dom reading.wording",
                "reading.cms         | address reading.dom",
                "reading.layout      | address calendar page reading.dom reading.wording",
                "reading.trace       | reading.dom reading.wording reading.layout",
                "reading.memory      | address reading.dom reading.layout reading.metadata reading.trace",
                "reading.confidence  | table address page reading.layout reading.selection",
                "reading.metadata    | address calendar page reading.dom reading.wording reading.source reading.layout reading.trace",
                "reading.attachment  | address page reading.dom reading.wording reading.source",
                "reading.table       | address page reading.dom reading.wording reading.source reading.layout reading.metadata",
                "reading.listing     | address calendar page reading.dom reading.wording reading.source reading.layout reading.metadata reading.attachment reading.cms",
                "reading.form        | address charset page reading.dom reading.wording reading.source reading.layout reading.metadata",
                "reading.selection   | address calendar page reading.dom reading.wording reading.source reading.layout reading.metadata reading.table reading.trace",
                "reading.rule        | address page reading.dom reading.wording reading.source reading.layout reading.metadata reading.selection reading.trace",
                "reading.block       | address page reading.dom reading.wording reading.source reading.layout reading.metadata reading.attachment reading.table reading.listing reading.form",
                "reading.portal      | address calendar page reading.dom reading.wording reading.source reading.layout reading.metadata reading.attachment reading.selection reading.table reading.form reading.listing reading.block reading.trace reading.portal.entry",
                "reading.portal.entry | address calendar page reading.dom reading.wording reading.source reading.layout reading.listing",
                "reading.around      | address page reading.dom reading.wording reading.source reading.layout reading.metadata reading.attachment reading.listing reading.form reading.block",
                "reading.inspection  | address page reading.dom reading.wording reading.source reading.layout",
                "document     | address page document.draft document.sheet document.paper document.recognition document.pdf document.ofd document.word document.workbook document.packed",
                "document.draft    | address page",
                "document.numeral  | ",
                "document.archive  | page document.draft",
                "document.sheet    | page document.draft",
                "document.recognition | page document.draft document.sheet",
                "document.paper    | page document.draft document.sheet",
                "document.pdf      | page document.draft document.sheet document.paper",
                "document.ofd      | page document.draft document.archive document.sheet document.paper",
                "document.formula  | page document.draft document.archive document.numeral",
                "document.hypertext | page document.draft document.numeral",
                "document.word     | page document.draft document.archive document.numeral document.formula document.hypertext document.workbook",
                "document.packed   | address page document.draft document.archive document.numeral document.formula document.hypertext document.word document.workbook",
                "document.workbook | page document.draft document.archive document.numeral",
                "image        | address",
                "picture      | address page document document.sheet image",
                "language     | table address page",
                "translation  | page language",
                "render       | address page theme language value render.answer render.plain render.json render.part render.point render.html render.template render.own render.epub",
                "render.answer   | address page theme language",
                "render.plain    | address page theme language render.answer",
                "render.json     | address page theme language render.answer render.plain",
                "render.epub     | address page language render.answer render.plain",
                "render.part     | address page theme language render.plain render.answer",
                "render.point    | page value render.plain render.part",
                "render.html     | address page theme language value render.answer render.plain",
                "render.template | address page theme language render.answer render.plain render.part render.point render.html",
                "render.own      | address page theme language render.answer render.plain render.html render.template",
                "proxy        | address page theme fetch cache browser reading reading.source reading.trace document image picture language translation render render.answer render.plain render.template",
                "crawl        | address charset page fetch cache proxy",
                "sample       | ",
                "configuration | address fetch fetch.socket cache",
                "rule         | address page configuration reading.rule",
                "server       | charset proxy render render.template image theme address",
            })
    void a_package_uses_only_what_the_design_allows(String name, String allowed) {
        List<String> packages = new ArrayList<>(List.of("dev.curbcut." + name));
        if (allowed != null) {
            for (String other : allowed.split(" ")) {
                packages.add("dev.curbcut." + other);
            }
        }
        classes()
                .that()
                .resideInAPackage("dev.curbcut." + name)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(packages.toArray(String[]::new)).or(not(resideInAPackage("dev.curbcut.."))))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "io.undertow..            | server",
                "org.xnio..               | server",
                "okhttp3..                | fetch fetch.socket browser",
                "org.jsoup..              | reading reading..",
                "org.owasp..              | render.html",
                "com.github.benmanes..    | cache proxy",
                "redis.clients..          | cache",
                "com.aayushatharva..      | proxy",
                "org.apache.pdfbox..      | document.pdf",
                "org.apache.poi..         | document.archive document.word document.workbook",
            })
    void a_library_has_one_home(String library, String home) {
        List<String> packages = new ArrayList<>();
        for (String name : home.split(" ")) {
            packages.add("dev.curbcut." + name);
        }
        noClasses()
                .that()
                .resideOutsideOfPackages(packages.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(OURS);
    }

    @ParameterizedTest(name = "of {0} others see only {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "document     | Documents DocumentKind DocumentOutcome PictureText draft.DocumentSettings sheet.SheetPainter recognition.RecognitionSettings recognition.Scans recognition.Tesseract",
                "reading      | Reader Outcome ReadingSettings source.Source source.SubFetch source.WebArchive source.Bounds source.Decoder source.Decoded trace.Trace trace.Explanation memory.SiteMemory memory.SharedMemory memory.MemorySettings rule.SiteRule rule.SiteRules rule.RulePart rule.PartSelectors dom.TooCostly",
                "render       | Renderer Rendered RenderSettings SiteReports answer.Rendering answer.Changes answer.Operator answer.TooLong template.Assets template.ReaderGuide plain.Passages",
            })
    void a_package_with_rooms_shows_a_small_face(String name, String face) {
        List<String> shown = Stream.of(face.split(" ")).map(type -> "dev.curbcut." + name + "." + type).toList();
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.curbcut." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.curbcut." + name + "..")
                        .and(describe(
                                "not in its face",
                                type -> shown.stream().noneMatch(t -> type.getName().equals(t) || type.getName().startsWith(t + "$")))))
                .check(OURS);
    }

    @Test
    void no_circle_joins_packages() {
        slices().matching("dev.curbcut.(**)").should().beFreeOfCycles().check(OURS);
    }

    @ParameterizedTest(name = "{0} and its rooms hold at most 40 files each")
    @ValueSource(strings = {"reading", "document", "render"})
    void a_package_holds_at_most_forty_files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/curbcut", name))) {
            Map<Path, Long> sizes = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            assertThat(sizes).isNotEmpty().allSatisfy((folder, size) -> assertThat(size).isBetween(3L, 40L));
        }
    }

    @Test
    void nothing_is_named_for_what_it_is_not() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(OURS);
    }
}
