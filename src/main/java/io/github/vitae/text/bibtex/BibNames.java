package io.github.vitae.text.bibtex;

import io.github.vitae.model.PersonName;
import io.github.vitae.problem.Code;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in a field of a BibTeX entry, parted by {@code and}.
 *
 * @param names the names, in order
 * @param othersToo whether it ends with {@code and others}
 */
public record BibNames(List<Marked> names, boolean othersToo) {

    /**
     * A name with the marks that stood on it.
     *
     * @param name the name
     * @param marks its marks as the author wrote them, each once: {@code *†}, {@code 1,2}; empty if it has none
     * @param orcid the ORCID iD beside it, in its four groups
     * @param remarks what else stands beside it, in plain text: {@code she/her}, {@code PhD student}
     * @param editor whether it is said beside it that this is an editor
     */
    public record Marked(PersonName name, String marks, Optional<String> orcid, List<String> remarks, boolean editor) {

        public Marked {
            remarks = List.copyOf(remarks);
        }

        /** A name beside which there is nothing but marks. */
        public Marked(PersonName name, String marks) {
            this(name, marks, Optional.empty(), List.of(), false);
        }

        /** The same as an editor. */
        Marked asEditor() {
            return new Marked(name, marks, orcid, remarks, true);
        }

        /** The same by another name. */
        Marked withName(PersonName other) {
            return new Marked(other, marks, orcid, remarks, editor);
        }
    }

    /**
     * A field whose macros are read, and whose names are parted.
     *
     * @param text the field without macros
     * @param lists its names
     * @param several whether it is said that these are several editors
     */
    record Field(NameOutput text, NameLists lists, boolean several) {

        /** Reads a field, in LaTeX without comments. */
        static Field of(String latex) {
            NameOutput text = NameText.of(latex);
            boolean several =
                    !text.remarks(text.text(), NameRemarks.Kind.EDITORS).isEmpty();
            return new Field(text, NameLists.ofBibtex(Piece.whole(text.text()), several), several);
        }
    }

    public BibNames {
        names = List.copyOf(names);
    }

    /**
     * Reads a field.
     *
     * @param value the names, in LaTeX
     * @param latex the texts of the file
     */
    public static BibNames parse(DataValue.Scalar value, LatexText latex) {
        Field field = latex.names(LatexText.withoutComments(value.value()));
        NameOutput text = field.text();
        NameLists lists = field.lists();
        List<Marked> names = new ArrayList<>();
        for (Piece piece : lists.names()) {
            String bare = NameOutput.bare(piece.text()).strip();
            int offset = text.place(piece.offset());
            NameParts.name(bare, part -> latex.plain(part, value, offset))
                    .ifPresent(name -> names.add(marked(name, text, piece)));
        }
        lists.told()
                .ifPresent(doubt ->
                        latex.problems().add(Code.BROKEN_BIBTEX, value.location(), doubt.what(), doubt.todo()));
        boolean edited = field.several()
                || !text.remarks(text.text(), NameRemarks.Kind.EDITED).isEmpty();
        return new BibNames(edited ? names.stream().map(Marked::asEditor).toList() : names, lists.others());
    }

    /**
     * Whether names are said to be those of editors, by what stands behind the last or behind each of them.
     *
     * @param field the names, in LaTeX: {@code Doe, Jane and Roe, Rick (Eds.)}
     */
    public static boolean areEditors(String field) {
        if (!NameRemarks.maySayEditors(field)) {
            return false;
        }
        NameOutput text = NameText.of(LatexText.withoutComments(field));
        NameLists lists = NameLists.ofBibtex(Piece.whole(text.text()), false);
        return !text.remarks(text.text(), NameRemarks.Kind.EDITORS).isEmpty()
                || !text.remarks(text.text(), NameRemarks.Kind.EDITED).isEmpty()
                || (!lists.names().isEmpty()
                        && lists.names().stream()
                                .allMatch(piece -> !text.remarks(piece.text(), NameRemarks.Kind.EDITOR)
                                        .isEmpty()));
    }

    /** A name with all that stands beside it. */
    private static Marked marked(PersonName name, NameOutput text, Piece piece) {
        boolean editor = !text.remarks(piece.text(), NameRemarks.Kind.EDITOR).isEmpty();
        return new Marked(
                name,
                text.signs(piece.text()),
                text.remarks(piece.text(), NameRemarks.Kind.ORCID).stream().findFirst(),
                text.remarks(piece.text(), NameRemarks.Kind.WORDS),
                editor);
    }

    /**
     * A name in plain text, which is read by the same rules: {@code Ludwig van Beethoven}, {@code Knuth, Donald E.}.
     *
     * @return nothing if it is blank
     */
    public static Optional<PersonName> of(String name) {
        return NameParts.name(
                name.strip(), part -> PlainText.folded(part.replace("{", "").replace("}", "")));
    }

    /**
     * A name in plain text, and the signs on it.
     *
     * @param name the name without them
     * @param signs the signs as the author wrote them: {@code *†}; empty if it has none
     * @param orcid the ORCID iD beside it, in its four groups
     * @param remarks what else stands beside it: {@code she/her}
     */
    public record Signed(String name, String signs, Optional<String> orcid, List<String> remarks) {

        public Signed {
            remarks = List.copyOf(remarks);
        }
    }

    /** Takes the signs off a name in plain text: {@code Ann Quill*}. */
    public static Signed signed(String name) {
        NameOutput text = NameText.of(name);
        String bare = NameOutput.bare(text.text()).strip();
        if (bare.isEmpty()) {
            return new Signed(name, "", Optional.empty(), List.of());
        }
        List<String> remarks = new ArrayList<>(text.remarks(text.text(), NameRemarks.Kind.WORDS));
        remarks.addAll(text.remarks(text.text(), NameRemarks.Kind.EDITOR));
        return new Signed(
                bare,
                text.signs(text.text()),
                text.remarks(text.text(), NameRemarks.Kind.ORCID).stream().findFirst(),
                remarks);
    }

    /**
     * A list of names in plain text: parted by {@code and}, by semicolons or by commas.
     *
     * @return the names with their marks; nothing if it is not plain which names are meant
     */
    public static Optional<BibNames> listed(String names) {
        return listed(names, true);
    }

    /** @param spoken whether {@code Ann Quill, Bo Reed} are surely two names */
    static Optional<BibNames> listed(String names, boolean spoken) {
        NameOutput text = NameText.of(PlainText.folded(names));
        return NameLists.ofText(Piece.whole(text.text()), spoken).map(lists -> {
            List<Marked> found = new ArrayList<>();
            for (Piece piece : lists.names()) {
                of(NameOutput.bare(piece.text())).ifPresent(name -> found.add(marked(name, text, piece)));
            }
            return new BibNames(found, lists.others());
        });
    }

    /** A list of names in plain text; as one name, as it is written, where it is not plain which names are meant. */
    public static List<PersonName> list(String names) {
        return listed(names)
                .map(found -> found.names().stream().map(Marked::name).toList())
                .orElseGet(() -> Optional.of(PlainText.folded(names)).filter(name -> !name.isEmpty()).stream()
                        .map(PersonName::literal)
                        .toList());
    }

    /**
     * A stretch of a value.
     *
     * @param offset where it starts in the value
     */
    record Piece(String text, int offset) {

        /** All of a value, without white space around it. */
        static Piece whole(String value) {
            return of(value, 0);
        }

        /** A stretch without white space around it. */
        static Piece of(String text, int offset) {
            return new Piece(text.strip(), offset + NameSigns.blanks(text, 0));
        }

        /** The texts of its parts. */
        List<String> texts(Pattern separator) {
            List<String> texts = new ArrayList<>();
            for (Piece part : split(separator)) {
                texts.add(part.text());
            }
            return texts;
        }

        /** Its parts, parted where there are no braces around. */
        List<Piece> split(Pattern separator) {
            List<Piece> parts = new ArrayList<>();
            int depth = 0;
            int start = 0;
            Matcher matcher = separator.matcher(text);
            if (text.indexOf('{') < 0) {
                while (matcher.find()) {
                    add(parts, start, matcher.start());
                    start = matcher.end();
                }
                add(parts, start, text.length());
                return parts;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (depth <= 0
                        && matcher.region(i, text.length())
                                .useTransparentBounds(true)
                                .lookingAt()) {
                    add(parts, start, i);
                    start = matcher.end();
                    i = Math.max(i, start - 1);
                }
            }
            add(parts, start, text.length());
            return parts;
        }

        private void add(List<Piece> parts, int start, int end) {
            parts.add(of(text.substring(start, end), offset + start));
        }
    }
}
