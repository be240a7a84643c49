package io.github.vitae.mojo.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.read.project.ProjectFacts;
import io.github.vitae.read.project.ProjectParts;
import java.io.File;
import java.util.stream.Stream;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** What pages may know of a pom. */
class PomFactsTest {

    private static final String ADDRESS = "https://user:secret@code.example.org/tides?at=a@b#x@y";

    @Test
    void noPasswordWithinAnAddressIsKept() {
        Model model = new Model();
        model.setGroupId("com.example");
        model.setArtifactId("tides");
        model.setVersion("1");
        model.setUrl(ADDRESS);
        model.setDescription("Tides, from " + ADDRESS + " and //token@cdn.example.org/, by @ada");
        Organization organization = new Organization();
        organization.setUrl(ADDRESS);
        model.setOrganization(organization);
        License license = new License();
        license.setName("Own");
        license.setUrl(ADDRESS);
        model.addLicense(license);
        Scm scm = new Scm();
        scm.setUrl(ADDRESS.replace("https", "HTTPS"));
        model.setScm(scm);
        Developer ada = new Developer();
        ada.setName("Ada Example");
        ada.setUrl(ADDRESS);
        ada.setOrganizationUrl(ADDRESS);
        ada.addProperty("picUrl", ADDRESS);
        ada.addProperty("mastodon", "https://social.example.org/@ada");
        model.addDeveloper(ada);
        MavenProject project = new MavenProject(model);
        project.setFile(new File("pom.xml").getAbsoluteFile());

        ProjectFacts facts = PomFacts.of(project, ProjectParts.AUTO);
        ProjectFacts.Contributor person = facts.developers().get(0);

        assertThat(facts.toString()).doesNotContain("secret").doesNotContain("token");
        assertThat(Stream.of(
                        facts.description().url(),
                        facts.description().licenses().get(0).url(),
                        person.url(),
                        person.organization().flatMap(ProjectFacts.Named::url)))
                .allSatisfy(url -> assertThat(url).contains("https://code.example.org/tides?at=a@b#x@y"));
        assertThat(facts.description().words().orElse("")).endsWith("by @ada");
        assertThat(person.properties()).containsEntry("mastodon", "https://social.example.org/@ada");
    }
}
