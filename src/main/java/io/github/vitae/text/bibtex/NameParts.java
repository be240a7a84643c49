package io.github.vitae.text.bibtex;

import io.github.vitae.model.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a name apart by the rules of BibTeX: {@code First von Last}, {@code von Last, First}, {@code von Last, Jr, First}. */
final class NameParts {

    private static final Pattern COMMA = Pattern.compile(",");
    /** A particle that starts with an apostrophe: {@code 't Hooft}. */
    private static final Pattern APOSTROPHE = Pattern.compile("['‘`’][a-z]{1,2}");

    private static final Pattern NUMBER = Pattern.compile("0[0-9]{3}");
    private static final Pattern BLANK = Pattern.compile("[\\s~]+");

    private static final Set<String> JOINTS = Set.of("y", "e", "i");

    /** Macros that are letters, by whose case that of a word is known. */
    private static final Pattern LETTER = Pattern.compile("(?i)oe|ae|aa|o|l|ss|i|j|dh|th|dj|ng");

    static final Pattern SUFFIX =
            Pattern.compile("(?:jr|sr|jnr|snr)\\.?|junior|senior|ii|iii|iv", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEYED = Pattern.compile(
            "\\s*(family|given|prefix|suffix|useprefix|family-i|given-i|prefix-i|suffix-i|id)\\s*=\\s*(.*)",
            Pattern.DOTALL);

    private final UnaryOperator<String> text;

    private NameParts(UnaryOperator<String> text) {
        this.text = text;
    }

    /**
     * Takes a name apart.
     *
     * @param name the name
     * @param text gives the words of a part
     * @return nothing if there are no words in it
     */
    static Optional<PersonName> name(String name, UnaryOperator<String> text) {
        return new NameParts(text).parse(name);
    }

    private Optional<PersonName> parse(String name) {
        if (isInBraces(name)) {
            return literal(name);
        }
        List<String> parts = BibNames.Piece.whole(name).texts(COMMA);
        if (KEYED.matcher(parts.get(0)).matches()) {
            return keyed(parts);
        }
        parts.removeIf(String::isEmpty);
        withoutDegrees(parts);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() == 2 && SUFFIX.matcher(parts.get(1)).matches()) {
            return spoken(words(parts.get(0)), parts.get(1));
        }
        if (parts.size() == 1) {
            List<String> words = Honorifics.without(words(parts.get(0)));
            boolean suffixed = words.size() > 2
                    && SUFFIX.matcher(words.get(words.size() - 1)).matches();
            return suffixed
                    ? spoken(words.subList(0, words.size() - 1), words.get(words.size() - 1))
                    : spoken(words, "");
        }
        if (parts.size() == 3 && SUFFIX.matcher(parts.get(2)).matches()) {
            // as citations have it: King, M. L., Jr.
            parts.add(1, parts.remove(2));
        }
        String suffix = parts.size() > 2 ? parts.get(1) : "";
        String given = String.join(" ", parts.subList(parts.size() > 2 ? 2 : 1, parts.size()));
        return inverted(words(parts.get(0)), withoutTitles(words(given)), suffix);
    }

    /** Degrees in a part of their own are no part of a name: {@code Doe, Jane, Ph.D.}, {@code Jane Doe, PhD}. */
    private static void withoutDegrees(List<String> parts) {
        for (int at = parts.size() - 1; at > 0; at--) {
            boolean named = at > 1 || words(parts.get(0)).size() > 1;
            if (named && (Honorifics.isTelling(parts.get(at)) || (at > 1 && Honorifics.isDegree(parts.get(at))))) {
                parts.remove(at);
            }
        }
    }

    /** Given names without titles before them: {@code Doe, Dr. Jane}. */
    private static List<String> withoutTitles(List<String> given) {
        int from = 0;
        while (from < given.size() - 1 && Honorifics.isTitle(given.get(from))) {
            from++;
        }
        return given.subList(from, given.size());
    }

    private Optional<PersonName> literal(String name) {
        return Optional.of(text.apply(name)).filter(words -> !words.isBlank()).map(PersonName::literal);
    }

    /** A name as it is said: {@code First von Last}. */
    private Optional<PersonName> spoken(List<String> words, String suffix) {
        if (words.size() == 1 || words.stream().allMatch(NameParts::isInOnePiece) || NameRemarks.isBodyName(words)) {
            return literal(String.join(" ", words));
        }
        int behind = behind(words);
        if (behind < words.size()) {
            // (née Reed), 张伟, and the number by which DBLP tells namesakes apart
            List<String> others = words.subList(behind, words.size()).stream()
                    .filter(word -> !NUMBER.matcher(word).matches())
                    .toList();
            String family = words.get(behind - 1) + (others.isEmpty() ? "" : " " + String.join(" ", others));
            List<String> named = new ArrayList<>(words.subList(0, behind - 1));
            named.add("{" + family + "}");
            return spoken(named, suffix);
        }
        if (words.size() > 2 && isInOnePiece(words.get(0)) && !isInOnePiece(words.get(1))) {
            List<String> named = new ArrayList<>(words.subList(1, words.size()));
            named.add(words.get(0));
            return spoken(named, suffix);
        }
        int last = words.size() - 1;
        int joint = joint(words);
        if (joint > 0) {
            // Santiago Ramón y Cajal, Ana de Sousa e Silva: the small word is within the family name
            int first = joint - 1;
            while (first > 1 && isParticle(words.get(first - 1))) {
                first--;
            }
            return named(
                    words.subList(0, first),
                    List.of(),
                    words.subList(first, joint - 1),
                    words.subList(joint - 1, last + 1),
                    suffix);
        }
        int von = 0;
        while (von < last && !isParticle(words.get(von))) {
            von++;
        }
        if (von == 0 && words.stream().allMatch(NameParts::isParticle)) {
            von = last;
        }
        int family = von;
        for (int i = von; i < last; i++) {
            family = isParticle(words.get(i)) ? i + 1 : family;
        }
        return named(
                words.subList(0, von), List.of(), words.subList(von, family), words.subList(family, last + 1), suffix);
    }

    /** Where a word is that holds a double family name together, with a given name before it; 0 if there is none. */
    private static int joint(List<String> words) {
        int at = words.size() - 2;
        boolean joins = at > 1 && JOINTS.contains(words.get(at)) && !isParticle(words.get(at - 1));
        return joins ? at : 0;
    }

    /** Where what stands behind a whole name starts: something in brackets, a name in another script, a number. */
    private static int behind(List<String> words) {
        int behind = words.size();
        while (behind > 2 && isAside(words.get(behind - 1))) {
            behind--;
        }
        return behind;
    }

    private static boolean isAside(String word) {
        return "([（".indexOf(word.charAt(0)) >= 0 || NUMBER.matcher(word).matches() || isInOnePiece(word);
    }

    private Optional<PersonName> inverted(List<String> familyWords, List<String> givenWords, String suffix) {
        // BibTeX goes on to the last small word; within a double name, that is no particle: Ortega y Castell
        int family = 0;
        while (family < familyWords.size() - 1 && isParticle(familyWords.get(family))) {
            family++;
        }
        int dropping = givenWords.size();
        while (dropping > 1 && isParticle(givenWords.get(dropping - 1))) {
            dropping--;
        }
        return named(
                givenWords.subList(0, dropping),
                givenWords.subList(dropping, givenWords.size()),
                familyWords.subList(0, family),
                familyWords.subList(family, familyWords.size()),
                suffix);
    }

    private Optional<PersonName> named(
            List<String> given, List<String> dropping, List<String> particle, List<String> family, String suffix) {
        Optional<String> familyName = words(family, " ");
        if (familyName.isEmpty()) {
            return literal(String.join(" ", given));
        }
        return familyName.map(name -> PersonName.family(name)
                .withGiven(words(given, " "))
                .withDroppingParticle(words(dropping, " "))
                .withNonDroppingParticle(words(particle, " "))
                .withSuffix(words(suffix.isEmpty() ? List.of() : List.of(suffix), " ")));
    }

    private Optional<String> words(List<String> words, String between) {
        return Optional.of(text.apply(String.join(between, words)).strip()).filter(joined -> !joined.isEmpty());
    }

    /** A name of biblatex whose parts say what they are: {@code family=Harman, given=Hans, prefix=von}. */
    private Optional<PersonName> keyed(List<String> parts) {
        String[] values = {"", "", "", ""};
        List<String> keys = List.of("family", "given", "prefix", "suffix");
        for (String part : parts) {
            Matcher keyed = KEYED.matcher(part);
            if (keyed.matches() && keys.contains(keyed.group(1).toLowerCase(Locale.ROOT))) {
                values[keys.indexOf(keyed.group(1))] = keyed.group(2).strip().replaceAll("^\"|\"$", "");
            }
        }
        return named(List.of(values[1]), List.of(), List.of(values[2]), List.of(values[0]), values[3]);
    }

    /** Words, parted by white space and ties where there are no braces around; what is in brackets is one. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int open = 0;
        for (BibNames.Piece word : BibNames.Piece.whole(name).split(BLANK)) {
            String text = word.text();
            if (open > 0) {
                words.set(words.size() - 1, words.get(words.size() - 1) + " " + text);
            } else if (!text.isEmpty()) {
                words.add(text);
            }
            open = isOpen(text) ? 1 : text.endsWith(")") || text.endsWith("]") || text.endsWith("）") ? 0 : open;
        }
        return words;
    }

    private static boolean isOpen(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        return "([（".indexOf(first) >= 0 && ")]）".indexOf(last) < 0;
    }

    /** Whether braces enclose all of it. */
    private static boolean isInBraces(String name) {
        if (!name.startsWith("{") || !name.endsWith("}")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i == name.length() - 1;
            }
        }
        return false;
    }

    /** Whether a word is of a script that writes names in one piece. */
    static boolean isInOnePiece(String word) {
        int first = word.codePointAt(0);
        return Character.isIdeographic(first)
                || Character.UnicodeScript.of(first) == Character.UnicodeScript.HANGUL
                || Character.UnicodeScript.of(first) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(first) == Character.UnicodeScript.KATAKANA;
    }

    /** Whether a word is a particle: its first letter outside of braces, or in a special character, is a small one. */
    static boolean isParticle(String word) {
        if (!word.isEmpty()
                && "([（\"“‘«„'`".indexOf(word.charAt(0)) >= 0
                && !APOSTROPHE.matcher(word).matches()) {
            return false;
        }
        int at = 0;
        while (at < word.length()) {
            char c = word.charAt(at);
            if (c == '{' && at + 1 < word.length() && word.charAt(at + 1) == '\\') {
                return isSmall(word, at + 1);
            }
            if (c == '\\') {
                return isSmall(word, at);
            }
            if (c == '{') {
                int depth = 0;
                do {
                    depth += word.charAt(at) == '{' ? 1 : word.charAt(at) == '}' ? -1 : 0;
                    at++;
                } while (at < word.length() && depth > 0);
                continue;
            }
            int letter = word.codePointAt(at);
            if (Character.isLetter(letter)) {
                return Character.isLowerCase(letter);
            }
            at += Character.charCount(letter);
        }
        return false;
    }

    /** Whether a macro makes a small letter: by its argument, or by its own name. */
    private static boolean isSmall(String word, int backslash) {
        int end = backslash + 1;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        String macro = word.substring(backslash + 1, end);
        if (LETTER.matcher(macro).matches()) {
            return Character.isLowerCase(macro.charAt(0));
        }
        for (int i = Math.max(end, backslash + 2); i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return Character.isLowerCase(word.charAt(i));
            }
        }
        return false;
    }
}
