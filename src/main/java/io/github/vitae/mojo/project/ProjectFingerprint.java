package io.github.vitae.mojo.project;

import io.github.vitae.site.record.Fingerprint;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.io.xpp3.SiteXpp3Writer;
import org.apache.maven.doxia.tools.SiteToolException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.project.MavenProject;

/** What a project gives to the {@link Fingerprint} of a build. */
public final class ProjectFingerprint {

    private ProjectFingerprint() {}

    /**
     * What pages depend on besides the profile, its settings and the site's own files: Maven and Java, the plugin, the project as the skin
     * sees it.
     *
     * @param begun when the build began to read files
     */
    public static Fingerprint of(MavenProject project, MavenSession session, Instant begun) {
        Fingerprint fingerprint = new Fingerprint(begun);
        try {
            StringWriter written = new StringWriter();
            new MavenXpp3Writer().write(written, project.getModel());
            Properties system = session.getSystemProperties();
            fingerprint
                    .add("maven", system.getProperty("maven.version"))
                    .add("java", system.getProperty("java.vm.version") + " " + system.getProperty("os.name"))
                    .add("line", system.getProperty("line.separator"))
                    .add("project", written)
                    .add("properties", project.getProperties())
                    .file(Path.of(ProjectFingerprint.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (IOException | URISyntaxException e) {
            fingerprint.uncertain();
        }
        return fingerprint;
    }

    /**
     * Adds the site's descriptor with what it inherits, and the skin.
     *
     * @param descriptor where the model comes from
     * @param model the site's model; changed
     */
    public static Fingerprint addSite(Fingerprint fingerprint, SiteDescriptor descriptor, SiteModel model) {
        try {
            // before the model is written, which gets the skin that it lacks
            Artifact skin = descriptor.skin(model);
            StringWriter written = new StringWriter();
            new SiteXpp3Writer().write(written, model);
            return fingerprint.add("site", written).file(skin.getFile().toPath());
        } catch (IOException | SiteToolException e) {
            return fingerprint.uncertain();
        }
    }
}
