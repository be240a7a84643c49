package io.github.vitae.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.documents.PluginGoals.Goal;
import io.github.vitae.documents.PluginGoals.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages about goals are what the goals say of themselves. With {@code -Dgolden.update} they are written anew. */
class GoalPagesTest {

    private static final PluginGoals PLUGIN = PluginGoals.built();

    @Test
    void pagesAboutGoalsAreThoseOfTheDescriptor() throws IOException {
        Map<String, String> pages = new GoalPages(PLUGIN).all();
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(MarkdownDocument.PAGES.resolve(page.getKey()), page.getValue(), UTF_8);
            }
        }
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(MarkdownDocument.PAGES)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("goal"))
                    .toList()) {
                written.put(file.getFileName().toString(), Text.of(file.toString()));
            }
        }

        assertThat(written).isEqualTo(new TreeMap<>(pages));
    }

    /** Maven's tools end what is marked as code in Javadoc at the first brace that closes, even one of an expression. */
    @Test
    void bracesInDescriptionsAreInPairs() {
        List<String> descriptions = PLUGIN.goals().values().stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal.description()),
                        goal.parameters().values().stream().map(Parameter::description)))
                .flatMap(description -> Stream.concat(
                        Stream.of(description), org.jsoup.Jsoup.parse(description).select("code").eachText().stream()))
                .toList();

        assertThat(descriptions)
                .hasSizeGreaterThan(100)
                .allMatch(text -> text.chars().filter(c -> c == '{').count()
                        == text.chars().filter(c -> c == '}').count());
    }

    /** The help goal is written by Maven's tools. */
    @Test
    void everyGoalOfOursHasAnExample() {
        assertThat(PLUGIN.goals().values())
                .filteredOn(goal -> !goal.name().equals("help"))
                .extracting(Goal::description)
                .isNotEmpty()
                .allMatch(description -> description.contains("<pre>"));
    }

    @Test
    void aDescriptionIsMarkdown() {
        Goal goal = new Goal(
                "greet",
                "Says <em>hello</em> to <code>a | b</code>, who is *here*. And more.\n<p>Twice.</p>\n<pre><code>mvn vitae:greet -Dvitae.to=\"A &amp; B\"\n</code></pre>",
                "1.0.0",
                "site",
                false,
                Map.of(
                        "to",
                        new Parameter(
                                "to",
                                "vitae.to",
                                "java.util.List",
                                "a,b",
                                "1.1.0",
                                true,
                                true,
                                "Whom: <ul><li>a</li><li>b</li></ul>"),
                        "inner",
                        new Parameter("inner", "", "int", "", "", false, false, "")));

        Map<String, String> pages = new GoalPages(new PluginGoals(Map.of("greet", goal, "site", goal))).all();

        assertThat(pages.get("goal-greet.md")).isEqualTo("""
                # vitae:greet

                Bound to the phase `site` · needs a pom · since 1.0.0

                Says *hello* to `a | b`, who is \\*here\\*. And more.

                Twice.

                ```sh
                mvn vitae:greet -Dvitae.to="A & B"
                ```

                ## Parameters

                ### to

                A list · required · by default `a,b` · `-Dvitae.to` · since 1.1.0

                Whom:

                - a
                - b
                """);
        assertThat(pages.get("goals.md"))
                .contains("| [vitae:greet](goal-greet.html) | Says *hello* to `a \\| b`, who is \\*here\\*. |");
    }
}
