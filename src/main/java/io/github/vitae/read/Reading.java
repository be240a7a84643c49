package io.github.vitae.read;

import io.github.vitae.model.Member;
import io.github.vitae.model.Profile;
import java.util.List;
import java.util.Objects;

/**
 * A profile that was read.
 *
 * @param profile the profile
 * @param layout what kind of files it was read from, in a word or two for the log
 * @param evidence which files told so
 * @param fromProject what its project says besides, and where, a line each
 * @param written the people whom its files name, with those whom their author keeps from readers
 */
public record Reading(Profile profile, String layout, String evidence, List<String> fromProject, List<Member> written) {

    public Reading {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(evidence, "evidence");
        fromProject = List.copyOf(fromProject);
        written = List.copyOf(written);
    }
}
