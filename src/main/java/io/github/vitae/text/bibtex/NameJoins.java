package io.github.vitae.text.bibtex;

import io.github.vitae.text.bibtex.BibNames.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts names between which there is something other than {@code and}: {@code Ann Quill und Bo Tarn}, {@code Quill, A. et Tarn,
 * B.}, {@code Ann Quill / Bo Tarn}. That is plain only between whole names: {@code Ortega y Gasset} is one, {@code Bildung und
 * Forschung} is none.
 */
final class NameJoins {

    /** Where a line ends, as {@code \\} says. */
    static final String LINE = "\u2028";

    /**
     * What became of names.
     *
     * @param names the names; one in braces where it is not plain which they are
     * @param plain whether it is plain which names are meant
     */
    record Parted(List<Piece> names, boolean plain) {}

    /** Words for and, and what people set between names, each with blanks around but strokes and the ends of lines. */
    private static final Pattern JOIN = Pattern.compile(
            "(?<=\\s)(?:(?i:und|u\\.|et|og|och|en|ve|és|oraz|with|mit|ja|și|şi|ir|và)|и|і|та|και|和|与|與|及|と|및|과|와"
                    + "|y|i|e|a|in|[+•·–—]|-{1,3})(?=\\s)|\\s?[/|／｜]\\s?|\\s?\u2028\\s?");

    /** What may be within a double family name; those of the second need more than two whole names. */
    private static final Set<String> WITHIN_NAMES = Set.of("y", "i", "e", "a", "in");

    private static final Set<String> DOUBTFUL = Set.of("e", "a", "in");

    private static final Pattern COMMA = Pattern.compile(",");

    private static final Pattern VANCOUVER = Pattern.compile("(?:[\\p{L}'’‐-]{2,40}\\s){1,3}\\p{Lu}(?:-?\\p{Lu}){0,2}");

    /** A family name and initials without dots: {@code van der Quill AB}. */
    private static final Pattern FAMILY_AND_INITIALS = Pattern.compile(
            "((?:[\\p{L}'’‐-]{2,40}\\s){0,3}\\p{L}[\\p{L}'’‐-]{1,40}),?\\s+(\\p{Lu}(?:-?\\p{Lu}){0,2})");

    /** A family name and initials with dots: {@code Quill A.B.} */
    static final Pattern DOTTED =
            Pattern.compile("(?:[\\p{L}'’‐-]{2,40}\\s){0,2}\\p{L}[\\p{L}'’‐-]{1,40}\\s+(?:\\p{Lu}\\.[\\s-]?){1,3}");

    static final Pattern TWO_DOTTED = Pattern.compile("\\p{Lu}\\.[\\s-]?\\p{Lu}\\.$");

    private static final Pattern INITIALS_BEHIND = Pattern.compile("\\s(?:\\p{Lu}\\.[\\s-]?){1,3}$");

    private NameJoins() {}

    /**
     * Whether the parts between commas are whole names: something stands beside the first of them, where no name is cut, or
     * before the second, or the comma is one between names.
     */
    static boolean areWhole(List<Piece> parts) {
        // a family name of one word is no whole name
        boolean several = parts.size() == 2
                && (parts.get(0).text().indexOf(' ') > 0
                        || NameParts.isInOnePiece(parts.get(0).text()));
        if (!several || parts.stream().anyMatch(part -> !isSpoken(NameOutput.bare(part.text())))) {
            return false;
        }
        String first = parts.get(0).text();
        boolean beside = NameOutput.isSign(first.codePointBefore(first.length()));
        List<String> second = NameParts.words(NameOutput.bare(parts.get(1).text()));
        boolean full =
                parts.stream().anyMatch(part -> NameOutput.bare(part.text()).length() > 2);
        boolean pieces = parts.stream().allMatch(part -> NameParts.isInOnePiece(NameOutput.bare(part.text())));
        return beside || (second.size() > 2 && Honorifics.isTitle(second.get(0))) || (pieces && full);
    }

    /**
     * Whether a text is one name and nothing else, which most are: {@code Doe, Jane B.}, {@code Jane Marie Doe}. All words start
     * with a capital and go on in small letters, or are an initial with its dot; behind a family name of one word there may
     * be a comma. It only spares the way through the rules: what is not plain may be one name as well.
     */
    static boolean isPlain(String text) {
        int words = 0;
        int comma = -1;
        boolean initial = false;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            int last = end;
            if (words == 0 && end < text.length() && text.charAt(end - 1) == ',') {
                comma = --last;
            }
            initial = isInitial(text, at, last);
            if (!initial && !isCapitalised(text, at, last)) {
                return false;
            }
            words++;
            at = end + 1;
        }
        boolean ends = !text.isEmpty() && !text.endsWith(" ");
        // A., Jane has no family name, and Jane B. none either
        boolean family = comma < 0 ? words > 1 && !initial : words > 1 && comma > 2;
        return ends && family && (comma < 0 || words < 3 || !NameRemarks.isBody(text.substring(comma + 2)));
    }

    private static boolean isInitial(String text, int from, int end) {
        return end - from == 2 && Character.isUpperCase(text.charAt(from)) && text.charAt(from + 1) == '.';
    }

    private static boolean isCapitalised(String text, int from, int end) {
        if (end - from < 2
                || !Character.isUpperCase(text.charAt(from))
                || !Character.isLowerCase(text.charAt(end - 1))) {
            return false;
        }
        for (int i = from + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            // as in McQuill, O’Neil and Reed-Cole
            if (!Character.isLowerCase(c) && !Character.isUpperCase(c) && "-‐'’".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether all words are written in capitals, and too long for initials: {@code JANE DOE}. */
    static boolean isLoud(List<String> words) {
        return words.stream()
                .allMatch(word -> word.length() > 2
                        && word.indexOf('.') < 0
                        && word.equals(word.toUpperCase(Locale.ROOT))
                        && !word.equals(word.toLowerCase(Locale.ROOT)));
    }

    /** What is before {@code et al.} between two {@code and}s. */
    static Piece withoutOthers(Piece chunk, Pattern others) {
        String written = chunk.text();
        if (!written.contains(" al")
                && !written.contains("thers")
                && !written.contains("..")
                && !written.contains("…")) {
            return chunk;
        }
        String text = written.endsWith(",") ? written.substring(0, written.length() - 1) : written;
        Matcher behind = others.matcher(text).region(Math.max(0, text.length() - NameSigns.LONGEST), text.length());
        return behind.find() ? new Piece(text.substring(0, behind.start()), chunk.offset()) : chunk;
    }

    /** The names in what stands between two {@code and}s. */
    static Parted of(Piece chunk) {
        String text = NameOutput.bare(chunk.text());
        if (!mayJoin(text)) {
            return new Parted(List.of(chunk), true);
        }
        List<int[]> joins = joins(chunk.text());
        List<Piece> names = new ArrayList<>();
        int start = 0;
        boolean doubted = false;
        for (int at = 0; at < joins.size(); at++) {
            int[] join = joins.get(at);
            String word = chunk.text().substring(join[0], join[1]);
            String before = chunk.text().substring(start, join[0]);
            int next =
                    at + 1 < joins.size() ? joins.get(at + 1)[0] : chunk.text().length();
            String after = chunk.text().substring(join[1], next);
            String folded = word.strip().toLowerCase(Locale.ROOT);
            boolean listed = before.indexOf(',') >= 0 || !names.isEmpty();
            if (isBetween(before, after) && (listed || !DOUBTFUL.contains(folded))) {
                names.add(Piece.of(before, chunk.offset() + start));
                start = join[1];
            } else {
                doubted |= isDoubtful(word, before, after);
            }
        }
        if (doubted) {
            String whole = chunk.text().replace(LINE, " ").strip();
            return new Parted(List.of(new Piece("{" + whole + "}", chunk.offset())), false);
        }
        names.add(Piece.of(chunk.text().substring(start).replace(LINE, " "), chunk.offset() + start));
        return new Parted(names, true);
    }

    private static boolean mayJoin(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ("/|／｜\u2028".indexOf(c) >= 0) {
                return true;
            }
            int end = at + 1;
            if (Character.isWhitespace(c)) {
                while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
                // all words for and are short, and none starts with a large letter, but where all letters are large
                boolean brief = end - at > 1 && end - at <= 5 && end < text.length();
                if (brief && (!Character.isUpperCase(text.charAt(at + 1)) || isLarge(text, at + 1, end))) {
                    return true;
                }
            }
            at = brokenAt(text, at + 1, end);
        }
        return false;
    }

    private static boolean isLarge(String text, int from, int end) {
        return end - from > 1 && Character.isUpperCase(text.charAt(end - 1));
    }

    /** The first stroke or end of a line in a word, or its end. */
    private static int brokenAt(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            if ("/|／｜\u2028".indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return end;
    }

    /** Where something is between words that are not in braces: its start and its end. */
    private static List<int[]> joins(String text) {
        List<int[]> joins = new ArrayList<>();
        Matcher join = JOIN.matcher(text);
        int depth = 0;
        int counted = 0;
        while (join.find()) {
            for (; counted < join.start(); counted++) {
                char c = text.charAt(counted);
                depth += c == '{' || c == '(' || c == '[' ? 1 : c == '}' || c == ')' || c == ']' ? -1 : 0;
            }
            if (depth <= 0) {
                joins.add(new int[] {join.start(), join.end()});
            }
        }
        return joins;
    }

    /** Whether there is a whole name on either side. */
    private static boolean isBetween(String before, String after) {
        List<String> left = parts(before);
        List<String> right = parts(after);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        String last = left.get(left.size() - 1);
        String first = right.get(0);
        boolean inverted = left.size() > 1 && right.size() > 1 && isPerson(last) && isFamily(first);
        boolean spoken = isSpoken(last) && isSpoken(first);
        boolean mixed = left.size() == 2 && isFamily(left.get(0)) && isPerson(last) && isSpoken(first);
        boolean vancouver =
                (VANCOUVER.matcher(last).matches() && VANCOUVER.matcher(first).matches())
                        || (TWO_DOTTED.matcher(last).find()
                                && DOTTED.matcher(last).matches()
                                && DOTTED.matcher(first).matches());
        return inverted || spoken || mixed || vancouver;
    }

    private static boolean isDoubtful(String word, String before, String after) {
        String bare = word.strip();
        boolean blanks = Character.isWhitespace(word.charAt(0)) || bare.length() == word.length();
        if (word.contains(LINE) || (!blanks && "/|".contains(bare))) {
            // a long list is broken where a line ends, and TCP/IP is one word
            return false;
        }
        if (WITHIN_NAMES.contains(bare)) {
            return DOUBTFUL.contains(bare) && isBetween(before, after);
        }
        List<String> left = NameParts.words(before);
        boolean particles = !left.isEmpty()
                && NameParts.isParticle(left.get(left.size() - 1))
                && after.strip().startsWith("zu");
        return !particles && !before.isBlank() && !after.isBlank();
    }

    private static List<String> parts(String names) {
        return Piece.whole(NameOutput.bare(names)).split(COMMA).stream()
                .map(Piece::text)
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Whether words can be a whole name as it is said. */
    private static boolean isSpoken(String part) {
        List<String> words = new ArrayList<>(NameParts.words(part));
        if (words.size() > 2
                && NameParts.SUFFIX.matcher(words.get(words.size() - 1)).matches()) {
            words.remove(words.size() - 1);
        }
        boolean whole = words.size() > 1
                && !NameParts.isParticle(words.get(0))
                && (!NameLists.isInitials(Piece.whole(words.get(words.size() - 1))) || isLoud(words));
        boolean piece = words.size() == 1 && part.length() > 1 && NameParts.isInOnePiece(part);
        return (whole || piece) && isPerson(part);
    }

    private static boolean isFamily(String part) {
        return isPerson(part)
                && !NameLists.isInitials(Piece.whole(part))
                && NameParts.words(part).size() < 5;
    }

    /** Whether somebody can be called so: no body of people, and no small words but particles. */
    private static boolean isPerson(String part) {
        return !part.isBlank() && !NameRemarks.isBody(part) && CitedNames.isOfNames(part);
    }

    /** Whether capitals are surely initials: a letter alone, or no vowel. {@code Wei XU} has a family name of two letters. */
    private static boolean isNoName(String family, String capitals) {
        String last = family.substring(family.lastIndexOf(' ') + 1);
        boolean written = Character.isUpperCase(last.charAt(0)) && last.chars().anyMatch(Character::isLowerCase);
        return capitals.length() == 1 || (written && capitals.chars().noneMatch(c -> "-AEIOUYÄÖÜÉÈÍÓÚ".indexOf(c) > 0));
    }

    /** Whether all names are a family name and initials without dots, and one of them with what is surely initials. */
    static boolean isVancouver(List<List<Piece>> parts) {
        boolean one = false;
        for (List<Piece> name : parts) {
            for (Piece part : name) {
                String bare = NameOutput.bare(part.text());
                Matcher form = FAMILY_AND_INITIALS.matcher(bare);
                if (form.matches()) {
                    one |= isNoName(form.group(1), form.group(2));
                } else if (DOTTED.matcher(bare).matches()) {
                    // Jane D. is somebody who leaves her family name out; Quill A.B. is not
                    one |= TWO_DOTTED.matcher(bare).find();
                } else {
                    return false;
                }
            }
        }
        return one;
    }

    /** What braces hold, where they hold all: {@code {others}}, {@code {et al.}}. */
    static String withoutBraces(String chunk) {
        String bare = chunk;
        while (bare.length() > 2 && bare.startsWith("{") && bare.endsWith("}")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }

    /** Names as family name and initials without dots, with a comma between and with dots: {@code Quill AB} is {@code Quill, A. B.} */
    static List<Piece> vancouver(List<Piece> parts) {
        return parts.stream()
                .map(part -> {
                    String text = part.text();
                    String bare = NameOutput.bare(text);
                    Matcher dotted = INITIALS_BEHIND.matcher(bare);
                    boolean dots = dotted.find();
                    int blank = dots ? dotted.start() : bare.lastIndexOf(' ');
                    String initials = bare.substring(blank + 1).strip();
                    String signs = text.codePoints()
                            .filter(NameOutput::isSign)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString();
                    return new Piece(
                            bare.substring(0, blank) + ", " + (dots ? initials : NameWriter.spaced(initials)) + signs,
                            part.offset());
                })
                .toList();
    }
}
