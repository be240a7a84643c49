package io.github.vitae.read.own;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a folder that are entries. Those whose names start with {@code _} stay home, as they do in Jekyll, and are told; so do,
 * without a word, those that editors and systems leave there: {@code ._tides.md}, {@code .#tides.md}, {@code ~tides.md}. What looks as if
 * it were meant for an entry and is none is told too: {@code tides.MD}, {@code tides.yml} among pages, a folder of entries.
 */
final class OwnFolder {

    /** Endings of texts and data, which nobody keeps beside entries to be downloaded. */
    private static final Set<String> TEXTS =
            Set.of("md", "markdown", "mdown", "mkdn", "mkd", "mdx", "rmd", "qmd", "yml", "yaml", "toml");

    private static final int DEEPEST = 8;

    private OwnFolder() {}

    /**
     * The files that are entries, in the order of their names.
     *
     * @param endings what the names of entries end with: {@code .md}
     */
    static List<String> files(SourceFiles files, String folder, List<String> endings) {
        List<String> found = new ArrayList<>();
        for (String name : published(files, files.list(folder))) {
            if (endings.stream().anyMatch(name::endsWith)) {
                found.add(name);
            } else if (isText(name)) {
                tell(
                        files,
                        name,
                        "this file is not read: only those whose names end with " + String.join(" or ", endings)
                                + " are",
                        "give it such a name, or put it elsewhere");
            } else if (name.endsWith(".html") || name.endsWith(".htm")) {
                // somebody may let it be published as it is
                files.problems()
                        .add(
                                Code.NOT_READ,
                                Location.ofFile(files.directory().shown(name)),
                                "no page is made of a file in HTML",
                                "give it a name that ends with .md, in which HTML stays what it is");
            }
        }
        return found;
    }

    /**
     * The first file of a folder that is an entry, or would be if its name said so.
     *
     * @param data whether data files are entries too
     */
    static Optional<String> firstEntry(ProfileDirectory directory, String folder, boolean data) {
        return directory.list(folder).stream()
                .filter(name -> "._#~".indexOf(name.charAt(name.lastIndexOf('/') + 1)) < 0)
                .filter(name -> name.endsWith(".md")
                        || name.endsWith(".markdown")
                        || (data && (name.endsWith(".yml") || name.endsWith(".yaml"))))
                .findFirst();
    }

    /** The folders in it, in the order of their names. */
    static List<String> folders(SourceFiles files, String folder) {
        return published(files, files.folders(folder));
    }

    private static List<String> published(SourceFiles files, List<String> names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            char first = name.substring(name.lastIndexOf('/') + 1).charAt(0);
            if (first == '_') {
                files.problems()
                        .add(
                                Code.NOT_READ,
                                Location.ofFile(files.directory().shown(name)),
                                "its name starts with _: it is not published",
                                "take the _ out of its name to have it on a page");
            } else if (".#~".indexOf(first) < 0) {
                found.add(name);
            }
        }
        return found;
    }

    /** Tells folders within a folder whose entries are read from itself alone. */
    static void tellFolders(SourceFiles files, String folder) {
        for (String inner : files.directory().folders(folder)) {
            int count = count(files, inner, 0);
            if (count > 0) {
                tell(
                        files,
                        inner,
                        (count == 1
                                        ? "the file in this folder is not read"
                                        : "the " + count + " files in this folder are not read")
                                + ": only those right in " + folder + " are",
                        "put what is in it into " + folder);
            }
        }
    }

    /** Tells folders that have the name of one that is read, but for capitals. */
    static void tellCapitals(SourceFiles files, Set<String> read) {
        for (String there : files.directory().folders("")) {
            String name = there.replaceFirst("^/", "");
            String lower = name.toLowerCase(Locale.ROOT);
            // systems that know no capitals read it
            if (!name.equals(lower)
                    && read.contains(lower)
                    && files.directory().list(lower).isEmpty()
                    && count(files, name, 0) > 0) {
                tell(files, name, "this folder is not read: only one of the name " + lower + " would be", "rename it");
            }
        }
    }

    /** Tells a file beside the one of its kind that is read. */
    static void tellSecond(SourceFiles files, String name, String read) {
        tell(
                files,
                name,
                "this file is not read; " + read + " beside it is",
                "put what is in it into " + read + ", or give it another name");
    }

    /** How many texts there are in a folder and in those within it; what starts with a sign that hides it is none. */
    private static int count(SourceFiles files, String folder, int depth) {
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        if (depth > DEEPEST || "._#~".indexOf(name.charAt(0)) >= 0) {
            return 0;
        }
        int count = (int) files.directory().list(folder).stream()
                .filter(OwnFolder::isText)
                .filter(file -> "._#~".indexOf(file.charAt(file.lastIndexOf('/') + 1)) < 0)
                .count();
        for (String inner : files.directory().folders(folder)) {
            count += count(files, inner, depth + 1);
        }
        return count;
    }

    private static boolean isText(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String bare = file.endsWith(".txt") ? file.substring(0, file.length() - ".txt".length()) : file;
        return bare.indexOf('.') > 0 && TEXTS.contains(bare.substring(bare.lastIndexOf('.') + 1));
    }

    private static void tell(SourceFiles files, String name, String what, String fix) {
        files.problems()
                .add(new Problem(
                        Code.NOT_READ,
                        Severity.WARNING,
                        Location.ofFile(files.directory().shown(name)),
                        what,
                        fix));
    }
}
