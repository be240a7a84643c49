package io.github.vitae.read.source;

import io.github.vitae.model.Asset;
import io.github.vitae.model.value.LocalLink;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes the links into the site that texts hold, and tells the files among them from the rest. */
public final class LinkedFiles implements Consumer<LocalLink> {

    private final ProfileDirectory directory;
    private final List<String> roots;
    private final FileGate gate;
    private final Problems problems;
    private final Map<SitePath, List<LocalLink>> files = new TreeMap<>();
    private final List<LocalLink> others = new ArrayList<>();

    /** Files at whose own places pages are made of them. */
    private final Set<SitePath> pages = new HashSet<>();

    private Optional<List<LocalLink>> noted = Optional.empty();

    /**
     * @param roots the folders whose files lie at the site's root
     * @param gate decides which files are published
     * @param problems takes links to files that are not for readers
     */
    LinkedFiles(ProfileDirectory directory, List<String> roots, FileGate gate, Problems problems) {
        this.directory = directory;
        this.roots = List.copyOf(roots);
        this.gate = gate;
        this.problems = problems;
    }

    @Override
    public void accept(LocalLink link) {
        noted.ifPresent(all -> all.add(link));
        boolean known = files.containsKey(link.target());
        if (!link.folder() && (known || file(link.target()).isPresent())) {
            files.computeIfAbsent(link.target(), target -> new ArrayList<>()).add(link);
        } else {
            others.add(link);
        }
    }

    /** What something gives; the links that it meets are noted as well. */
    <T> T noting(List<LocalLink> met, Supplier<T> reading) {
        Optional<List<LocalLink>> outer = noted;
        noted = Optional.of(met);
        try {
            return reading.get();
        } finally {
            noted = outer;
        }
    }

    /** From here on, a link to a file leads to the page that is made of it: {@code research/index.html}. */
    public void page(SitePath file) {
        pages.add(file);
    }

    /** Whether some text leads to a file that is there, published or not. */
    public boolean isLinked(SitePath target) {
        return files.containsKey(target);
    }

    /** Whether a file of the author's is at a place. */
    boolean isFile(SitePath target) {
        return file(target).isPresent();
    }

    private Optional<Path> file(SitePath target) {
        return roots.stream()
                .flatMap(root -> SitePath.of(root + "/" + target).stream())
                .flatMap(path -> directory.file(path).stream())
                .findFirst();
    }

    /**
     * The files that texts link to and that may be published, by their place; the others are told where the links are. To be
     * asked once all is read, since a file that pages are made of is none of them.
     */
    public List<Asset> assets() {
        List<Asset> assets = new ArrayList<>();
        files.forEach((target, links) -> file(target)
                .filter(file -> !pages.contains(target))
                .ifPresent(file -> {
                    FileGate.Verdict verdict = gate.judge(target, file, problems);
                    if (verdict instanceof FileGate.Verdict.Published published) {
                        assets.add(new Asset(
                                target,
                                file,
                                published.content(),
                                size(file, published.content()),
                                links.get(0).location()));
                    } else if (verdict instanceof FileGate.Verdict.Refused refused) {
                        links.forEach(link -> tell(link, refused));
                    }
                }));
        return List.copyOf(assets);
    }

    private Optional<Asset.Size> size(Path file, Optional<String> content) {
        String name = String.valueOf(file.getFileName());
        if (PictureSize.isDrawing(name)) {
            return PictureSize.ofDrawing(content.orElseGet(
                    () -> new String(directory.beginning(file, PictureSize.LENGTH), StandardCharsets.UTF_8)));
        }
        return PictureSize.isPicture(name)
                ? PictureSize.of(directory.beginning(file, PictureSize.LENGTH))
                : Optional.empty();
    }

    private void tell(LocalLink link, FileGate.Verdict.Refused refused) {
        problems.add(
                Code.UNPUBLISHED_FILE,
                link.location(),
                "‘" + link.written() + "’ leads to a file that is not published: it is " + refused.because(),
                refused.fix());
    }

    /** The links that lead to no file of the profile's that is published. */
    public List<LocalLink> others() {
        List<LocalLink> all = new ArrayList<>(others);
        files.forEach((target, links) -> {
            if (pages.contains(target)) {
                all.addAll(links);
            }
        });
        return List.copyOf(all);
    }
}
