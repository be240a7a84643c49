package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Author.Mark;
import io.github.vitae.read.person.SearchKey;
import io.github.vitae.text.bibtex.BibNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the marks on the names of authors mean, as papers use them: a star that several share says that they contributed
 * equally, an envelope or a sign that one has alone says who takes the letters.
 */
public final class AuthorMarks {

    private AuthorMarks() {}

    /** The authors with what their marks mean. */
    static List<Author> authors(List<BibNames.Marked> names) {
        Map<String, Integer> shared = new HashMap<>();
        names.forEach(name ->
                Stream.of(name.marks().split("")).distinct().forEach(mark -> shared.merge(mark, 1, Integer::sum)));
        List<Author> authors = new ArrayList<>();
        for (BibNames.Marked name : names) {
            authors.add(
                    new Author(name.name(), Optional.empty(), Optional.empty(), false, meaning(name.marks(), shared)));
        }
        return authors;
    }

    /**
     * What the marks on a name mean.
     *
     * @param shared how many names have a mark
     */
    private static Set<Mark> meaning(String marks, Map<String, Integer> shared) {
        Set<Mark> meaning = EnumSet.noneOf(Mark.class);
        boolean equal = shared.getOrDefault("*", 0) > 1;
        for (String mark : marks.split("")) {
            if (mark.equals("✉")) {
                meaning.add(Mark.CORRESPONDING);
            } else if (!mark.isEmpty()) {
                boolean first = mark.equals("*") || !equal;
                meaning.add(shared.getOrDefault(mark, 0) > 1 && first ? Mark.EQUAL_CONTRIBUTION : Mark.CORRESPONDING);
            }
        }
        return meaning;
    }

    /** What a note beside a name says: {@code Equal contribution}, {@code corresponding}. */
    public static Set<Mark> ofWords(String words) {
        Set<Mark> meaning = EnumSet.noneOf(Mark.class);
        String folded = SearchKey.of(words);
        if (folded.contains("equal") || folded.contains("joint first") || folded.contains("co first")) {
            meaning.add(Mark.EQUAL_CONTRIBUTION);
        }
        if (folded.contains("correspond")) {
            meaning.add(Mark.CORRESPONDING);
        }
        return meaning;
    }
}
