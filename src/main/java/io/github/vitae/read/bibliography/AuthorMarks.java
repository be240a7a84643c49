package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Author.Mark;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.value.RichText;
import io.github.vitae.read.person.SearchKey;
import io.github.vitae.text.bibtex.BibNames;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is said of authors beside their names. A sign on a name, a star or a dagger, is kept as it was written: papers use the
 * same ones for whatever they please, and only the words beside it, which are shown too, say what it means.
 */
public final class AuthorMarks {

    private AuthorMarks() {}

    /** What says of a part in the work all that there is to say, in the form of {@link SearchKey}. */
    private static final Pattern PART = Pattern.compile(
            "(?:these |both |all )?(?:authors? )?(?:equal(?:ly)? contribut\\w*|(?:have )?contributed equally|equal|co first(?: authors?)?"
                    + "|joint(?:ly)? first(?: authors?)?|shared first(?: authors?)?|(?:the )?correspond\\w*(?: authors?)?)"
                    + "(?: to this (?:work|paper))?");

    private static final Pattern EQUAL = Pattern.compile("\\bequal(?:ly)?\\b|\\bjoint first\\b|\\bco first\\b");
    private static final Pattern CORRESPONDING = Pattern.compile("\\bcorrespond");
    private static final Pattern NOT = Pattern.compile("\\b(?:not|no|un|never|nicht|pas|non)\\b");

    /** The authors, with the signs that were set on their names, and what stands beside them. */
    public static List<Author> authors(List<BibNames.Marked> names) {
        List<Author> authors = new ArrayList<>();
        for (BibNames.Marked name : names) {
            authors.add(Author.named(name.name())
                    .withSigns(name.marks())
                    .withMarks(parts(name.remarks()))
                    .withOrcid(name.orcid()));
        }
        return authors;
    }

    /**
     * What is said beside names that is about no part in the work, each with the name: {@code Ann Quill – PhD student}.
     *
     * @param editors whether what says that somebody is an editor goes without saying
     */
    public static List<RichText> notes(List<BibNames.Marked> names, boolean editors) {
        List<RichText> notes = new ArrayList<>();
        for (BibNames.Marked name : names) {
            List<String> said = new ArrayList<>(name.remarks());
            if (name.editor() && !editors) {
                said.add("ed.");
            }
            notes.addAll(notes(name.name(), said));
        }
        return notes;
    }

    /** Words about somebody, with the name: {@code Ann Quill – PhD student.} */
    private static RichText note(PersonName name, String words) {
        String end = words.endsWith(".") ? "" : ".";
        return HtmlGate.plain(name.display() + " – " + words + end);
    }

    /** What words beside a name say that are about no part in the work alone. */
    public static List<RichText> notes(PersonName name, List<String> words) {
        List<String> said = new ArrayList<>(words);
        said.removeIf(AuthorMarks::isPart);
        return said.isEmpty() ? List.of() : List.of(note(name, String.join(", ", said)));
    }

    /** What words beside a name say of a part in the work, each that says nothing else. */
    public static Set<Mark> parts(List<String> words) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (String word : words) {
            if (isPart(word)) {
                marks.addAll(ofWords(word));
            }
        }
        return marks;
    }

    private static boolean isPart(String words) {
        return PART.matcher(SearchKey.of(words)).matches();
    }

    /** What a note beside a name says: {@code Equal contribution}, {@code corresponding}; nothing by {@code not equally}. */
    public static Set<Mark> ofWords(String words) {
        Set<Mark> meaning = EnumSet.noneOf(Mark.class);
        String folded = SearchKey.of(words);
        if (NOT.matcher(folded).find()) {
            return meaning;
        }
        if (EQUAL.matcher(folded).find()) {
            meaning.add(Mark.EQUAL_CONTRIBUTION);
        }
        if (CORRESPONDING.matcher(folded).find()) {
            meaning.add(Mark.CORRESPONDING);
        }
        return meaning;
    }
}
