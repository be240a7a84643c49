package io.github.vitae.read.project.facts;

import io.github.vitae.text.source.SourceText;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of mail where somebody's name or page is meant: they are nobody's business but theirs. */
public final class MailAddresses {

    /** One that stands for somebody: who they are is before the sign. */
    private static final Pattern ALONE = Pattern.compile("([^\\s@<>()]{1,100}+)@[^\\s@<>()]{1,200}+");

    /** One among words, with what stands around it: {@code Bea Wave <bea@example.org>}. An account ({@code @bea}) is none. */
    private static final Pattern AMONG_WORDS =
            Pattern.compile("[<(\\[]?\\s?(?:mailto:)?[^\\s@<>()\\[\\]]{1,100}@[^\\s@<>()\\[\\]]{1,200}\\s?[>)\\]]?");

    /** Not behind a word that asks readers to write there, which is nobody's name: {@code Write to <list@example.org>}. */
    private static final String NOT_ASKED =
            "(?<!(?<!\\p{L})(?-i:to|at|via|mail|e-mail|email|unter|à|pour|para|por)[ \\t]?)";

    /** One in brackets behind whoever it is of, or within a link that somebody's name is. */
    private static final Pattern IN_TEXT =
            Pattern.compile("(?iu)" + NOT_ASKED + "[ \\t]?<(?:mailto:)?[^\\s@<>]{1,100}+@[^\\s@<>]{1,200}+>"
                    + "|" + NOT_ASKED + "[ \\t]?(?<!\\])\\((?:mailto:)?[^\\s@()]{1,100}+@[^\\s@()]{1,200}+\\)"
                    + "|\\[([^\\[\\]\\n]{0,200})\\]\\(<?mailto:[^()\\s]{0,300}>?\\)");

    private MailAddresses() {}

    /**
     * A text of the same length, in Markdown or in none, without those in brackets: {@code Ada <ada@example.org>},
     * {@code Ada (ada@example.org)} and {@code [Ada](mailto:ada@example.org)} are {@code Ada}. One among words, or behind a word
     * that tells readers to write there, stays: {@code Write to <list@example.org>}.
     */
    public static String hidden(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        Matcher mail = IN_TEXT.matcher(text);
        char[] hidden = text.toCharArray();
        while (mail.find()) {
            int from = mail.group(1) == null ? mail.end() : mail.start(1);
            int to = mail.group(1) == null ? mail.end() : mail.end(1);
            Arrays.fill(hidden, mail.start(), from, SourceText.FILLER);
            Arrays.fill(hidden, to, mail.end(), SourceText.FILLER);
        }
        return new String(hidden);
    }

    /** The same, and nothing in their place. */
    public static String withoutHidden(String text) {
        return hidden(text).replace(String.valueOf(SourceText.FILLER), "");
    }

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
