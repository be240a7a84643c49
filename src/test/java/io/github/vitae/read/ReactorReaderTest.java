package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Profile;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.project.ModuleSource;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.testing.PageHtml;
import io.github.vitae.testing.Poms;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project with its modules as one. */
class ReactorReaderTest {

    private static final ReadOptions OPTIONS = new ReadOptions(
            StandardCharsets.UTF_8, false, Optional.empty(), Publishing.asOf(LocalDate.of(2026, 11, 28)));

    @TempDir
    private Path folder;

    private final List<ModuleSource> modules = new ArrayList<>();
    private final Problems problems = new Problems();
    private Optional<ProjectFacts> root = Optional.empty();

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private void module(String name, String folderOfSite, boolean hasPages, Optional<ProjectFacts> facts) {
        Path vitae = folder.resolve(name);
        modules.add(new ModuleSource(
                "Tides " + name,
                folderOfSite,
                hasPages,
                new ProfileDirectory(vitae, name),
                Files.isDirectory(vitae),
                OPTIONS,
                facts));
    }

    private Reading read() {
        boolean written = Files.isDirectory(folder.resolve("root"));
        return ReactorReader.read(
                        new ProfileDirectory(folder.resolve("root"), "root"), OPTIONS, written, root, modules, problems)
                .orElseThrow();
    }

    private static List<Output> outputs(Profile profile) {
        return ProfileOutputs.of(profile, TrialProfile.pages(Look.SKIN));
    }

    private static String page(Profile profile, String path) {
        return outputs(profile).stream()
                .filter(output ->
                        output instanceof Output.Page && output.path().value().equals(path))
                .map(output -> PageHtml.of((Output.Page) output))
                .findFirst()
                .orElse("");
    }

    @Test
    void entriesOfAllModulesAreOnePageNewestFirstEachWithItsModule() throws IOException {
        write("core/news.yml", """
                - date: 2025-03
                  text: Core is [faster](/docs/speed.html), see ![a](img/a.png).
                  pinned: true
                - date: 2024-01
                  text: Same news.
                - date: 2026-01
                  text: Not yet.
                  draft: true
                """);
        write("core/img/a.png", "x");
        write("core/awards.yml", "- date: 2023\n  title: Best core\n");
        write("tool/news.yml", """
                - date: 2026-02
                  text: Tool is out.
                  url: https://tool.example.org/
                - date: 2024-01
                  text: Same news.
                """);
        module("core", "libs/core", true, Optional.empty());
        module("tool", "tool", true, Optional.empty());
        Reading reading = read();

        assertThat(page(reading.profile(), "news.html"))
                .containsSubsequence("Tool is out.", "Tides tool", "Core is", "Tides core", "Same news.")
                .contains("href=\"libs/core/docs/speed.html\"", "src=\"libs/core/img/a.png\"")
                .contains("href=\"libs/core/news.html\"", "href=\"https://tool.example.org/\"")
                .doesNotContain("Not yet")
                .containsOnlyOnce("id=\"d2024-01-same-news");
        assertThat(page(reading.profile(), "awards.html"))
                .contains("Best core", "Tides core", "href=\"libs/core/awards.html\"");
        assertThat(reading.profile().news().entries().get(2).tags()).containsExactly("Tides core", "Tides tool");
        // the module has the file
        assertThat(outputs(reading.profile())).noneMatch(Output.AssetCopy.class::isInstance);
        assertThat(page(reading.profile(), "index.html")).isEmpty();
        assertThat(problems.sorted()).isEmpty();
        assertThat(reading.fromProject())
                .containsExactly(
                        "From the module Tides core, in core: 2 news, 1 award, 0 publications, 0 people",
                        "From the module Tides tool, in tool: 2 news, 0 awards, 0 publications, 0 people");
    }

    @Test
    void whatAModuleWithoutPagesHasIsPublishedAndToldWithTheWhole() throws IOException {
        write("core/news.yml", "- date: 2025-03\n  text: See ![a](img/a.png) and ![b](img/b.png).\n  titel: x\n");
        write("core/img/a.png", "x");
        module("core", "core", false, Optional.empty());
        Profile profile = read().profile();

        assertThat(page(profile, "news.html"))
                .contains("src=\"core-files/img/a.png\"")
                .doesNotContain("core/news.html");
        assertThat(outputs(profile))
                .filteredOn(Output.AssetCopy.class::isInstance)
                .map(output -> output.path().value())
                .containsExactly("core-files/img/a.png");
        assertThat(profile.localLinks())
                .singleElement()
                .satisfies(link -> assertThat(link.target().value()).isEqualTo("core-files/img/b.png"));
        assertThat(problems.sorted()).isNotEmpty();
    }

    @Test
    void aPublicationOfTwoModulesIsThereOnceAndNewsStillLeadToIt() throws IOException {
        String paper =
                "@article{%s, title={On the Tides of Harbours}, author={Ada Quill}, year={2024}, doi={10.1000/1}}\n";
        write("root/publications.bib", paper.formatted("quill2024"));
        write("root/about.md", "# Tides\n\nWords.\n");
        write(
                "core/publications.bib",
                paper.formatted("tides")
                        + "@article{quill2024, title={Another Thing}, author={Bo Lind}, year={2020}, pdf={files/x.pdf}}\n");
        write("core/files/x.pdf", "x");
        write("core/news.yml", """
                - date: 2025-03
                  text: Two papers.
                  cite: [tides, quill2024]
                """);
        module("core", "core", true, Optional.empty());
        Profile profile = read().profile();

        assertThat(profile.publications()).extracting(one -> one.key()).containsExactly("quill2024", "quill2024-2");
        assertThat(profile.news().entries())
                .singleElement()
                .satisfies(item -> assertThat(item.cites()).containsExactly("quill2024", "quill2024-2"));
        assertThat(page(profile, "news.html")).contains("publications/quill2024.html", "publications/quill2024-2.html");
        assertThat(page(profile, "publications.html")).contains("core/files/x.pdf");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void peopleOfAllModulesAreThereOnce() throws IOException {
        write("core/people.yml", "- id: bo\n  avatar: bo.png\n- name: Cy Rook\n- id: bot\n  hidden: true\n");
        write("core/bo.png", "x");
        root = Optional.of(new Poms()
                .developer("ada", "Ada Quill", Map.of("picUrl", "img/ada.png"))
                .facts());
        Poms core = new Poms()
                .developer("ada", "Ada Quill", Map.of())
                .developer("bo", "Bo Lind", Map.of())
                .developer("bot", "Release Bot", Map.of());
        module("core", "core", true, Optional.of(core.facts()));
        module(
                "none",
                "none",
                true,
                Optional.of(new Poms().developer("dee", "Dee Marsh", Map.of()).facts()));
        Reading reading = read();

        assertThat(reading.profile().people())
                .extracting(member -> member.person().name())
                .containsExactly("Ada Quill", "Bo Lind", "Cy Rook", "Dee Marsh");
        assertThat(page(reading.profile(), "people.html"))
                .contains("src=\"core/bo.png\"")
                .doesNotContain("Bot");
        assertThat(problems.sorted()).isEmpty();
    }

    private static Poms pom() {
        return new Poms()
                .developer("ada", "Ada Quill", Map.of())
                .developer("bot", "Release Bot", Map.of("picUrl", "img/bot.png"))
                .contributor("Zoë Reed", Map.of());
    }

    private List<String> namesOfPeople() {
        return read().profile().people().stream()
                .map(member -> member.person().name())
                .toList();
    }

    /** Ways to hide the developer {@code bot}, “Release Bot”, and the contributor “Zoë Reed”. */
    private static final Map<String, String> WAYS = Map.of(
            "by id",
            "- {id: BOT, hidden: true}\n- {name: zoe reed, hidden: true}\n",
            "by name",
            "- {name: Release  bot, draft: true}\n- {name: Zoë Reed, published: false}\n",
            "by its parts",
            """
            - {first_name: Release, last_name: Bot, hidden: true}
            - {name: {given: Zoë, family: Reed}, hidden: true}
            """);

    @Test
    void whomAModuleHidesTheWholeDoesNotShowThroughAnotherPom() throws IOException {
        for (Map.Entry<String, String> way : WAYS.entrySet()) {
            modules.clear();
            write("root/about.md", "# Tides\n\nWords.\n");
            write("root/img/bot.png", "x");
            write("core/people.yml", way.getValue());
            root = Optional.of(pom().facts());
            module("core", "core", true, Optional.of(pom().facts()));
            module("none", "none", true, Optional.of(pom().facts()));

            assertThat(namesOfPeople()).as(way.getKey()).containsExactly("Ada Quill");
            assertThat(outputs(read().profile())).as(way.getKey()).noneMatch(Output.AssetCopy.class::isInstance);
        }
    }

    @Test
    void whomTheProjectHidesNoModuleShows() throws IOException {
        for (Map.Entry<String, String> way : WAYS.entrySet()) {
            modules.clear();
            write("root/people.yml", way.getValue());
            write("core/people.yml", "- {id: bot, role: Robot}\n- name: Zoë Reed\n- name: Cy Rook\n");
            root = Optional.of(
                    new Poms().developer("ada", "Ada Quill", Map.of()).facts());
            module("core", "core", true, Optional.of(pom().facts()));

            assertThat(namesOfPeople())
                    .as(way.getKey())
                    .doesNotContain("Zoë Reed")
                    .contains("Ada Quill", "Cy Rook");
        }
    }

    @Test
    void whomTheProjectNamesInItsOwnFilesItShowsWhateverAModuleHides() throws IOException {
        write("root/people.yml", "- {id: bot, role: Robot}\n");
        write("core/people.yml", "- {id: bot, hidden: true}\n- {id: ada, hidden: true}\n");
        root = Optional.of(pom().facts());
        module("core", "core", true, Optional.of(pom().facts()));
        assertThat(namesOfPeople()).containsExactly("Release Bot", "Zoë Reed");
    }

    @Test
    void aFileOfSomebodyThatIsHiddenHidesThemByItsNameToo() throws IOException {
        write("core/about.md", "# Core\n\nWords.\n");
        write("core/people/robot.md", "---\nname: Release Bot\nhidden: true\n---\nWords.\n");
        write("core/people/reed.yml", "name: Zoë Reed\nhidden: true\n");
        write("core/people/x.md", "---\nid: ada\ndraft: true\n---\nWords.\n");
        root = Optional.of(pom().facts());
        module("core", "core", true, Optional.of(pom().facts()));
        assertThat(namesOfPeople()).isEmpty();
    }

    @Test
    void twoOfOneNameAreTwoToWhoHidesOne() throws IOException {
        write("core/people.yml", "- {id: wwang, hidden: true}\n");
        root = Optional.of(new Poms()
                .developer("wwang", "Wei Wang", Map.of())
                .developer("wang2", "Wei Wang", Map.of("timezone", "+2"))
                .facts());
        module("core", "core", true, Optional.empty());
        assertThat(read().profile().people())
                .singleElement()
                .satisfies(member -> assertThat(member.timezone()).contains("+2"));
    }

    @Test
    void nobodyIsThankedInTheWholeWhomAnotherPartOfItHides() throws IOException {
        write("root/people.yml", "- {id: bot, hidden: true}\n- {name: Zoë Reed, hidden: true}\n");
        write("core/about.md", "# Core\n\nWords.\n");
        write("core-base/src/changes/changes.xml", """
                <document><body><release version="1.0" date="2024-05-01">
                <action dev="bot" type="fix" due-to="Zoe Reed">Ebb came too late.</action>
                <action dev="ada" type="fix" due-to="Cy Rook">Flood came too late.</action>
                </release></body></document>
                """);
        root = Optional.of(pom().facts());
        module(
                "core",
                "core",
                true,
                Optional.of(pom().in(folder.resolve("core-base")).facts()));
        assertThat(page(read().profile(), "news.html"))
                .contains("Ebb came", "Cy Rook")
                .doesNotContain("Release Bot", "Reed", "bot");
    }

    @Test
    void theProjectsOwnEntriesStayAndComeFirstInDoubt() throws IOException {
        write("root/news.yml", "- date: 2024-01\n  text: Same news.\n  pinned: true\n");
        write("root/about.md", "# Tides\n\nWords.\n");
        write("core/news.yml", "- date: 2024-01\n  text: Same news!\n- date: 2026-01\n  text: Newer.\n");
        module("core", "core", true, Optional.empty());
        Profile profile = read().profile();

        assertThat(profile.news().entries()).extracting(item -> item.words()).containsExactly("Same news.", "Newer.");
        assertThat(profile.news().entries().get(0).tags()).isEmpty();
        assertThat(page(profile, "index.html")).contains("Words.");
    }

    @Test
    void aModuleThatCannotBeReadTakesNothingFromTheOthers() throws IOException {
        write("core/news.yml", "- date: [\n");
        write("tool/news.yml", "- date: 2026-01\n  text: Newer.\n");
        write("odd/readme.txt", "x");
        module("core", "core", true, Optional.empty());
        module("tool", "tool", true, Optional.empty());
        module("odd", "odd", true, Optional.empty());
        Reading reading = read();

        assertThat(reading.profile().news().entries()).hasSize(1);
        assertThat(reading.fromProject().get(2)).contains("odd: nothing that can be read");
    }
}
