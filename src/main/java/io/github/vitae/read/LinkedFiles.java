package io.github.vitae.read;

import io.github.vitae.model.Asset;
import io.github.vitae.model.LocalLink;
import io.github.vitae.model.SitePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Takes the links into the site that texts hold, and tells the files among them from the rest. */
final class LinkedFiles implements Consumer<LocalLink> {

    private final ProfileDirectory directory;
    private final List<String> roots;
    private final Map<SitePath, Asset> assets = new TreeMap<>();
    private final List<LocalLink> others = new ArrayList<>();

    /**
     * @param roots the folders whose files lie at the site's root
     */
    LinkedFiles(ProfileDirectory directory, List<String> roots) {
        this.directory = directory;
        this.roots = List.copyOf(roots);
    }

    @Override
    public void accept(LocalLink link) {
        Optional<Path> file = link.folder() ? Optional.empty() : file(link.target());
        if (file.isPresent()) {
            assets.putIfAbsent(link.target(), new Asset(link.target(), file.get()));
        } else {
            others.add(link);
        }
    }

    private Optional<Path> file(SitePath target) {
        return roots.stream()
                .flatMap(root -> SitePath.of(root + "/" + target).stream())
                .flatMap(path -> directory.file(path).stream())
                .findFirst();
    }

    /** The files that texts link to, by their place. */
    List<Asset> assets() {
        return List.copyOf(assets.values());
    }

    /** The links that lead to no file of the profile's. */
    List<LocalLink> others() {
        return List.copyOf(others);
    }
}
