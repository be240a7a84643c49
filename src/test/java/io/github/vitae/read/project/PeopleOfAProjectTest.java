package io.github.vitae.read.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Member;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.project.facts.ProjectParts;
import io.github.vitae.testing.Effort;
import io.github.vitae.testing.Poms;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The people whom a pom names, with what people.yml says of them. */
class PeopleOfAProjectTest {

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    private Path folder;

    private TrialProfile profile() {
        return TrialProfile.in(folder).with("about.md", "# Tides\n\nWords.\n");
    }

    private static List<String> names(TrialProfile.Result result) {
        return result.profile().orElseThrow().people().stream()
                .map(member -> member.person().name())
                .toList();
    }

    @Test
    void developersAndContributorsAreGroupedByWhatTheyDo() {
        TrialProfile.Result result = profile()
                .of(new Poms()
                        .developer("ada", "Ada Quill", Map.of("timezone", "Europe/Berlin"), "Maintainer", "Writer")
                        .developer("bo", "Bo Lind", NOTHING)
                        .developer("cy", "Cy Rook", NOTHING, "maintainer")
                        .developer("di", "Di Wren", NOTHING, "Developer")
                        .contributor("Eve Sand", NOTHING)
                        .facts())
                .read();
        assertThat(result.page("people.html"))
                .containsSubsequence(
                        "<h1>People</h1>",
                        ">Maintainer</h2>",
                        "id=\"ada\"",
                        "Ada Quill",
                        "Writer",
                        "Time zone: Europe/Berlin",
                        "id=\"cy\"",
                        ">Developers</h2>",
                        "id=\"bo\"",
                        "id=\"di\"",
                        ">Contributors</h2>",
                        "id=\"eve-sand\"");
        assertThat(result.said()).containsExactly("People from pom.xml: 4 developers, 1 contributor");
        assertThat(result.log()).isEmpty();
    }

    @Test
    void theTeamOfReportsIsLedToThemAnchorByAnchor() {
        TrialProfile.Result result = profile()
                .of(new Poms().developer("ada", "Ada Quill", NOTHING).facts())
                .read();
        assertThat(result.outputs())
                .filteredOn(output -> output.path().value().equals("team.html"))
                .singleElement()
                .satisfies(output -> assertThat(((Output.RedirectPage) output).html())
                        .contains(
                                "<li id=\"ada\"><a href=\"people.html#ada\">Ada Quill</a></li>",
                                "location.hash",
                                "script-src 'sha256-"));
    }

    @Test
    void whoIsNamedTwiceIsThereOnce() {
        TrialProfile.Result result = profile()
                .of(new Poms()
                        .developer("ada", "Ada Quill", NOTHING, "Maintainer")
                        .developer("ADA", "Ada Quill", Map.of("url", "https://ada.example.org/"))
                        .developer("wwang", "Wei Wang", NOTHING)
                        .developer("wang2", "Wei Wang", NOTHING)
                        .contributor("ada  quill", Map.of("github", "adaq"), "Tester")
                        .facts())
                .read();
        assertThat(names(result)).containsExactly("Ada Quill", "Wei Wang", "Wei Wang");
        assertThat(result.page("people.html"))
                .contains("https://github.com/adaq", "https://ada.example.org/", "Tester");
        assertThat(result.log()).isEmpty();
    }

    @Test
    void twoWithOneIdAreShownAndTold() {
        TrialProfile.Result result = profile()
                .of(new Poms()
                        .developer("q", "Ada Quill", NOTHING)
                        .developer("q", "Bo Quint", NOTHING)
                        .facts())
                .read();
        assertThat(names(result)).containsExactly("Ada Quill", "Bo Quint");
        assertThat(result.page("people.html")).contains("id=\"q\"", "id=\"q-2\"");
        assertThat(result.problems(Code.DUPLICATE_ENTRY))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("pom.xml:11", "‘Bo Quint’ has the id ‘q’ of ‘Ada Quill’"));
    }

    @Test
    void whoHasNoNameIsShownByIdAndWhoHasNeitherNotAtAll() {
        TrialProfile.Result result = profile()
                .of(new Poms()
                        .developer("ada", "", NOTHING)
                        .developer("", "", Map.of("email", "a@example.org"))
                        .facts())
                .read();
        assertThat(names(result)).containsExactly("ada");
        assertThat(result.problems(Code.UNNAMED_PERSON))
                .extracting(Problem::toString)
                .satisfiesExactly(
                        one -> assertThat(one).contains("pom.xml:10", "the developer ‘ada’ has no name"),
                        one -> assertThat(one).contains("pom.xml:11", "neither a name nor an id"));
    }

    @Test
    void propertiesAreServicesAndAPortraitInAnyCase() {
        TrialProfile.Result result = profile()
                .with("img/ada.png", new byte[] {1})
                .of(new Poms()
                        .developer("ada", "Ada Quill", Map.of("PICURL", "img/ada.png", "GitHub", "adaq"))
                        .developer("bo", "Bo Lind", Map.of("picUrl", "https://bo.example.org/b.jpg", "jira.user", "b"))
                        .developer("cy", "Cy Rook", Map.of("picUrl", "img/none.png", "orcid", "0000-0002-1825-0097"))
                        .facts())
                .read();
        assertThat(result.page("people.html"))
                .contains("src=\"img/ada.png\"", "https://github.com/adaq", "src=\"https://bo.example.org/b.jpg\"")
                .contains("https://orcid.org/0000-0002-1825-0097");
        assertThat(result.outputs())
                .filteredOn(Output.AssetCopy.class::isInstance)
                .map(output -> output.path().value())
                .containsExactly("img/ada.png");
        assertThat(result.problems(Code.MISSING_FILE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("pom.xml:12", "img/none.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x"})
    void anAddressThatMayNotBePublishedIsTold(String address) {
        TrialProfile.Result result = profile()
                .of(new Poms()
                        .developer(
                                "ada",
                                "Ada Quill",
                                Map.of("url", address, "organization", "Docks", "organizationUrl", address))
                        .facts())
                .read();
        assertThat(result.everything()).doesNotContainIgnoringCase("script:").doesNotContain("text/html,x");
        assertThat(result.problems(Code.DROPPED_HTML)).isNotEmpty();
    }

    @Test
    void allTextOfThePomIsTextAndNeverHtml() {
        String attack = "<img src=x onerror=alert(1)>\"'&#60;b>";
        TrialProfile.Result result = profile()
                .of(new Poms()
                        .developer(
                                "a\"b<c d",
                                attack,
                                Map.of("organization", attack, "timezone", attack, "location", attack),
                                attack,
                                attack + 2)
                        .facts())
                .read();
        assertThat(result.everything()).doesNotContain("<img src=x").doesNotContain("<b>");
        assertThat(result.page("people.html")).contains("id=\"a&quot;b&lt;c_d\"", "&lt;img src=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+2", "Europe/Berlin", "-8", "UTC+05:30", "half past {0} o'clock", "東京"})
    void aTimeZoneIsAsItIsWritten(String zone) {
        TrialProfile.Result result = profile()
                .of(new Poms()
                        .developer("ada", "Ada Quill", Map.of("timezone", zone))
                        .facts())
                .read();
        String shown = io.github.vitae.problem.notation.Xml.escaped(zone);
        assertThat(result.page("people.html").replace("&#x6771;&#x4eac;", "東京").replace("&#39;", "'"))
                .contains("Time zone: " + shown.replace("&#39;", "'"));
    }

    @Test
    void addressesForMailStayInThePomUnlessAskedFor() {
        ProjectFacts facts = new Poms()
                .developer("ada", "Ada Quill", Map.of("email", "ada@example.org"))
                .facts();
        assertThat(profile().of(facts.withoutMail()).read().everything()).doesNotContain("ada@");
        assertThat(profile().of(facts).read().page("people.html")).contains("mailto:ada@example.org");
    }

    @Test
    void whoIsHiddenIsNotNamedInTheLog() {
        TrialProfile.Result result = profile()
                .with("people.yml", "- {id: ada, name: Ada}\n- {id: ada, name: SECRET, hidden: true}\n")
                .read();

        assertThat(result.problems()).noneMatch(problem -> problem.toString().contains("SECRET"));
        assertThat(result.everything()).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @CsvSource({
        "id, bot, BOT, Release Bot",
        "id, submit, submit, Release Bot",
        "id, release bot, release bot, Bot",
        "id, bot@example.org, bot@example.org, Release Bot",
        "name, bot@example.org, x, bot@example.org",
        "name, release bot, x, Release  Bot",
        "name, Rélease-Bot, x, release bot",
    })
    void whoIsHiddenIsNotShownHoweverTheyAreWritten(String key, String hidden, String id, String name) {
        TrialProfile.Result result = profile()
                .with("people.yml", "- {" + key + ": \"" + hidden + "\", hidden: true}\n")
                .of(new Poms()
                        .developer("ada", "Ada Quill", NOTHING)
                        .developer(id, name, NOTHING)
                        .contributor(name, NOTHING)
                        .facts()
                        .withoutMail())
                .read();

        assertThat(names(result)).containsExactly("Ada Quill");
    }

    @Test
    void noFileOfSomebodyWhoIsHiddenIsPublished() {
        TrialProfile.Result result = profile()
                .with("people.yml", "- {id: bot, hidden: true}\n")
                .with("img/bot.png", new byte[] {1})
                .of(new Poms()
                        .developer("ada", "Ada Quill", NOTHING)
                        .developer("bot", "Release Bot", Map.of("picUrl", "img/bot.png"))
                        .facts())
                .read();

        assertThat(names(result)).containsExactly("Ada Quill");
        assertThat(result.outputs()).noneMatch(Output.AssetCopy.class::isInstance);
    }

    @Test
    void whoseProfileItIsNeedsNoPageOfPeople() {
        TrialProfile.Result result = profile()
                .with("person.yml", "name: Ådä Quill\n")
                .of(new Poms().developer("ada", "ada quill", NOTHING).facts())
                .read();
        assertThat(result.pages()).doesNotContainKey("people.html");
        assertThat(result.said()).isEmpty();
        assertThat(result.outputs()).noneMatch(output -> output.path().value().equals("team.html"));
    }

    @Test
    void whatIsAskedForAndNotThereIsSaid() {
        ProjectParts people = new ProjectParts(java.util.Set.of(ProjectPart.PEOPLE), true);
        assertThat(profile().of(new Poms().parts(people).facts()).read().said())
                .containsExactly("No people from pom.xml: it has neither developers nor contributors");
        assertThat(profile()
                        .of(new Poms()
                                .parts(ProjectParts.NONE)
                                .developer("a", "A B", NOTHING)
                                .facts())
                        .read()
                        .pages())
                .doesNotContainKey("people.html");
    }

    @Test
    void thePagePeopleOfTheAuthorsOwnStays() {
        TrialProfile.Result result = profile()
                .with("pages/people.md", "---\ntitle: Us\n---\nAll of us.\n")
                .of(new Poms().developer("ada", "Ada Quill", NOTHING).facts())
                .read();
        assertThat(result.page("people.html")).contains("All of us.").doesNotContain("Ada");
        assertThat(result.said())
                .containsExactly("No people from pom.xml: the profile has a page people.html of its own");
    }

    @Test
    void namesOfAnyScriptAreToldApart() {
        TrialProfile.Result result = profile()
                .of(new Poms()
                        .developer("", "王伟", NOTHING)
                        .developer("", "王芳", NOTHING)
                        .developer("", "Мария Ильина", NOTHING)
                        .developer("", "☃", NOTHING)
                        .developer("", "★", NOTHING)
                        .contributor("王伟", NOTHING)
                        .facts())
                .read();
        assertThat(names(result)).containsExactly("王伟", "王芳", "Мария Ильина", "☃", "★");
        assertThat(result.profile().orElseThrow().people()).allMatch(Member::isNamed);
    }

    @Test
    void anchorsDoNotClashWithWhatElseIsOnThePage() {
        TrialProfile.Result result = profile()
                .of(new Poms()
                        .developer("group-1", "Ada Quill", NOTHING, "Maintainer")
                        .developer("people", "Bo Lind", NOTHING)
                        .developer("banner", "Cy Rook", NOTHING)
                        .developer("dee", "Eve Sand", NOTHING)
                        .contributor("Dee", NOTHING)
                        .facts())
                .read();
        String page = result.page("people.html");
        List<String> ids = java.util.regex.Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("group-1", "people", "dee", "dee-2", "banner-2");
    }

    @Test
    void aThousandDevelopersTakeNoLongerThanTheyMust() {
        Poms pom = new Poms();
        IntStream.range(0, 3000)
                .forEach(at -> pom.developer("id" + at, "Wei Wang", Map.of("github", "user" + at), "Role " + at));
        Effort<String> page = Effort.of(() -> profile().of(pom.facts()).read().page("people.html"));
        assertThat(page.result()).contains("id=\"id2999\"");
        assertThat(page.spent()).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void peopleOfTheProfileAddToThoseOfThePom() {
        TrialProfile.Result result = profile()
                .with("people.yml", """
                        - id: ada
                          role: Founder
                          bio: Keeps *tides*.
                          github: adaq
                        - name: Flo Reed
                          group: Alumni
                          orcid: 0000-0002-1825-0097
                        - name: bo lind
                          location: Oslo
                        """)
                .with("people/cy.md", "---\ntimezone: +2\n---\nCy knows **knots**.\n")
                .with("people/gil.yml", "name: Gil Marsh\nrole: Translator\n")
                .of(new Poms()
                        .developer("ada", "Ada Quill", NOTHING, "Maintainer")
                        .developer("bo", "Bo Lind", NOTHING)
                        .developer("cy", "Cy Rook", NOTHING)
                        .facts())
                .read();
        assertThat(result.log()).isEmpty();
        assertThat(names(result)).containsExactly("Ada Quill", "bo lind", "Cy Rook", "Flo Reed", "Gil Marsh");
        assertThat(result.page("people.html"))
                .containsSubsequence(
                        ">Founder</h2>",
                        "id=\"ada\"",
                        "Maintainer",
                        "<em>tides</em>",
                        ">Developers</h2>",
                        "id=\"bo\"",
                        "Oslo",
                        "id=\"cy\"",
                        "Time zone: +2",
                        "<strong>knots</strong>",
                        ">Alumni</h2>",
                        "Flo Reed",
                        ">Translator</h2>",
                        "id=\"gil\"");
        assertThat(result.said()).containsExactly("People from pom.xml: 3 developers, 0 contributors");
    }

    @Test
    void whatPeopleYmlSaysWrongIsToldWithItsPlace() {
        TrialProfile.Result result = profile()
                .with("people.yml", """
                        - id: nobody
                          role: Ghost
                        - name: Flo Reed
                          gihub: flo
                          timezon: +2
                        - name: Hidden One
                          draft: true
                          bio: Secret.
                        - text: Only words.
                        """)
                .of(new Poms().developer("ada", "Ada Quill", NOTHING).facts())
                .read();
        assertThat(result.problems(Code.UNNAMED_PERSON).stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n")))
                .contains("people.yml:1:3", "nobody has the id ‘nobody’");
        assertThat(result.problems(Code.MISSPELT_KEY))
                .extracting(Problem::toString)
                .satisfiesExactly(
                        one -> assertThat(one).contains("people.yml:4:3", "github"),
                        one -> assertThat(one).contains("people.yml:5:3", "timezone"));
        assertThat(result.everything()).doesNotContain("Hidden One", "Secret", "Ghost", "Only words");
        assertThat(names(result)).containsExactly("Ada Quill", "Flo Reed");
        assertThat(result.problems()).anyMatch(problem -> problem.toString().contains("people.yml:9"));
    }

    @Test
    void whomTheAuthorKeepsBackIsNotShownWhateverThePomSays() {
        TrialProfile.Result result = profile()
                .with("people.yml", """
                        - id: bot
                          hidden: true
                        - name: Bo Lind
                          published: false
                          bio: Secret.
                        - name: Flo Reed
                        """)
                .with("people/cy.md", "---\ndraft: true\n---\nSecret.\n")
                .of(new Poms()
                        .developer("ada", "Ada Quill", NOTHING)
                        .developer("bot", "Release Bot", NOTHING)
                        .developer("bo", "Bo Lind", NOTHING)
                        .developer("cy", "Cy Rook", NOTHING)
                        .facts())
                .read();
        assertThat(names(result)).containsExactly("Ada Quill", "Flo Reed");
        assertThat(result.everything()).doesNotContain("Release Bot", "Bo Lind", "Cy Rook", "Secret");
        assertThat(result.said()).containsExactly("People from pom.xml: 1 developer, 0 contributors");
        assertThat(result.problems(Code.UNNAMED_PERSON)).isEmpty();
    }

    @Test
    void whoeverHasTheIdIsTheDeveloperWhateverTheNameIs() {
        TrialProfile.Result result = profile()
                .with("people.yml", "- id: ADA\n  name: Dr. Ada Q. Quill\n  title: Professor\n")
                .of(new Poms().developer("ada", "Ada Quill", NOTHING).facts())
                .read();
        assertThat(names(result)).containsExactly("Dr. Ada Q. Quill");
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("people.yml:3:3", "‘role’"));
    }

    @Test
    void anIdThatScriptsAskForGetsAPrefixAsInTexts() {
        TrialProfile.Result result = profile()
                .with("people.yml", "- id: Location\n  bio: Here.\n- id: vitae-pages\n  name: Bo Lind\n")
                .of(new Poms().developer("location", "Ada Quill", NOTHING).facts())
                .read();
        assertThat(result.page("people.html"))
                .contains("id=\"author-location\"", "id=\"author-vitae-pages\"", "Here.")
                .doesNotContain("id=\"location\"");
        assertThat(names(result)).containsExactly("Ada Quill", "Bo Lind");
    }

    @Test
    void aFileThatIsNoListSaysHowToWriteOne() {
        TrialProfile.Result result =
                profile().with("people.yml", "ada:\n  name: Ada Quill\n").read();
        assertThat(result.problems(Code.WRONG_SHAPE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("a list of people", "‘- name: …’"));
    }

    @Test
    void aThousandPeopleOfTheProfileTakeNoLongerThanTheyMust() {
        StringBuilder list = new StringBuilder();
        IntStream.range(0, 2000)
                .forEach(at -> list.append("- name: Person ")
                        .append(at)
                        .append("\n  github: user")
                        .append(at)
                        .append('\n'));
        Effort<String> page = Effort.of(
                () -> profile().with("people.yml", list.toString()).read().page("people.html"));
        assertThat(page.result()).contains("Person 1999");
        assertThat(page.spent()).isLessThan(Duration.ofSeconds(8));
    }
}
