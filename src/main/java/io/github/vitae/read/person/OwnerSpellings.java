package io.github.vitae.read.person;

import io.github.vitae.text.bibtex.Honorifics;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which a name that somebody wrote of themselves can stand among authors: without titles and degrees, with and
 * without what is in brackets, between quotation marks or in another script.
 */
final class OwnerSpellings {

    private static final Pattern BRACKETS = Pattern.compile("[(（\\[]([^()（）\\[\\]]*)[)）\\]]");
    private static final Pattern QUOTED =
            Pattern.compile("(?<=\\s)[\"“”„«‚‘'‹]([^\"“”„«»‘’'‹›]{1,40})[\"“”»’'›](?=[\\s,]|$)");
    private static final Pattern BESIDE = Pattern.compile("[/|·•;]|\\s[-–—]\\s|，|、|,(?=\\s*[^\\p{IsLatin}\\s])");

    /** Pronouns and the like, which are no name. */
    private static final Pattern SMALL = Pattern.compile("[\\p{Ll}/\\s]*");

    private OwnerSpellings() {}

    /** The names that a text says, the shortest first that it is sure to say. */
    static Set<String> of(String written) {
        Set<String> ways = new LinkedHashSet<>();
        String name = written.strip();
        for (String part : Stream.concat(Stream.of(BRACKETS.matcher(name).replaceAll(" ")), inBrackets(name))
                .toList()) {
            for (String one : BESIDE.split(part)) {
                ways(one, ways);
            }
        }
        return ways;
    }

    private static Stream<String> inBrackets(String name) {
        return BRACKETS.matcher(name)
                .results()
                .map(found -> found.group(1).strip())
                .filter(within -> !SMALL.matcher(within).matches());
    }

    private static void ways(String written, Set<String> ways) {
        String bare = Honorifics.without(written);
        ways.add(bare);
        Matcher quoted = QUOTED.matcher(bare);
        if (quoted.find()) {
            // William "Bill" Quill is William Quill, and Bill Quill
            ways.add(Honorifics.without(quoted.group(1) + bare.substring(quoted.end())));
            ways.add(quoted.replaceAll(" ").replaceAll("\\s+", " ").strip());
        }
        String latin = words(bare, false);
        String other = words(bare, true);
        if (!latin.isEmpty() && !other.isEmpty()) {
            ways.add(latin);
            ways.add(other);
        }
    }

    /** The words that are, or are not, of a script that is written without blanks between names. */
    private static String words(String name, boolean eastern) {
        return Stream.of(name.split("\\s+"))
                .filter(word -> !word.isEmpty() && isEastern(word.codePointAt(0)) == eastern)
                .collect(Collectors.joining(" "));
    }

    private static boolean isEastern(int c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }

    /** Whether a name is one word of letters without accents, as most family names are. */
    private static boolean isOneLatinWord(String name) {
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** A name without what is in brackets, or in another script, behind it: {@code Zhang (张伟)}, {@code Zhang 张伟}. */
    static String withoutAsides(String name) {
        if (isOneLatinWord(name)) {
            return name;
        }
        String bare = BRACKETS.matcher(name).replaceAll(" ").strip();
        String latin = words(bare, false);
        return latin.isEmpty() ? bare.isEmpty() ? name : bare : latin;
    }
}
