package io.github.vitae;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the packaged plugin has within: docs/releasing.md. Runs where the jar was built, {@code mvn -Dinvoker.skip verify}. */
class JarIT {

    private static final String BILL = "META-INF/sbom/vitae-maven-plugin.cdx.json";

    /** What the plugin runs with and does not have within: Maven's own, one dependency, and annotations. */
    private static final List<String> OUTSIDE = List.of(
            "javax.inject:javax.inject",
            "org.slf4j:slf4j-api",
            "org.jspecify:jspecify",
            "org.codehaus.plexus:plexus-utils");

    /** What serves who builds with a library, is for other JDKs, or that no path of the plugin's leads to. */
    private static final Pattern NOT_WITHIN = Pattern.compile(
            "(.*/)?module-info\\.class|META-INF/(versions|proguard)/.*|META-INF/DEPENDENCIES|META-INF/.*\\.(SF|RSA|DSA)"
                    + "|(?!io/github/vitae/).*\\.js|.*\\.(jjt|java|g4|kt|tokens|interp)|org/antlr/.*");

    /** Texts of which two libraries may ship the same: licences, and words in a language that says nothing of its own. */
    private static final Pattern ALIKE = Pattern.compile(".*(LICENSE|NOTICE)(\\.txt)?|.*\\.properties");

    /** Libraries that bring no {@code pom.properties}, by a class of theirs. */
    private static final Map<String, String> WITHOUT_POM = Map.of(
            "de/undercouch/citeproc/CSL.class", "de.undercouch:citeproc-java",
            "net/fellbaum/jemoji/Emoji.class", "net.fellbaum:jemoji",
            "com/formdev/flatlaf/fonts/roboto/Roboto-Medium.ttf", "com.formdev:flatlaf-fonts-roboto");

    private final JarFile jar = opened();

    private static JarFile opened() {
        try {
            return new JarFile(Path.of(System.getProperty("vitae.jar", "")).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is built by mvn verify", e);
        }
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void theBillOfMaterialsInTheJarIsTheOneBesideIt() throws IOException {
        Path beside = Path.of(jar.getName().replace(".jar", "-bom.json"));

        assertThat(text(BILL)).isEqualTo(Files.readString(beside, UTF_8));
    }

    @Test
    void theBillNamesEveryLibraryWithinAndNoOther() throws IOException {
        Set<String> billed = new TreeSet<>(bill().keySet());
        billed.removeAll(OUTSIDE);

        assertThat(billed).isEqualTo(within()).hasSizeGreaterThan(30);
    }

    @Test
    void everyLibraryInTheBillHasAVersionALicenceAndAHash() throws IOException {
        bill().forEach((name, component) -> {
            assertThat(component.path("version").asText()).as(name).isNotEmpty();
            assertThat(component.path("licenses").size()).as(name).isPositive();
            assertThat(component.path("hashes").size()).as(name).isPositive();
            assertThat(component.path("purl").asText()).as(name).startsWith("pkg:maven/");
        });
    }

    @Test
    void everyLibraryHasItsAuthorsAndTheTextOfItsLicence() throws IOException {
        List<String> lines = text("META-INF/NOTICE").lines().toList();
        for (String library : within()) {
            int line = lines.indexOf(library);
            assertThat(line).as("NOTICE names " + library).isNotNegative();
            String[] parts = lines.get(line + 1).strip().split(" \\| ", -1);
            assertThat(parts).as(library).hasSize(3).noneMatch(String::isBlank);
            assertThat(text(parts[2])).as(library + ": " + parts[2]).hasSizeGreaterThan(400);
        }
    }

    @Test
    void nothingIsInTheJarTwice() throws IOException {
        Map<String, List<String>> same = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (ZipEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
            names.add(entry.getName());
            if (!ALIKE.matcher(entry.getName()).matches()) {
                same.computeIfAbsent(hash(entry), hash -> new ArrayList<>()).add(entry.getName());
            }
        }

        assertThat(names).doesNotHaveDuplicates();
        assertThat(same.values().stream().filter(alike -> alike.size() > 1)).isEmpty();
        assertThat(names.stream().filter(name -> name.endsWith("antlr/v4/runtime/Parser.class")))
                .hasSize(1);
    }

    @Test
    void nothingIsInTheJarThatNobodyReaches() {
        assertThat(jar.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> NOT_WITHIN.matcher(name).matches()))
                .isEmpty();
    }

    /** The libraries within, {@code group:artifact}, by the {@code pom.properties} that nearly each brings. */
    private Set<String> within() throws IOException {
        Set<String> found = new TreeSet<>();
        for (ZipEntry entry : jar.stream()
                .filter(entry -> entry.getName().matches("META-INF/maven/.*/pom\\.properties"))
                .toList()) {
            Properties properties = new Properties();
            try (InputStream in = jar.getInputStream(entry)) {
                properties.load(in);
            }
            found.add(properties.getProperty("groupId") + ":" + properties.getProperty("artifactId"));
        }
        WITHOUT_POM.forEach((type, library) -> {
            if (jar.getEntry(type) != null) {
                found.add(library);
            }
        });
        found.remove("io.github.vitae:vitae-maven-plugin");
        return found;
    }

    private Map<String, JsonNode> bill() throws IOException {
        Map<String, JsonNode> components = new TreeMap<>();
        for (JsonNode component : new ObjectMapper().readTree(text(BILL)).path("components")) {
            components.put(
                    component.path("group").asText() + ":"
                            + component.path("name").asText(),
                    component);
        }
        return components;
    }

    private String text(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private String hash(ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
