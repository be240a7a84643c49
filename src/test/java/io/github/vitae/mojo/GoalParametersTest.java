package io.github.vitae.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What goals do with their parameters. Goals are made as Maven makes them: by name, with their descriptor's defaults. */
@MojoTest
class GoalParametersTest {

    private static final String BROKEN = "src/test/resources/mojo/broken";

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    void anErrorFailsTheCheckByDefault(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("1 error", "<failOn>");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "failOn", value = "never")
    void failOnNeverFailsNothing(Mojo check) {
        assertThatCode(check::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "failOn", value = "sometimes")
    void aValueThatFailOnDoesNotKnowIsToldWithThoseThatItKnows(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("failOn", "sometimes", "error", "warning", "never");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "severityList", value = "no-such-kind=error")
    void aKindOfProblemThatIsNoneIsTold(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("no-such-kind");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "skip", value = "true")
    void skipReadsNothing(Mojo check) {
        assertThatCode(check::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "skip", value = "true")
    void skipPublishesNothing(Mojo site) {
        assertThatCode(site::execute).doesNotThrowAnyException();
    }

    /** This project keeps no profile in {@code src/site/vitae}. */
    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    void whereNoProfileIsKeptThereIsNothingToFail(Mojo check) {
        assertThatCode(check::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = "src/test/resources/mojo/no-such-folder")
    void aProfileThatIsNamedAndNotThereIsTold(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("<vitaeDirectory>", "no-such-folder");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "publicationsList", value = "tittles")
    void aWordThatIsNoListOfPublicationsIsTold(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<publicationsList> is ‘tittles’; write one of titles, citations");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "publicationsBy", value = "keyword")
    void aWordThatGroupsNoPublicationsIsTold(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<publicationsBy> is ‘keyword’; write one of year, kind, venue, topic");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "search", value = "yes")
    void aWordThatSaysNotWhetherThereIsASearchIsTold(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<search> is ‘yes’; write one of auto, true, false");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "cardFont", value = "fonts/none.otf")
    void aFontThatIsNotThereIsTold(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("<cardFont>", "none.otf", "no such file");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "webfinger", value = "ada")
    void anAccountThatIsNoneIsTold(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<webfinger> is ‘ada’; write an account such as @ada@mastodon.example");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "machineReadable", value = "profile, html")
    void aWordThatNoProgramKnowsIsTold(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<machineReadable> has ‘html’; write all, none, or some of profile, llms, markdown");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "siteDirectory", value = "src/test/resources/mojo/no-site")
    @MojoParameter(name = "vitaeDirectory", value = BROKEN)
    @MojoParameter(name = "aboutPage", value = "home")
    void anAboutPageElsewhereIsToldWithThePlacesThatThereAre(Mojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("<aboutPage>", "home", "index", "about", "none");
    }

    @Test
    @InjectMojo(goal = "announce")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "fromProject", value = "none")
    @MojoParameter(name = "vitaeDirectory", value = "src/test/resources/mojo/news")
    @MojoParameter(name = "announcementFile", value = "target/mojo/announcement.txt")
    @MojoParameter(name = "entry", value = "news.html#d2024-05-01-tides-are-out-at-last")
    void anAddressOfAnEntryNamesIt(Mojo announce) throws Exception {
        announce.execute();

        assertThat(Files.readString(Path.of("target/mojo/announcement.txt")))
                .isEqualTo("Subject: Tides are out\n\nTides are out\n\nAt last.\n");
    }

    @Test
    @InjectMojo(goal = "announce")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "fromProject", value = "none")
    @MojoParameter(name = "vitaeDirectory", value = "src/test/resources/mojo/news")
    @MojoParameter(name = "announcementFile", value = "target/mojo/none.txt")
    @MojoParameter(name = "entry", value = "9.9")
    void anEntryThatIsNotThereIsToldWithThoseThatAre(Mojo announce) {
        assertThatThrownBy(announce::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<entry> is ‘9.9’, which is neither a version nor the id of an entry in the news; ids are"
                        + " d2024-05-01-tides-are-out-at-last");
        assertThat(Path.of("target/mojo/none.txt")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "serve")
    @MojoParameter(name = "editor", value = "javascript:alert({path})")
    void whatABrowserWouldRunOpensNoFile(Mojo serve) {
        assertThatThrownBy(serve::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("<editor>", "javascript", "vscode://file/{path}:{line}:{column}", "none");
    }

    @Test
    @InjectMojo(goal = "serve")
    @MojoParameter(name = "port", value = "70000")
    void aPortThatIsNoneIsTold(Mojo serve) {
        assertThatThrownBy(serve::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("<port>", "70000", "65535");
    }

    @Test
    @InjectMojo(goal = "serve")
    @MojoParameter(name = "port", value = "70000")
    @MojoParameter(name = "skip", value = "true")
    void skipServesNothing(Mojo serve) {
        assertThatCode(serve::execute).doesNotThrowAnyException();
    }
}
