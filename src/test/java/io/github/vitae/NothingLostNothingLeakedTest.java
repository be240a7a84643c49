package io.github.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.Golden;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.testing.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every visible word of an author is on some page, or a problem says why not; and no hidden word is anywhere. */
class NothingLostNothingLeakedTest {

    /** Fixtures that leave to the reader's guess what is hidden; what is shown of them is their golden pages' to say. */
    private static final Set<String> AMBIGUOUS = Set.of("drafts-stay-home", "hostile-html", "draft-document");

    static List<Path> fixtures() {
        List<Path> fixtures = new ArrayList<>(List.of(Path.of("examples/homepage/src/site/vitae")));
        Golden.all().stream()
                .filter(example -> !AMBIGUOUS.contains(example.toString()))
                .map(Golden::input)
                .filter(input -> Files.exists(input.resolve("about.md")))
                .forEach(fixtures::add);
        return fixtures;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyVisibleWordIsOnSomePage(Path fixture) throws IOException {
        TrialProfile.Result result = TrialProfile.in(fixture).read();
        List<String> visible = Words.visible(Files.readString(fixture.resolve("about.md")));

        List<String> missing = Words.missing(visible, Words.shown(result.outputs()));

        assertThat(visible).isNotEmpty();
        assertThat(Words.untold(missing, result.problems())).isEmpty();
    }

    /** Random pages of which is known, word by word, what is hidden: visible words start with v, hidden ones with h. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void randomPagesLoseNothingAndLeakNothing(int seed, @TempDir Path directory) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 250; trial++) {
            RandomPage page = new RandomPage(random);
            String text = page.text();

            TrialProfile.Result result =
                    TrialProfile.in(directory).with("about.md", text).read();

            List<String> missing = Words.missing(page.visible, Words.shown(result.outputs()));
            assertThat(Words.untold(missing, result.problems())).as(text).isEmpty();
            assertThat(result.everything()).as(text).doesNotContainPattern("\\bhidden[0-9]");
        }
    }

    /** A page of blocks in any order, with comments in any of them. */
    private static final class RandomPage {
        private final Random random;
        private final List<String> visible = new ArrayList<>();
        private int words;

        RandomPage(Random random) {
            this.random = random;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            if (random.nextBoolean()) {
                text.append("---\ntitle: About\n---\n");
            }
            int blocks = 2 + random.nextInt(8);
            for (int i = 0; i < blocks; i++) {
                text.append(block()).append(random.nextInt(4) == 0 ? "\n\n\n" : "\n\n");
            }
            return text.toString();
        }

        private String block() {
            return switch (random.nextInt(14)) {
                case 0 -> "# " + List.of("News", "Awards", "🔥 News").get(random.nextInt(3));
                case 1 -> "## " + word() + " " + comment();
                case 2 -> "<h2>" + word() + "</h2>";
                case 3 -> "**" + word() + "**";
                case 4 -> "<!--\n" + hidden() + "\n\n- 2024 " + hidden() + "\n\n-->";
                case 5 -> "[//]: # (" + hidden() + ")";
                case 6 -> markdownList();
                case 7 -> htmlList();
                case 8 -> "| " + word() + " | " + word() + " |\n|---|---|\n| 2024 | " + word() + comment() + " |";
                case 9 -> "<div class=\"x\">\n\n" + words() + "\n\n</div>";
                case 10 -> "> " + words() + "\n> " + words();
                case 11 -> "{% comment %} " + hidden() + " {% endcomment %}";
                case 12 -> "<p>" + words() + comment() + ", " + words() + "</p>";
                default -> words() + " " + comment() + "\n" + words();
            };
        }

        private String markdownList() {
            StringBuilder list = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                list.append("- ")
                        .append(date())
                        .append(words())
                        .append(comment())
                        .append('\n');
                if (random.nextInt(4) == 0) {
                    list.append("  - ").append(words()).append('\n');
                }
                if (random.nextInt(4) == 0) {
                    list.append("<!-- - 2023 ").append(hidden()).append(" -->\n");
                }
            }
            return list.toString();
        }

        private String htmlList() {
            StringBuilder list = new StringBuilder("<ul>\n");
            for (int i = random.nextInt(4); i >= 0; i--) {
                list.append("  <li>")
                        .append(date())
                        .append(words())
                        .append(comment())
                        .append("</li>\n");
                if (random.nextInt(4) == 0) {
                    list.append("\n  <!-- <li>").append(hidden()).append("</li> -->\n\n");
                }
            }
            return list.append("</ul>").toString();
        }

        private String date() {
            return List.of("", "May 2025: ", "**2024-12** ", "2023.05.02 - ", "*Jan 2021*, ")
                    .get(random.nextInt(5));
        }

        private String comment() {
            return switch (random.nextInt(5)) {
                case 0 -> "<!-- " + hidden() + " -->";
                case 1 -> "<!--" + hidden() + "\n" + hidden() + "-->";
                default -> "";
            };
        }

        private String words() {
            return word() + " *" + word() + "* " + word();
        }

        private String word() {
            String word = "visible" + words++;
            visible.add(word);
            return word;
        }

        private String hidden() {
            return "hidden" + words++;
        }
    }
}
