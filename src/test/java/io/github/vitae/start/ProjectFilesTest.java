package io.github.vitae.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.Language;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.io.xpp3.SiteXpp3Reader;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Files that Maven, the site tools, GitHub and GitLab read, whatever somebody is called. */
class ProjectFilesTest {

    private static final Language ARABIC = new Language("ar");
    private static final Language CHINESE = new Language("zh-CN");

    static List<String> names() {
        return List.of(
                "Ada Example",
                "Sólrún Adébáyò",
                "陈静",
                "محمد بن موسى",
                "Ada & Sons <Ltd> \"Q\" O'Hara",
                "${project.version} and @{x} and #{y}",
                "$${basedir}",
                "]]> <!-- -- -->",
                "Tom and Jerry, Ltd.",
                "back\\slash {brace} 100% #1 ~tilde ^hat _under *star* `code`",
                "  many\tblanks\n in \u0007 it ",
                "&amp; &lt;",
                "- yes: no # comment",
                "a".repeat(3000),
                "😀",
                "CON");
    }

    private static NewProject project(String name, boolean ownLook, PublishedBy host, String... languages) {
        return new NewProject(
                name,
                false,
                ownLook,
                Stream.of(languages).map(Language::new).toList(),
                host,
                Optional.empty(),
                NewProject.USUAL_PROFILE,
                LocalDate.of(2026, 11, 28),
                "1.2.3");
    }

    private static Map<String, String> files(NewProject project) {
        Map<Language, List<MenuItem>> menus = new LinkedHashMap<>();
        for (Language language : project.languages()) {
            menus.put(
                    language,
                    List.of(
                            new MenuItem("News & more " + language, Optional.of("news.html"), List.of()),
                            new MenuItem(
                                    "${more}",
                                    Optional.empty(),
                                    List.of(new MenuItem("Below", Optional.of("a.html?b=1&c=\"2\""), List.of())))));
        }
        Map<String, String> files = new LinkedHashMap<>();
        ProjectFiles.of(project, menus).forEach(file -> files.put(file.path(), file.text()));
        return files;
    }

    private static Model model(Map<String, String> files) throws Exception {
        return new MavenXpp3Reader().read(new StringReader(files.getOrDefault("pom.xml", "")), true);
    }

    private static Plugin plugin(Model model, String artifactId) {
        return model.getBuild().getPlugins().stream()
                .filter(plugin -> plugin.getArtifactId().equals(artifactId))
                .findFirst()
                .orElseThrow();
    }

    private static SiteModel site(String xml) throws Exception {
        return new SiteXpp3Reader().read(new StringReader(xml), true);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPomIsAPomWhateverSomebodyIsCalled(String name) throws Exception {
        for (boolean ownLook : new boolean[] {true, false}) {
            NewProject project = project(name, ownLook, PublishedBy.GITHUB, "en");
            Map<String, String> files = files(project);

            Model model = model(files);

            assertThat(model.getName().replace("\u2060", "")).isEqualTo(project.name());
            assertThat(model.getName()).doesNotContain("${");
            assertThat(model.getArtifactId()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(41);
            assertThat(files.get("pom.xml")).doesNotContain("${");
            assertThat(model.getPackaging()).isEqualTo("pom");
            assertThat(model.getUrl()).isNull();
            SiteModel site = site(files.getOrDefault("src/site/site.xml", ""));
            assertThat(site.getName().replace("\u2060", "")).isEqualTo(project.name());
            assertThat(files.get("src/site/site.xml")).doesNotContain("${").doesNotContain("@{");
            assertThat(site.getMenus()
                            .get(0)
                            .getItems()
                            .get(1)
                            .getItems()
                            .get(0)
                            .getHref())
                    .isEqualTo("a.html?b=1&c=\"2\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Example, ada-example",
        "Sólrún Adébáyò, solrun-adebayo",
        "Łukasz Ørsted-Größe, lukasz-orsted-grosse",
        "陈静, homepage",
        "李 Wei 2, wei-2",
        "😀, homepage",
        "123, homepage",
        "'${project.version}', project-version",
        "-- .. /, homepage"
    })
    void anArtifactIdIsMadeOfLatinLetters(String name, String id) throws Exception {
        assertThat(model(files(project(name, true, PublishedBy.NONE, "en"))).getArtifactId())
                .isEqualTo(id);
    }

    @Test
    void thePomNamesTheVersionTheLookTheAddressAndTheProfile() throws Exception {
        NewProject project = new NewProject(
                "Ada Example",
                true,
                true,
                List.of(Language.ENGLISH, CHINESE, ARABIC),
                PublishedBy.NONE,
                Optional.of("https://ada.example.org/?a&b"),
                "profile & more",
                LocalDate.of(2026, 11, 28),
                "1.2.3");

        Model model = model(files(project));

        assertThat(model.getUrl()).isEqualTo("https://ada.example.org/?a&b");
        assertThat(model.getProperties())
                .containsEntry("vitae.directory", "profile & more")
                .containsEntry("project.build.sourceEncoding", "UTF-8")
                .containsEntry("project.reporting.outputEncoding", "UTF-8")
                .containsEntry("project.build.outputTimestamp", "2026-11-28T00:00:00Z")
                .doesNotContainKey("relativizeSiteLinks");
        Plugin vitae = plugin(model, "vitae-maven-plugin");
        assertThat(vitae.getVersion()).isEqualTo("1.2.3");
        assertThat(vitae.getExecutions().get(0).getGoals()).containsExactly("site");
        assertThat(((Xpp3Dom) vitae.getConfiguration()).getChild("look").getValue())
                .isEqualTo("vitae");
        Plugin site = plugin(model, "maven-site-plugin");
        assertThat(((Xpp3Dom) site.getConfiguration()).getChild("locales").getValue())
                .isEqualTo("default,zh_CN,ar");
        assertThat(model.getReporting().isExcludeDefaults()).isTrue();
    }

    @Test
    void withoutAnAddressTheSitePluginHasNothingToWarnOf() throws Exception {
        assertThat(model(files(project("Ada Example", true, PublishedBy.NONE, "en")))
                        .getProperties())
                .containsEntry("relativizeSiteLinks", "false");
    }

    @Test
    void inTheSkinThereIsNoLook() throws Exception {
        Plugin vitae =
                plugin(model(files(project("Ada Example", false, PublishedBy.NONE, "en"))), "vitae-maven-plugin");
        assertThat(((Xpp3Dom) vitae.getConfiguration()).getChild("look")).isNull();
    }

    /** They are those that the plugin is built and tested with. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void versionsAreThoseThatTheBuildOfThePluginTries(boolean ownLook) throws Exception {
        Model own = new MavenXpp3Reader().read(Files.newBufferedReader(Path.of("pom.xml"), UTF_8));
        Map<String, String> files = files(project("Ada Example", ownLook, PublishedBy.NONE, "en"));

        assertThat(plugin(model(files), "maven-site-plugin").getVersion())
                .isEqualTo(own.getProperties().getProperty("site-plugin.version"));
        assertThat(site(files.getOrDefault("src/site/site.xml", "")).getSkin().getVersion())
                .isEqualTo(own.getProperties().getProperty("fluido.version"));
    }

    @Test
    void eachLanguageHasAMenuOfItsOwn() throws Exception {
        Map<String, String> files = files(project("Ada Example", true, PublishedBy.NONE, "en", "zh-CN", "ar"));

        assertThat(files).containsKeys("src/site/site.xml", "src/site/site_zh_CN.xml", "src/site/site_ar.xml");
        assertThat(site(files.getOrDefault("src/site/site_ar.xml", ""))
                        .getMenus()
                        .get(0)
                        .getItems()
                        .get(0)
                        .getName())
                .isEqualTo("News & more ar");
        assertThat(files.get("README.md")).contains("`src/site/zh_CN/vitae`").contains("`src/site/ar/vitae`");
    }

    @ParameterizedTest
    @MethodSource("names")
    void yamlIsYamlWhateverSomebodyIsCalled(String name) {
        for (PublishedBy host : PublishedBy.values()) {
            NewProject project = project(name, true, host, "en");
            Map<String, String> all = new LinkedHashMap<>(files(project));
            all.putAll(StarterProfile.files(project));
            all.forEach((path, text) -> {
                if (path.endsWith(".yml")) {
                    assertThat(yaml(text)).as(path).isNotNull();
                }
            });
            assertThat(((Map<?, ?>) yaml(all.getOrDefault("person.yml", ""))).get("name"))
                    .isEqualTo(project.name());
        }
    }

    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @Test
    void whoPublishesItHasItsWorkflowAndNoOther() {
        assertThat(files(project("A", true, PublishedBy.GITHUB, "en")).keySet())
                .containsExactly(
                        "pom.xml",
                        "src/site/site.xml",
                        ".mvn/jvm.config",
                        ".gitignore",
                        ".github/workflows/site.yml",
                        ".github/workflows/links.yml",
                        "README.md");
        assertThat(files(project("A", true, PublishedBy.GITLAB, "en")).keySet())
                .containsExactly(
                        "pom.xml", "src/site/site.xml", ".mvn/jvm.config", ".gitignore", ".gitlab-ci.yml", "README.md");
        assertThat(files(project("A", true, PublishedBy.NONE, "en")).keySet())
                .containsExactly("pom.xml", "src/site/site.xml", ".mvn/jvm.config", ".gitignore", "README.md");
    }

    /** The page of the documentation has the workflows as they are made. */
    @Test
    void recipesInTheDocumentationAreWhatIsWritten() throws Exception {
        String page = Files.readString(Path.of("src", "site", "markdown", "publishing.md"), UTF_8);

        assertThat(block(page, "## GitHub Pages"))
                .isEqualTo(files(project("A", true, PublishedBy.GITHUB, "en")).get(".github/workflows/site.yml"));
        assertThat(block(page, "### Links to other sites"))
                .isEqualTo(files(project("A", true, PublishedBy.GITHUB, "en")).get(".github/workflows/links.yml"));
        assertThat(block(page, "## GitLab Pages"))
                .isEqualTo(files(project("A", true, PublishedBy.GITLAB, "en")).get(".gitlab-ci.yml"));
    }

    /** They are what README.md tells those who write them by hand. */
    @Test
    void optionsForTheJvmAreThoseOfTheDocumentation() throws Exception {
        String page = Files.readString(Path.of("src", "site", "markdown", "usage.md"), UTF_8);

        assertThat(block(page, "## <a id=\"a-faster-start\"></a>A faster start"))
                .isEqualTo(files(project("A", true, PublishedBy.NONE, "en")).get(".mvn/jvm.config"));
    }

    private static String block(String page, String heading) {
        int from = page.indexOf("\n```", page.indexOf("\n" + heading + "\n"));
        int start = page.indexOf('\n', from + 1) + 1;
        return page.substring(start, page.indexOf("\n```", start) + 1);
    }

    @Test
    void linesForAPomAreThoseOfANewOne() throws Exception {
        NewProject project = project("Ada Example", true, PublishedBy.NONE, "en", "ar");

        String both = String.join("\n", ProjectFiles.linesForPom(project, false));
        String one = String.join("\n", ProjectFiles.linesForPom(project, true));

        assertThat(plugins(both)).containsExactly("maven-site-plugin", "vitae-maven-plugin");
        assertThat(plugins(one)).containsExactly("vitae-maven-plugin");
        assertThat(one).contains("<locales>default,ar</locales>");
        assertThat(both).startsWith("<!--").contains("<version>1.2.3</version>");
    }

    private static List<String> plugins(String lines) throws Exception {
        Model model = new MavenXpp3Reader()
                .read(new StringReader("<project><build><plugins>" + lines + "</plugins></build></project>"), true);
        List<String> plugins = new ArrayList<>();
        model.getBuild().getPlugins().forEach(plugin -> plugins.add(plugin.getArtifactId()));
        return plugins;
    }
}
