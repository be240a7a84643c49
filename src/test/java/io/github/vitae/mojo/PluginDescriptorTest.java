package io.github.vitae.mojo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The goals and parameters that Maven sees: all that a user's pom relies on, and so the plugin's public interface. */
class PluginDescriptorTest {

    private static final Path DESCRIPTOR = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");
    private static final Path KNOWN = Path.of("src", "test", "resources", "plugin-descriptor.txt");
    private static final Path PAGES = Path.of("src", "site", "markdown");

    /** What Maven puts for the expressions in defaults, in a project that sets nothing itself. */
    private static final Map<String, String> USUAL = Map.of(
            "${basedir}/", "",
            "${project.build.directory}", "target",
            "${env.GITHUB_ACTIONS}", "in a GitHub workflow",
            "${project.reporting.outputDirectory}", "target/site",
            "${project.build.sourceEncoding}", "project.build.sourceEncoding",
            "${project.reporting.outputEncoding}", "project.reporting.outputEncoding",
            "${project.build.outputTimestamp}", "project.build.outputTimestamp");

    /** With {@code -Dgolden.update} what is there becomes what is known. */
    @Test
    void goalsAndParametersAreTheKnownOnes() throws IOException {
        String described = described(descriptor());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(KNOWN, described, UTF_8);
        }

        assertThat(described).isEqualTo(Files.readString(KNOWN, UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void everyGoalCanRunInParallelBuilds() throws IOException {
        assertThat(descriptor().select("mojo > threadSafe").eachText())
                .isNotEmpty()
                .containsOnly("true");
    }

    @ParameterizedTest
    @CsvSource({"site, usage.md, 2", "check, check.md, 3", "serve, serve.md, 2"})
    void whatIsDocumentedOfAGoalHasThatDefault(String goal, String page, int column) throws IOException {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (Element parameter : goal(goal).select("parameters > parameter")) {
            defaults.put(text(parameter, "name"), usual(defaultOf(parameter)));
        }

        assertThat(documented(goal, page, column)).isNotEmpty();
        assertThat(defaults).containsAllEntriesOf(documented(goal, page, column));
    }

    @ParameterizedTest
    @CsvSource({"site, usage.md", "check, check.md"})
    void everyParameterOfAGoalThatAUserMaySetIsDocumented(String goal, String page) throws IOException {
        List<String> editable = goal(goal).select("parameters > parameter:has(> editable:containsOwn(true))").stream()
                .map(parameter -> text(parameter, "name"))
                .toList();

        assertThat(editable).isNotEmpty();
        assertThat(documented(goal, page, 1).keySet()).containsExactlyInAnyOrderElementsOf(editable);
    }

    /** Those that it has besides the site's, which its page refers to. */
    @Test
    void everyParameterThatServingAddsIsDocumented() throws IOException {
        List<String> added = new ArrayList<>(names("serve"));
        added.removeAll(names("site"));

        assertThat(documented("serve", "serve.md", 1).keySet()).containsExactlyInAnyOrderElementsOf(added);
        assertThat(names("serve")).containsAll(names("site"));
    }

    private static List<String> names(String goal) throws IOException {
        return goal(goal).select("parameters > parameter").stream()
                .map(parameter -> text(parameter, "name"))
                .toList();
    }

    private static Document descriptor() throws IOException {
        return Jsoup.parse(Files.readString(DESCRIPTOR, UTF_8), Parser.xmlParser());
    }

    private static Element goal(String name) throws IOException {
        return descriptor().select("mojo").stream()
                .filter(mojo -> text(mojo, "goal").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String described(Document descriptor) {
        StringBuilder lines = new StringBuilder();
        for (Element mojo : descriptor.select("mojo")) {
            List<String> goal = new ArrayList<>();
            goal.add("goal " + text(descriptor.expectFirst("plugin"), "goalPrefix") + ":" + text(mojo, "goal"));
            goal.add(text(mojo, "phase").isEmpty() ? "no phase" : "phase " + text(mojo, "phase"));
            goal.add(text(mojo, "threadSafe").equals("true") ? "thread-safe" : "not thread-safe");
            goal.add(text(mojo, "requiresProject").equals("true") ? "in a project" : "anywhere");
            since(mojo, goal);
            lines.append(String.join(", ", goal)).append('\n');
            mojo.select("parameters > parameter")
                    .forEach(parameter -> lines.append(line(parameter)).append('\n'));
        }
        return lines.toString();
    }

    private static String line(Element parameter) {
        List<String> parts = new ArrayList<>();
        String value = defaultOf(parameter);
        parts.add("  " + text(parameter, "name") + ": " + text(parameter, "type")
                + (value.isEmpty() ? "" : " = " + value));
        configured(parameter)
                .map(Element::ownText)
                .filter(property -> !property.isEmpty())
                .ifPresent(property -> parts.add("-D" + property.substring(2, property.length() - 1)));
        parts.add(text(parameter, "required").equals("true") ? "required" : "optional");
        parts.add(text(parameter, "editable").equals("true") ? "editable" : "read-only");
        since(parameter, parts);
        return String.join(", ", parts);
    }

    private static void since(Element described, List<String> parts) {
        if (!text(described, "since").isEmpty()) {
            parts.add("since " + text(described, "since"));
        }
    }

    private static String defaultOf(Element parameter) {
        return configured(parameter)
                .map(element -> element.attr("default-value"))
                .orElse("");
    }

    /** The element in which the descriptor keeps a parameter's default and property. */
    private static Optional<Element> configured(Element parameter) {
        Element mojo = parameter.parents().get(1);
        return mojo.expectFirst("configuration").children().stream()
                .filter(element -> element.normalName().equalsIgnoreCase(text(parameter, "name")))
                .findFirst();
    }

    private static String text(Element parent, String child) {
        return parent.children().stream()
                .filter(element -> element.tagName().equals(child))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private static String usual(String value) {
        String usual = value;
        for (Map.Entry<String, String> expression : USUAL.entrySet()) {
            usual = usual.replace(expression.getKey(), expression.getValue());
        }
        return usual;
    }

    /** Names and another column of the table of a goal's parameters. */
    private static Map<String, String> documented(String goal, String page, int column) throws IOException {
        Map<String, String> documented = new LinkedHashMap<>();
        boolean section = false;
        for (String line : Files.readAllLines(PAGES.resolve(page), UTF_8)) {
            if (line.startsWith("## ")) {
                section = line.equals("## Parameters of vitae:" + goal);
            } else if (section && line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                documented.put(unquoted(cells[1]), unquoted(cells[column]));
            }
        }
        return documented;
    }

    private static String unquoted(String cell) {
        return cell.replace("`", "").strip();
    }
}
