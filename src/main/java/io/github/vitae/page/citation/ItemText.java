package io.github.vitae.page.citation;

import io.github.vitae.model.Publication;
import io.github.vitae.model.value.RichText.Stretch;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a publication says, as one text that no other has: what citations are kept under. */
final class ItemText {

    private static final char OPEN = '\u0002';
    private static final char CLOSE = '\u0003';

    private ItemText() {}

    /** An item's variables: strings, numbers, lists and maps. */
    static String of(Map<String, Object> item) {
        StringBuilder text = new StringBuilder(256);
        write(item, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> {
                text.append(name).append(OPEN);
                write(member, text);
                text.append(CLOSE);
            });
        } else if (value instanceof List<?> list) {
            for (Object member : list) {
                text.append(OPEN);
                write(member, text);
                text.append(CLOSE);
            }
        } else {
            text.append(value);
        }
    }

    /** How a title looks and what of it keeps its case, and whether there are more authors than are named. */
    static String title(Publication publication) {
        StringBuilder text = new StringBuilder(String.join("\t", publication.keptCase()));
        for (Stretch stretch : CslItem.titleLine(publication)) {
            if (!stretch.looks().isEmpty()) {
                text.append(OPEN).append(stretch.text()).append(new TreeSet<>(stretch.looks()));
            }
        }
        return text + (publication.contributors().othersToo() ? "\nand others" : "");
    }
}
