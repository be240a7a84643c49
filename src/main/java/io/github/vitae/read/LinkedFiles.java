package io.github.vitae.read;

import io.github.vitae.model.Asset;
import io.github.vitae.model.LocalLink;
import io.github.vitae.model.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes the links into the site that texts hold, and tells the files among them from the rest. */
final class LinkedFiles implements Consumer<LocalLink> {

    /** How the names of files end in which authors keep drafts and comments. */
    private static final List<String> SOURCES = List.of(".md", ".markdown", ".yml", ".yaml", ".toml");

    private final ProfileDirectory directory;
    private final List<String> roots;
    private final Problems problems;
    private final Map<SitePath, Asset> assets = new TreeMap<>();
    private final List<LocalLink> others = new ArrayList<>();

    /**
     * @param roots the folders whose files lie at the site's root
     * @param problems takes links to files that are not for readers
     */
    LinkedFiles(ProfileDirectory directory, List<String> roots, Problems problems) {
        this.directory = directory;
        this.problems = problems;
        this.roots = List.copyOf(roots);
    }

    @Override
    public void accept(LocalLink link) {
        Optional<Path> file = link.folder() ? Optional.empty() : file(link.target());
        if (file.isPresent() && isForAuthors(link.target())) {
            problems.add(
                    Code.MISSING_FILE,
                    link.location(),
                    "‘" + link.written()
                            + "’ leads to a file that is not published: what is hidden in it would be seen",
                    "link to the page that is made of it, or to a copy with another ending");
        } else if (file.isPresent()) {
            assets.putIfAbsent(link.target(), new Asset(link.target(), file.get()));
        } else {
            others.add(link);
        }
    }

    /** Whether a file is for those who write the profile, not for those who read it: a source, or one that is kept from sight. */
    private static boolean isForAuthors(SitePath target) {
        String name = target.value().toLowerCase(Locale.ROOT);
        boolean kept = Stream.of(name.split("/"))
                .anyMatch(part -> (part.startsWith(".") && !part.equals(".well-known")) || part.startsWith("_"));
        return kept || SOURCES.stream().anyMatch(name::endsWith);
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
