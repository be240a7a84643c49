package io.github.vitae.mojo;

import io.github.vitae.model.Profile;
import io.github.vitae.mojo.macro.ProjectLists;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.site.publish.CitationCache;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.eclipse.aether.RepositorySystem;

/** The settings of {@code vitae:site} in a project, for the macros of its other pages; no goal of its own. */
final class MacroPages extends PagesMojo {

    private boolean told;

    MacroPages(
            SiteTool siteTool,
            RepositorySystem repositories,
            MavenPluginManager plugins,
            PluginVersionResolver versions) {
        super(siteTool, repositories, plugins, versions);
    }

    /** Says whether a goal of this build tells what is doubtful in the profile, so that it need not be told here. */
    MacroPages toldElsewhere(boolean elsewhere) {
        told = elsewhere;
        return this;
    }

    @Override
    public void execute() {
        throw new UnsupportedOperationException("these are settings for macros");
    }

    /**
     * Reads the profile.
     *
     * @throws MojoFailureException if a setting is wrong, or what is doubtful fails the build
     */
    ProjectLists lists() throws MojoFailureException {
        checkNames();
        Outcome outcome = new Outcome(MacroLog.ALL, threshold(), levels(), SourceLines.NONE);
        if (!told) {
            getLog().warn("No goal of this build makes the pages that vitae's macros link to."
                    + " Name vitae-maven-plugin with its goal site under build/plugins, too");
        }
        Problems problems = new Problems();
        Optional<ProfileDirectory> directory =
                source().directory(getLog(), true).isEmpty() ? Optional.empty() : root();
        Optional<Reading> reading = directory.isEmpty()
                ? Optional.empty()
                : ProfileReaders.read(directory.get(), readOptions(), project(), problems);
        if (!told) {
            outcome.decide(problems);
        }
        Path kept = Path.of(project.getBuild().getDirectory()).resolve("vitae/citations");
        Profile profile = reading.isPresent() ? reading.get().profile() : nobody();
        return new ProjectLists(
                        basedir.toPath(),
                        List.of(siteDirectory.toPath(), generatedSiteDirectory.toPath()),
                        shown(vitaeDirectory),
                        profile,
                        reading.isPresent(),
                        pageOptions(editions().of(SiteTool.DEFAULT_LOCALE), new CitationCache(kept)),
                        told && !skip && reading.isPresent() && look() == Look.SKIN,
                        outcome::decide,
                        () -> styles().close())
                .in(folder -> edition(folder, outcome, kept));
    }

    /** The profile as the site at the root has it. */
    private Optional<ProfileDirectory> root() throws MojoFailureException {
        return editions().of(SiteTool.DEFAULT_LOCALE).directory();
    }

    /** The profile as the site in a language has it. */
    private Optional<ProjectLists.Edition> edition(String folder, Outcome outcome, Path kept)
            throws MojoFailureException {
        Optional<SiteEdition> found = editions().withProfile().stream()
                .filter(edition -> edition.folder().equals(folder))
                .findFirst();
        Optional<ProfileInput> input = found.isEmpty() ? Optional.empty() : input(found.get());
        if (input.isEmpty()) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        Optional<Reading> reading = input.get().read(problems);
        if (!told) {
            outcome.decide(problems);
        }
        return reading.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProjectLists.Edition(
                        reading.get().profile(), pageOptions(found.get(), new CitationCache(kept))));
    }

    /** A profile without anything in it. */
    private Profile nobody() throws MojoFailureException {
        ProfileDirectory nowhere = new ProfileDirectory(vitaeDirectory.toPath(), shown(vitaeDirectory));
        return new ProfileBuilder(new SourceFiles(nowhere, readOptions(), List.of(), new Problems())).build();
    }
}
