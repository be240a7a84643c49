package io.github.vitae.page;

import io.github.vitae.model.Publication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of CSL JSON as the library for citations needs it, so that it says what the item means.
 *
 * @param variables the item
 * @param masked what stands in it under a mask, the first under {@link #MASK}, each further one under the next character
 */
record EngineItem(Map<String, Object> variables, List<String> masked) {

    /** Stands for the authors that are not named. A noncharacter: no author's text holds it. */
    static final String OTHERS = "\uFDD9";

    /** Stands for authors that are left out before the last. */
    static final String BETWEEN = "\uFDDA";

    /** A hyphen that is no sign of a range: the library makes dashes of those. */
    static final char HYPHEN = '\u2011';

    /** Letters that have no case, and that no title in another script than Yi has: what they stand for keeps its case. */
    private static final int MASK = 0xA000;

    private static final int MASKS = 0x400;

    /**
     * What the library would capitalise for the dot before it: small words ({@code Proc. of}), {@code et al.}, and the second
     * word of a name of a species ({@code E. coli}).
     */
    private static final Pattern STAYS_SMALL =
            Pattern.compile("(?<=\\p{L}\\. )(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on"
                    + "|onto|or|over|per|so|the|to|up|upon|via|vs|with|yet)(?![\\p{L}\\p{N}])"
                    + "|(?<=(?<![\\p{L}.])\\p{Lu}\\. )\\p{Ll}{3,}|\\bet al(?=\\.)");

    /** A title in capital letters of so few words is a name: {@code ICML}. More words shout. */
    private static final int SHOUTING = 4;

    private static final Pattern PAGES = Pattern.compile(
            "[A-Za-z]*[1-9]\\d*[A-Za-z]*(?:-[A-Za-z]*[1-9]\\d*[A-Za-z]*)?(?:, [A-Za-z]*[1-9]\\d*(?:-[A-Za-z]*[1-9]\\d*)?)*|[ivxlc]+-[ivxlc]+");

    private static final Pattern ENDED = Pattern.compile("(?<=\\p{L}\\p{Ll}{3})\\.$");

    private static final List<String> NUMBERS = List.of("number", "volume", "issue", "collection-number");
    private static final List<String> NAMES = List.of("author", "editor", "translator", "container-author");
    private static final List<String> TITLES = List.of("title", "container-title", "collection-title", "event-title");

    EngineItem {
        masked = List.copyOf(masked);
    }

    /**
     * The item to format.
     *
     * @param english whether the style speaks English: the library does not say ordinal numbers
     */
    static EngineItem of(Publication publication, Map<String, Object> item, EngineStyle style, boolean english) {
        Map<String, Object> shown = new LinkedHashMap<>(item);
        List<String> masked = new ArrayList<>();
        for (String variable : NAMES) {
            if (item.get(variable) instanceof List<?> names) {
                List<Object> written = new ArrayList<>();
                names.forEach(name -> written.add(name instanceof Map<?, ?> parts ? joined(parts) : name));
                if (variable.equals("author")) {
                    leaveOut(written, style);
                    if (publication.contributors().othersToo()) {
                        written.add(Map.of("literal", OTHERS));
                    }
                }
                shown.put(variable, written);
            }
        }
        for (String variable : NUMBERS) {
            if (item.get(variable) instanceof String number
                    && number.indexOf('-') >= 0
                    && !number.matches("\\d+-\\d+")) {
                shown.put(variable, number.replace('-', HYPHEN));
            }
        }
        if (english && item.get("edition") instanceof String edition && edition.matches("\\d{1,3}")) {
            shown.put("edition", ordinal(Integer.parseInt(edition)));
        }
        for (String variable : TITLES) {
            if (item.get(variable) instanceof String title) {
                List<String> kept = variable.equals("title") ? publication.keptCase() : List.of();
                shown.put(variable, masked(ENDED.matcher(title).replaceFirst(""), kept, masked));
            }
        }
        if (shown.get("event-title") instanceof String event) {
            shown.put(style.knowsEvents() || item.containsKey("container-title") ? "event" : "container-title", event);
        }
        if (item.get("page") instanceof String pages && !PAGES.matcher(pages).matches()) {
            // the library would count what is no number, and leave out what it cannot count
            shown.put("page", pages.matches(".*[0-9]-[0-9].*") ? pages : mask(pages, masked));
        }
        witnesses(item, shown);
        return new EngineItem(shown, masked);
    }

    private static void witnesses(Map<String, Object> item, Map<String, Object> shown) {
        EngineStyle.WITNESSES.forEach((variable, witness) -> {
            shown.remove(witness);
            if (item.containsKey(variable)) {
                // the one that is a date is asked for by styles that ask whether there is a title
                shown.put(witness, witness.equals("container") ? Map.of("date-parts", List.of(List.of(1))) : "1");
            }
        });
    }

    /** Leaves out authors before the last, where the style does. */
    private static void leaveOut(List<Object> authors, EngineStyle style) {
        style.lastToo().filter(rule -> authors.size() >= rule.from()).ifPresent(rule -> {
            List<Object> left = authors.subList(rule.first(), authors.size() - 1);
            left.clear();
            left.add(Map.of("literal", BETWEEN));
        });
    }

    /** A title whose words that keep their case are masked. */
    private static String masked(String title, List<String> kept, List<String> masked) {
        if (title.codePoints().anyMatch(c -> c >= MASK && c < MASK + MASKS)) {
            return title;
        }
        if (isName(title)) {
            return mask(title, masked);
        }
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (String words : kept) {
            // what ends a title has to be seen: a style sets no dot behind a question mark
            String core = words.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
            int at = title.indexOf(core, from);
            if (at >= 0 && !core.isEmpty()) {
                shown.append(title, from, at).append(mask(core, masked));
                from = at + core.length();
            }
        }
        shown.append(title, from, title.length());
        return STAYS_SMALL
                .matcher(shown)
                .replaceAll((MatchResult word) -> Matcher.quoteReplacement(mask(word.group(), masked)));
    }

    /** Whether a title in capital letters is a name. */
    private static boolean isName(String title) {
        boolean capital = title.codePoints().anyMatch(Character::isUpperCase)
                && title.codePoints().noneMatch(Character::isLowerCase)
                && title.codePoints().noneMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
        return capital && title.split("\\P{L}+").length < SHOUTING;
    }

    private static String mask(String words, List<String> masked) {
        if (masked.size() == MASKS) {
            return words;
        }
        masked.add(words);
        return Character.toString(MASK + masked.size() - 1);
    }

    /** A text with what stood in it under a mask. */
    String unmasked(String text) {
        if (masked.isEmpty()) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= MASK && c < MASK + masked.size()) {
                plain.append(masked.get(c - MASK));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** A text with its hyphens as they were. */
    static String hyphened(String text) {
        return text.replace(HYPHEN, '-');
    }

    /** The same with the number of the article as its page: for styles that know no other place for it. */
    EngineItem paged(String article) {
        List<String> masks = new ArrayList<>(masked);
        Map<String, Object> paged = new LinkedHashMap<>(variables);
        paged.put("page", mask(article, masks));
        return new EngineItem(paged, masks);
    }

    /** Names that are written without a space are one word in every style: 王小明. */
    private static Map<?, ?> joined(Map<?, ?> name) {
        String family = String.valueOf(name.get("family"));
        String given = String.valueOf(name.get("given"));
        return name.size() == 2 && isWithoutSpaces(family) && isWithoutSpaces(given)
                ? Map.of("literal", family + given)
                : name;
    }

    static boolean isWithoutSpaces(String name) {
        return !name.isEmpty()
                && name.codePoints().allMatch(c -> switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                });
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return number
                + (teen ? "th" : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th");
    }
}
