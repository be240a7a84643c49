package io.github.vitae.text.bibtex;

import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside a name and is none of it: words in brackets that say of somebody what they do ({@code (she/her)},
 * {@code (PhD student)}, {@code (Eds.)}), and macros of classes of papers ({@code \thanks}, {@code \orcidID}, {@code \inst}).
 * What is part of the name stays in it: {@code (née Reed)}, {@code (Jay)}.
 */
final class NameRemarks {

    /** What a remark is about. */
    enum Kind {
        /** A sign that leads to a note. */
        SIGN,
        /** The ORCID iD. */
        ORCID,
        /** That somebody edits: {@code (ed.)}. */
        EDITOR,
        /** That more than one does: {@code (eds.)}. */
        EDITORS,
        /** That all of them edit, however many there are: {@code Edited by}. */
        EDITED,
        /** Words of any other kind. */
        WORDS
    }

    /**
     * A remark.
     *
     * @param words the words, in plain text; an ORCID iD in its four groups
     * @param end where it ends in the field
     */
    record Remark(Kind kind, String words, int end) {}

    /** Farther than that, in UTF-16 code units, a bracket is not looked for its end. */
    private static final int LONGEST = 200;

    private static final class Lists {
        static final Properties WORDS = WordList.load("name-remarks.properties");
        static final Set<String> EDITOR = words("editor");
        static final Set<String> EDITORS = words("editors");
        static final Set<String> PRONOUNS = words("pronouns");
        static final Set<String> NAMED = words("named");
        static final Set<String> ROLES = words("roles");
        static final Set<String> PLACES = words("places");
        static final Set<String> BODIES = words("bodies");

        static Set<String> words(String key) {
            return Set.copyOf(List.of(WORDS.getProperty(key, "").split("\\s+")));
        }
    }

    /** Macros of classes of papers, and what their argument is. */
    private static final Map<String, Kind> MACROS = Map.ofEntries(
            Map.entry("inst", Kind.SIGN),
            Map.entry("thanksref", Kind.SIGN),
            Map.entry("fnref", Kind.SIGN),
            Map.entry("fnmark", Kind.SIGN),
            Map.entry("footnotemark", Kind.SIGN),
            Map.entry("authornotemark", Kind.SIGN),
            Map.entry("IEEEauthorrefmark", Kind.SIGN),
            Map.entry("orcidID", Kind.ORCID),
            Map.entry("orcidlink", Kind.ORCID),
            Map.entry("orcid", Kind.ORCID),
            Map.entry("orcidicon", Kind.ORCID),
            Map.entry("thanks", Kind.WORDS),
            Map.entry("footnote", Kind.WORDS),
            Map.entry("authornote", Kind.WORDS),
            Map.entry("equalcont", Kind.WORDS),
            Map.entry("affil", Kind.WORDS),
            Map.entry("affiliation", Kind.WORDS),
            Map.entry("IEEEmembership", Kind.WORDS),
            Map.entry("email", Kind.WORDS),
            Map.entry("corref", Kind.WORDS));

    private static final Pattern ORCID =
            Pattern.compile("(?i)(?:orcid(?: id)?\\s*:?\\s*)?(?:https?://)?(?:www\\.)?(?:orcid\\.org/)?"
                    + "([0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]|[0-9]{15}[0-9X])");

    /** What leads to a note, in brackets: {@code (1)}, {@code [1,2]}, {@code (a)}, {@code (*)}. */
    private static final Pattern KEY =
            Pattern.compile("[0-9]{1,2}(?:\\s?,\\s?[0-9]{1,2}){0,9}|[a-z](?:\\s?,\\s?[a-z]){0,9}|[*†‡§¶#]{1,4}");

    /** An address for letters and nothing else: it is for those who have the paper. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:e-?mail:? ?)?[^\\s@]+@[^\\s@]+");

    private static final Pattern BEHALF =
            Pattern.compile("\\s+(?:and\\s+)?((?:on behalf of|for) the [^,;{}\\\\]{2,100}?)\\s*(?=$|,|;|\\sand\\s)");

    private static final Pattern NO_KEY = Pattern.compile("[^0-9,a-z*†‡§¶]+|(?i:fn|cor|note|[a-z]{2,})");

    /** Behind a comma at the end of a name or of all, as citations have it: {@code Doe, Jane, and Roe, Rick, eds.} */
    private static final Pattern BARE_EDITORS = Pattern.compile(
            ",\\s{0,20}(eds?\\.?|Eds?\\.?|editors?|Editors?|Hrsg\\.|Hg\\.|éds?\\.|dirs?\\.|coords?\\.)\\s{0,20}(?=$|;|(?<=\\s)and\\s)");

    private static final Pattern EDITED = Pattern.compile(
            "\\s{0,20}((?i:edited by|(?:hrsg\\.|hg\\.|herausgegeben) von|sous la dir(?:ection|\\.) de|editado por|a cura di))\\s+(?=\\S)"
                    + "|\\s{0,20}(Hrsg\\.|Hg\\.|[Ee]ds?\\.)\\s+(?=\\p{Lu})");

    private NameRemarks() {}

    /** That those are editors who follow. */
    static Optional<Remark> edited(String latex) {
        Matcher edited = EDITED.matcher(latex);
        return edited.lookingAt()
                ? Optional.of(new Remark(Kind.EDITED, edited.group().strip(), edited.end()))
                : Optional.empty();
    }

    /** Whether a macro has a remark as its argument. */
    static boolean isMacro(String name) {
        return MACROS.containsKey(name);
    }

    /**
     * What a macro says by its argument, which is in braces or in brackets; without words if that is nothing.
     *
     * @param latex the field
     * @param closing for the place of each brace that opens, that of the one that closes it
     * @param name the macro, without its backslash
     * @param from where its name ends
     */
    static Remark ofMacro(String latex, int[] closing, String name, int from) {
        int open = NameSigns.blanks(latex, from);
        int bracket = latex.startsWith("[", open) ? NameSigns.find(latex, "]", open) : -1;
        int brace = bracket < 0 ? open : NameSigns.blanks(latex, bracket + 1);
        int close = latex.startsWith("{", brace) ? closing[brace] : -1;
        int end = close >= 0 ? close + 1 : bracket >= 0 ? bracket + 1 : from;
        if (name.equals("corref")) {
            return new Remark(Kind.WORDS, "corresponding author", end);
        }
        String argument =
                close >= 0 ? latex.substring(brace + 1, close) : bracket >= 0 ? latex.substring(open + 1, bracket) : "";
        Kind kind = MACROS.getOrDefault(name, Kind.WORDS);
        String words = plain(argument);
        Matcher orcid = ORCID.matcher(words);
        if (kind == Kind.ORCID && orcid.matches()) {
            return new Remark(Kind.ORCID, grouped(orcid.group(1)), end);
        }
        return kind == Kind.SIGN || KEY.matcher(words).matches()
                ? new Remark(Kind.SIGN, NO_KEY.matcher(words).replaceAll(""), end)
                : new Remark(
                        Kind.WORDS,
                        name.equals("email") || ADDRESS.matcher(words).matches() ? "" : words,
                        end);
    }

    /**
     * What stands in brackets at a place, if it is a remark.
     *
     * @param at where the bracket opens
     */
    static Optional<Remark> bracketed(String latex, int at) {
        char close = closing(latex.charAt(at));
        String near = latex.substring(at + 1, Math.min(latex.length(), at + LONGEST));
        int end = near.indexOf(close);
        if (end <= 0) {
            return Optional.empty();
        }
        String within = near.substring(0, end);
        int opened = braces(within);
        return opened != 0
                ? Optional.empty()
                : kind(plain(within))
                        .map(found -> new Remark(found.kind(), found.words(), withDot(latex, at + end + 2)));
    }

    /** Where a remark ends, with the dot behind it at the end of all: {@code (Eds.).} */
    private static int withDot(String latex, int end) {
        return latex.startsWith(".", end) && latex.substring(end + 1).isBlank() ? end + 1 : end;
    }

    /** For whom somebody wrote, behind a name: {@code on behalf of the Tide Group}. */
    static Optional<Remark> behalf(String latex, int at) {
        if (!latex.startsWith(" on behalf", at)
                && !latex.startsWith(" for the", at)
                && !latex.startsWith(" and on behalf", at)) {
            return Optional.empty();
        }
        Matcher behalf = BEHALF.matcher(latex).region(at, Math.min(latex.length(), at + LONGEST));
        return behalf.lookingAt()
                ? Optional.of(new Remark(Kind.WORDS, plain(behalf.group(1)), behalf.end(1)))
                : Optional.empty();
    }

    private static int braces(String text) {
        return text.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
    }

    private static char closing(char open) {
        return open == '(' ? ')' : open == '[' ? ']' : '）';
    }

    /** Whether it is worth while to look whether a field says that these are editors. */
    static boolean maySayEditors(String field) {
        if (field.indexOf("ed") < 0
                && field.indexOf("Ed") < 0
                && field.indexOf('(') < 0
                && field.indexOf('[') < 0
                && field.indexOf('.') < 0
                && field.indexOf('（') < 0) {
            return false;
        }
        return field.indexOf('(') >= 0
                || field.indexOf('[') >= 0
                || field.indexOf('（') >= 0
                || EDITED.matcher(field).lookingAt()
                || BARE_EDITORS.matcher(field).find();
    }

    /** That those are editors who stand before a place where there is a comma. */
    static Optional<Remark> afterComma(String latex, int at) {
        int next = NameSigns.blanks(latex, at + 1);
        if (next >= latex.length() || "eEHédc".indexOf(latex.charAt(next)) < 0) {
            return Optional.empty();
        }
        Matcher editors = BARE_EDITORS
                .matcher(latex)
                .region(at, Math.min(latex.length(), at + NameSigns.LONGEST))
                .useAnchoringBounds(at + NameSigns.LONGEST >= latex.length());
        if (!editors.lookingAt()) {
            return Optional.empty();
        }
        return kind(editors.group(1)).map(found -> new Remark(found.kind(), found.words(), editors.end(1)));
    }

    private static Optional<Remark> kind(String written) {
        String words = written.strip();
        Matcher orcid = ORCID.matcher(words);
        if (orcid.matches()) {
            return Optional.of(new Remark(Kind.ORCID, grouped(orcid.group(1)), 0));
        }
        String folded = words.toLowerCase(Locale.ROOT);
        String bare = folded.replaceFirst("\\.$", "");
        // Edward (Ed) Poe has a nickname
        boolean nickname = words.length() < 4 && !words.equals(folded) && bare.length() == words.length();
        if (Lists.EDITOR.contains(bare) && !nickname) {
            return Optional.of(new Remark(Kind.EDITOR, words, 0));
        }
        if (Lists.EDITORS.contains(bare)) {
            return Optional.of(new Remark(Kind.EDITORS, words, 0));
        }
        if (KEY.matcher(words).matches()) {
            return Optional.of(new Remark(Kind.SIGN, words.replaceAll("\\s", ""), 0));
        }
        List<String> each = List.of(folded.replace(".", "").split("[\\s/|,;:()]+"));
        if (each.isEmpty() || Lists.NAMED.contains(each.get(0))) {
            return Optional.empty();
        }
        if (words.indexOf('@') > 0) {
            // an address is for letters, as is the field of that name
            return Optional.of(new Remark(Kind.WORDS, "", 0));
        }
        boolean pronouns = Lists.PRONOUNS.containsAll(each) && (words.equals(folded) || words.indexOf('/') >= 0);
        boolean said = each.stream().anyMatch(word -> Lists.ROLES.contains(word) || Lists.PLACES.contains(word));
        return pronouns || said ? Optional.of(new Remark(Kind.WORDS, words, 0)) : Optional.empty();
    }

    /** Whether words name a place where people work, or a body of them, and no person: {@code University of Harbour}. */
    static boolean isBody(String words) {
        for (String word : words.split("[\\s/.,;:()]+")) {
            // a role is in small letters, which no name is: Jane Senior
            if (Lists.PLACES.contains(word.toLowerCase(Locale.ROOT))
                    || (Lists.ROLES.contains(word) && word.length() > 3)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether words are the name of a body, which people forget to set in braces: {@code The Tide Consortium}, {@code University of
     * Harbour}. Such names start with an article, end with a word that no family is called by, or have a place of something.
     */
    static boolean isBodyName(List<String> words) {
        String written = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        String last = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        boolean article = List.of("the", "The").contains(words.get(0));
        boolean of = words.size() > 2
                && words.stream()
                        .anyMatch(word -> List.of("of", "für", "de", "di").contains(word))
                && Lists.BODIES.contains(words.get(0).toLowerCase(Locale.ROOT));
        return of || Lists.BODIES.contains(last) || (article && Lists.PLACES.contains(last));
    }

    /** An ORCID iD in four groups. */
    private static String grouped(String orcid) {
        String digits = orcid.replace("-", "").toUpperCase(Locale.ROOT);
        return String.join(
                "-", digits.substring(0, 4), digits.substring(4, 8), digits.substring(8, 12), digits.substring(12));
    }

    private static String plain(String latex) {
        UnaryOperator<String> read = words ->
                LatexRenderer.render(PlainText.visible(words), (name, at) -> {}).plain();
        return PlainText.folded(read.apply(latex)).strip();
    }
}
