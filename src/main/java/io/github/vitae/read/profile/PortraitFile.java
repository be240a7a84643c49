package io.github.vitae.read.profile;

import io.github.vitae.model.value.Link;
import io.github.vitae.problem.Location;
import io.github.vitae.read.source.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the portrait of somebody whose data name none: a picture in a folder of theirs. */
final class PortraitFile {

    private PortraitFile() {}

    /**
     * The portrait, if there is one.
     *
     * @param folder the folder that it may lie in, named after them, with {@code /} at its end: empty for none
     * @param others where else it may lie, without an ending
     * @param location where they are named
     */
    static Optional<Link> in(SourceFiles files, String folder, List<String> others, Location location) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        String name = folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
        List<String> portraits = new ArrayList<>(List.of(folder + "avatar", "assets/media/authors/" + name));
        portraits.addAll(others);
        for (String portrait : portraits) {
            for (String ending : List.of(".jpg", ".jpeg", ".png", ".webp")) {
                if (files.directory().first(portrait + ending).isPresent()) {
                    String inSite = portrait.replaceFirst("^(content|assets/media)/", "") + ending;
                    return files.dataGate().link("/" + inSite, location);
                }
            }
        }
        return Optional.empty();
    }
}
