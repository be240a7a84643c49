package io.github.vitae.read.project.facts;

import java.util.regex.Pattern;

/** Addresses of mail where somebody's name or page is meant: they are nobody's business but theirs. */
public final class MailAddresses {

    /** One that stands for somebody: who they are is before the sign. */
    private static final Pattern ALONE = Pattern.compile("([^\\s@<>()]{1,100}+)@[^\\s@<>()]{1,200}+");

    /** One among words, with what stands around it: {@code Bea Wave <bea@example.org>}. An account ({@code @bea}) is none. */
    private static final Pattern AMONG_WORDS =
            Pattern.compile("[<(\\[]?\\s?(?:mailto:)?[^\\s@<>()\\[\\]]{1,100}@[^\\s@<>()\\[\\]]{1,200}\\s?[>)\\]]?");

    private MailAddresses() {}

    /** Words without them; of one alone, the part that names somebody. */
    public static String without(String words) {
        String stripped = words.strip();
        return ALONE.matcher(stripped).matches()
                ? ALONE.matcher(stripped).replaceFirst("$1").replaceFirst("(?i)^mailto:", "")
                : AMONG_WORDS.matcher(stripped).replaceAll("").strip();
    }

    /** Whether an address is one of mail, with its scheme or without. */
    static boolean isOne(String address) {
        String stripped = address.strip();
        return stripped.regionMatches(true, 0, "mailto:", 0, 7)
                || (!stripped.contains("/") && ALONE.matcher(stripped).matches());
    }
}
