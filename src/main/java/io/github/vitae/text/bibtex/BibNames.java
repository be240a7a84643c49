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
     * @param marks its marks, each once: {@code *†‡#✉}; empty if it has none
     */
    public record Marked(PersonName name, String marks) {}

    /** Marks behind a name: signs, raised signs and numbers, and the macros for them. */
    private static final Pattern MARK = Pattern.compile(
            "\\\\textsuperscript\\s*\\{[^{}]*\\}|\\$\\s*\\^?[^$]{0,60}\\$|\\^\\{[^{}]*\\}|\\{?\\\\(?:dagger|ddagger|textdagger|textdaggerdbl"
                    + "|textasteriskcentered|ast|Letter|faEnvelope)(?![A-Za-z])(?:\\{\\})?\\}?|\\\\?[*†‡✉📧#∗＊]️?|[¹²³]");

    private static final Pattern OTHERS = Pattern.compile("others|et\\.? al\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ ~-]*){1,4}");
    private static final Pattern AND = Pattern.compile("\\sand(?=\\s)", Pattern.CASE_INSENSITIVE);

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
        List<Piece> pieces = Piece.whole(value.value()).split(AND);
        if (pieces.size() == 1) {
            pieces = listed(pieces.get(0), value, latex);
        }
        List<Marked> names = new ArrayList<>();
        boolean others = false;
        for (Piece piece : pieces) {
            if (OTHERS.matcher(piece.text()).matches()) {
                others = true;
            } else if (!piece.text().isEmpty()) {
                name(piece, value, latex).ifPresent(names::add);
            }
        }
        return new BibNames(names, others);
    }

    /** Names that are parted by semicolons or commas instead. */
    private static List<Piece> listed(Piece whole, DataValue.Scalar value, LatexText latex) {
        List<Piece> parts = whole.split(Pattern.compile(";|\\\\?&"));
        if (parts.size() == 1) {
            parts = whole.split(Pattern.compile(","));
            boolean pairs = parts.size() % 2 == 0;
            boolean full = true;
            for (int i = 0; i < parts.size(); i++) {
                pairs &= i % 2 == 0 || INITIALS.matcher(parts.get(i).text()).matches();
                full &= NameParts.words(parts.get(i).text()).size() > 1;
            }
            if (parts.size() < 3 || (parts.size() == 3 && !full) || (!pairs && !full)) {
                return List.of(whole);
            }
            parts = pairs ? paired(parts, whole) : parts;
        }
        latex.problems()
                .add(
                        Code.BROKEN_BIBTEX,
                        value.location(),
                        "these are " + parts.size() + " names without an ‘and’ between them",
                        "write ‘and’ between names");
        return parts;
    }

    private static List<Piece> paired(List<Piece> parts, Piece whole) {
        List<Piece> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            int start = parts.get(i).offset() - whole.offset();
            int end = parts.get(i + 1).offset()
                    - whole.offset()
                    + parts.get(i + 1).text().length();
            pairs.add(new Piece(whole.text().substring(start, end), parts.get(i).offset()));
        }
        return pairs;
    }

    /** Names in LaTeX without the marks on them. */
    static String withoutMarks(String names) {
        return MARK.matcher(names).replaceAll("");
    }

    private static Optional<Marked> name(Piece piece, DataValue.Scalar value, LatexText latex) {
        StringBuilder bare = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        Matcher mark = MARK.matcher(piece.text());
        while (mark.find()) {
            mark.appendReplacement(bare, "");
            for (String sign : marks(mark.group()).split("")) {
                marks.append(marks.indexOf(sign) < 0 ? sign : "");
            }
        }
        mark.appendTail(bare);
        return NameParts.name(bare.toString().strip(), part -> latex.plain(part, value, piece.offset()))
                .map(name -> new Marked(name, marks.toString()));
    }

    private static String marks(String written) {
        String signs = written.replaceAll(
                        "\\\\d?dagger|\\\\textdagger(?:dbl)?",
                        written.contains("ddagger") || written.contains("dbl") ? "‡" : "†")
                .replaceAll("\\\\(?:textasteriskcentered|ast|star)|[∗＊=]", "*")
                .replaceAll("\\\\(?:Letter|faEnvelope)|📧", "✉");
        return signs.replaceAll("[^*†‡#✉]", "");
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

    /** A list of names in plain text: parted by {@code and}, by semicolons or by commas. */
    public static List<PersonName> list(String names) {
        String bare =
                names.strip().replaceFirst("(?<!\\b\\p{Lu})[.]$", "").replaceAll("\\s*,?\\s*(?:&|\\band\\b)\\s+", ", ");
        List<PersonName> found = new ArrayList<>();
        List<Piece> parts = Piece.whole(bare).split(Pattern.compile(bare.contains(";") ? ";" : ","));
        boolean pairs = !bare.contains(";") && parts.size() % 2 == 0;
        for (int i = 1; i < parts.size(); i += 2) {
            pairs &= INITIALS.matcher(parts.get(i).text()).matches();
        }
        Piece whole = Piece.whole(bare);
        for (Piece part : pairs && parts.size() > 1 ? paired(parts, whole) : parts) {
            of(part.text()).ifPresent(found::add);
        }
        return found;
    }

    /**
     * A stretch of a value.
     *
     * @param offset where it starts in the value
     */
    record Piece(String text, int offset) {

        /** All of a value, without white space around it. */
        static Piece whole(String value) {
            int start = 0;
            while (start < value.length() && Character.isWhitespace(value.charAt(start))) {
                start++;
            }
            return new Piece(value.strip(), start);
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
            Piece part = whole(text.substring(start, end));
            parts.add(new Piece(part.text, offset + start + part.offset));
        }
    }
}
