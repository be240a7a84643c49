package io.github.vitae.read;

import io.github.vitae.model.Link;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.text.DataNode;
import io.github.vitae.text.LatexText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that entries of a bibliography name. A name without an address is looked for in the folders where its family
 * of homepages keeps such files.
 */
final class PublicationFiles {

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
    static PublicationFiles ofNative(SourceFiles files) {
        return new PublicationFiles(
                files,
                List.of(""),
                List.of("", "pdf/", "pdfs/", "papers/", "files/", "assets/pdf/"),
                List.of("", "images/", "preview/", "assets/img/publication_preview/"));
    }

    /** As homepages that Jekyll builds have them. */
    static PublicationFiles ofJekyll(SourceFiles files) {
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
    static PublicationFiles ofHugo(SourceFiles files, List<String> roots, String folder) {
        return new PublicationFiles(files, roots, List.of(folder, "", "uploads/", "files/"), List.of(folder, ""));
    }

    /** A link that a field holds: an address, or a file's name. */
    Optional<Link> link(DataNode.Scalar value) {
        return link(value.value(), value);
    }

    /**
     * A link within a field.
     *
     * @param written the address, or the file's name
     * @param field the field
     */
    Optional<Link> link(String written, DataNode.Scalar field) {
        return resolved(written, field, folders);
    }

    /** An image that a field names. */
    Optional<Link> picture(DataNode.Scalar value) {
        return resolved(value.value(), value, pictures);
    }

    /** A link with a role. */
    Optional<PublicationLink> link(Role role, DataNode.Scalar value) {
        return link(value).map(url -> PublicationLink.of(role, url));
    }

    private Optional<Link> resolved(String raw, DataNode.Scalar value, List<String> places) {
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
        return !place.contains("..")
                && roots.stream()
                        .map(root -> root.isEmpty() ? place : root + "/" + place)
                        .anyMatch(file -> files.directory().first(file.replaceAll("[?#].*", "")).isPresent());
    }

    /** The file of a name in the folder of a publication, where there is one. */
    Optional<Link> beside(String stem, DataNode at) {
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
