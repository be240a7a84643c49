package io.github.vitae;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.vitae.model.value.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
                            "@com.fasterxml.jackson",
                            "@javax.xml.stream"),
            // how large a picture is, is read by the JDK
            "read", List.of("problem", "model", "text", "@javax.imageio", "@org.eclipse.jgit"),
            "page",
                    List.of(
                            "model",
                            "problem.notation",
                            "@org.apache.maven.doxia.sink",
                            "@de.undercouch.citeproc",
                            "@org.apache.fontbox",
                            "@org.apache.pdfbox.io",
                            "@com.jcraft.jzlib",
                            // portraits are decoded by the JDK
                            "@javax.imageio",
                            // feeds are written by the JDK
                            "@javax.xml.stream"),
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
            // what a new project consists of: names and languages, and how they are written
            "start", List.of("problem.notation", "model.value"),
            "live", List.of("problem", "model", "@com.sun.net.httpserver"),
            "mojo",
                    List.of(
                            "problem",
                            "model",
                            "read",
                            "page",
                            "site",
                            "start",
                            "live",
                            "@org.apache.maven",
                            "@javax.inject",
                            "@org.eclipse.aether",
                            "@org.codehaus.plexus.util.xml",
                            "@org.codehaus.plexus.configuration",
                            // how Maven sets what a goal is configured with, and its log, for macros, which are no
                            // goals
                            "@org.codehaus.plexus.component.configurator",
                            "@org.codehaus.plexus.classworlds.realm",
                            "@org.slf4j",
                            "@org.w3c.dom",
                            "@javax.xml",
                            "@org.xml.sax"));

    /** The rooms within a room, in the order in which they may know each other: each knows those before it. */
    private static final Map<String, List<String>> WITHIN = Map.of(
            "problem", List.of("notation", ""),
            "model", List.of("value", ""),
            "text",
                    List.of(
                            "source",
                            "math",
                            "liquid",
                            "html.css",
                            "html",
                            "svg",
                            "hidden",
                            "data",
                            "markdown",
                            "template",
                            "date",
                            "entry",
                            "document",
                            "bibtex"),
            "read",
                    List.of(
                            "visibility",
                            "source",
                            "person",
                            "bibliography",
                            "profile",
                            "project.facts",
                            "project.release",
                            "project",
                            "jekyll",
                            "hugo",
                            "resume",
                            "own",
                            ""),
            "page",
                    List.of(
                            "citation.mark",
                            "citation.style",
                            "citation",
                            "frame",
                            "card",
                            "metadata",
                            "entry",
                            "publication",
                            "people",
                            "content",
                            "feed",
                            "search",
                            "machine",
                            ""),
            "site", List.of("record", "inventory", "links", "skin", "publish"),
            "mojo", List.of("project", "setting", "macro", ""));

    /** Where each parsing library is used, and nowhere else. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "org.commonmark", List.of("text.markdown"),
            "org.snakeyaml.engine", List.of("text.data"),
            "com.fasterxml.jackson", List.of("text.data", "text.template"),
            "liqp", List.of("text.template"),
            "net.fellbaum.jemoji", List.of("text.markdown"),
            "org.eclipse.jgit", List.of("read.project.release"),
            "de.undercouch.citeproc", List.of("page.citation", "page.citation.mark", "page.citation.style"),
            "com.sun.net.httpserver", List.of("live"),
            "org.apache.fontbox", List.of("page.card"),
            "com.jcraft.jzlib", List.of("page.card"));

    private static final int MOST_FILES = 32;
    private static final int MOST_LINES = 400;

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

    /** Whether a package may know another: of its own room one before it, of others what the plan of rooms says. */
    private static boolean mayKnow(String from, String to) {
        String room = from.replaceAll("[.].*", "");
        if (!room.equals(to.replaceAll("[.].*", "")) || !WITHIN.containsKey(room)) {
            return true;
        }
        List<String> order = WITHIN.get(room);
        return order.indexOf(within(room, to)) <= order.indexOf(within(room, from));
    }

    /** A package without its room: {@code html.css} of {@code text.html.css}; empty for the room itself. */
    private static String within(String room, String name) {
        return name.equals(room) ? "" : name.substring(room.length() + 1);
    }

    @Test
    void arrowsWithinARoomGoOneWay() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : MAIN) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (to.startsWith(HOUSE + ".") && !mayKnow(nameOf(type.getPackageName()), nameOf(to))) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String nameOf(String name) {
        return name.substring(HOUSE.length() + 1);
    }

    /** Planted in each room: an arrow to any room behind it is seen. */
    @TestFactory
    Stream<DynamicTest> anArrowTheOtherWayIsSeen() {
        return WITHIN.entrySet().stream()
                .flatMap(room -> IntStream.range(0, room.getValue().size() - 1)
                        .mapToObj(i -> DynamicTest.dynamicTest(
                                room.getKey() + "." + room.getValue().get(i),
                                () -> assertThat(room.getValue()
                                                .subList(i + 1, room.getValue().size()))
                                        .noneMatch(later -> mayKnow(
                                                named(
                                                        room.getKey(),
                                                        room.getValue().get(i)),
                                                named(room.getKey(), later)))
                                        .allMatch(later -> mayKnow(
                                                named(room.getKey(), later),
                                                named(
                                                        room.getKey(),
                                                        room.getValue().get(i)))))));
    }

    private static String named(String room, String within) {
        return within.isEmpty() ? room : room + "." + within;
    }

    @Test
    void eachLibraryIsUsedInItsRoom() {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(room -> HOUSE + "." + room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(MAIN));
    }

    /** In a room that is larger nobody finds their way. */
    @Test
    void noRoomAndNoFileIsTooBig() throws IOException {
        Map<Path, Long> files = new TreeMap<>();
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                files.merge(file.resolveSibling(""), 1L, Long::sum);
                try (Stream<String> lines = Files.lines(file)) {
                    if (lines.count() > MOST_LINES) {
                        tooLong.add(file.toString());
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
        assertThat(files.values()).allMatch(count -> count <= MOST_FILES + 1); // package-info.java
    }

    @Test
    void everyRoomIsOnThePlan() {
        assertThat(MAIN.stream().map(type -> nameOf(type.getPackageName()))).allMatch(name -> {
            String room = name.replaceAll("[.].*", "");
            return MAY_USE.containsKey(room)
                    && WITHIN.getOrDefault(room, List.of("")).contains(within(room, name));
        });
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
                .doNotHaveFullyQualifiedName(HOUSE + ".text.html.HtmlGate")
                .and()
                // puts together what came through the gate
                .doNotHaveFullyQualifiedName(HOUSE + ".text.html.JoinedTexts")
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
                .doNotHaveFullyQualifiedName(HOUSE + ".page.frame.Markup")
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
