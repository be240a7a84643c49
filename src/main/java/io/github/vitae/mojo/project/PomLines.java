package io.github.vitae.mojo.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** What a pom says in its own lines, without its parents. */
public final class PomLines {

    private final Optional<Model> model;

    private PomLines(Optional<Model> model) {
        this.model = model;
    }

    /** A pom; one that cannot be read says nothing, and Maven tells why. */
    public static PomLines of(Path pom) {
        try (InputStream in = Files.newInputStream(pom)) {
            return new PomLines(Optional.of(new MavenXpp3Reader().read(in, false)));
        } catch (IOException | XmlPullParserException unreadable) {
            return new PomLines(Optional.empty());
        }
    }

    /** Whether it may have a site.xml from a parent. */
    public boolean hasParent() {
        return model.isEmpty() || model.get().getParent() != null;
    }

    /** Whether it names a plugin among those that the build or the reports run. */
    public boolean names(String groupId, String artifactId) {
        String key = groupId + ":" + artifactId;
        return model.filter(some -> (some.getBuild() != null
                                && some.getBuild().getPluginsAsMap().containsKey(key))
                        || (some.getReporting() != null
                                && some.getReporting().getReportPluginsAsMap().containsKey(key)))
                .isPresent();
    }
}
