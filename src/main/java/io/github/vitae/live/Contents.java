package io.github.vitae.live;

import io.github.vitae.model.value.SitePath;
import java.util.Optional;

/** The files of a site, by their places. May be asked by several threads at once. */
public interface Contents {

    /** A site without files. */
    Contents NONE = path -> Optional.empty();

    /**
     * What is in a file.
     *
     * @param path its place, such as {@code news.html}
     * @return nothing if there is no such file
     * @throws RuntimeException if there is one, and it cannot be made; its message is shown to the author
     */
    Optional<byte[]> get(SitePath path);

    /** These files, and where there is none at a place, that of others. */
    default Contents over(Contents others) {
        return path -> get(path).or(() -> others.get(path));
    }
}
