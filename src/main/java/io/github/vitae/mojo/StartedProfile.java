package io.github.vitae.mojo;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Language;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.MenuEntry;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.own.NativeWriter;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.start.MenuItem;
import io.github.vitae.start.NewFile;
import io.github.vitae.start.NewProject;
import io.github.vitae.start.ProjectFiles;
import io.github.vitae.start.StarterProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The profile of a project that is to be made, and what menus say of its pages.
 *
 * @param files its files that are to be written; none where it is there already
 * @param profile what is read from them
 */
record StartedProfile(List<NewFile> files, Profile profile) {

    /** A profile that is there; one that cannot be read has an empty menu, and the next build tells why. */
    static StartedProfile there(Path folder, ReadOptions options) {
        return new StartedProfile(List.of(), read(folder, options));
    }

    /**
     * A profile to start from.
     *
     * @param imported what was read from somewhere
     * @param stage an empty folder, in which it is read as it will be
     */
    static StartedProfile of(NewProject project, Optional<ImportedFiles> imported, Path stage, ReadOptions options)
            throws IOException {
        Map<String, String> texts = NativeWriter.withSchemas(texts(project, imported));
        List<NewFile> files = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            files.add(NewFile.of(project.profile() + "/" + text.getKey(), text.getValue()));
            Path file = stage.resolve(text.getKey());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text.getValue());
        }
        imported.map(ImportedFiles::assets)
                .orElse(List.of())
                .forEach(asset -> files.add(asset.content()
                        .map(text -> NewFile.of(project.profile() + "/" + asset.path(), text))
                        .orElseGet(() -> NewFile.copy(project.profile() + "/" + asset.path(), asset.source()))));
        if (imported.isEmpty()) {
            // in place of what was read from somewhere, a word that it will come would be less than there was
            project.others()
                    .forEach(language -> StarterProfile.translation(project, language)
                            .forEach((name, text) ->
                                    files.add(NewFile.of(ProjectFiles.translated(language, name), text))));
        }
        ReadOptions own = new ReadOptions(
                StandardCharsets.UTF_8,
                options.trusted(),
                Optional.of("native"),
                options.publishing(),
                options.expressions());
        return new StartedProfile(files, read(stage, own));
    }

    private static Map<String, String> texts(NewProject project, Optional<ImportedFiles> imported) {
        if (imported.isEmpty()) {
            return StarterProfile.files(project);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> read = imported.get().texts();
        if (!read.containsKey("about.md")) {
            texts.put("about.md", StarterProfile.about(project));
        }
        // a project is nobody, and an invented name would stand above somebody's own words
        if (!read.containsKey("person.yml")
                && imported.get().project().isEmpty()
                && !project.name().equals(NewProject.NOBODYS)) {
            texts.put("person.yml", StarterProfile.person(project.named(project.name())));
        }
        texts.putAll(read);
        return texts;
    }

    private static Profile read(Path folder, ReadOptions options) {
        return ProfileReaders.read(new ProfileDirectory(folder, "profile"), options, new Problems())
                .map(Reading::profile)
                .orElse(Profile.EMPTY);
    }

    /** What stands in the menu, in each language of the site. */
    Map<Language, List<MenuItem>> menus(List<Language> languages) {
        Map<Language, List<MenuItem>> menus = new LinkedHashMap<>();
        languages.forEach(language -> menus.put(language, items(ProfileOutputs.menu(profile, language.locale()))));
        return menus;
    }

    private static List<MenuItem> items(List<MenuEntry> entries) {
        return entries.stream()
                .map(entry -> new MenuItem(entry.label(), entry.href(), items(entry.children())))
                .toList();
    }
}
