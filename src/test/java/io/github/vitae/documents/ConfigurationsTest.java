package io.github.vitae.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vitae.documents.MarkdownDocument.Place;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What documents configure, in a pom or a command: the goal itself takes it. {@code vitae:check}, which knows nearly all settings, is
 * run with them.
 */
@MojoTest
class ConfigurationsTest {

    private static final PluginGoals PLUGIN = PluginGoals.built();

    /** Parameters that take some words and no others. */
    private static final Set<String> OF_WORDS = Set.of(
            "aboutPage",
            "aggregate",
            "failOn",
            "feeds",
            "fromProject",
            "html",
            "look",
            "machineReadable",
            "publicationsBy",
            "publicationsList",
            "reader",
            "search");

    @TempDir
    Path base;

    /** What one place in a document configures. */
    record Configured(Place place, Configuration configuration) {

        @Override
        public String toString() {
            return place.path() + ":" + place.line() + " " + configuration.goals();
        }
    }

    @BeforeEach
    void profile() throws IOException {
        Files.createDirectories(base.resolve("src/site/fonts"));
        Files.createDirectories(base.resolve("src/site/vitae"));
        Files.createDirectories(base.resolve("target"));
        Files.writeString(base.resolve("src/site/vitae/about.md"), "# Ada Example\n\nI build compilers.\n");
        try (InputStream font = Objects.requireNonNull(
                getClass().getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"))) {
            Files.copy(font, base.resolve("src/site/fonts/NotoSansSC-Medium.otf"));
        }
    }

    /** All that configures a goal: pieces of XML, elements within lines, properties in commands and within lines. */
    static List<Configured> configured() {
        List<Configured> all = new ArrayList<>();
        for (CodeBlock block : PomsTest.xml()) {
            if (!PomsTest.root(block.text()).equals("site")) {
                Place place = new Place(block.document(), block.line(), block.text());
                Configuration.of(PomsTest.model(PomsTest.root(block.text()), block.text()))
                        .forEach(found -> all.add(new Configured(place, found)));
            }
        }
        for (Place span : PomsTest.elements()) {
            Configuration.of(PomsTest.model(PomsTest.root(span.text()), span.text()))
                    .forEach(found -> all.add(new Configured(span, found)));
        }
        for (Place place : CommandsTest.commands()) {
            for (MavenCommand command : MavenCommand.in(place.text(), PLUGIN)) {
                List<String> goals = command.goals().isEmpty() ? List.of("site") : command.goals();
                goals.forEach(goal -> all.add(new Configured(place, set(goal, command.properties()))));
            }
        }
        for (MarkdownDocument document : MarkdownDocument.all()) {
            document.spans().stream()
                    .filter(span -> span.text().matches("-Dvitae\\.[\\w.]+(?:=.*)?")
                            && !span.text().contains("…"))
                    .filter(span ->
                            span.text().contains("=") || isSwitch(span.text().substring(2)))
                    .forEach(span -> all.add(property(span)));
        }
        all.addAll(rows());
        return all;
    }

    /** Words that rows of tables name as values of a parameter which takes some words and no others. */
    private static List<Configured> rows() {
        List<Configured> all = new ArrayList<>();
        for (String document : List.of("README.md", "src/site/markdown/usage.md")) {
            List<String> lines = Text.of(document).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String[] cells = lines.get(i).split("\\|");
                String name = cells.length < 3 ? "" : cells[1].replace("`", "").strip();
                if (lines.get(i).startsWith("| `") && OF_WORDS.contains(name)) {
                    Place place = new Place(Path.of(document), i + 1, lines.get(i));
                    Pattern.compile("`([a-z-]+)`")
                            .matcher(cells[cells.length - 1])
                            .results()
                            .map(found -> found.group(1))
                            .forEach(word -> all.add(new Configured(place, named(name, word))));
                }
            }
        }
        return all;
    }

    private static Configuration named(String parameter, String text) {
        Xpp3Dom values = new Xpp3Dom("configuration");
        Xpp3Dom value = new Xpp3Dom(parameter);
        value.setValue(text);
        values.addChild(value);
        return new Configuration(List.of("site"), values);
    }

    /** Whether a property without a value says something. */
    private static boolean isSwitch(String property) {
        return PLUGIN.goals().values().stream()
                .flatMap(goal -> goal.withProperty(property).stream())
                .anyMatch(parameter -> parameter.type().matches("boolean|.*\\.Boolean"));
    }

    private static Configured property(Place span) {
        String[] pair = span.text().substring(2).split("=", 2);
        String goal = PLUGIN.goals().values().stream()
                .filter(some -> some.withProperty(pair[0]).isPresent())
                .map(PluginGoals.Goal::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(span.toString()));
        return new Configured(span, set(goal, Map.of(pair[0], pair.length > 1 ? pair[1] : "true")));
    }

    private static Configuration set(String goal, Map<String, String> properties) {
        Xpp3Dom values = new Xpp3Dom("configuration");
        properties.forEach((property, text) -> PLUGIN.goal(goal)
                .withProperty(property)
                .ifPresent(parameter -> {
                    Xpp3Dom value = new Xpp3Dom(parameter.name());
                    value.setValue(text);
                    values.addChild(value);
                }));
        return new Configuration(List.of(goal), values);
    }

    /** All in one test, since making goals takes longer than trying them; before each, they are as they were made. */
    @Test
    void aGoalTakesWhatADocumentConfigures(
            @InjectMojo(goal = "announce") Mojo announce,
            @InjectMojo(goal = "check") Mojo check,
            @InjectMojo(goal = "import") Mojo imports,
            @InjectMojo(goal = "init") Mojo init,
            @InjectMojo(goal = "report") Mojo report,
            @InjectMojo(goal = "serve") Mojo serve,
            @InjectMojo(goal = "site") Mojo site)
            throws Exception {
        Map<String, Mojo> mojos = Map.of(
                "announce",
                announce,
                "check",
                check,
                "import",
                imports,
                "init",
                init,
                "report",
                report,
                "serve",
                serve,
                "site",
                site);
        IdentityHashMap<Mojo, Map<String, Object>> made = new IdentityHashMap<>();
        for (Mojo mojo : mojos.values()) {
            made.put(mojo, MojoExtension.getVariablesAndValuesFromObject(mojo));
        }
        List<Configured> all = configured();

        assertThat(all).hasSizeGreaterThan(200);
        assertThat(all).allSatisfy(configured -> {
            for (String goal : configured.configuration().goals()) {
                if (mojos.containsKey(goal)) {
                    configure(mojos.get(goal), goal, configured.configuration().values());
                    asMade(mojos.get(goal), made);
                }
            }
            run(check, configured.configuration().values());
            asMade(check, made);
        });
    }

    private static void asMade(Mojo mojo, IdentityHashMap<Mojo, Map<String, Object>> made)
            throws IllegalAccessException {
        for (Map.Entry<String, Object> variable :
                Objects.requireNonNull(made.get(mojo)).entrySet()) {
            if (PLUGIN.goals().values().stream()
                    .anyMatch(goal -> goal.parameters().containsKey(variable.getKey()))) {
                MojoExtension.setVariableValueToObject(mojo, variable.getKey(), variable.getValue());
            }
        }
    }

    /** Sets those parameters of a goal that it has; Maven leaves out the others. */
    private void configure(Mojo mojo, String goal, Xpp3Dom values) throws ComponentConfigurationException {
        Xpp3Dom known = new Xpp3Dom("configuration");
        for (Xpp3Dom value : values.getChildren()) {
            if (PLUGIN.goal(goal).parameters().containsKey(value.getName())) {
                known.addChild(new Xpp3Dom(value));
            }
        }
        new BasicComponentConfigurator()
                .configureComponent(
                        mojo,
                        new XmlPlexusConfiguration(known),
                        new InBase(),
                        new ClassWorld("documents", getClass().getClassLoader()).getClassRealm("documents"));
    }

    /** Checks a small profile with these settings, but for where it lies. */
    private void run(Mojo check, Xpp3Dom values) throws Exception {
        Xpp3Dom settings = new Xpp3Dom("configuration");
        Map.of(
                        "vitaeDirectory", "${basedir}/src/site/vitae",
                        "siteDirectory", "${basedir}/src/site",
                        "sarif", "false",
                        "asOf", "2026-11-28")
                .forEach((name, text) -> {
                    Xpp3Dom value = new Xpp3Dom(name);
                    value.setValue(text);
                    settings.addChild(value);
                });
        for (Xpp3Dom value : values.getChildren()) {
            if (!Set.of("vitaeDirectory", "siteDirectory", "builtSite", "externalLinks", "skip")
                    .contains(value.getName())) {
                settings.addChild(new Xpp3Dom(value));
            }
        }
        configure(check, "check", settings);
        check.execute();
    }

    private final class InBase implements ExpressionEvaluator {

        @Override
        public Object evaluate(String expression) {
            return expression.replace("${basedir}", base.toString());
        }

        @Override
        public File alignToBaseDirectory(File file) {
            return file.isAbsolute() ? file : base.resolve(file.toPath()).toFile();
        }
    }

    @Test
    @InjectMojo(goal = "check")
    void aValueThatNoGoalTakesIsSeen(Mojo check) {
        assertThatThrownBy(() ->
                        run(check, set("check", Map.of("vitae.look", "fine")).values()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("<look>");
        assertThatThrownBy(() -> run(
                        check, set("check", Map.of("vitae.newsOnAbout", "some")).values()))
                .isInstanceOf(ComponentConfigurationException.class);
    }
}
