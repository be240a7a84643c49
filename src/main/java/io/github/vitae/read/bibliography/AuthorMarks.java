package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Author.Mark;
import io.github.vitae.read.person.SearchKey;
import io.github.vitae.text.bibtex.BibNames;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is said of authors beside their names. A sign on a name, a star or a dagger, is kept as it was written: papers use the
 * same ones for whatever they please, and only the words beside it, which are shown too, say what it means.
 */
public final class AuthorMarks {

    private AuthorMarks() {}

    /** The authors, with the signs that were set on their names. */
    public static List<Author> authors(List<BibNames.Marked> names) {
        return names.stream()
                .map(name -> Author.named(name.name()).withSigns(name.marks()))
                .toList();
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
