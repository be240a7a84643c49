package io.github.vitae.text.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles and degrees before and behind a name, which are no part of it: {@code Prof. Dr. Jane Doe}, {@code Jane Doe, Ph.D.} */
public final class Honorifics {

    /** Titles whatever is behind them, in small letters without dots; {@code DR Jones} has initials. */
    private static final Set<String> TITLES = Set.of(
            "dr", "prof", "professor", "professorin", "doctor", "sir", "dame", "herr", "frau", "проф", "д-р", "доц");

    /** Titles where a dot is behind them, or another title; {@code PD James} has initials. */
    private static final Set<String> DOTTED_TITLES = Set.of(
            ("pd priv-doz privatdozent privatdozentin univ-prof ao-univ-prof assoc-prof asst-prof assistprof assocprof apl-prof"
                            + " em-prof jun-prof hon-prof univ apl assoc asst dipl-ing dipl-inf dipl-math dipl-phys dipl-chem dipl-psych"
                            + " dipl mag ing drs ir dott dottssa dra doc mudr rndr phdr mgr ddr dr-ing mr mrs ms mx rev associate assistant"
                            + " adjunct emeritus emerita full")
                    .split(" "));

    /** What goes on after a title: {@code Dr. rer. nat. Jane Doe}. */
    private static final Set<String> AFTER_TITLES = Set.of(
            "habil h-c hc mult med rer nat phil ing h c dent vet jur pol oec techn sc agr math phys theol emeritus emerita"
                    .split(" "));

    /** Behind a name, in small letters without dots. */
    private static final Set<String> DEGREES = Set.of(
            ("phd dphil md mdphd msc bsc ma ba mphil mba meng beng llm llb jd dds dvm edd scd dsc ms bs mpp mph mpa mres rn facs frcp"
                            + " frs fieee frsc obe cbe mbe pe ceng csc drsc drph psyd pharmd esq candscient dring drrernat habil mfa dma bph meesci"
                            + " phdc bcomp msci mmath mphys")
                    .split(" "));

    private static final Pattern COMMA = Pattern.compile(",");

    private Honorifics() {}

    /**
     * A name that somebody wrote of themselves, without titles and degrees: {@code Dr. Jane Doe, MD} is {@code Jane Doe}.
     * Between commas, all degrees are known; in lists of authors, {@code Doe, MD} may be initials.
     */
    public static String without(String name) {
        List<String> parts = new ArrayList<>();
        for (BibNames.Piece part : BibNames.Piece.whole(name).split(COMMA)) {
            List<String> words = NameParts.words(part.text());
            boolean alone = parts.isEmpty()
                    || (parts.size() == 1 && NameParts.words(parts.get(0)).size() < 2);
            if (!part.text().isEmpty() && (alone || !isDegree(part.text()))) {
                parts.add(String.join(" ", without(words)));
            }
        }
        return String.join(", ", parts);
    }

    /** The words of a name as it is said, without titles before it and degrees behind it; a name has at least two words. */
    static List<String> without(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        boolean titled = false;
        while (kept.size() > 2 && isTitle(kept.get(0), kept.get(1), titled)) {
            kept.remove(0);
            titled = true;
        }
        while (kept.size() > 2 && isTelling(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static boolean isTitle(String word, String next, boolean titled) {
        String folded = folded(word);
        if (titled && word.endsWith(".") && AFTER_TITLES.contains(folded)) {
            return true;
        }
        boolean beforeTitle = isTitle(next) || DOTTED_TITLES.contains(folded(next));
        return isTitle(word) || (DOTTED_TITLES.contains(folded) && (word.endsWith(".") || beforeTitle));
    }

    /** Whether a word is a title whatever follows: {@code Doe, Dr. Jane}. */
    static boolean isTitle(String word) {
        boolean initials = word.length() == 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return !initials && TITLES.contains(folded(word));
    }

    /** Whether a part between commas is degrees alone: {@code Ph.D.}, {@code M.Sc.}, {@code MD PhD}. */
    static boolean isDegree(String part) {
        boolean any = false;
        for (String word : part.strip().split("[\\s/&]+")) {
            boolean bracketed = word.startsWith("(") && word.endsWith(")");
            // PhD (Harbour): what is in brackets says whose degree it is
            if (bracketed ? !any : !DEGREES.contains(folded(word))) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** Whether a part is a degree that nobody takes for initials or for a family name: {@code Ann Ma}, {@code Quill, M.D.} */
    static boolean isTelling(String part) {
        String word = part.strip();
        boolean mixed = word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().anyMatch(Character::isUpperCase)
                && word.chars().anyMatch(Character::isLowerCase);
        return isDegree(word) && (mixed || folded(word).equals("phd"));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "").replace("’", "'");
    }
}
