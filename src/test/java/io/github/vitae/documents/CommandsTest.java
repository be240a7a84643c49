package io.github.vitae.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.documents.MarkdownDocument.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commands that documents tell to type: each goal and each property is there. What they do is tried where whole builds are:
 * {@code src/it/from-an-empty-folder} types those of the tutorial, {@code src/it/commands-of-the-documents} the others.
 */
class CommandsTest {

    private static final PluginGoals PLUGIN = PluginGoals.built();

    private static final Pattern GOAL = Pattern.compile("(?:vitae|io\\.github\\.vitae:vitae-maven-plugin):([a-z]+)");
    private static final Pattern PROPERTY = Pattern.compile("-D([\\w.]+)(?:=\\S*)?");

    /** Words in lines, and lines of blocks. */
    static List<Place> commands() {
        List<Place> commands = new ArrayList<>();
        for (MarkdownDocument document : MarkdownDocument.all()) {
            document.spans().stream()
                    .filter(span -> span.text().startsWith("mvn "))
                    .forEach(commands::add);
            for (CodeBlock block : document.blocks()) {
                List<String> lines = block.text().lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    String line = lines.get(i).strip();
                    Matcher step =
                            Pattern.compile("(?:- (?:run: )?|sh ')(mvn .*?)'?").matcher(line);
                    if (line.matches("(?:[A-Z_]+=\\S+ )?mvn .*|.* && mvn .*") && !step.matches()) {
                        commands.add(new Place(block.document(), block.line() + 1 + i, line));
                    } else if (step.matches()) {
                        commands.add(new Place(block.document(), block.line() + 1 + i, step.group(1)));
                    } else {
                        assertThat(line).as(block.toString()).doesNotContain("mvn -", "mvn vitae");
                    }
                }
            }
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandNamesGoalsAndPropertiesThatAreThere(Place command) {
        List<MavenCommand> found = MavenCommand.in(command.text(), PLUGIN);

        assertThat(found).isNotEmpty();
        assertThat(found.stream().flatMap(one -> one.faults().stream())).isEmpty();
    }

    /** Goals and properties that are named in the midst of words: {@code vitae:check}, {@code -Dvitae.drafts}. */
    @Test
    void aGoalOrAPropertyThatIsNamedIsThere() {
        List<String> unknown = new ArrayList<>();
        int named = 0;
        for (MarkdownDocument document : MarkdownDocument.all()) {
            for (Place span : document.spans()) {
                Matcher goal = GOAL.matcher(span.text());
                Matcher property = PROPERTY.matcher(span.text());
                if (goal.matches()) {
                    named++;
                    if (!PLUGIN.goals().containsKey(goal.group(1))) {
                        unknown.add(span.toString());
                    }
                } else if (property.matches() && span.text().startsWith("-Dvitae.")) {
                    named++;
                    if (PLUGIN.goals().values().stream()
                            .noneMatch(
                                    some -> some.withProperty(property.group(1)).isPresent())) {
                        unknown.add(span.toString());
                    }
                }
            }
        }

        assertThat(named).isGreaterThan(40);
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mvn vitae:chekc, vitae:chekc is no goal",
        "mvn vitae:check -Dvitae.form=x, '-Dvitae.form is no property of [check]'",
        // a property of another goal does nothing
        "mvn vitae:check -Dvitae.from=x, '-Dvitae.from is no property of [check]'",
        "mvn sit, '‘sit’ is no goal, phase or option that is known'",
        "mvn -f no-such-folder site, there is no pom in no-such-folder",
        "mvn -Pnone verify, the pom has no profile none",
        "mvn io.github.vitae:vitae-maven-plugin:0.0.1:init, 'the plugin''s version is 1.0.0-SNAPSHOT, not 0.0.1'",
        "'MAVEN_OPTS=-Xmx1g mvn -B', it runs nothing",
    })
    void whatIsWrongWithACommandIsSaid(String line, String fault) {
        assertThat(MavenCommand.in(line, PLUGIN))
                .singleElement()
                .satisfies(command ->
                        assertThat(command.faults()).containsExactly(fault.replace("1.0.0-SNAPSHOT", Text.version())));
    }

    @Test
    void aCommandIsPartedAsAShellPartsIt() {
        assertThat(MavenCommand.in(
                        "cd x && mvn vitae:init '-Dvitae.name=Ada & Sons; Ltd' -B | cat; mvn \"-Dvitae.look=skin\" site",
                        PLUGIN))
                .extracting(MavenCommand::properties)
                .containsExactly(Map.of("vitae.name", "Ada & Sons; Ltd"), Map.of("vitae.look", "skin"));
    }
}
