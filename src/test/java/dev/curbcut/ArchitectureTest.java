package dev.curbcut;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages, and the one home of each library. */
class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.curbcut");

    @ParameterizedTest(name = "{0} uses only {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "address      | ",
                "charset      | ",
                "page         | address",
                "theme        | ",
                "fetch        | address",
                "cache        | address fetch",
                "reading      | address charset page reading.cms",
                "reading.cms  | address",
                "document     | address charset page",
                "image        | address",
                "language     | address page",
                "translation  | page language",
                "render       | address page theme language",
                "proxy        | address page theme fetch cache reading document image language translation render",
                "crawl        | address charset fetch cache proxy",
                "sample       | ",
                "server       | charset proxy render image theme address",
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
                "okhttp3..                | fetch",
                "org.jsoup..              | reading reading.cms",
                "org.owasp..              | render",
                "com.github.benmanes..    | cache proxy",
                "redis.clients..          | cache",
                "com.aayushatharva..      | proxy",
                "org.apache.pdfbox..      | document",
                "org.apache.poi..         | document",
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
