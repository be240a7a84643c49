package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of an entry as far as they are published, with strings put in. The filter is asked before that, and what it keeps
 * back is not quoted either.
 *
 * @param source the file
 * @param strings the strings of the file
 * @param filter says which fields are read
 * @param problems takes what is to tell of them
 */
record BibFields(SourceText source, BibStrings strings, BibFilter filter, Problems problems) {

    /** The fields of an entry. */
    List<BibField> of(BibBody body) {
        Map<String, BibField> fields = new LinkedHashMap<>();
        List<BibField> derived = new ArrayList<>();
        int left = -1;
        for (BibBody.RawField field : body.fields()) {
            if (left >= 0) {
                withhold(source, left, field.offset(), problems);
            }
            left = -1;
            Location location = source.locate(field.offset(), field.name().length());
            Optional<String> name = filter.name(field.name(), location);
            if (name.isEmpty()) {
                left = field.offset();
            } else {
                DataValue.Scalar value = strings.value(field.pieces(), problems);
                for (BibField kept : filter.kept(new BibField(name.get(), location, value))) {
                    if (kept.name().equals(name.get())) {
                        fields.putIfAbsent(kept.name(), kept);
                    } else {
                        derived.add(kept);
                    }
                }
            }
        }
        if (left >= 0) {
            withhold(source, left, body.end(), problems);
        }
        derived.forEach(field -> fields.putIfAbsent(field.name(), field));
        return List.copyOf(fields.values());
    }

    /** Keeps lines from being quoted, up to the last letter before an offset. */
    static void withhold(SourceText source, int from, int to, Problems problems) {
        String content = source.content();
        int last = to;
        while (last > from && last <= content.length() && Character.isWhitespace(content.charAt(last - 1))) {
            last--;
        }
        problems.withhold(
                source.file(),
                source.locate(from, 0).line(),
                source.locate(Math.max(from, last - 1), 0).line());
    }
}
