package io.github.vitae.page.citation;

import io.github.vitae.model.value.RichText.Stretch;
import io.github.vitae.model.value.TextLook;
import io.github.vitae.page.citation.mark.Mark;
import io.github.vitae.page.citation.mark.Masks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as the library for citations takes it: what keeps its case is under a mask, where words change their look there is a
 * mark. Neither is at the ends of the title, where the library looks for a capital to set, and for a dot.
 */
final class EngineTitle {

    /**
     * What the library would capitalise for the dot before it: small words ({@code Proc. of}), {@code et al.}, and the second
     * word of a name of a species ({@code E. coli}); and what it would not, though it starts a sentence: {@code Why? An answer}.
     */
    private static final Pattern STAYS =
            Pattern.compile("(?<=\\p{L}\\. )(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on"
                    + "|onto|or|over|per|so|the|to|up|upon|via|vs|with|yet)(?![\\p{L}\\p{N}])"
                    + "|(?<=(?<![\\p{L}.])\\p{Lu}\\. )\\p{Ll}{3,}|\\bet al(?=\\.)"
                    + "|(?<=[?!] )\\p{Lu}\\p{Ll}*(?![\\p{L}\\p{N}])");

    /** The name of a species or a subspecies as italics set it off: {@code Escherichia coli}. Its later words stay small. */
    private static final Pattern SPECIES = Pattern.compile(
            "\\p{Lu}\\p{Ll}+[aeiomnsrx]((?: \\p{Ll}{2,}(?:us|a|um|is|ns|i|ae|e|os|or|er|ax|ex|ix|ys|es|on|o)){1,2})");

    private static final Pattern ENDED = Pattern.compile("(?<=\\p{L}\\p{Ll}{3})\\.$");
    private static final Pattern CORE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** A title in capital letters of so few words is a name: {@code ICML}. More words shout. */
    private static final int SHOUTING = 4;

    private static final String BETWEEN_WORDS = " -–—/";

    private static final Set<TextLook> FORMULA =
            EnumSet.of(TextLook.SUPERSCRIPT, TextLook.SUBSCRIPT, TextLook.CODE, TextLook.MATH);

    private final String words;
    private final List<Set<TextLook>> looks = new ArrayList<>();
    private final BitSet masked;

    private EngineTitle(List<Stretch> line) {
        StringBuilder all = new StringBuilder();
        line.forEach(stretch -> all.append(stretch.text()));
        boolean ended = !all.isEmpty() && all.charAt(all.length() - 1) == '.' && all.indexOf(". ") < 0;
        this.words = ended ? ENDED.matcher(all).replaceFirst("") : all.toString();
        this.masked = new BitSet(words.length());
        boolean alike = line.stream().allMatch(stretch -> shown(stretch).isEmpty());
        for (Stretch stretch : alike ? List.<Stretch>of() : line) {
            Set<TextLook> look = shown(stretch);
            for (int i = 0; i < stretch.text().length(); i++) {
                looks.add(look);
            }
        }
        int start = 0;
        for (Stretch stretch : line) {
            int end = start + stretch.text().length();
            if (stretch.looks().contains(TextLook.KEPT)) {
                masked.set(start, Math.min(end, words.length()));
            }
            start = end;
        }
    }

    /** How a stretch looks to a reader. */
    private static Set<TextLook> shown(Stretch stretch) {
        if (!stretch.looks().contains(TextLook.KEPT)) {
            return stretch.looks();
        }
        Set<TextLook> shown = EnumSet.copyOf(stretch.looks());
        shown.remove(TextLook.KEPT);
        return Set.copyOf(shown);
    }

    /**
     * The title for the library.
     *
     * @param line its words
     * @param kept the stretches of it that keep their case, in order
     * @param foreign how many small words of another language say that it is in that language
     * @param masks takes what is masked
     */
    static String of(List<Stretch> line, List<String> kept, int foreign, Masks masks) {
        EngineTitle title = new EngineTitle(line);
        if (!Masks.canMask(title.words)) {
            return title.words;
        }
        title.findKept(kept, foreign);
        return title.written(masks);
    }

    /** How the first of its words look. */
    static Set<TextLook> firstLook(List<Stretch> line) {
        boolean looks = !line.isEmpty() && line.stream().allMatch(stretch -> Masks.canMask(stretch.text()));
        return looks ? shown(line.get(0)) : Set.of();
    }

    /** How a character looks; where all look as usual, none is noted. */
    private Set<TextLook> look(int at) {
        return looks.isEmpty() ? Set.of() : looks.get(at);
    }

    private void findKept(List<String> kept, int foreign) {
        if (isName()) {
            masked.set(0, words.length());
            return;
        }
        if (masked.isEmpty()) {
            findWords(kept);
        } else {
            unmaskEnds();
        }
        if (words.contains(". ") || words.contains("? ") || words.contains("! ") || words.contains("et al")) {
            Matcher stays = STAYS.matcher(words);
            while (stays.find()) {
                masked.set(stays.start(), stays.end());
            }
        }
        ForeignWords.find(words, foreign, masked);
        if (!looks.isEmpty()) {
            findFormulas();
            findSpecies();
        }
    }

    /** Signs at the ends of what keeps its case have to be seen: a style sets no dot after a question mark. */
    private void unmaskEnds() {
        for (int from = masked.nextSetBit(0); from >= 0; from = masked.nextSetBit(from)) {
            int to = masked.nextClearBit(from);
            int end = to;
            while (from < to && isOutside(from)) {
                masked.clear(from++);
            }
            while (from < end && isOutside(end - 1)) {
                masked.clear(--end);
            }
            from = to;
        }
    }

    /** Looks for the words that keep their case, where nothing says which they are: whole words before parts of words. */
    private void findWords(List<String> kept) {
        int from = 0;
        for (String stretch : kept) {
            String core = CORE.matcher(stretch).replaceAll("");
            int at = core.isEmpty() ? -1 : words.indexOf(core, from);
            int whole = at;
            while (whole >= 0 && !isWhole(whole, whole + core.length())) {
                whole = words.indexOf(core, whole + 1);
            }
            at = whole >= 0 ? whole : at;
            if (at >= 0) {
                masked.set(at, at + core.length());
                from = at + core.length();
            }
        }
    }

    private boolean isWhole(int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(words.codePointBefore(from)))
                && (to == words.length() || !Character.isLetterOrDigit(words.codePointAt(to)));
    }

    /** Whether it is all in capital letters, and a name for that. */
    private boolean isName() {
        boolean capital = false;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int c = words.codePointAt(at);
            if (Character.isUpperCase(c)) {
                capital = true;
            } else if (Character.isLetter(c)) {
                return false;
            }
        }
        return capital && words.split("\\P{L}+").length < SHOUTING;
    }

    /** A word with raised or lowered characters, or with mathematics, and one that changes its look on the way. */
    private void findFormulas() {
        int start = 0;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || (BETWEEN_WORDS.indexOf(words.charAt(at)) >= 0 && !isFormula(at))) {
                findFormula(start, at);
                start = at + 1;
            }
        }
    }

    private void findFormula(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isOutside(from)) {
            from++;
        }
        while (from < to && isOutside(to - 1)) {
            to--;
        }
        boolean formula = false;
        for (int at = from; at < to && !formula; at++) {
            formula = isFormula(at) || (at > from && !look(at).equals(look(at - 1)) && isInWord(at));
        }
        if (formula) {
            masked.set(from, to);
        }
    }

    private boolean isOutside(int at) {
        return !Character.isLetterOrDigit(words.charAt(at))
                && !Character.isSurrogate(words.charAt(at))
                && !isFormula(at);
    }

    private boolean isFormula(int at) {
        return at < words.length() && look(at).stream().anyMatch(FORMULA::contains);
    }

    private boolean isInWord(int at) {
        return Character.isLetterOrDigit(words.charAt(at)) && Character.isLetterOrDigit(words.charAt(at - 1));
    }

    private void findSpecies() {
        int start = 0;
        for (int at = 1; at <= words.length(); at++) {
            if (at == words.length() || !look(at).equals(look(at - 1))) {
                Matcher species = SPECIES.matcher(words.substring(start, at).strip());
                if (look(start).contains(TextLook.ITALIC) && species.matches()) {
                    int blanks = words.substring(start, at).length()
                            - words.substring(start, at).stripLeading().length();
                    masked.set(start + blanks + species.start(1) + 1, start + blanks + species.end(1));
                }
                start = at;
            }
        }
    }

    private String written(Masks masks) {
        StringBuilder written = new StringBuilder(words.length() + 8);
        Set<TextLook> look = look(0);
        int at = 0;
        while (at < words.length()) {
            int end = masked.get(at) ? masked.nextClearBit(at) : at;
            if (end > at) {
                written.append(masks.mask(stretches(at, end)));
                at = end;
            } else {
                if (!look(at).equals(look)) {
                    look = look(at);
                    written.append(Mark.LOOK).append(masks.sign(look));
                }
                written.append(words.charAt(at));
                at++;
            }
        }
        return written.toString();
    }

    private List<Stretch> stretches(int from, int to) {
        List<Stretch> stretches = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || !look(at).equals(look(start))) {
                stretches.add(new Stretch(words.substring(start, at), look(start)));
                start = at;
            }
        }
        return stretches;
    }
}
