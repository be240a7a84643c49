package io.github.vitae.page;

import io.github.vitae.model.Publication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An item of CSL JSON as the library for citations needs it, so that it says what the item means. */
final class EngineItem {

    /** Stands for the authors that are not named. A noncharacter: no author's text holds it. */
    static final String OTHERS = "\uFDD9";

    /** A hyphen that is no sign of a range: the library makes dashes of those. */
    static final char HYPHEN = '\u2011';

    private static final List<String> NUMBERS = List.of("number", "volume", "issue", "collection-number");

    private EngineItem() {}

    /**
     * The item to format.
     *
     * @param english whether the style speaks English: the library does not say ordinal numbers
     */
    static Map<String, Object> of(Publication publication, Map<String, Object> item, boolean english) {
        Map<String, Object> shown = new LinkedHashMap<>(item);
        for (String variable : List.of("author", "editor")) {
            if (item.get(variable) instanceof List<?> names) {
                List<Object> written = new ArrayList<>();
                names.forEach(name -> written.add(name instanceof Map<?, ?> parts ? joined(parts) : name));
                if (variable.equals("author") && publication.contributors().othersToo()) {
                    written.add(Map.of("literal", OTHERS));
                }
                shown.put(variable, written);
            }
        }
        for (String variable : NUMBERS) {
            if (item.get(variable) instanceof String number && !number.matches("\\d+-\\d+")) {
                shown.put(variable, number.replace('-', HYPHEN));
            }
        }
        if (english && item.get("edition") instanceof String edition && edition.matches("\\d{1,3}")) {
            shown.put("edition", ordinal(Integer.parseInt(edition)));
        }
        return shown;
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
