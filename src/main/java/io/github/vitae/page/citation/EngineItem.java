package io.github.vitae.page.citation;

import io.github.vitae.model.Publication;
import io.github.vitae.model.value.RichText.Stretch;
import io.github.vitae.model.value.TextLook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An item of CSL JSON as the library for citations needs it, so that it says what the item means.
 *
 * @param variables the item
 * @param masks what stands in it under a mask
 * @param titleLook how the first words of its title look
 */
record EngineItem(Map<String, Object> variables, Masks masks, Set<TextLook> titleLook) {

    /** Stands for the authors that are not named. A noncharacter: no author's text holds it. */
    static final String OTHERS = "\uFDD9";

    /** Stands for authors that are left out before the last. */
    static final String BETWEEN = "\uFDDA";

    /** A hyphen that is no sign of a range: the library makes dashes of those. */
    static final char HYPHEN = '\u2011';

    private static final Pattern PAGES = Pattern.compile(
            "[A-Za-z]*[1-9]\\d*[A-Za-z]*(?:-[A-Za-z]*[1-9]\\d*[A-Za-z]*)?(?:, [A-Za-z]*[1-9]\\d*(?:-[A-Za-z]*[1-9]\\d*)?)*|[ivxlc]+-[ivxlc]+");

    /** A range of pages whose numbers have hyphens: {@code 3-1–3-20}. */
    private static final Pattern COMPOUND_RANGE = Pattern.compile("[^–]*[0-9A-Za-z]-[0-9A-Za-z][^–]*–.*");

    /** Several numbers: {@code 3–4}, {@code 1 & 2}. */
    private static final Pattern SEVERAL = Pattern.compile("\\p{L}?\\d+ ?[-\u2011–,&/] ?\\p{L}?\\d+.*");

    private static final Pattern UNDER_WAY =
            Pattern.compile("(?:in|under) (?:prep|review|revision)|submitted", Pattern.CASE_INSENSITIVE);

    /** What only something published has, or something of which it is known what it is. */
    private static final List<String> PUBLISHED =
            List.of("genre", "container-title", "publisher", "event-title", "number", "DOI");

    private static final List<String> NUMBERS = List.of("number", "volume", "issue", "collection-number");
    private static final List<String> NAMES = List.of("author", "editor", "translator", "container-author");
    private static final List<String> TITLES = List.of("container-title", "collection-title", "event-title");

    /**
     * The item to format.
     *
     * @param letter the letter after its year; empty if there is none
     * @param english whether the style speaks English: the library does not say ordinal numbers
     */
    static EngineItem of(
            Publication publication, Map<String, Object> item, EngineStyle style, String letter, boolean english) {
        Map<String, Object> shown = new LinkedHashMap<>(item);
        Masks masks = new Masks();
        int people = 0;
        for (String variable : NAMES) {
            if (item.get(variable) instanceof List<?> names) {
                List<Object> written = new ArrayList<>();
                names.forEach(name -> written.add(name instanceof Map<?, ?> parts ? joined(parts) : name));
                mark(written, people);
                people += written.size();
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
                shown.put(variable, EngineTitle.of(List.of(Stretch.plain(title)), List.of(), 1, masks));
            }
        }
        List<Stretch> title = CslItem.titleLine(publication);
        shown.put("title", EngineTitle.of(title, publication.keptCase(), 2, masks));
        if (!letter.isEmpty()) {
            shown.put("year-suffix", letter);
        }
        if (shown.get("event-title") instanceof String event) {
            shown.put(style.knowsEvents() || item.containsKey("container-title") ? "event" : "container-title", event);
        }
        if (item.get("issued") instanceof Map<?, ?> issued && style.namesMonths()) {
            shown.put("issued", seasoned(issued));
        }
        if (item.get("event-place") instanceof String place
                && "paper-conference".equals(item.get("type"))
                && !item.containsKey("event-title")
                && !item.containsKey("publisher-place")) {
            // styles say the place of proceedings where they say that of a publisher
            shown.put("publisher-place", place);
        }
        Optional<String> range = publication.venue().numbering().pages().filter(COMPOUND_RANGE.asMatchPredicate());
        if (range.isPresent()) {
            shown.put("page", masks.mask(range.get()));
        } else if (item.get("page") instanceof String pages
                && !PAGES.matcher(pages).matches()) {
            // the library would count what is no number, and leave out what it cannot count
            shown.put("page", pages.matches(".*[0-9]-[0-9].*") ? pages : masks.mask(pages));
        }
        if (english
                && item.get("status") instanceof String status
                && UNDER_WAY.matcher(status).lookingAt()
                && Collections.disjoint(item.keySet(), PUBLISHED)) {
            // what is but under way is a manuscript, of which styles say what kind it is
            shown.remove("status");
            shown.put("genre", "Manuscript " + status);
        }
        witnesses(item, shown);
        return new EngineItem(shown, masks, EngineTitle.firstLook(title));
    }

    /** A date whose season is the month in which the library looks for it. */
    private static Map<?, ?> seasoned(Map<?, ?> issued) {
        return issued.get("season") instanceof String season
                        && season.matches("[1-4]")
                        && issued.get("date-parts") instanceof List<?> parts
                        && parts.size() == 1
                        && parts.get(0) instanceof List<?> date
                        && date.size() == 1
                ? Map.of("date-parts", List.of(List.of(date.get(0), MarkedStyle.seasonMonth(Integer.parseInt(season)))))
                : issued;
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

    /** Each name says whose it is: which of all people of the publication. */
    private static void mark(List<Object> authors, int first) {
        for (int at = 0; at < authors.size(); at++) {
            if (authors.get(at) instanceof Map<?, ?> name) {
                Map<Object, Object> marked = new LinkedHashMap<>(name);
                String mark = Mark.author(first + at);
                marked.computeIfPresent("family", (part, words) -> words + mark);
                marked.computeIfPresent("given", (part, words) -> AuthorNames.withoutNickname(String.valueOf(words)));
                marked.computeIfPresent("literal", (part, words) -> words + mark);
                authors.set(at, marked);
            }
        }
    }

    /** A text with its hyphens as they were. */
    static String hyphened(String text) {
        return text.replace(HYPHEN, '-');
    }

    /** The bits of the marks of terms that are plural, for there are several: issues 3–4. */
    int several() {
        int several = 0;
        for (Map.Entry<String, Mark> counted : MarkedStyle.COUNTED.entrySet()) {
            if (variables.get(counted.getKey()) instanceof String number
                    && SEVERAL.matcher(number).matches()) {
                several |= counted.getValue().bit();
            }
        }
        return several;
    }

    /** The same with the number of the article as its page: for styles that know no other place for it. */
    EngineItem paged(String article) {
        Masks more = masks.copy();
        Map<String, Object> paged = new LinkedHashMap<>(variables);
        paged.put("page", more.mask(article));
        return new EngineItem(paged, more, titleLook);
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
