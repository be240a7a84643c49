package io.github.vitae.read.visibility;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;

/**
 * Why readers do not see something. It never quotes what is hidden: only the key that hides it, and words that are known.
 *
 * @param key the key that says so, as it is written; empty if none does
 * @param code what kind of reason
 * @param severity a note where the author clearly wants it, a warning where that is only likely
 * @param because what says so, as the end of a sentence about the thing: {@code says ‘draft: true’}
 * @param fix what to write where something else is meant; may be empty
 * @param draft whether it clearly is a draft, which is to be published some day: not what is kept from readers for good
 */
public record Hidden(String key, Code code, Severity severity, String because, String fix, boolean draft) {

    /** Hidden without doubt. */
    public static Hidden surely(String key, Code code, String because, String fix) {
        return new Hidden(key, code, Severity.NOTE, because, fix, false);
    }

    /** Hidden because it may be meant so. */
    static Hidden inDoubt(String key, Code code, String because, String fix) {
        return new Hidden(key, code, Severity.WARNING, because, fix, false);
    }

    /** A draft without doubt. */
    static Hidden draft(String key, String because) {
        return new Hidden(key, Code.DRAFT, Severity.NOTE, because, "", true);
    }

    /**
     * The problem that says so.
     *
     * @param at where the thing is, or the key that hides it
     * @param what the thing: {@code this entry}
     */
    public Problem told(Location at, String what) {
        String doubt = severity == Severity.WARNING ? "in doubt it is not published" : "it is not published";
        return new Problem(code, severity, at, what + " " + because + "; " + doubt, fix);
    }
}
