package io.github.vitae.mojo.project;

import io.github.vitae.page.citation.style.CitationStyles;
import io.github.vitae.read.visibility.NearMiss;
import io.github.vitae.site.inventory.SiteException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The styles of the Citation Style Language's own repository, as Maven artifacts. They are large, so they are fetched when
 * the first is asked for, from where plugins come from.
 */
public final class ResolvedStyles implements CitationStyles, AutoCloseable {

    /** The version of styles and locales; the same as tests have on their class path. */
    static final String VERSION = "26.2";

    /** The version of the library that formats by them. */
    static final String PROCESSOR = "3.5.2";

    private static final String GROUP = "org.citationstyles";
    private static final int NEAR = 5;

    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;
    private final Map<String, File> files = new HashMap<>();
    private final Map<String, ZipFile> jars = new HashMap<>();
    private final Map<String, Optional<String>> texts = new HashMap<>();

    public ResolvedStyles(RepositorySystem repositories, MavenSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    @Override
    public String style(String name) {
        return text("styles", name + ".csl")
                .or(() -> text("styles", "dependent/" + name + ".csl"))
                .orElseThrow(() -> new SiteException("<citationStyle> is ‘" + name + "’, and there is no such style; "
                        + advice(NearMiss.near(name, names(), NEAR))));
    }

    private static String advice(List<String> near) {
        return near.isEmpty()
                ? "write the name of a style of the Citation Style Language, such as apa or ieee"
                : "near it are " + String.join(", ", near);
    }

    @Override
    public Optional<String> locale(String tag) {
        return text("locales", "locales-" + tag + ".xml");
    }

    @Override
    public String version() {
        return GROUP + " " + VERSION + ", citeproc-java " + PROCESSOR;
    }

    private synchronized Optional<String> text(String artifact, String entry) {
        return texts.computeIfAbsent(entry, unread -> {
            try {
                ZipEntry found = jar(artifact).getEntry(entry);
                return found == null
                        ? Optional.empty()
                        : Optional.of(
                                new String(jar(artifact).getInputStream(found).readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new SiteException("cannot read " + file(artifact) + ": " + e.getMessage(), e);
            }
        });
    }

    /** A jar, which stays open: there are ten thousand styles in it, and to open it is to read all their names. */
    private ZipFile jar(String artifact) throws IOException {
        ZipFile open = jars.get(artifact);
        if (open == null) {
            open = new ZipFile(file(artifact));
            jars.put(artifact, open);
        }
        return open;
    }

    @Override
    public synchronized void close() {
        for (ZipFile jar : jars.values()) {
            try {
                jar.close();
            } catch (IOException e) {
                // it was read only
            }
        }
        jars.clear();
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        try {
            jar("styles").stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".csl"))
                    .forEach(name ->
                            names.add(name.replaceFirst("^dependent/", "").replaceFirst("\\.csl$", "")));
        } catch (IOException e) {
            throw new SiteException("cannot read " + file("styles") + ": " + e.getMessage(), e);
        }
        return names;
    }

    private File file(String artifact) {
        return files.computeIfAbsent(artifact, unresolved -> {
            ArtifactRequest request = new ArtifactRequest(
                    new DefaultArtifact(GROUP, artifact, "jar", VERSION),
                    project.getRemotePluginRepositories(),
                    "vitae");
            try {
                return repositories
                        .resolveArtifact(session.getRepositorySession(), request)
                        .getArtifact()
                        .getFile();
            } catch (ArtifactResolutionException e) {
                throw new SiteException(
                        "cannot fetch " + GROUP + ":" + artifact + ":" + VERSION
                                + ", by which publications are cited; build once with a network: " + e.getMessage(),
                        e);
            }
        });
    }
}
