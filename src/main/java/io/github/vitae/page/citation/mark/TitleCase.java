package io.github.vitae.page.citation.mark;

import de.undercouch.citeproc.helper.StringHelper;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The capitals of English titles (CSL 1.0.2, “Text-case”, title case): {@code The rise of the bees} becomes {@code The Rise of the
 * Bees}. The outcome is that of the library for citations, which matches a hundred expressions at each word; what its rules for
 * addresses of the web and of mail may be about is left to it.
 */
final class TitleCase {

    /** What stays small within a title: the words, and the starts of phrases whose rest is in {@link #PHRASES}. */
    private static final Set<String> SMALL = new HashSet<>(Arrays.asList(
            ("a across afore after against along alongside amid amidst among amongst an and anenst apropos apud"
                            + " around as aside astride at athwart atop barring before behind below beneath beside besides"
                            + " between beyond but by c ca circa de despite down during et except for forenenst from given in"
                            + " inside into lest like modulo near next nor notwithstanding of off on onto or out over per plus"
                            + " pro qua sans since so than the through throughout thru thruout till to toward towards under"
                            + " underneath until unto up upon van versus via von with within without yet")
                    .split(" ")));

    /** Phrases that stay small: the first word, and what is behind it, where a blank stands for any. */
    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("according", " to"),
            Map.entry("ahead", " of"),
            Map.entry("apart", " from"),
            Map.entry("as", " regards"),
            Map.entry("back", " to"),
            Map.entry("because", " of"),
            Map.entry("close", " to"),
            Map.entry("due", " to"),
            Map.entry("far", " from"),
            Map.entry("instead", " of"),
            Map.entry("outside", " of"),
            Map.entry("prior", " to"),
            Map.entry("pursuant", " to"),
            Map.entry("rather", " than"),
            Map.entry("regardless", " of"),
            Map.entry("such", " as"),
            Map.entry("that", " of"),
            Map.entry("v", "."),
            Map.entry("vis", "-à-vis"),
            Map.entry("vs", "."),
            Map.entry("where", " as"));

    private static final int LONGEST = "notwithstanding".length();

    private final String text;
    private final StringBuilder cased;

    private TitleCase(String text) {
        this.text = text;
        this.cased = new StringBuilder(text.length());
    }

    /** A text in title case. */
    static String of(String text) {
        if (isForLibrary(text)) {
            return StringHelper.toTitleCase(text);
        }
        return new TitleCase(isCapital(text, 0, text.length()) ? text.toLowerCase(Locale.ENGLISH) : text).cased();
    }

    /** Whether there may be an address in a text, or something else that is rare in titles: {@code d'Arc}, digits of other scripts. */
    private static boolean isForLibrary(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean rare = switch (c) {
                case '@' -> true;
                case '.' -> at + 2 < text.length() && isLatin(text.charAt(at + 1)) && isLatin(text.charAt(at + 2));
                case ':' -> at + 1 < text.length() && !isBlank(text.charAt(at + 1));
                case '\'', '’' -> at > 0 && (text.charAt(at - 1) | ' ') == 'd';
                default -> c > '~' && (Character.isSurrogate(c) || Character.isDigit(c));
            };
            if (rare) {
                return true;
            }
        }
        return false;
    }

    /** Whether all letters of a stretch are capitals. */
    private static boolean isCapital(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetter(text.charAt(at)) && !Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private String cased() {
        boolean starts = true;
        int at = 0;
        while (at < text.length()) {
            int small = starts ? at : smallEnd(at);
            if (small > at) {
                String words = text.substring(at, small);
                cased.append(isCapital(text, at, small) ? words : words.toLowerCase(Locale.ENGLISH));
                at = small;
            } else if (isLetter(text.charAt(at))) {
                at = word(at);
                starts = false;
            } else {
                char sign = text.charAt(at++);
                int behind = at;
                cased.append(sign);
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    cased.append(text.charAt(at++));
                }
                starts |= switch (sign) {
                    case ':', '.', '“', '‘' -> true;
                    case '"', '\'' -> at == behind;
                    default -> false;
                };
            }
        }
        return cased.toString();
    }

    /** Writes a word, with a capital where it has none within it; answers where it ends. */
    private int word(int start) {
        int end = start;
        boolean capitals = false;
        while (end < text.length() && (isLetter(text.charAt(end)) || "[]()'’&".indexOf(text.charAt(end)) >= 0)) {
            capitals |= end > start && Character.isUpperCase(text.charAt(end));
            end++;
        }
        char first = text.charAt(start);
        // a single letter of Greek is a symbol
        boolean symbol = end == start + 1 && first >= '\u0370' && first <= '\u03FF';
        cased.append(capitals || symbol ? first : Character.toTitleCase(first)).append(text, start + 1, end);
        return end;
    }

    /** Where words that stay small end that start here, with the signs behind them; here, if none do. */
    private int smallEnd(int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == start || end == text.length() || end - start > LONGEST) {
            return start;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        String rest = PHRASES.get(word);
        int phrase = rest == null ? start : signsEnd(start, restEnd(end, rest));
        return phrase > start || !SMALL.contains(word) ? phrase : signsEnd(start, end);
    }

    /** Where the rest of a phrase ends; less than 0 if something else is there. */
    private int restEnd(int start, String rest) {
        int from = start;
        while (rest.charAt(0) == ' ' && from < text.length() && isBlank(text.charAt(from))) {
            from++;
        }
        boolean blanks = from > start;
        String words = blanks ? rest.substring(1) : rest;
        return text.regionMatches(true, from, words, 0, words.length()) ? from + words.length() : -1;
    }

    /** Where the signs end that have to be behind small words; where the words start, if they are none of their own. */
    private int signsEnd(int start, int end) {
        int behind = end;
        while (end >= 0 && behind < text.length() && isSign(text.charAt(behind))) {
            behind++;
        }
        if (behind <= end) {
            return start;
        }
        // "On-demand", but "Step-by-Step"
        boolean compound = text.charAt(behind - 1) == '-' && text.charAt(start - 1) != '-';
        return compound ? start : behind;
    }

    private static boolean isLetter(char c) {
        return c <= '~' ? (c >= '0' && c <= '9') || isLatin(c) : Character.isLetter(c);
    }

    private static boolean isLatin(char c) {
        return (c | ' ') >= 'a' && (c | ' ') <= 'z';
    }

    private static boolean isSign(char c) {
        return !isLetter(c) && "_:'\"‘’“”".indexOf(c) < 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
