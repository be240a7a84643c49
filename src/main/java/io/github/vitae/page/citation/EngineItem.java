package io.github.vitae.page.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.RichText.Stretch;
import io.github.vitae.model.value.TextLook;
import io.github.vitae.page.citation.mark.Mark;
import io.github.vitae.page.citation.mark.Masks;
import io.github.vitae.page.citation.style.EngineStyle;
import io.github.vitae.page.citation.style.MarkedStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An item of CSL JSON as the library for citations needs it, so that it says what the item means. */
final class EngineItem {

    /** Stands for the authors that are not named. A noncharacter: no author's text holds it. */
    static final String OTHERS = "\uFDD9";

    private static final Map<String, String> OTHER_AUTHORS = Map.of("literal", OTHERS);

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

    private static final Pattern NUMBER_RANGE = Pattern.compile("\\d+-\\d+");
    private static final Pattern DIGITS_APART = Pattern.compile("[0-9]-[0-9]");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");

    private static final Pattern UNDER_WAY =
            Pattern.compile("(?:in|under) (?:prep|review|revision)|submitted", Pattern.CASE_INSENSITIVE);

    /** What only something published has, or something of which it is known what it is. */
    private static final List<String> PUBLISHED =
            List.of("genre", "container-title", "publisher", "event-title", "number", "DOI");

    private static final List<String> NUMBERS = List.of("number", "volume", "issue", "collection-number");
    private static final List<String> NAMES = List.of("author", "editor", "translator", "container-author");
    private static final List<String> TITLES = List.of("container-title", "collection-title", "event-title");

    private final Map<String, Object> variables;
    private final Masks masks;
    private final Set<TextLook> titleLook;
    private final CSLItemData data;

    /**
     * @param variables the item
     * @param masks what stands in it under a mask
     * @param titleLook how the first words of its title look
     */
    private EngineItem(Map<String, Object> variables, Masks masks, Set<TextLook> titleLook) {
        this.variables = variables;
        this.masks = masks;
        this.titleLook = titleLook;
        this.data = CSLItemData.fromJson(variables);
    }

    /** The item as all styles need it. */
    static EngineItem of(Publication publication, Map<String, Object> item) {
        Map<String, Object> shown = new LinkedHashMap<>(item);
        Masks masks = new Masks();
        int people = 0;
        for (String variable : NAMES) {
            if (item.get(variable) instanceof List<?> names) {
                List<Object> written = new ArrayList<>(names.size() + 1);
                for (Object name : names) {
                    written.add(
                            name instanceof Map<?, ?> parts ? marked(joined(parts), people + written.size()) : name);
                }
                people += written.size();
                if (variable.equals("author") && publication.contributors().othersToo()) {
                    written.add(OTHER_AUTHORS);
                }
                shown.put(variable, written);
            }
        }
        for (String variable : NUMBERS) {
            if (item.get(variable) instanceof String number && number.indexOf('-') >= 0) {
                boolean range = NUMBER_RANGE.matcher(number).matches() && !variable.equals("number");
                shown.put(variable, number.replace('-', range ? '–' : HYPHEN));
            }
        }
        for (String variable : TITLES) {
            if (item.get(variable) instanceof String title) {
                shown.put(variable, EngineTitle.of(List.of(Stretch.plain(title)), List.of(), 1, masks));
            }
        }
        List<Stretch> title = CslItem.titleLine(publication);
        shown.put("title", EngineTitle.of(title, publication.keptCase(), 2, masks));
        if (item.get("event-place") instanceof String place
                && "paper-conference".equals(item.get("type"))
                && !item.containsKey("event-title")
                && !item.containsKey("publisher-place")) {
            // styles say the place of proceedings where they say that of a publisher
            shown.put("publisher-place", place);
        }
        String range = publication.venue().numbering().pages().orElse("");
        if (range.indexOf('-') >= 0 && COMPOUND_RANGE.matcher(range).matches()) {
            shown.put("page", masks.mask(range));
        } else if (item.get("page") instanceof String pages
                && !PAGES.matcher(pages).matches()) {
            // the library would count what is no number, and leave out what it cannot count
            shown.put("page", DIGITS_APART.matcher(pages).find() ? pages : masks.mask(pages));
        }
        witnesses(item, shown);
        return new EngineItem(shown, masks, EngineTitle.firstLook(title));
    }

    /**
     * The item as a style needs it.
     *
     * @param letter the letter after its year; empty if there is none
     * @param english whether the style speaks English: the library does not say ordinal numbers
     */
    EngineItem in(EngineStyle style, String letter, boolean english) {
        Map<String, Object> own = new LinkedHashMap<>();
        if (style.lastToo().isPresent() && variables.get("author") instanceof List<?> authors) {
            leaveOut(authors, style.lastToo().get()).ifPresent(left -> own.put("author", left));
        }
        if (english
                && variables.get("edition") instanceof String edition
                && SHORT_NUMBER.matcher(edition).matches()) {
            own.put("edition", ordinal(Integer.parseInt(edition)));
        }
        if (!letter.isEmpty()) {
            own.put("year-suffix", letter);
        }
        if (variables.get("event-title") instanceof String event) {
            own.put(
                    style.knowsEvents() || variables.containsKey("container-title") ? "event" : "container-title",
                    event);
        }
        if (style.namesMonths()
                && variables.get("issued") instanceof Map<?, ?> issued
                && issued.get("season") instanceof String season) {
            own.put("issued", seasoned(issued, season));
        }
        boolean underWay = english
                && variables.get("status") instanceof String status
                && UNDER_WAY.matcher(status).lookingAt()
                && Collections.disjoint(variables.keySet(), PUBLISHED);
        if (own.isEmpty() && !underWay) {
            return this;
        }
        Map<String, Object> shown = new LinkedHashMap<>(variables);
        shown.putAll(own);
        if (underWay) {
            // what is but under way is a manuscript, of which styles say what kind it is
            shown.put("genre", "Manuscript " + shown.remove("status"));
        }
        return new EngineItem(shown, masks, titleLook);
    }

    /** What stands in the item under a mask. */
    Masks masks() {
        return masks;
    }

    /** How the first words of its title look. */
    Set<TextLook> titleLook() {
        return titleLook;
    }

    /** The item as the library reads it. */
    CSLItemData data() {
        return data;
    }

    /** A date whose season is the month in which the library looks for it. */
    private static Map<?, ?> seasoned(Map<?, ?> issued, String season) {
        return season.length() == 1
                        && season.charAt(0) >= '1'
                        && season.charAt(0) <= '4'
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

    /** Authors without those before the last that the style leaves out; nothing where it names them all. */
    private static Optional<List<Object>> leaveOut(List<?> authors, EngineStyle.LastToo rule) {
        int named = authors.size() - (authors.contains(OTHER_AUTHORS) ? 1 : 0);
        if (named < rule.from() || named <= rule.first()) {
            return Optional.empty();
        }
        List<Object> left = new ArrayList<>(authors.subList(0, rule.first()));
        left.add(Map.of("literal", BETWEEN));
        left.addAll(authors.subList(named - 1, authors.size()));
        return Optional.of(left);
    }

    /** A name that says whose it is: which of all people of the publication. */
    private static Map<?, ?> marked(Map<?, ?> name, int person) {
        Map<Object, Object> marked = new LinkedHashMap<>(name);
        String mark = Mark.author(person);
        for (String part : List.of("family", "literal")) {
            if (name.get(part) instanceof String words) {
                marked.put(part, words + mark);
            }
        }
        if (name.get("given") instanceof String given) {
            marked.put("given", AuthorNames.withoutNickname(given));
        }
        return marked;
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
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            boolean spaceless = switch (Character.UnicodeScript.of(name.codePointAt(at))) {
                case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                default -> false;
            };
            if (!spaceless) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return number
                + (teen ? "th" : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th");
    }
}
