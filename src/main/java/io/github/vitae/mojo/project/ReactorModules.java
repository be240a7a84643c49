package io.github.vitae.mojo.project;

import io.github.vitae.model.value.SitePath;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Site;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a project and theirs, in the order in which poms name them, whether they are part of the build or not: with
 * {@code -N} and {@code -pl} Maven builds some of them only, and the others are read as they lie on disk.
 *
 * @param all the modules whose profiles' directories are known
 * @param onDisk the names of those among them that are not part of the build
 * @param unread the modules of which nothing is known, each with the reason
 */
public record ReactorModules(List<ReactorModule> all, List<String> onDisk, List<String> unread) {

    public ReactorModules {
        all = List.copyOf(all);
        onDisk = List.copyOf(onDisk);
        unread = List.copyOf(unread);
    }

    /**
     * Finds the modules of a project.
     *
     * @param key what Maven calls this plugin: {@code groupId:artifactId}
     * @param everywhere whether the goal is called on the command line, and so in each project
     */
    public static ReactorModules of(MavenProject root, MavenSession session, String key, boolean everywhere) {
        Search search = new Search(root, session, key, everywhere);
        search.into(root.getBasedir().toPath(), root.getModules());
        return new ReactorModules(search.found, search.onDisk, search.unread);
    }

    private static final class Search {

        private static final String DEFAULT = "src/site/vitae";

        private final MavenProject root;
        private final MavenSession session;
        private final String key;
        private final boolean everywhere;
        private final Map<Path, MavenProject> known = new HashMap<>();
        private final Set<Path> seen = new HashSet<>();
        private final List<ReactorModule> found = new ArrayList<>();
        private final List<String> onDisk = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();

        Search(MavenProject root, MavenSession session, String key, boolean everywhere) {
            this.root = root;
            this.session = session;
            this.key = key;
            this.everywhere = everywhere;
            // those that -pl leaves out are known as well as those that are built
            Stream.of(session.getAllProjects(), session.getProjects())
                    .flatMap(projects -> projects == null ? Stream.of() : projects.stream())
                    .filter(project -> project.getFile() != null)
                    .forEach(project -> known.putIfAbsent(pom(project.getFile().toPath()), project));
            seen.add(pom(root.getFile().toPath()));
        }

        private static Path pom(Path file) {
            return file.toAbsolutePath().normalize();
        }

        void into(Path base, List<String> modules) {
            for (String module : modules) {
                try {
                    Path place = base.resolve(module.replace('\\', '/')).normalize();
                    Path pom = pom(Files.isRegularFile(place) ? place : place.resolve("pom.xml"));
                    if (seen.add(pom)) {
                        add(module, pom);
                    }
                } catch (InvalidPathException e) {
                    unread.add(module + " (no file can have this name)");
                }
            }
        }

        private void add(String module, Path pom) {
            MavenProject project = known.get(pom);
            if (project != null) {
                built(project);
                into(project.getBasedir().toPath(), project.getModules());
            } else if (Files.isRegularFile(pom)) {
                lying(module, pom);
            } else {
                unread.add(module + " (there is no " + pom.getFileName() + ")");
            }
        }

        private void built(MavenProject project) {
            Optional<Plugin> plugin = plugin(project.getModel().getBuild());
            boolean reports = Optional.ofNullable(project.getModel().getReporting()).stream()
                    .flatMap(reporting -> reporting.getPlugins().stream())
                    .anyMatch(report -> report.getKey().equals(key));
            boolean called = everywhere && session.getProjects().contains(project);
            boolean skipped = SitePlugin.isSkipped(project, session)
                    || setting(plugin, "skip").filter("true"::equalsIgnoreCase).isPresent();
            String written = setting(plugin, "vitaeDirectory")
                    .or(() -> Optional.ofNullable(session.getUserProperties().getProperty("vitae.directory")))
                    .or(() -> Optional.ofNullable(project.getProperties().getProperty("vitae.directory")))
                    .orElse(DEFAULT);
            found.add(new ReactorModule(
                    PomFacts.name(project, session),
                    folder(address(project), project.getArtifactId()),
                    project.getBasedir().toPath().resolve(written).normalize(),
                    setting(plugin, "reader"),
                    trusts(plugin),
                    !skipped && (called || runs(plugin) || reports),
                    project));
        }

        /** A module that is not part of the build: its pom is read as it is, without what it inherits. */
        private void lying(String module, Path pom) {
            Model model;
            try (InputStream in = Files.newInputStream(pom)) {
                model = new MavenXpp3Reader().read(in, false);
            } catch (IOException | XmlPullParserException e) {
                unread.add(module + " (its pom cannot be read)");
                return;
            }
            Path base = pom.resolveSibling("").normalize();
            Optional<String> configured = setting(plugin(model.getBuild()), "vitaeDirectory")
                    // what all inherit is read from the project that has it
                    .or(() -> inherited("vitaeDirectory"))
                    .map(path -> path.replaceFirst("^[$][{](?:project[.])?basedir[}]/?", ""));
            String artifactId = Optional.ofNullable(model.getArtifactId()).orElse(module);
            String name = Optional.ofNullable(model.getName())
                    .filter(words -> !words.contains("${") && !words.isBlank())
                    .orElse(artifactId);
            if (configured.filter(path -> path.contains("${")).isPresent()) {
                unread.add(module + " (its <vitaeDirectory> is " + configured.get() + ")");
            } else {
                boolean pages = runs(plugin(model.getBuild()))
                        || runs(plugin(root.getModel().getBuild())
                                .filter(plugin -> !"false".equals(plugin.getInherited())));
                onDisk.add(name);
                found.add(new ReactorModule(
                        name,
                        folderOnDisk(base, artifactId),
                        base.resolve(configured.orElse(DEFAULT)).normalize(),
                        setting(plugin(model.getBuild()), "reader"),
                        trusts(plugin(model.getBuild())),
                        pages,
                        asItIs(model, pom)));
            }
            into(base, model.getModules());
        }

        /** A module by its pom alone, for those whom it names itself. */
        private MavenProject asItIs(Model model, Path pom) {
            if (model.getGroupId() == null) {
                model.setGroupId(root.getGroupId());
            }
            if (model.getVersion() == null) {
                model.setVersion(root.getVersion());
            }
            if (model.getArtifactId() == null) {
                model.setArtifactId("");
            }
            MavenProject project = new MavenProject(model);
            project.setFile(pom.toFile());
            return project;
        }

        /**
         * A setting that the project's own pom makes for its modules. One that is absolute by now is the project's alone, and means
         * the same place within each.
         */
        private Optional<String> inherited(String name) {
            Path base = root.getBasedir().toPath();
            return setting(plugin(root.getModel().getBuild()), name).map(written -> {
                Path path = base.resolve(written).normalize();
                return path.startsWith(base)
                        ? base.relativize(path).toString().replace(File.separatorChar, '/')
                        : written;
            });
        }

        private Optional<Plugin> plugin(@Nullable Build build) {
            return build == null
                    ? Optional.empty()
                    : Optional.ofNullable(build.getPluginsAsMap().get(key));
        }

        /** Whether pages are made when the module is built. */
        private static boolean runs(Optional<Plugin> plugin) {
            return plugin.stream()
                    .flatMap(some -> some.getExecutions().stream())
                    .anyMatch(execution -> execution.getGoals().contains("site"));
        }

        private boolean trusts(Optional<Plugin> plugin) {
            return setting(plugin, "html")
                    .or(() -> Optional.ofNullable(session.getUserProperties().getProperty("vitae.html")))
                    .filter("trusted"::equalsIgnoreCase)
                    .isPresent();
        }

        private static Optional<String> setting(Optional<Plugin> plugin, String name) {
            return plugin.stream()
                    .flatMap(some -> Stream.concat(
                            some.getExecutions().stream().map(PluginExecution::getConfiguration),
                            Stream.ofNullable(some.getConfiguration())))
                    .filter(Xpp3Dom.class::isInstance)
                    .map(configuration -> ((Xpp3Dom) configuration).getChild(name))
                    .flatMap(Stream::ofNullable)
                    .map(Xpp3Dom::getValue)
                    .flatMap(Stream::ofNullable)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }

        /** The folder of a module that is not part of the build: where it lies, as Maven makes the addresses of modules of that. */
        private String folderOnDisk(Path base, String artifactId) {
            Path above = root.getBasedir().toPath().normalize();
            String path =
                    base.startsWith(above) ? above.relativize(base).toString().replace(File.separatorChar, '/') : "";
            return path.isEmpty() || address(root).isEmpty() ? artifactId : path;
        }

        /** The folder of a module in the site that is published: as their addresses tell, else its artifactId. */
        private String folder(String address, String artifactId) {
            String whole = address(root).replaceFirst("/*$", "/");
            String own = address.replaceFirst("/*$", "");
            String below = whole.length() > 1 && own.startsWith(whole) ? own.substring(whole.length()) : "";
            return SitePath.of(below + "/index.html").isPresent() && !below.isEmpty() ? below : artifactId;
        }

        private static String address(MavenProject project) {
            return Optional.ofNullable(project.getDistributionManagement())
                    .map(DistributionManagement::getSite)
                    .map(Site::getUrl)
                    .orElse("");
        }
    }
}
