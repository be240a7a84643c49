package io.github.vitae;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.vitae.model.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the walls of the house: docs/adr/0001-seven-rooms.md. */
class RoomsTest {

    private static final String HOUSE = "io.github.vitae";

    /** What each room may use; a name with an {@code @} is a package outside of the house. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "problem", List.of(),
            "model", List.of("problem"),
            "text",
                    List.of(
                            "problem",
                            "model",
                            "@org.commonmark",
                            "@org.jsoup",
                            "@org.snakeyaml.engine",
                            "@liqp",
                            "@net.fellbaum.jemoji",
                            "@com.fasterxml.jackson"),
            "read", List.of("problem", "model", "text"),
            "page", List.of("model", "@org.apache.maven.doxia.sink", "@de.undercouch.citeproc"),
            "site",
                    List.of(
                            "problem",
                            "model",
                            "page",
                            "@org.apache.maven.doxia",
                            "@org.apache.velocity",
                            "@javax.swing.text.html",
                            "@org.codehaus.plexus.velocity",
                            "@javax.inject"),
            "mojo",
                    List.of(
                            "problem",
                            "model",
                            "read",
                            "page",
                            "site",
                            "@org.apache.maven",
                            "@javax.inject",
                            "@org.eclipse.aether",
                            "@org.codehaus.plexus.util.xml",
                            "@org.w3c.dom",
                            "@javax.xml",
                            "@org.xml.sax"));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @TestFactory
    Stream<DynamicTest> roomsUseOnlyWhatTheyMay() {
        return MAY_USE.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey(),
                        () -> classes()
                                .that()
                                .resideInAPackage(HOUSE + "." + room.getKey() + "..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(Stream.concat(
                                                Stream.of(
                                                        "java..", "org.jspecify..", HOUSE + "." + room.getKey() + ".."),
                                                room.getValue().stream()
                                                        .map(name -> name.startsWith("@")
                                                                ? name.substring(1) + ".."
                                                                : HOUSE + "." + name + ".."))
                                        .toArray(String[]::new))
                                .check(MAIN)));
    }

    @Test
    void modelKnowsOfProblemsOnlyWhereSomethingStands() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".model..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(HOUSE + ".problem..")
                        .and(JavaClass.Predicates.simpleNameStartingWith("Problem")))
                .check(MAIN);
    }

    /** CSS is read without any HTML, file or word list at hand. */
    @Test
    void cssKnowsOfNothingElse() {
        classes()
                .that()
                .resideInAPackage(HOUSE + ".text.html.css..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", HOUSE + ".text.html.css..")
                .check(MAIN);
    }

    @Test
    void theCitationLibraryIsBehindOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".page.citation..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("de.undercouch.."))
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".page.citation..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(HOUSE + ".page"))
                .check(MAIN);
    }

    @Test
    void everyRoomIsOnThePlan() {
        assertThat(MAIN.stream().map(type -> type.getPackageName().substring(HOUSE.length() + 1)))
                .allMatch(room -> MAY_USE.containsKey(room.replaceAll("[.].*", "")));
    }

    @Test
    void nobodyPrintsOrReadsTheClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void onlyTheGateMakesRichText() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOUSE + ".text.HtmlGate")
                .and()
                .doNotHaveFullyQualifiedName(RichText.class.getName())
                .should()
                .callConstructor(RichText.class, String.class, String.class)
                .orShould()
                .callConstructor(RichText.class, String.class, String.class, List.class)
                .check(MAIN);
    }

    @Test
    void onlyMarkupWritesWhatIsNotEscaped() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOUSE + ".page.Markup")
                .should()
                .callMethod(Sink.class, "rawText", String.class)
                .check(MAIN);
    }

    @Test
    void nothingStaticChanges() {
        assertThat(MAIN.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }
}
