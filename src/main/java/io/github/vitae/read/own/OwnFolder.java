package io.github.vitae.read.own;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.read.source.SourceFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a folder that are entries. Those whose names start with {@code _} stay home, as they do in Jekyll, and are told; so do,
 * without a word, those that editors and systems leave there: {@code ._tides.md}, {@code .#tides.md}, {@code ~tides.md}.
 */
final class OwnFolder {

    private OwnFolder() {}

    /** The files, in the order of their names. */
    static List<String> files(SourceFiles files, String folder) {
        return published(files, files.list(folder));
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
}
