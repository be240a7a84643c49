package io.github.vitae.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The letters that tell the year of a publication from that of others, {@code 2010b}: which it is depends on what of the names of
 * authors tells them apart already, of which styles of citation have rules of their own (CSL 1.0.2, “Disambiguation”).
 *
 * @param byFamily the letter where family names are all that is said; empty if there is none
 * @param byInitials that where the first letters of given names tell people apart: {@code A. Quill} is not {@code B. Quill}
 * @param byGiven that where whole given names do: {@code Anna Quill} is not {@code Aron Quill}
 */
public record YearLetters(String byFamily, String byInitials, String byGiven) {

    /** No letter, as a publication by itself has it. */
    public static final YearLetters NONE = new YearLetters("", "", "");

    /** What of a name tells people apart. */
    public enum Names {
        /** The family name alone. */
        FAMILY,
        /** The first letter of the given name, too. */
        INITIALS,
        /** The given name, too. */
        GIVEN
    }

    public YearLetters {
        Objects.requireNonNull(byFamily, "byFamily");
        Objects.requireNonNull(byInitials, "byInitials");
        Objects.requireNonNull(byGiven, "byGiven");
    }

    /** The same letter whatever is said of names. */
    public static YearLetters all(String letter) {
        return new YearLetters(letter, letter, letter);
    }

    /** The letter where this much of names tells people apart. */
    public String by(Names names) {
        return switch (names) {
            case FAMILY -> byFamily;
            case INITIALS -> byInitials;
            case GIVEN -> byGiven;
        };
    }

    /** The same with this letter where so much of names tells people apart. */
    YearLetters with(Names names, String letter) {
        return new YearLetters(
                names == Names.FAMILY ? letter : byFamily,
                names == Names.INITIALS ? letter : byInitials,
                names == Names.GIVEN ? letter : byGiven);
    }

    // written out, as what the Java virtual machine makes of a record while it runs costs a cold build some hundredths

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YearLetters letters
                && byFamily.equals(letters.byFamily)
                && byInitials.equals(letters.byInitials)
                && byGiven.equals(letters.byGiven);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * byFamily.hashCode() + byInitials.hashCode()) + byGiven.hashCode();
    }
}
