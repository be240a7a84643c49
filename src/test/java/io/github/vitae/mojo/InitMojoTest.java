package io.github.vitae.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.testing.TrialProfile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code vitae:init} makes, and what it leaves alone. */
@MojoTest
class InitMojoTest {

    @TempDir
    private Path folder;

    private InitMojo in(Mojo mojo) {
        InitMojo init = (InitMojo) mojo;
        init.into = folder.toFile();
        return init;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return found;
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void anEmptyFolderBecomesAHomepage(Mojo mojo) throws Exception {
        in(mojo).execute();

        assertThat(files())
                .containsKeys(
                        "pom.xml",
                        "README.md",
                        ".gitignore",
                        ".mvn/jvm.config",
                        ".github/workflows/site.yml",
                        "src/site/site.xml",
                        "src/site/vitae/about.md",
                        "src/site/vitae/posts/first-post.md",
                        "src/site/vitae/.schema/person.schema.json");
        assertThat(files().get("src/site/site.xml"))
                .contains("<item name=\"About\" href=\"index.html\"/>")
                .contains("<item name=\"Posts\" href=\"posts.html\"/>");
        assertThat(files().get("src/site/vitae/person.yml"))
                .startsWith("# yaml-language-server: $schema=.schema/person.schema.json\n");
    }

    /** The same bytes on any day. */
    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void aSecondTimeNothingIsWritten(Mojo mojo) throws Exception {
        InitMojo init = in(mojo);
        init.execute();
        Map<String, String> first = files();
        Files.delete(folder.resolve("README.md"));
        Files.writeString(folder.resolve("src/site/vitae/news.yml"), "- text: mine\n");
        Files.delete(folder.resolve("src/site/vitae/awards.yml"));
        first.remove("README.md");
        first.remove("src/site/vitae/awards.yml");
        first.put("src/site/vitae/news.yml", "- text: mine\n");

        init.name = "Somebody Else";
        init.look = "skin";
        init.execute();

        assertThat(files()).isEqualTo(first);
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void aProjectGetsAProfileAndKeepsItsPom(Mojo mojo) throws Exception {
        String pom = "<project><modelVersion>4.0.0</modelVersion><artifactId>tides</artifactId></project>";
        Files.writeString(folder.resolve("pom.xml"), pom);

        in(mojo).execute();

        assertThat(files()).containsEntry("pom.xml", pom).containsKeys("src/site/site.xml", "src/site/vitae/about.md");
        assertThat(files().keySet()).allMatch(path -> path.equals("pom.xml") || path.startsWith("src/site/"));
        assertThat(files().get("src/site/site.xml")).contains("<menu ref=\"reports\"/>");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void aProfileThatIsThereIsNotAddedTo(Mojo mojo) throws Exception {
        Path profile = Files.createDirectories(folder.resolve("src/site/vitae"));
        Files.writeString(profile.resolve("about.md"), "I study tides.\n");
        Files.writeString(profile.resolve("talks.yml"), "- title: How tides hum\n");

        in(mojo).execute();

        assertThat(files().keySet().stream().filter(path -> path.startsWith("src/site/vitae/")))
                .containsExactly("src/site/vitae/about.md", "src/site/vitae/talks.yml");
        assertThat(files().get("src/site/site.xml"))
                .contains("talks.html")
                .doesNotContain("news.html")
                .doesNotContain("awards.html");
        assertThat(files()).containsKey("pom.xml");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "languages", value = "zh, en,ar en")
    @MojoParameter(name = "vitaeDirectory", value = "my profile/vitae")
    @MojoParameter(name = "ci", value = "NONE")
    void languagesAndTheProfilesPlaceAreInThePom(Mojo mojo) throws Exception {
        in(mojo).execute();

        assertThat(files().get("pom.xml"))
                .contains("<locales>default,en,ar</locales>")
                .contains("<vitae.directory>my profile/vitae</vitae.directory>");
        assertThat(files())
                .containsKeys(
                        "my profile/vitae/about.md",
                        "src/site/en/vitae/about.md",
                        "src/site/ar/vitae/about.md",
                        "src/site/site_ar.xml")
                .doesNotContainKeys(".github/workflows/site.yml", ".gitlab-ci.yml", "src/site/vitae/about.md");
        assertThat(files().get("my profile/vitae/about.md"))
                .contains("lang: zh")
                .contains("关于");
        assertThat(files().get("src/site/site.xml")).contains("name=\"新闻\"").doesNotContain("name=\"News\"");
        assertThat(files().get("src/site/site_en.xml")).contains("name=\"News\"");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void whatASettingCannotBeIsToldBeforeAnythingIsWritten(Mojo mojo) throws Exception {
        InitMojo init = in(mojo);
        init.languages = "en,klingonish";
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("klingonish");
        init.languages = "zh_Hant";
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("zh_Hant");
        init.languages = "en";
        init.look = "nice";
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("skin, vitae");
        init.look = "skin";
        init.ci = "gitbucket";
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("gitlab");
        init.ci = "gitlab";
        init.name = " \t ";
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("<name>");
        init.name = "Ada";
        for (String outside : List.of("../vitae", ".", "/tmp/vitae", "a/../..")) {
            init.vitaeDirectory = outside;
            assertThatThrownBy(init::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining(outside);
        }
        init.vitaeDirectory = "src/site/vitae";
        init.siteUrl = "somewhere";
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("somewhere");
        init.siteUrl = null;
        for (String none : List.of("not-there", "pom.md")) {
            init.from = folder.resolve(none).toFile();
            assertThatThrownBy(init::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("resume.json");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void aLinkThatLeadsOutIsNotWrittenThrough(Mojo mojo, @TempDir Path elsewhere) throws Exception {
        Files.createSymbolicLink(folder.resolve("src"), elsewhere);

        assertThatThrownBy(in(mojo)::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(folder.resolve("pom.xml")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void aFileWhereAFolderIsNeededIsTold(Mojo mojo) throws Exception {
        Files.writeString(folder.resolve("src"), "");

        assertThatThrownBy(in(mojo)::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContainingAll("src", "is a file where a folder is needed");
        assertThat(files().keySet()).containsExactly("src");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void aHomeDirectoryIsNoProject(Mojo mojo) {
        InitMojo init = in(mojo);
        init.session
                .getSystemProperties()
                .setProperty("user.home", folder.resolve("ada").toString());

        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("your home directory");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void aHomepageIsBroughtAlong(Mojo mojo, @TempDir Path homepage) throws Exception {
        TrialProfile.in(homepage)
                .with("_config.yml", "title: Ada Quill\nauthor:\n  name: Ada Quill\n")
                .with("_pages/about.md", """
                        ---
                        permalink: /
                        author_profile: true
                        ---
                        I study tides. ![A map](/images/map.svg)

                        <!-- SECRETDRAFT -->

                        # News

                        - May 2025 Tides are *out*.
                        """)
                .with("images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        InitMojo init = in(mojo);
        init.from = homepage.toFile();

        init.execute();

        assertThat(files()).containsKeys("src/site/vitae/news.yml", "src/site/vitae/images/map.svg");
        assertThat(files().get("src/site/vitae/about.md")).contains("I study tides.");
        assertThat(files().get("src/site/vitae/news.yml")).containsOnlyOnce("yaml-language-server");
        assertThat(files().get("pom.xml")).contains("<name>Ada Quill</name>").contains("<artifactId>ada-quill<");
        assertThat(files().get("src/site/site.xml")).contains("news.html").doesNotContain("awards.html");
        assertThat(files().values()).noneMatch(text -> text.contains("SECRETDRAFT"));
        assertThat(files().keySet()).noneMatch(path -> path.endsWith("first-post.md"));
        assertThat(TrialProfile.in(folder.resolve("src/site/vitae")).read().problems())
                .isEmpty();
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void aBibliographyAloneMakesPublicationsAndAPlainFirstPage(Mojo mojo, @TempDir Path elsewhere) throws Exception {
        Path bib = elsewhere.resolve("Meine Arbeiten.BIB");
        Files.writeString(bib, "@article{q1, title={Ebb & Flow}, author={Quill, Ada}, journal={Tides}, year=2020}\n");
        InitMojo init = in(mojo);
        init.from = bib.toFile();
        init.name = "Ada Quill";

        init.execute();

        TrialProfile.Result made =
                TrialProfile.in(folder.resolve("src/site/vitae")).read();
        assertThat(made.problems()).isEmpty();
        assertThat(made.page("publications.html")).contains("Ebb &amp; Flow");
        assertThat(made.page("index.html")).doesNotContain("an example").contains("will be here soon");
        assertThat(made.everything()).doesNotContain("Example Prize").contains("Ada Quill");
        assertThat(files().get("src/site/site.xml"))
                .contains("publications.html")
                .doesNotContain("news.html");
    }

    /** An invented name would stand above somebody's own words. */
    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void whereNothingSaysWhoseItIsNobodyIsInvented(Mojo mojo, @TempDir Path elsewhere) throws Exception {
        Path bib = elsewhere.resolve("papers.bib");
        Files.writeString(bib, "@article{q1, title={Ebb}, author={Quill, Ada}, journal={Tides}, year=2020}\n");
        InitMojo init = in(mojo);
        init.from = bib.toFile();

        init.execute();

        assertThat(files().get("pom.xml")).contains("<name>Homepage</name>");
        assertThat(files()).doesNotContainKey("src/site/vitae/person.yml");
        assertThat(files().values()).noneMatch(text -> text.contains("Ada Example"));
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void aResumeIsReadUnderAnyName(Mojo mojo, @TempDir Path elsewhere) throws Exception {
        Path resume = elsewhere.resolve("ada.json");
        Files.writeString(resume, """
                {"basics": {"name": "Ada Quill", "label": "Diver", "summary": "I dive."},
                 "work": [{"name": "Harbour", "position": "Diver", "startDate": "2020-01"}]}
                """);
        InitMojo init = in(mojo);
        init.from = resume.toFile();

        init.execute();

        assertThat(files().get("pom.xml")).contains("<name>Ada Quill</name>");
        assertThat(files().get("src/site/vitae/person.yml")).contains("name: Ada Quill");
        assertThat(files().get("src/site/site.xml")).contains("cv.html");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    void whatCannotBeReadMakesNothing(Mojo mojo, @TempDir Path elsewhere) throws Exception {
        Path resume = elsewhere.resolve("resume.json");
        Files.writeString(resume, "{\"basics\": ");
        InitMojo init = in(mojo);
        init.from = resume.toFile();

        assertThatThrownBy(init::execute).isInstanceOf(MojoFailureException.class);
        init.from = elsewhere.resolve("empty").toFile();
        Files.createDirectory(init.from.toPath());
        assertThatThrownBy(init::execute).isInstanceOf(MojoFailureException.class);
        assertThat(files()).isEmpty();
    }

    /** Each template that people start from, as it lies in the public repositories; they are not part of this one. */
    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "asOf", value = "2026-11-28")
    @MojoParameter(name = "failOn", value = "never")
    void eachTemplateOfOthersBecomesAHomepage(Mojo mojo) throws Exception {
        Path templates = Path.of("../shared/templates");
        assumeTrue(Files.isDirectory(templates), "there is no ../shared/templates");
        File[] folders = templates.toFile().listFiles(File::isDirectory);
        assertThat(folders).hasSizeGreaterThan(3);
        Path all = folder;
        for (File template : folders) {
            folder = Files.createDirectory(all.resolve(template.getName()));
            InitMojo init = in(mojo);
            init.from = template;

            init.execute();

            assertThat(files()).as(template.getName()).containsKeys("pom.xml", "src/site/vitae/about.md");
            assertThat(files().get("src/site/site.xml")).as(template.getName()).contains("index.html");
            assertThat(TrialProfile.in(folder.resolve("src/site/vitae")).read().pages())
                    .as(template.getName())
                    .hasSizeGreaterThan(1);
        }
    }
}
