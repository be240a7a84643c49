package io.github.vitae.text.bibtex;

import io.github.vitae.model.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes names as BibTeX and whatever reads it take them apart again: {@code Quill, Ann B.}, {@code van der Waals, Jan}. */
public final class NameWriter {

    /** A name as it is said that all programs read alike: words of letters alone, capitals first. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,60} ){1,6}(?:(?:van|von|der|den|de|la|du|di|da|ter|ten) ){0,3}\\p{Lu}[\\p{L}\\p{M}'’-]{1,60}");

    /** Macros that programs read alike; others are written as the characters that they stand for. */
    private static final Pattern MACROS =
            Pattern.compile("\\\\(?:[`'^\"~=.]|[uvHcdbkr](?![A-Za-z])|(?:ss|ae|AE|oe|OE|aa|AA|o|O|l|L)(?![A-Za-z]))");

    /** A word before another one that starts with a letter in LaTeX: without a comma, some take it for a particle. */
    private static final Pattern SPECIAL_FIRST = Pattern.compile("(?:^|\\s)\\{?\\\\\\S*+\\s++(?!and\\s)\\S");

    private static final Pattern COMMA = Pattern.compile(",");

    private static final Pattern AND = Pattern.compile("(?i)(?:^|\\s)and(?:\\s|$)");

    private static final Pattern SMALL = Pattern.compile("(?:^|\\s)\\P{L}{0,3}\\p{Ll}");

    private static final Pattern OTHERS = Pattern.compile("\\sand\\s+others\\s*$");

    private NameWriter() {}

    /** A name. */
    public static String of(PersonName name) {
        if (name.literal().isPresent()) {
            return "{" + latex(name.literal().get()) + "}";
        }
        String family = name.nonDroppingParticle()
                        .map(particle -> latex(particle) + " ")
                        .orElse("")
                + grouped(name.family().orElse(""));
        String given = latex(name.given().orElse(""))
                + name.droppingParticle().map(particle -> " " + latex(particle)).orElse("");
        String suffix = name.suffix().map(words -> ", " + latex(words)).orElse("");
        return family + suffix + ", " + given;
    }

    /** Commas in a part would start another one; a straight apostrophe is one wherever it is read. */
    private static String latex(String part) {
        String latex = LatexWriter.of(part).replace("\\textquotesingle{}", "'");
        return latex.indexOf(',') >= 0 || AND.matcher(latex).find() ? "{" + latex + "}" : latex;
    }

    /** A family name whose words start with small letters would be read as particles. */
    private static String grouped(String family) {
        boolean small = SMALL.matcher(family).find();
        String latex = latex(family);
        return small && !latex.startsWith("{") ? "{" + latex + "}" : latex;
    }

    /**
     * A field of names as it is published: as the author wrote it where all programs read it alike, without marks and looks
     * and each as {@link #of} writes it elsewhere.
     *
     * @param field the names
     */
    static String written(BibNames.Field field) {
        NameLists lists = field.lists();
        String kept = field.text().kept();
        boolean asIs = lists.told().isEmpty()
                && (kept.indexOf('\\') < 0
                        || MACROS.matcher(kept).replaceAll("").indexOf('\\') < 0)
                && kept.indexOf('$') < 0
                && commas(kept) == commas(lists.names())
                && (kept.indexOf('\\') < 0
                        || !SPECIAL_FIRST.matcher(kept).find()
                        || lists.names().stream().allMatch(piece -> commas(piece.text()) > 0))
                && lists.names().stream()
                        .allMatch(
                                piece -> isRegular(NameOutput.bare(piece.text()).strip()))
                && (!lists.others() || OTHERS.matcher(kept).find());
        if (asIs || lists.names().isEmpty()) {
            return kept;
        }
        return lists.names().stream()
                        .map(piece -> NameParts.name(NameOutput.bare(piece.text()), NameWriter::plain))
                        .flatMap(Optional::stream)
                        .map(NameWriter::of)
                        .collect(Collectors.joining(" and "))
                + (lists.others() ? " and others" : "");
    }

    /** So many commas are in a text; where there are fewer in the names than in the field, degrees were left out. */
    private static int commas(String text) {
        int commas = 0;
        for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
            commas++;
        }
        return commas;
    }

    private static int commas(List<BibNames.Piece> names) {
        int commas = 0;
        for (BibNames.Piece name : names) {
            commas += commas(name.text());
        }
        return commas;
    }

    private static String plain(String part) {
        return LatexRenderer.render(part, (name, at) -> {}).plain();
    }

    /** Whether programs that know BibTeX's rules alone read a name as it is read here. */
    private static boolean isRegular(String name) {
        if (name.startsWith("{") && name.indexOf('}') == name.length() - 1) {
            return true;
        }
        List<String> parts = BibNames.Piece.whole(name).texts(COMMA);
        if (parts.size() == 1) {
            List<String> words = NameParts.words(name);
            return words.size() == 1
                    ? Character.isUpperCase(name.codePointAt(0)) || Character.isIdeographic(name.codePointAt(0))
                    : SPOKEN.matcher(String.join(" ", words)).matches()
                            && !NameRemarks.isBodyName(words)
                            && Honorifics.without(words).size() == words.size()
                            && !NameParts.SUFFIX
                                    .matcher(words.get(words.size() - 1))
                                    .matches();
        }
        List<String> family = NameParts.words(parts.get(0));
        int particles = 0;
        while (particles < family.size() - 1 && NameParts.isParticle(family.get(particles))) {
            particles++;
        }
        boolean von = family.subList(particles, family.size()).stream().noneMatch(NameParts::isParticle);
        String given = parts.get(parts.size() - 1);
        boolean plain = von
                && !given.isEmpty()
                && NameParts.words(given).stream().noneMatch(Honorifics::isTitle)
                && !Honorifics.isDegree(given)
                && name.indexOf('=') < 0
                && name.indexOf('"') < 0;
        return plain
                && (parts.size() == 2
                        ? !NameParts.SUFFIX.matcher(given).matches()
                        : parts.size() == 3
                                && NameParts.SUFFIX.matcher(parts.get(1)).matches());
    }

    /** Initials with a dot behind each: {@code A. B.} for {@code AB}. */
    static String spaced(String initials) {
        StringBuilder spaced = new StringBuilder();
        initials.codePoints().forEach(c -> {
            if (c == '-') {
                spaced.setLength(Math.max(0, spaced.length() - 1));
                spaced.append('-');
            } else {
                spaced.appendCodePoint(c).append(". ");
            }
        });
        return spaced.toString().strip();
    }
}
