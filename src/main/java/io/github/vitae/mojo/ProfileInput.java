package io.github.vitae.mojo;

import io.github.vitae.model.value.Language;
import io.github.vitae.mojo.project.PomFacts;
import io.github.vitae.mojo.project.ReactorModule;
import io.github.vitae.mojo.project.ReactorModules;
import io.github.vitae.mojo.project.SiteLocales;
import io.github.vitae.mojo.setting.Setting;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.DeclaredLanguage;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.ReactorReader;
import io.github.vitae.read.Reading;
import io.github.vitae.read.project.ModuleSource;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.project.facts.ProjectParts;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.site.record.Fingerprint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * What pages are made of: a profile, what the project says of itself, and the profiles of its modules where they are part of it.
 *
 * @param directory the profile's directory
 * @param written whether there is a profile; without one, pages are made of what the modules have
 * @param options how its files are read
 * @param project what the pom says, asked when it is needed: a build in which nothing has changed need not look through it
 * @param modules the modules whose entries are on the project's pages too
 * @param locales the languages that modules have sites in, by their folders
 */
record ProfileInput(
        ProfileDirectory directory,
        boolean written,
        ReadOptions options,
        Pom project,
        List<ModuleSource> modules,
        Map<String, List<Locale>> locales) {

    /** What is asked what the pom says of the project. */
    interface Pom {

        /** What it says; nothing where there is no pom. */
        Optional<ProjectFacts> said() throws MojoFailureException;
    }

    ProfileInput {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(project, "project");
        modules = List.copyOf(modules);
        locales = Map.copyOf(locales);
    }

    /** What the pages of a goal are made of; nothing if there is neither a profile nor a module with one, which is told. */
    static Optional<ProfileInput> of(ProjectMojo goal, boolean told) throws MojoFailureException {
        ProfileSource source = goal.source();
        boolean unwritten = source.isDefault() && !source.hasFiles();
        boolean wanted = goal.aggregate == null ? unwritten : goal.aggregate;
        Map<String, List<Locale>> locales = new HashMap<>();
        List<ModuleSource> modules = wanted ? modules(goal, locales) : List.of();
        if (unwritten && !modules.isEmpty()) {
            ProfileDirectory directory =
                    new ProfileDirectory(goal.vitaeDirectory.toPath(), source.shown(goal.vitaeDirectory));
            return Optional.of(new ProfileInput(directory, false, goal.readOptions(), goal::project, modules, locales));
        }
        Optional<ProfileDirectory> directory = source.directory(goal.getLog(), told);
        return directory.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ProfileInput(directory.get(), true, goal.readOptions(), goal::project, modules, locales));
    }

    /**
     * The same as a site in a language has it.
     *
     * @param edition the language
     * @param own the profile's directory as that has it
     * @param several all languages, where there are several: what modules say is then asked for in this one too
     * @param base the project's directory
     */
    ProfileInput in(SiteEdition edition, ProfileDirectory own, Optional<SiteEditions> several, Path base) {
        List<ModuleSource> translated = several.isEmpty()
                ? modules
                : modules.stream()
                        .map(module -> in(module, edition, several.get(), base))
                        .toList();
        return new ProfileInput(own, written, options, project, translated, locales);
    }

    /** A module that has no site in the language has no pages to lead to there. */
    private ModuleSource in(ModuleSource module, SiteEdition edition, SiteEditions all, Path base) {
        ProfileDirectory plain = module.directory();
        Language said = DeclaredLanguage.of(plain, module.options()).orElse(all.usual());
        ProfileDirectory known = plain.in(Optional.of(said), all.others());
        if (edition.folder().isEmpty()) {
            return module.in(known, module.hasPages());
        }
        ProfileDirectory translated = known.translated(
                edition.links().own().language(),
                base.resolve(plain.shownAs()).resolveSibling(""),
                translations(module, edition.folder(), base),
                translations(plain.shownAs(), edition.folder()));
        boolean there = locales.getOrDefault(module.folder(), List.of()).contains(edition.locale());
        return module.in(translated, module.hasPages() && there);
    }

    private static Path translations(ModuleSource module, String language, Path base) {
        return base.resolve(translations(module.directory().shownAs(), language));
    }

    /** Where the translations of a profile lie: {@code core/src/site/de/vitae} of {@code core/src/site/vitae}. */
    private static String translations(String vitae, String language) {
        int slash = vitae.lastIndexOf('/') + 1;
        return vitae.substring(0, slash) + language + vitae.substring(slash);
    }

    /** The modules that are part of the project's own pages; none if none has a profile. */
    private static List<ModuleSource> modules(ProjectMojo goal, Map<String, List<Locale>> locales)
            throws MojoFailureException {
        MavenProject project = goal.project;
        if (project.getFile() == null || project.getModules().isEmpty()) {
            return List.of();
        }
        ReadOptions options = goal.readOptions();
        ProjectParts parts = Setting.parts("fromProject", goal.fromProject);
        ReactorModules found = ReactorModules.of(
                project,
                goal.session,
                goal.execution.getGroupId() + ":" + goal.execution.getArtifactId(),
                goal.execution.getSource() == MojoExecution.Source.CLI);
        List<ModuleSource> modules = new ArrayList<>();
        for (ReactorModule module : found.all()) {
            modules.add(module(goal, module, options, parts));
            locales.put(module.folder(), SiteLocales.of(module.project(), goal.session));
        }
        if (modules.stream().noneMatch(ModuleSource::written)) {
            if (goal.aggregate != null) {
                goal.getLog().info("<aggregate> is true, and no module has a profile");
            }
            return List.of();
        }
        List<String> onDisk = found.onDisk();
        if (!onDisk.isEmpty()) {
            goal.getLog().info("Not part of this build, and read as they lie on disk: " + String.join(", ", onDisk));
        }
        if (!found.unread().isEmpty()) {
            goal.getLog()
                    .warn("Not part of this build, and so not on the pages of the whole: "
                            + String.join(", ", found.unread()));
        }
        return modules;
    }

    private static ModuleSource module(
            ProjectMojo goal, ReactorModule module, ReadOptions options, ProjectParts parts) {
        Path base = goal.basedir.toPath();
        Path vitae = module.vitae();
        ProfileSource source = new ProfileSource(base, vitae.toFile(), vitae.toFile(), vitae.toFile(), false);
        return new ModuleSource(
                module.name(),
                module.folder(),
                // without a profile it makes none, whatever its pom asks for
                module.hasPages() && source.hasFiles(),
                new ProfileDirectory(vitae, source.shown(vitae.toFile())),
                source.hasFiles(),
                new ReadOptions(
                        options.encoding(),
                        options.trusted() && module.trusted(),
                        module.reader().filter(ProfileReaders.names()::contains),
                        options.publishing()),
                Optional.of(PomFacts.of(module.project(), goal.session, ofModules(parts))
                        .withoutMail()));
    }

    /** What of modules is on the pages of the whole: tags of git and the way to cite it are those of the whole already. */
    private static ProjectParts ofModules(ProjectParts parts) {
        Set<ProjectPart> wanted = EnumSet.noneOf(ProjectPart.class);
        wanted.addAll(parts.wanted());
        wanted.remove(ProjectPart.TAGS);
        wanted.remove(ProjectPart.CITATION);
        return new ProjectParts(wanted, false);
    }

    /** Reads all of it. */
    Optional<Reading> read(Problems problems) throws MojoFailureException {
        Optional<ProjectFacts> facts = project.said();
        return modules.isEmpty()
                ? ProfileReaders.read(directory, options, facts, problems)
                : ReactorReader.read(directory, options, written, facts, modules, problems);
    }

    /** Adds all that it is made of, but for the profile's own directory. */
    Fingerprint addTo(Fingerprint fingerprint, Path base) {
        for (ModuleSource module : modules) {
            fingerprint
                    .add(
                            "module " + module.name(),
                            String.join(
                                            " ",
                                            module.folder(),
                                            module.directory().shownAs(),
                                            String.valueOf(module.hasPages()),
                                            String.valueOf(module.facts()))
                                    .replaceAll("\\R", " "))
                    .folder(base.resolve(module.directory().shownAs()), Set.of());
            for (Locale locale : locales.getOrDefault(module.folder(), List.of())) {
                String language = SiteLocales.folder(locale);
                if (!language.isEmpty()) {
                    fingerprint.folder(translations(module, language, base), Set.of());
                }
            }
        }
        return fingerprint;
    }
}
