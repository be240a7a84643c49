package io.github.vitae.read.profile;

import java.util.List;

/**
 * What tells that a directory is of a family.
 *
 * @param files the files that tell so
 * @param certain whether no other family has these; otherwise another family's certain evidence counts more
 */
public record Evidence(List<String> files, boolean certain) {

    public Evidence {
        files = List.copyOf(files);
    }
}
