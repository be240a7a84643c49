package io.github.vitae.read.bibliography;

import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.bibtex.LatexText;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that entries of a bibliography name. A name without an address is looked for in the folders where its family
 * of homepages keeps such files.
 */
public final class PublicationFiles {

    private static final List<String> IMAGES = List.of("png", "jpg", "jpeg", "webp", "gif", "avif");

    private final SourceFiles files;
    private final List<String> roots;
    private final List<String> folders;
    private final List<String> pictures;

    private PublicationFiles(SourceFiles files, List<String> roots, List<String> folders, List<String> pictures) {
        this.files = files;
        this.roots = roots;
        this.folders = folders;
        this.pictures = pictures;
    }

    /** As the native layout has them: beside the bibliography, or in a folder of their kind. */
    public static PublicationFiles ofNative(SourceFiles files) {
        return new PublicationFiles(
                files,
                List.of(""),
                List.of("", "pdf/", "pdfs/", "papers/", "files/", "assets/pdf/"),
                List.of("", "images/", "preview/", "assets/img/publication_preview/"));
    }

    /** As homepages that Jekyll builds have them. */
    public static PublicationFiles ofJekyll(SourceFiles files) {
        return new PublicationFiles(
                files,
                List.of(""),
                List.of("assets/pdf/", "", "files/", "assets/html/"),
                List.of("assets/img/publication_preview/", "", "assets/img/", "images/"));
    }

    /**
     * As HugoBlox has them: in the folder of the publication.
     *
     * @param folder the folder's place in the site, ended by {@code /}
     */
    public static PublicationFiles ofHugo(SourceFiles files, List<String> roots, String folder) {
        return new PublicationFiles(files, roots, List.of(folder, "", "uploads/", "files/"), List.of(folder, ""));
    }

    /** A link that a field holds: an address, or a file's name. */
    public Optional<Link> link(DataValue.Scalar value) {
        return link(value.value(), value);
    }

    /**
     * A link within a field.
     *
     * @param written the address, or the file's name
     * @param field the field
     */
    public Optional<Link> link(String written, DataValue.Scalar field) {
        return resolved(written, field, folders);
    }

    /** An image that a field names. */
    Optional<Link> picture(DataValue.Scalar value) {
        return resolved(value.value(), value, pictures);
    }

    /** A link with a role. */
    public Optional<PublicationLink> link(Role role, DataValue.Scalar value) {
        return link(value).map(url -> PublicationLink.of(role, url));
    }

    private Optional<Link> resolved(String raw, DataValue.Scalar value, List<String> places) {
        String written = LatexText.verbatim(raw);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|#.*|www\\..*")) {
            return files.dataGate().link(written.startsWith("www.") ? "https://" + written : written, value.location());
        }
        String bare = written.replaceFirst("^(?:\\./|/)+", "");
        String place = places.stream()
                .map(folder -> folder + bare)
                .filter(this::isThere)
                .findFirst()
                .orElse((written.startsWith("/") || bare.contains("/") ? "" : places.get(0)) + bare);
        return files.dataGate().link("/" + place, value.location());
    }

    private boolean isThere(String place) {
        String file = place.replaceAll("[?#].*", "");
        return roots.stream()
                .flatMap(root -> SitePath.of(root + "/" + file).stream())
                .anyMatch(path -> files.directory().file(path).isPresent());
    }

    /** The file of a name in the folder of a publication, where there is one. */
    public Optional<Link> beside(String stem, DataValue at) {
        List<String> names = new ArrayList<>();
        if (stem.equals("featured")) {
            IMAGES.forEach(ending -> names.add(stem + "." + ending));
        } else {
            names.add(stem + ".pdf");
        }
        return names.stream()
                .map(name -> folders.get(0) + name)
                .filter(this::isThere)
                .findFirst()
                .flatMap(place -> files.dataGate().link("/" + place, at.location()));
    }
}
