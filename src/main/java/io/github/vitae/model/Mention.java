package io.github.vitae.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How running text mentions a publication: by whom it is, and when.
 *
 * @param names the names of its authors, in short; its title where nobody is named
 * @param year its year, with a letter where another one would be mentioned alike ({@code 2010b}), or how far it has got; empty
 *     where neither is known
 */
public record Mention(String names, String year) {

    public Mention {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(year, "year");
    }

    /** Within parentheses: {@code Østergård et al., 2025}. */
    public String inParentheses() {
        return year.isEmpty() ? names : names + ", " + year;
    }

    /** Within a sentence: {@code Østergård et al. (2025)}. */
    public String inSentence() {
        return year.isEmpty() ? names : names + " (" + year + ")";
    }

    // written out, as what the Java virtual machine makes of a record while it runs costs a cold build some hundredths

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mention mention && names.equals(mention.names) && year.equals(mention.year);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + year.hashCode();
    }
}
