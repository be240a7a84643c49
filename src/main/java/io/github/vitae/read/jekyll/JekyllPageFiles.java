package io.github.vitae.read.jekyll;

import io.github.vitae.read.source.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which files are pages of a site that Jekyll builds: Markdown and HTML with front matter, at the top and in all folders but
 * those whose names start with {@code _}, {@code .}, {@code #} or {@code ~} (https://jekyllrb.com/docs/pages/), and what lies in
 * {@code _pages}. What {@code exclude} names is not among them.
 */
final class JekyllPageFiles {

    /** Files that are for those who look at the sources. */
    private static final Set<String> FOR_DEVELOPERS = Set.of(
            "readme",
            "license",
            "changelog",
            "contributing",
            "code_of_conduct",
            "install",
            "faq",
            "customize",
            "security");

    /** Folders of programs, which Jekyll skips unless the configuration says otherwise. */
    private static final Set<String> SKIPPED = Set.of("node_modules", "vendor");

    /** Folders of a project of Maven's, whose directory may be that of the homepage. */
    private static final Set<String> OF_MAVEN = Set.of("src", "target");

    /** Folders of pages beyond that many in each other are not looked through. */
    private static final int DEEPEST = 6;

    private final SourceFiles files;

    JekyllPageFiles(SourceFiles files) {
        this.files = files;
    }

    /** Their names: those in {@code _pages} and its folders first, those at the top next, those in other folders last. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        addPages("_pages", names);
        files.directory().list(".").stream()
                .map(JekyllPageFiles::bare)
                .filter(this::isPage)
                .forEach(names::add);
        boolean maven = files.directory().first("pom.xml").isPresent();
        for (String folder : visible(".")) {
            String name = bare(folder);
            if (!SKIPPED.contains(name) && !(maven && OF_MAVEN.contains(name))) {
                add(name, 1, names);
            }
        }
        return names;
    }

    private void addPages(String folder, List<String> names) {
        for (String name : files.list(folder)) {
            // within folders lie parts of pages, too, which have no front matter
            boolean markdown = JekyllPages.isMarkdown(name);
            if ((markdown && folder.equals("_pages"))
                    || ((markdown || JekyllDocuments.isHtml(name)) && files.startsFrontMatter(name))) {
                names.add(name);
            }
        }
        if (folder.split("/").length <= DEEPEST) {
            files.folders(folder).forEach(inner -> addPages(inner, names));
        }
    }

    private void add(String folder, int depth, List<String> names) {
        files.directory().list(folder).stream().filter(this::isPage).forEach(names::add);
        if (depth < DEEPEST) {
            visible(folder).forEach(inner -> add(inner, depth + 1, names));
        }
    }

    /** Whether a file outside of {@code _pages} is a page; of others no word is told, and no byte but the first is read. */
    private boolean isPage(String name) {
        return JekyllDocuments.isDocument(name)
                && !isForDevelopers(name)
                && !isSpecial(name)
                && files.startsFrontMatter(name)
                && files.first(name).isPresent();
    }

    private List<String> visible(String folder) {
        return files.folders(folder).stream().filter(inner -> !isSpecial(inner)).toList();
    }

    private static String bare(String name) {
        return name.startsWith("./") ? name.substring("./".length()) : name;
    }

    /** Whether Jekyll passes over a file or a folder for its name. */
    static boolean isSpecial(String name) {
        return "_.#~".indexOf(name.charAt(name.lastIndexOf('/') + 1)) >= 0 || name.endsWith("~");
    }

    private static boolean isForDevelopers(String name) {
        return FOR_DEVELOPERS.contains(
                name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.')).toLowerCase(Locale.ROOT));
    }
}
