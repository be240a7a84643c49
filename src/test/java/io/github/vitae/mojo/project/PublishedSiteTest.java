package io.github.vitae.mojo.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Optional;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where poms say that the site is. */
class PublishedSiteTest {

    private static MavenProject project(Model model, String file) {
        MavenProject project = new MavenProject(model);
        project.setOriginalModel(model);
        project.setFile(new File(file));
        return project;
    }

    private static Model model(String artifactId) {
        Model model = new Model();
        model.setGroupId("com.example");
        model.setArtifactId(artifactId);
        model.setVersion("1");
        return model;
    }

    private static Optional<String> of(String url) {
        Model model = model("homepage");
        model.setUrl(url);
        return PublishedSite.of(project(model, "pom.xml"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://ada.example.org/, https://ada.example.org/",
        "https://ada.example.org, https://ada.example.org/",
        "http://ada.example.org/home, http://ada.example.org/home/",
        "HTTPS://ada.example.org/~ada, HTTPS://ada.example.org/~ada/",
        "https://ada.github.io/home, https://ada.github.io/home/"
    })
    void theUrlOfTheProjectIsThatOfItsSite(String written, String address) {
        assertThat(of(written)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/ada/home",
                "https://gitlab.com/ada/home/",
                "scm:git:https://example.org/home",
                "file:///srv/www",
                "ada.example.org",
                "https://ada.example.org/?a=b",
                "https://ada:secret@ada.example.org/",
                "https://token@ada.example.org",
                "http://maven.apache.org",
                "http://www.example.com",
                " "
            })
    void whatIsNoSiteIsNone(String written) {
        assertThat(of(written)).isEmpty();
    }

    @Test
    void withoutAUrlThereIsNone() {
        assertThat(PublishedSite.of(project(model("homepage"), "pom.xml"))).isEmpty();
    }

    @Test
    void whereTheSourcesAreTheSiteIsNot() {
        Model model = model("homepage");
        model.setUrl("https://code.example.org/ada/home/");
        Scm scm = new Scm();
        scm.setUrl("http://www.code.example.org/ada/home.git");
        model.setScm(scm);

        assertThat(PublishedSite.of(project(model, "pom.xml"))).isEmpty();
    }

    @Test
    void whereTheSiteIsDeployedCountsMoreIfItIsOnTheWeb() {
        Model model = model("homepage");
        model.setUrl("https://ada.example.org/");
        model.setDistributionManagement(new DistributionManagement());
        model.getDistributionManagement().setSite(new Site());
        model.getDistributionManagement().getSite().setUrl("https://www.ada.example.org/deployed");
        assertThat(PublishedSite.of(project(model, "pom.xml"))).contains("https://www.ada.example.org/deployed/");

        model.getDistributionManagement().getSite().setUrl("scp://host/srv/www");
        assertThat(PublishedSite.of(project(model, "pom.xml"))).contains("https://ada.example.org/");
    }

    @Test
    void whatAParentFromARepositorySaysIsAboutTheParent() {
        Model parent = model("parent");
        parent.setUrl("https://parent.example.org/");
        Model written = model("homepage");
        Model effective = model("homepage");
        effective.setUrl("https://parent.example.org/homepage");
        MavenProject project = project(effective, "pom.xml");
        project.setOriginalModel(written);

        project.setParent(project(parent, "parent-1.pom"));
        assertThat(PublishedSite.of(project)).isEmpty();
        project.setParent(project(parent, "../pom.xml"));
        assertThat(PublishedSite.of(project)).contains("https://parent.example.org/homepage/");
    }
}
