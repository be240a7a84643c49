package io.github.vitae.mojo.project;

import io.github.vitae.model.value.SitePath;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Reporting;
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;

/**
 * A place in a project's site at which a module has its own, once both are staged or deployed. A module may have several:
 * where it is depends on the name of its folder, its artifactId or its address, as the pom has it.
 *
 * @param name what messages call the module
 * @param folder the place within the project's site, without a slash at its end: {@code core}, {@code libs/core}
 * @param site where the module's own site is made, if it is part of the build
 */
public record SiteModule(String name, String folder, Optional<Path> site) {

    private static final Pattern SERVER = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(?://[^/]*)?");

    /**
     * The modules of a project, those of modules among them where their addresses tell the place. A module whose site is not
     * made has none.
     */
    public static List<SiteModule> of(MavenProject project, MavenSession session) {
        List<SiteModule> modules = new ArrayList<>();
        Map<File, MavenProject> built = new HashMap<>();
        List<MavenProject> all = session.getProjects() == null ? List.of() : session.getProjects();
        all.stream().filter(other -> other.getFile() != null).forEach(other -> built.put(other.getBasedir(), other));
        for (String module : project.getModules()) {
            String folder = module.replace('\\', '/').replaceFirst("/?(?:[^/]+[.]xml)?$", "");
            Optional<MavenProject> other = Optional.ofNullable(built.get(
                    project.getBasedir().toPath().resolve(folder).normalize().toFile()));
            if (other.filter(found -> SitePlugin.isSkipped(found, session)).isEmpty()) {
                String path = folder.replaceFirst("^(?:[.]{1,2}/)+", "");
                Optional<Path> site = other.map(SiteModule::output);
                add(modules, new SiteModule(module, path, site));
                add(modules, new SiteModule(module, path.substring(path.lastIndexOf('/') + 1), site));
            }
        }
        for (MavenProject other : all) {
            if (!project.equals(other) && !SitePlugin.isSkipped(other, session)) {
                Optional<Path> site = Optional.of(output(other));
                if (project.equals(other.getParent())) {
                    add(modules, new SiteModule(other.getArtifactId(), other.getArtifactId(), site));
                }
                add(modules, new SiteModule(other.getArtifactId(), published(other, project), site));
            }
        }
        return modules;
    }

    private static void add(List<SiteModule> modules, SiteModule module) {
        if (!module.folder().isEmpty() && !module.folder().startsWith(".")) {
            modules.add(module);
        }
    }

    /** The folder of a module in the site that is published, as their addresses tell; empty if it is in none. */
    private static String published(MavenProject module, MavenProject project) {
        String folder = address(project).replaceFirst("/*$", "/");
        String address = address(module).replaceFirst("/*$", "");
        return folder.length() > 1 && address.startsWith(folder) ? address.substring(folder.length()) : "";
    }

    /**
     * Where a project's site is within that of the topmost of its parents that are on the same server, ended by {@code /}; empty for that
     * one itself. maven-site-plugin stages and deploys translations of modules there too: {@code de/core/}, beside {@code de/} of the whole,
     * and its frames lead from there to that.
     */
    public static String folderInWhole(MavenProject project) {
        String own = address(project).replaceFirst("/*$", "/");
        String top = own;
        for (MavenProject at = project.getParent(); at != null; at = at.getParent()) {
            String address = address(at).replaceFirst("/*$", "/");
            if (address(at).isEmpty() || !server(address).equals(server(own))) {
                break;
            }
            top = address;
        }
        String folder = own.startsWith(top) ? own.substring(top.length()) : "";
        return SitePath.of(folder + "index.html").isPresent() ? folder : "";
    }

    /** What an address says before its path. */
    private static String server(String address) {
        return SERVER.matcher(address)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    private static String address(MavenProject project) {
        return Optional.ofNullable(project.getDistributionManagement())
                .map(DistributionManagement::getSite)
                .map(Site::getUrl)
                .orElse("");
    }

    private static Path output(MavenProject module) {
        return Optional.ofNullable(module.getModel().getReporting())
                .map(Reporting::getOutputDirectory)
                .map(Path::of)
                .orElseGet(() -> Path.of(module.getBuild().getDirectory(), "site"));
    }

    /** The same in a folder of a language: {@code de/core}. */
    public SiteModule in(String language) {
        return new SiteModule(name, language + folder, site.map(built -> built.resolve(language)));
    }

    /** Whether a place in the project's site is one at which the module has a file, in its own site as it was built. */
    public boolean has(SitePath path) {
        return site.isPresent()
                && path.value().startsWith(folder + "/")
                && Files.isRegularFile(site.get().resolve(path.value().substring(folder.length() + 1)));
    }
}
