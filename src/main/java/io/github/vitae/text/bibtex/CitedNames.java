package io.github.vitae.text.bibtex;

import io.github.vitae.model.PersonName;
import io.github.vitae.text.source.PlainText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The authors that a citation in words starts with, in whatever style: {@code Quill, A., & Reed, B. (2024). Maps of Noise.},
 * {@code A. Quill and B. Reed, “Maps of Noise,” 2024}, {@code Quill A, Reed B. Maps of Noise. 2024}.
 */
public final class CitedNames {

    /** Farther than that, in UTF-16 code units, names are not looked for. */
    private static final int LONGEST = 4000;

    /** What comes behind names: a year, or that there is none yet. */
    private static final Pattern YEAR = Pattern.compile(
            "[(\\[](?:[^()\\[\\]]{0,20}[^()\\[\\]0-9])?[12][0-9]{3}[a-z]?(?![0-9])[^()\\[\\]]{0,20}[)\\]]"
                    + "|(?i:[(\\[](?:in press|forthcoming|accepted|submitted|to appear|n\\. ?d\\.|im erscheinen|im druck|s\\. ?f\\.)[)\\]])"
                    + "|(?<=[.,] )[12][0-9]{3}[a-z]?(?=[.,:;])");

    private static final Pattern QUOTE = Pattern.compile("(?<=[.,:] )[“\"„«‘'‹「《]");

    /** What is around names and does not belong to them. */
    private static final Pattern END = Pattern.compile("[\\s,:;“\"„«‘'‹(\\[「《]+$");

    private static final Set<String> PARTICLES = Set.of(
            ("van von der den dem de la le les du di da del della dello degli dos das do ter ten te zu zum zur af av el al bin ben ibn"
                            + " bint y e i vom op het 't 's d' d’ l' l’ st san ap")
                    .split(" "));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}.'’‘`-]{1,40}");

    private static final Pattern DOTTED = Pattern.compile("\\p{L}{3}\\.$|^\\p{L}{2}\\.$");

    /** Words that name no person, in small letters. */
    private static final Set<String> NO_NAMES =
            Set.of(("the proceedings journal institute institut university universität université department group team"
                            + " consortium collaboration society committee association center centre laboratory lab paper poster talk"
                            + " presented workshop conference report foundation ministry office agency council network project"
                            + " verlag publisher symposium annals transactions letters review magazine blog post thesis")
                    .split(" "));

    private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s.-])\\p{Lu}(?:[.\\s-]|$)");

    private CitedNames() {}

    /**
     * The names before the year or the title.
     *
     * @param citation the citation
     * @param title the title of what it cites
     * @return nothing if it is not plain who the authors are
     */
    public static Optional<BibNames> in(String citation, String title) {
        String text = PlainText.folded(citation);
        int head = head(text.substring(0, Math.min(text.length(), LONGEST)), PlainText.folded(title));
        if (head < 2) {
            return Optional.empty();
        }
        String names = END.matcher(text.substring(0, head)).replaceFirst("");
        boolean titled = place(text.substring(head), PlainText.folded(title)) >= 0;
        return Stream.of(names, names.replaceFirst("\\.$", ""), names.replaceFirst("(?<=\\p{Ll}|\\p{L}{2})\\.$", ""))
                .flatMap(written -> BibNames.listed(written, false).stream())
                .map(found -> new BibNames(
                        found.names().stream().map(CitedNames::withoutDot).toList(), found.othersToo()))
                .filter(found -> !found.names().isEmpty()
                        && found.names().stream().noneMatch(BibNames.Marked::editor)
                        && found.names().stream().map(BibNames.Marked::name).allMatch(CitedNames::isPlain)
                        && (titled
                                || found.names().stream()
                                        .map(BibNames.Marked::name)
                                        .allMatch(CitedNames::hasInitial)))
                .findFirst();
    }

    /** Where the names end: at the year, at the title or at a quotation mark, whichever is first; 0 if there is none. */
    private static int head(String text, String title) {
        int head = text.length();
        Matcher year = YEAR.matcher(text);
        head = year.find() ? year.start() : head;
        Matcher quote = QUOTE.matcher(text);
        head = quote.find() ? Math.min(head, quote.start()) : head;
        int at = place(text, title);
        head = at >= 0 ? Math.min(head, at) : head;
        return head == text.length() ? 0 : head;
    }

    private static int place(String text, String title) {
        String bare = title.replaceFirst("[.?!]$", "").toLowerCase(Locale.ROOT);
        return bare.length() < 2 ? -1 : text.toLowerCase(Locale.ROOT).indexOf(bare);
    }

    /** A name that is written out takes no dot from the end of the list: {@code Doe, Jane.}, {@code Jane Doe.} */
    private static BibNames.Marked withoutDot(BibNames.Marked marked) {
        PersonName name = marked.name();
        if (name.family().isEmpty()) {
            return marked;
        }
        PersonName bare = PersonName.family(withoutDot(name.family().get()))
                .withGiven(name.given().map(CitedNames::withoutDot))
                .withDroppingParticle(name.droppingParticle())
                .withNonDroppingParticle(name.nonDroppingParticle())
                .withSuffix(name.suffix());
        return marked.withName(bare);
    }

    private static String withoutDot(String words) {
        return DOTTED.matcher(words).find() ? words.substring(0, words.length() - 1) : words;
    }

    /** Whether somebody can be called so: all words are names, initials or particles. */
    private static boolean isPlain(PersonName name) {
        if (name.literal().isPresent()) {
            String whole = name.literal().get();
            return NameParts.isInOnePiece(whole) && whole.length() <= 12;
        }
        boolean family = name.family()
                                .orElse("")
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        > 1
                || name.family().filter(NameParts::isInOnePiece).isPresent();
        String[] words = name.display().split("\\s+");
        return family
                && name.given().isPresent()
                && words.length <= 7
                && Stream.of(words).allMatch(CitedNames::isWord);
    }

    private static boolean isWord(String word) {
        String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        if (!WORD.matcher(bare).matches()) {
            return false;
        }
        if (NO_NAMES.contains(bare.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean small = bare.codePoints().filter(Character::isLetter).findFirst().stream()
                .anyMatch(Character::isLowerCase);
        boolean elided = bare.length() > 2 && "'’".indexOf(bare.charAt(1)) >= 0;
        return !small || elided || PARTICLES.contains(bare);
    }

    private static boolean hasInitial(PersonName name) {
        return name.given().filter(given -> INITIAL.matcher(given).find()).isPresent();
    }

    /** Whether all words are those of names: large ones, initials and particles. */
    static boolean isOfNames(String words) {
        return NameParts.words(words).stream()
                .allMatch(word -> isWord(word.replace("{", "").replace("}", "")));
    }
}
