package io.github.vitae.read.visibility;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.notation.EditDistance;
import io.github.vitae.text.date.DateParser;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which authors keep something from readers, in all families: {@code draft: true}, {@code published: false},
 * {@code status: private}. Capitals, hyphens and quotation marks make no difference; in doubt a word hides.
 */
public final class VisibilityWords {

    /** What a value says of a yes or no. */
    public enum Truth {
        YES,
        NO,
        /** There is no value: {@code draft:}. */
        NOTHING,
        /** It is another word. */
        OTHER
    }

    /** The keys that the plugin's own layout has for this; the others are known too. */
    public static final List<String> DOCUMENTED =
            List.of("draft", "published", "hidden", "publishFrom", "publishUntil");

    /** YAML 1.1, section “Boolean” of its type repository, and what Go's strconv.ParseBool reads, on which Hugo relies. */
    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "t", "1", "1.0");

    private static final Set<String> NO = Set.of("false", "no", "off", "n", "f", "0", "0.0");

    /** Keys that hide what says yes to them. */
    private static final Set<String> HIDING = Set.of(
            "draft",
            "drafts",
            "hidden",
            "hide",
            "private",
            "unlisted",
            "unpublished",
            "headless",
            "invisible",
            "inactive",
            "disabled",
            "nopublish",
            "notpublished",
            "donotpublish",
            "confidential",
            "deleted",
            "wip");

    /** Keys that hide what says no to them. */
    private static final Set<String> SHOWING =
            Set.of("published", "publish", "public", "visible", "listed", "active", "show");

    /** Keys whose value is a word for a state. */
    private static final Set<String> STATES = Set.of("status", "visibility");

    /** Words of their own that come near to one of those. */
    private static final Set<String> OTHER_STATES = Set.of("stats", "statue", "statues", "statute", "statuses");

    private static final Set<String> HIDDEN_STATES =
            Set.of("draft", "drafts", "private", "hidden", "unpublished", "unlisted", "trash", "trashed", "pending");

    /** Keys that hide by a yes, or until a day: {@code embargo: 2027-01-31}, {@code under-embargo: true}. */
    private static final Pattern EMBARGO =
            Pattern.compile("(?:under)?embargo(?:ed)?(?:until|till|to|date|ends?|enddate|lifts?|lifted)?");

    /** What parts several words of a state: {@code in preparation, private}; a hyphen within a word does not. */
    private static final Pattern BETWEEN_STATES = Pattern.compile("[,;/|()\\[\\]{}&+:]|\\s[-–—]\\s");

    /** The number that a draft may have: {@code draft v2}, {@code Draft 3.1}, {@code draft #2}. */
    private static final Pattern NUMBER = Pattern.compile("\\s+(?:v|no|nr|version)?[\\s.#]*[0-9][0-9.]*\\s*$");

    /** Those that a misspelt key may stand for; a few are too short to tell. */
    private static final List<String> LIKELY = List.of(
            "draft",
            "hidden",
            "private",
            "unlisted",
            "unpublished",
            "headless",
            "invisible",
            "published",
            "publish",
            "public",
            "visible",
            "listed",
            "active");

    /** Words of their own that come near to one of ours. */
    private static final Set<String> OTHERS = Set.of(
            "archive",
            "archives",
            "activate",
            "craft",
            "drift",
            "graft",
            "polished",
            "privacy",
            "publisher",
            "publishes",
            "republish",
            "republished",
            "visited");

    /** Of all these words, those that say of something that it is not finished, or not out yet. */
    private static final Set<String> OF_DRAFTS =
            Set.of("draft", "drafts", "unpublished", "notpublished", "published", "publish", "pending");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s\"'“”‘’`]+|[\\s\"'“”‘’`.,;]+$");

    private VisibilityWords() {}

    /** A key without what makes no difference: {@code Is-Draft } is {@code isdraft}. */
    public static String bare(String key) {
        String lower = plain(key).toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(lower).replaceAll("");
    }

    /** What a value says of a yes or no. */
    public static Truth truth(String value) {
        String bare = bareValue(value);
        if (bare.isEmpty() || bare.equals("~") || bare.equals("null") || bare.equals("nil") || bare.equals("none")) {
            return Truth.NOTHING;
        }
        if (YES.contains(bare) || NO.contains(bare)) {
            return YES.contains(bare) ? Truth.YES : Truth.NO;
        }
        if (bare.length() >= 4 && EditDistance.between(bare, "true", 1) <= 1) {
            return Truth.YES;
        }
        return bare.length() >= 4 && EditDistance.between(bare, "false", 1) <= 1 ? Truth.NO : Truth.OTHER;
    }

    /** Letters of whatever width and form as those of ASCII, which most are: what knows the others takes time to be there. */
    private static String plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    private static String bareValue(String value) {
        // no word is longer, and texts may be
        String start = value.length() > 64 ? value.substring(0, 64) : value;
        String lower = plain(start).toLowerCase(Locale.ROOT);
        return AROUND.matcher(lower).replaceAll("");
    }

    /**
     * Whether a key with its value hides what it belongs to.
     *
     * @param key the key as it is written
     * @param value the value as text; empty for none
     * @param strict whether a value that is neither yes nor no hides as well: where the key is no field of a format with
     *     another meaning
     */
    static Optional<Hidden> hides(String key, String value, boolean strict) {
        String word = known(key);
        Truth truth = truth(value);
        if (HIDING.contains(word)) {
            return truth == Truth.NO ? Optional.empty() : Optional.of(reason(key, word, truth, true));
        }
        if (SHOWING.contains(word)) {
            // published = {To appear in …} is content of a bibliography; show = {nope} is not
            boolean content = truth == Truth.OTHER && (isContent(value) || (!strict && word.equals("published")));
            return truth == Truth.YES || content ? Optional.empty() : Optional.of(reason(key, word, truth, false));
        }
        if (isEmbargo(key)) {
            return truth == Truth.NO || truth == Truth.OTHER
                    ? Optional.empty()
                    : Optional.of(reason(key, word, truth, true));
        }
        Optional<String> state = stateOf(key);
        if (state.isPresent()) {
            return state(key, state.get(), value);
        }
        return truth == Truth.YES || truth == Truth.NO ? near(key, truth) : Optional.empty();
    }

    /**
     * Whether a key can hide what it belongs to with some value; {@code title} cannot, whatever it holds, {@code drafft} can.
     */
    static boolean mayHide(String key) {
        String word = known(key);
        return HIDING.contains(word)
                || SHOWING.contains(word)
                || isEmbargo(key)
                || stateOf(key).isPresent()
                || near(key, Truth.YES).isPresent()
                || near(key, Truth.NO).isPresent();
    }

    /** Whether a key is one that hides, so that what it holds is hidden where that is more than a word. */
    static boolean isHiding(String key) {
        return HIDING.contains(known(key));
    }

    /** Whether a key hides or shows what it belongs to, and holds nothing that is worth telling. */
    static boolean isFlag(String key) {
        String word = known(key);
        return (HIDING.contains(word) && !word.equals("private")) || SHOWING.contains(word);
    }

    /** Whether a key keeps something back until a day, or for as long as it says yes. */
    static boolean isEmbargo(String key) {
        return EMBARGO.matcher(bare(key)).matches();
    }

    /** Whether a key names a state: {@code status}, {@code satus}. */
    static boolean isState(String key) {
        return stateOf(key).isPresent();
    }

    /** The key for a state that a key is, or comes near to: {@code visibilty}. Only a value that hides gives it a meaning. */
    private static Optional<String> stateOf(String key) {
        String word = known(key);
        if (STATES.contains(word) || OTHER_STATES.contains(word) || word.length() < 5 || word.length() > 13) {
            return Optional.of(word).filter(STATES::contains);
        }
        int slips = word.length() >= 8 ? 2 : 1;
        return STATES.stream()
                .filter(state -> EditDistance.between(word, state, slips) <= slips)
                .findFirst();
    }

    /** The word that a key is, an “is” before it apart. */
    private static String known(String key) {
        String bare = bare(key);
        String rest = bare.startsWith("is") ? bare.substring(2) : bare;
        return HIDING.contains(rest) || SHOWING.contains(rest) ? rest : bare;
    }

    /** {@code published: 2019-05-01} and {@code active: 2019–2021} say when. */
    private static boolean isContent(String value) {
        String bare = bareValue(value);
        return Character.isDigit(bare.codePointAt(0))
                || DateParser.whole(value.strip(), OptionalInt.empty()).isPresent();
    }

    private static Hidden reason(String key, String word, Truth truth, boolean hiding) {
        String shown = hiding ? word + ": false" : word + ": true";
        String hidden = hiding ? word + ": true" : word + ": false";
        return switch (truth) {
            case NOTHING ->
                Hidden.inDoubt(
                        key,
                        Code.WRONG_SHAPE,
                        "has the key ‘" + word + "’ without a value",
                        "write ‘" + hidden + "’, or take the key out to publish it");
            case OTHER ->
                Hidden.inDoubt(
                        key,
                        Code.WRONG_SHAPE,
                        "has the key ‘" + word + "’ with a value that is neither true nor false",
                        "write ‘" + hidden + "’, or ‘" + shown + "’ to publish it");
            default -> hidden(key, word, hidden);
        };
    }

    private static Hidden hidden(String key, String word, String says) {
        String because = "says ‘" + says + "’";
        return OF_DRAFTS.contains(word) ? Hidden.draft(key, because) : Hidden.surely(key, Code.DRAFT, because, "");
    }

    /**
     * What a state says.
     *
     * @param key the key as it is written
     * @param word the key for a state that is meant by it
     */
    private static Optional<Hidden> state(String key, String word, String value) {
        String bare = bare(value);
        boolean no = word.equals("visibility") && truth(value) == Truth.NO;
        if (no || HIDDEN_STATES.contains(bare)) {
            return Optional.of(
                    known(key).equals(word)
                            ? hidden(key, bare, word + ": " + bare)
                            : Hidden.inDoubt(
                                    key,
                                    Code.MISSPELT_KEY,
                                    "has the key ‘" + key.strip() + "’, which is close to ‘" + word + "’",
                                    "write ‘" + word + ": " + bare + "’, or take the key out to publish it"));
        }
        Optional<String> among = BETWEEN_STATES
                .splitAsStream(NUMBER.matcher(value.length() > 200 ? value.substring(0, 200) : value)
                        .replaceFirst(""))
                .map(part -> bare(NUMBER.matcher(part).replaceFirst("")))
                .filter(HIDDEN_STATES::contains)
                .findFirst();
        if (among.isPresent()) {
            return Optional.of(Hidden.inDoubt(
                    key,
                    Code.WRONG_SHAPE,
                    "has a ‘" + word + "’ that says ‘" + among.get() + "’ among other words",
                    "write ‘" + word + ": " + among.get() + "’, or what is meant"));
        }
        return HIDDEN_STATES.stream()
                .filter(state -> state.length() >= 5 && EditDistance.between(bare, state, 1) <= 1)
                .sorted()
                .findFirst()
                .map(state -> Hidden.inDoubt(
                        key,
                        Code.WRONG_SHAPE,
                        "has a ‘" + word + "’ that is close to ‘" + state + "’",
                        "write ‘" + word + ": " + state + "’, or what is meant"));
    }

    /** A key that comes near to one that would hide: {@code dratf: true}, {@code pubilshed: no}. */
    private static Optional<Hidden> near(String key, Truth truth) {
        String bare = bare(key);
        int slips = bare.length() >= 7 ? 2 : bare.length() >= 4 ? 1 : 0;
        if (slips == 0 || bare.length() > 13 || OTHERS.contains(bare)) {
            return Optional.empty();
        }
        int near = slips + 1;
        for (String word : LIKELY) {
            near = Math.min(near, EditDistance.between(bare, word, slips));
        }
        if (near > slips) {
            return Optional.empty();
        }
        int least = near;
        return LIKELY.stream()
                .filter(word -> EditDistance.between(bare, word, slips) == least)
                .filter(word -> HIDING.contains(word) == (truth == Truth.YES))
                .findFirst()
                .map(word -> Hidden.inDoubt(
                        key,
                        Code.MISSPELT_KEY,
                        "has the key ‘" + key.strip() + "’, which is close to ‘" + word + "’",
                        "write ‘" + word + ": " + (truth == Truth.YES) + "’, or take the key out to publish it"));
    }

    /**
     * The one of some keys that another is, or comes near to.
     *
     * @param words keys, in lower case without hyphens
     */
    public static Optional<String> oneOf(String key, List<String> words) {
        String bare = bare(key);
        int slips = bare.length() >= 9 ? 2 : 0;
        return words.stream()
                .filter(word -> EditDistance.between(bare, word, slips) <= slips)
                .findFirst();
    }
}
