package io.github.vitae.mojo.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Settings;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;

/** What a skin, and expressions in site.xml, may show of a pom. */
class PublicProjectTest {

    private static final String POM = """
            <project>
              <groupId>com.example</groupId><artifactId>tides</artifactId><version>1.2</version>
              <name>Tides of HOME</name>
              <description>From https://bo:SECRET@code.example.org/x, by @bo</description>
              <url>https://SECRET@tides.example.org/</url>
              <organization><name>Guild</name><url>https://bo:SECRET@guild.example.org/a@b</url></organization>
              <licenses><license><url>http://bo:SECRET@licence.example.org/</url></license></licenses>
              <developers>
                <developer><id>SECRET@example.org</id><name>SECRET@example.org</name><email>SECRET@example.org</email>
                  <url>mailto:SECRET@example.org</url><organizationUrl>MAILTO:SECRET@example.org</organizationUrl>
                  <properties><jabber>SECRET@example.org</jabber><token>SECRET</token><mastodon>@bo@m.example.org</mastodon></properties>
                </developer>
              </developers>
              <contributors><contributor><name>Cy</name><email>SECRET@example.org</email></contributor></contributors>
              <scm><url>https://bo:SECRET@code.example.org/x</url>
                <connection>scm:git:https://bo:SECRET@code.example.org/x</connection>
                <developerConnection>scm:git:ssh://git@code.example.org/x</developerConnection></scm>
              <issueManagement><url>https://bo:SECRET@issues.example.org/</url></issueManagement>
              <ciManagement><url>https://bo:SECRET@ci.example.org/</url>
                <notifiers><notifier><address>SECRET@example.org</address></notifier></notifiers></ciManagement>
              <distributionManagement>
                <repository><id>r</id><url>https://bo:SECRET@repo.example.org/</url></repository>
                <site><id>s</id><url>scp://bo:SECRET@www.example.org/</url></site>
              </distributionManagement>
              <properties>
                <signing.password>SECRET</signing.password>
                <repo>https://bo:SECRET@repo.example.org/</repo>
                <ours>${env.SECRET_THING}</ours>
                <colour>blue</colour>
              </properties>
            </project>
            """;

    @SuppressWarnings("deprecation") // Maven makes sessions, nobody else
    private static MavenProject read(String pom, boolean mail) throws Exception {
        Model model = new MavenXpp3Reader().read(new StringReader(pom.replace("HOME", "home")));
        MavenProject project = new MavenProject(model.clone());
        project.setOriginalModel(new MavenXpp3Reader().read(new StringReader(pom.replace("HOME", "${env.HOME}"))));
        project.getModel().getProperties().setProperty("ours", "SECRET");
        project.setFile(new File("pom.xml").getAbsoluteFile());
        MavenProject parent = new MavenProject(model.clone());
        project.setParent(parent);
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setSystemProperties(new Properties());
        request.setUserProperties(new Properties());
        MavenSession session =
                new MavenSession(null, (RepositorySystemSession) null, request, new DefaultMavenExecutionResult()) {
                    @Override
                    public Settings getSettings() {
                        return new Settings();
                    }
                };
        session.setProjects(List.of(project));
        MavenProject shown = PublicProject.of(project, session, mail);

        assertThat(written(project))
                .as("the project itself stays as it is")
                .contains("SECRET@example.org", "bo:SECRET@");
        assertThat(shown.getParent()).isSameAs(parent);
        assertThat(shown.getBasedir()).isEqualTo(project.getBasedir());
        assertThat(shown).isEqualTo(project);
        return shown;
    }

    private static String written(MavenProject project) throws Exception {
        StringWriter written = new StringWriter();
        new MavenXpp3Writer().write(written, project.getModel());
        return written.toString();
    }

    @Test
    void nothingThatIsPrivateIsInIt() throws Exception {
        MavenProject shown = read(POM, false);

        assertThat(written(shown)).doesNotContain("SECRET").doesNotContain("Tides of home");
        assertThat(shown.getName()).isEqualTo("Tides of ${env.HOME}");
    }

    @Test
    void whatIsForReadersIs() throws Exception {
        MavenProject shown = read(POM, false);

        assertThat(shown.getDescription()).isEqualTo("From https://code.example.org/x, by @bo");
        assertThat(shown.getUrl()).isEqualTo("https://tides.example.org/");
        assertThat(shown.getOrganization().getUrl()).isEqualTo("https://guild.example.org/a@b");
        assertThat(shown.getScm().getConnection()).isEqualTo("scm:git:https://code.example.org/x");
        assertThat(shown.getScm().getDeveloperConnection()).isEqualTo("scm:git:ssh://git@code.example.org/x");
        assertThat(shown.getDistributionManagement().getSite().getUrl()).isEqualTo("scp://www.example.org/");
        assertThat(shown.getProperties()).containsOnlyKeys("colour");
        assertThat(shown.getDevelopers().get(0).getProperties()).containsOnlyKeys("mastodon");
        assertThat(shown.getContributors().get(0).getName()).isEqualTo("Cy");
    }

    @Test
    void addressesForMailAreInItWhereTheyAreAskedFor() throws Exception {
        MavenProject shown = read(POM, true);

        assertThat(shown.getContributors().get(0).getEmail()).isEqualTo("SECRET@example.org");
        assertThat(shown.getDevelopers().get(0).getUrl()).isEqualTo("mailto:SECRET@example.org");
        assertThat(shown.getOrganization().getUrl()).doesNotContain("SECRET");
    }

    @Test
    void aPomThatSaysNothingIsThatPom() throws Exception {
        MavenProject shown = read(
                "<project><groupId>g</groupId><artifactId>a</artifactId><version>1</version>"
                        + "<description>SECRET@example.org bo:SECRET@</description></project>",
                false);

        assertThat(shown.getArtifactId()).isEqualTo("a");
        assertThat(shown.getUrl()).isNull();
    }
}
