package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a project is to be cited, in the terms of the Citation File Format 1.2.0.
 *
 * @param project the project itself, as something that can be cited: a program, or data
 * @param message what its authors ask of those who use it, plain text
 * @param code where its source code is
 * @param licenses what may be done with it; with several, readers choose
 * @param preferred what its authors would rather have cited: a paper about it
 * @param references what it builds on
 * @param written the file that says so, in the Citation File Format, where it may be published as it is
 */
public record HowToCite(
        Publication project,
        Optional<String> message,
        Optional<Link> code,
        List<License> licenses,
        Optional<Publication> preferred,
        List<Publication> references,
        Optional<String> written) {

    public HowToCite {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(code, "code");
        licenses = List.copyOf(licenses);
        Objects.requireNonNull(preferred, "preferred");
        references = List.copyOf(references);
        Objects.requireNonNull(written, "written");
    }

    /** A project of which nothing but its record is known. */
    public static HowToCite of(Publication project) {
        return new HowToCite(
                project, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty());
    }

    /** The same with this record of the project. */
    public HowToCite withProject(Publication other) {
        return new HowToCite(other, message, code, licenses, preferred, references, written);
    }

    /** The same with this asked for. */
    public HowToCite withMessage(Optional<String> other) {
        return new HowToCite(project, other, code, licenses, preferred, references, written);
    }

    /** The same with its code there. */
    public HowToCite withCode(Optional<Link> other) {
        return new HowToCite(project, message, other, licenses, preferred, references, written);
    }

    /** The same under these licences. */
    public HowToCite withLicenses(List<License> other) {
        return new HowToCite(project, message, code, other, preferred, references, written);
    }

    /** The same with this to be cited rather. */
    public HowToCite withPreferred(Optional<Publication> other) {
        return new HowToCite(project, message, code, licenses, other, references, written);
    }

    /** The same, building on these. */
    public HowToCite withReferences(List<Publication> other) {
        return new HowToCite(project, message, code, licenses, preferred, other, written);
    }

    /** The same, said by this file. */
    public HowToCite withWritten(Optional<String> other) {
        return new HowToCite(project, message, code, licenses, preferred, references, other);
    }

    /**
     * A licence.
     *
     * @param name its name, for readers
     * @param spdx its identifier in the list of SPDX, where it has one: {@code Apache-2.0}
     * @param url where its text is
     */
    public record License(String name, Optional<String> spdx, Optional<Link> url) {
        public License {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(spdx, "spdx");
            Objects.requireNonNull(url, "url");
        }
    }
}
